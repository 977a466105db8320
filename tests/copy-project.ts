import {cpSync, symlinkSync} from "node:fs";
import {basename, join} from "node:path";
import {root} from "../publish/setup.mjs";

const MADE = new Set([
  "node_modules",
  "dist",
  "articles",
  ".cache",
  ".git",
  ".observablehq",
  "_generated",
  "coverage"
]);

/** Copies the project as a fresh clone has it, its packages shared, so that nothing here is touched. */
export function copyProject(to: string): string {
  cpSync(root, to, {recursive: true, filter: (path) => path === root || !MADE.has(basename(path))});
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"), "dir");
  return to;
}
