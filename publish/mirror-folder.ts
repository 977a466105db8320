import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {listFiles} from "./list-files.ts";

/** Makes a folder hold the same files as another; a file that is the same already is not touched. */
export function mirrorFolder(from: string, to: string): void {
  const files = listFiles(from);
  for (const file of files) {
    const bytes = readFileSync(join(from, file));
    const target = join(to, file);
    if (existsSync(target) && readFileSync(target).equals(bytes)) continue;
    mkdirSync(dirname(target), {recursive: true});
    // In place, not by renaming: preview watches the file that is there.
    writeFileSync(target, bytes);
  }
  if (!existsSync(to)) return;
  const kept = new Set(files);
  for (const file of listFiles(to)) if (!kept.has(file)) rmSync(join(to, file));
}
