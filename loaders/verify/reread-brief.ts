import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Brief} from "../brief/brief.ts";
import {writeWhole} from "./write-whole.ts";

/**
 * Puts another fingerprint of the article into a brief, in place of the one it names, and changes nothing else.
 * Gives false, and writes nothing, when the brief does not hold the old one exactly once.
 */
export function rereadBrief(root: string, {file, article}: Brief, sha256: string): boolean {
  const path = join(root, file);
  const pieces = readFileSync(path, "utf8").split(article.sha256);
  if (pieces.length !== 2) return false;
  writeWhole(path, pieces.join(sha256));
  return true;
}
