import {posix} from "node:path";
import {scanTags} from "./tags.ts";

/** Folders that Framework fills for pages with cells, whether the site has any or not. */
const MADE_BY_FRAMEWORK = /^_(?:observablehq|import|file|npm|node|jsr)\//;

const IMPORT = /(?:from|import)\s*\(?\s*"(\.[^"]+)"/g;

/**
 * The files that Framework wrote and that no finished page reaches, by itself or through the modules that
 * it loads. `read` gives a file's text.
 */
export function unreachedFiles(
  pages: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
  read: (file: string) => string
): string[] {
  const reached = new Set<string>();
  const queue = [...pages].flatMap(([page, html]) => addressesOf(page, html));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file) || !files.has(file)) continue;
    reached.add(file);
    if (file.endsWith(".js")) queue.push(...importsOf(file, read(file)));
  }
  return [...files].filter((file) => MADE_BY_FRAMEWORK.test(file) && !reached.has(file));
}

function addressesOf(page: string, html: string): string[] {
  const attributes = scanTags(html).flatMap(({attributes}) => [
    attributes.get("href"),
    attributes.get("src")
  ]);
  const registered = [...html.matchAll(/"path":"(\.[^"]+)"/g)].map((match) => match[1]);
  return [...attributes, ...registered]
    .filter((address) => address !== undefined && !/^[a-z]+:|^#/i.test(address))
    .map((address) => posix.join(posix.dirname(page), decodeURI(address!.replace(/[?#].*$/, ""))))
    .concat(importsOf(page, html));
}

function importsOf(file: string, source: string): string[] {
  return [...source.matchAll(IMPORT)].map((match) => posix.join(posix.dirname(file), match[1]!));
}
