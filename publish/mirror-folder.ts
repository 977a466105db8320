import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {listFiles} from "./list-files.ts";

/** Makes a folder hold the same files as another; a file that is the same already is not touched. */
export function mirrorFolder(from: string, to: string): void {
  const kept = new Set(layFolder(from, to));
  if (!existsSync(to)) return;
  for (const file of listFiles(to)) if (!kept.has(file)) rmSync(join(to, file));
}

/** Puts the files of a folder among those of another; gives their names. */
export function layFolder(from: string, to: string): string[] {
  const files = listFiles(from);
  for (const file of files) writeIfNew(join(to, file), readFileSync(join(from, file)));
  return files;
}

/** Writes a file unless it says just that already: in place, because preview watches the file that is there. */
export function writeIfNew(file: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, bytes);
}
