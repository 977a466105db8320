import {readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {join, posix} from "node:path";
import type {Fault} from "../../loaders/fault.ts";
import {PREVIEW_FONTS} from "../../src/fonts.ts";
import type {Site} from "../../src/site.ts";
import {listFiles} from "../list-files.ts";
import {layFolder} from "../mirror-folder.ts";
import {checkFinishedPages} from "./check-finished.ts";
import {completeHead} from "./complete-head.ts";
import {inlineStyles} from "./inline-styles.ts";
import {islandsLast} from "./islands-last.ts";
import {layBlocks} from "./lay-blocks.ts";
import {NOT_FOUND, absoluteAddresses, basePath} from "./not-found-page.ts";
import {unreachedFiles} from "./prune.ts";
import {addSecurityPolicy} from "./security-policy.ts";
import {stripRuntime} from "./strip-runtime.ts";

interface Options {
  /** The folder that Framework built. */
  output: string;
  /** The folder of the blocks that were put off while it built. */
  blocks: string;
  /** The tables, published at the stable addresses below data/. */
  data: string;
  /** The font files, published below fonts/. */
  fonts: string;
  site: Site;
}

/** Makes the built folder what is published: see the steps below. Returns what is still wrong with it. */
export function finishSite({output, blocks, data, fonts, site}: Options): Fault[] {
  layFolder(data, join(output, "data"));
  layFolder(fonts, join(output, "fonts"));
  const read = (file: string) => readFileSync(join(output, file), "utf8");
  const pages = new Map<string, string>();
  for (const page of listFiles(output).filter((file) => file.endsWith(".html"))) {
    const html = finishPage(page, layBlocks(read(page), page, blocks), read, site);
    writeFileSync(join(output, page), html);
    pages.set(page, html);
  }
  for (const file of unreachedFiles(pages, new Set(listFiles(output)), read)) rmSync(join(output, file));
  removeEmptyFolders(output);
  return checkFinishedPages(pages, new Set(listFiles(output)), basePath(site.url));
}

/** One page, step by step; `page` is its path from the site's root, `read` gives a file's text by such a path. */
export function finishPage(page: string, built: string, read: (file: string) => string, site: Site): string {
  const folder = posix.dirname(page);
  const stylesheet = (address: string) =>
    /^(?:[a-z]+:|\/)/i.test(address) ? null : read(posix.join(folder, decodeURI(address)));
  let html = islandsLast(stripRuntime(built));
  html = inlineStyles(html, stylesheet);
  html = html.replaceAll(PREVIEW_FONTS, fontsFrom(page, site.url));
  const missing = page === NOT_FOUND;
  html = completeHead(html, {
    language: site.locale,
    description: site.description[site.locale],
    canonical: missing ? null : addressOf(page, site.url)
  });
  if (missing) html = absoluteAddresses(html, basePath(site.url));
  return addSecurityPolicy(html);
}

function fontsFrom(page: string, url: string | null): string {
  return page === NOT_FOUND ? `${basePath(url)}fonts/` : `${posix.relative(posix.dirname(page), "fonts")}/`;
}

function addressOf(page: string, url: string | null): string | null {
  if (url === null) return null;
  return new URL(basePath(url) + page.replace(/(^|\/)index\.html$/, "$1"), url).href;
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    if (!entry.isDirectory()) continue;
    const inner = join(folder, entry.name);
    removeEmptyFolders(inner);
    if (readdirSync(inner).length === 0) rmSync(inner, {recursive: true});
  }
}
