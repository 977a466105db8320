import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {listFiles} from "./list-files.ts";

/** Makes a folder hold the same files as another; a file that is the same already is not touched. */
export function mirrorFolder(from: string, to: string): void {
  const files = listFiles(from);
  for (const file of files) writeIfNew(join(to, file), readFileSync(join(from, file)));
  if (!existsSync(to)) return;
  const kept = new Set(files);
  for (const file of listFiles(to)) if (!kept.has(file)) rmSync(join(to, file));
}

/** Writes a file unless it says just that already: in place, because preview watches the file that is there. */
export function writeIfNew(file: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, bytes);
}
