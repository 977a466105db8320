import {createHash} from "node:crypto";
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** The place of a block that was put off, and its name. */
export const PUT_OFF = /<div data-block="([0-9a-f]{16})"><\/div>/g;

/**
 * Writes a block to a folder and gives what stands in its place until the page is finished. Framework reads
 * the HTML of each page several times into a document: with charts, cards and tables in it that takes half of
 * the build. Scripts stay in the page, as Framework bundles them.
 */
export function putOff(block: string, folder: string): string {
  const scripts = block.match(SCRIPT) ?? [];
  const rest = block.replace(SCRIPT, "");
  const name = createHash("sha256").update(rest).digest("hex").slice(0, 16);
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, `${name}.html`), rest);
  return `<div data-block="${name}"></div>${scripts.join("")}`;
}

const SCRIPT = /<script type="module" src="[^"]*"[^>]*><\/script>/g;
