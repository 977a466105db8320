import {mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";

/** Writes a file whole or not at all: beside its place first, then moved there. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`;
  mkdirSync(dirname(path), {recursive: true});
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, {force: true});
    throw error;
  }
}
