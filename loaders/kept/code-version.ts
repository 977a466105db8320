import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {LIBRARY} from "../library-folder.ts";

let known: string | null = null;

/** A fingerprint of the code that reads briefs and checks them, words included: other code may read them otherwise. */
export function codeVersion(): string {
  known ??= fingerprintOf(join(LIBRARY, "loaders"));
  return known;
}

function fingerprintOf(folder: string): string {
  const hash = createHash("sha256").update(process.version);
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map(({parentPath, name}) => join(parentPath, name))
    .sort();
  for (const file of files) hash.update(`${file.slice(folder.length)}\0`).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
