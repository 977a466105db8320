import {readdirSync} from "node:fs";
import {join, relative, sep} from "node:path";

/** All files below a folder, sorted, with forward slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** What ends the name of a notebook that is to be opened elsewhere. */
export const NOTEBOOK = ".notebook.html";

/** Whether a file of the built site is a page of it: notebooks to be opened elsewhere are documents, and none. */
export function isPage(file: string): boolean {
  return file.endsWith(".html") && !file.endsWith(NOTEBOOK);
}
