import {mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";

/** Writes a file whole or not at all: beside its place first, then moved there. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeInto(dirname(path), beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, {force: true});
    throw error;
  }
}

/** Makes the folder where it is missing, which is known only by trying: mostly it is there. */
function writeInto(folder: string, path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(folder, {recursive: true});
    writeFileSync(path, text);
  }
}
