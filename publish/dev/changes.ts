import {existsSync, statSync, watch} from "node:fs";
import {join, sep} from "node:path";

/** What must follow from a changed file: tables and charts made anew, or preview started anew. */
export type Change = "tables" | "pages’ code";

const MADE = /^src\/(?:_generated|\.observablehq)(?:\/|$)/;
const TABLES =
  /^(?:seeds|loaders|articles|src\/(?:charts|locales|tables))\/|^site\.yml$|^src\/.*\.md$|^publish\/.*\.ts$/;
const CODE =
  /^src\/(?:markdown|components|locales|tables)\/|^src\/(?:site|fonts)\.ts$|^src\/charts\/theme\.ts$|^(?:site\.yml|observablehq\.config\.ts)$/;

/** What follows from a change of this file (its path from the project's root); nothing for what is made from others. */
export function changeOf(file: string): Change[] {
  if (MADE.test(file) || /(?:^|\/)[.#]|~$|\.swp$/.test(file)) return [];
  return [
    ...(TABLES.test(file) ? (["tables"] as const) : []),
    ...(CODE.test(file) ? (["pages’ code"] as const) : [])
  ];
}

const WATCHED = ["seeds", "loaders", "src", "publish", "articles", "site.yml", "observablehq.config.ts"];

/** Tells the path of every file that changes below the project's own folders, some moments after it did. */
export function watchProject(root: string, changed: (file: string) => void): void {
  const files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (file: string) => {
    files.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = [...files];
      files.clear();
      all.forEach(changed);
    }, 30);
  };
  for (const name of WATCHED) {
    const path = join(root, name);
    if (!existsSync(path)) continue;
    const folder = statSync(path).isDirectory();
    watch(path, {recursive: folder}, (_, inner) =>
      note(folder && inner ? `${name}/${inner.split(sep).join("/")}` : name)
    );
  }
}
