import {escapeText} from "../../components/markup.ts";

/** A cell of a Notebook Kit document. */
export interface NotebookCell {
  /** "js" shows what its last expression gives, or defines names for the others. */
  mode: "md" | "js";
  value: string;
}

const TYPES: Record<NotebookCell["mode"], string> = {md: "text/markdown", js: "module"};

/**
 * A document of Observable Notebook Kit, as its own `serialize` writes it: https://observablehq.com/notebook-kit/kit.
 * Cells are numbered from 1; code stands in them as it is, except where it would end them.
 */
export function notebookFile(title: string, cells: readonly NotebookCell[]): string {
  const scripts = cells.map(({mode, value}, i) => {
    const pinned = mode === "js" ? ' pinned=""' : "";
    return `  <script id="${i + 1}" type="${TYPES[mode]}"${pinned}>\n${indented(value)}\n  </script>`;
  });
  const name = escapeText(title).replaceAll("&quot;", '"').replaceAll("&#39;", "'");
  return `<!doctype html>\n<notebook theme="air">\n  <title>${name}</title>\n${scripts.join("\n")}\n</notebook>\n`;
}

function indented(code: string): string {
  return code
    .replace(/<(?=\\*\/script(\s|>))/gi, "<\\")
    .split("\n")
    .map((line) => (line.trim() === "" ? "" : `    ${line}`))
    .join("\n");
}

/** A value as JavaScript, with nothing in it that HTML or an older JavaScript reads otherwise. */
export function codeOf(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

/** A text within Markdown, nothing of it read as markup, as HTML or as an expression of a cell. */
export function plainMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>&!#$~|{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
