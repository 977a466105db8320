/**
 * What must follow from a changed file: tables and charts made anew, by the code that is loaded or by new
 * code; and preview started anew, when code of the pages changed that it has loaded.
 */
export interface Change {
  tables: "same code" | "new code" | null;
  preview: boolean;
}

const MADE = /^src\/(?:_generated|\.observablehq)(?:\/|$)/;
const SCRATCH = /(?:^|\/)[.#]|~$|\.sw[opx]$/;
const TEXT = /^(?:seeds|articles|locales)\/|^site\.yml$|^src\/.*\.(?:md|css|svg)$/;
const CODE =
  /^(?:loaders|publish|src\/(?:charts|interaction|islands|locales|tables|markdown))\/|^src\/[^/]*\.ts$/;
const PAGES =
  /^src\/(?:markdown|components|locales|tables)\/|^src\/[^/]*\.ts$|^src\/charts\/theme\.ts$|^(?:site\.yml|observablehq\.config\.[jt]s|locales\/.*\.json)$/;

/** What follows from a change of this file (its path from the project's root, with forward slashes). */
export function changeOf(file: string): Change {
  if (MADE.test(file) || SCRATCH.test(file)) return {tables: null, preview: false};
  const tables = CODE.test(file) ? "new code" : TEXT.test(file) ? "same code" : null;
  return {tables, preview: PAGES.test(file)};
}

/** What follows from several changes at once. */
export function together(changes: readonly Change[]): Change {
  const tables = changes.map((change) => change.tables);
  return {
    tables: tables.includes("new code") ? "new code" : tables.includes("same code") ? "same code" : null,
    preview: changes.some((change) => change.preview)
  };
}
