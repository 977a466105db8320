import {existsSync} from "node:fs";
import {join} from "node:path";
import {TAGS, type Tag} from "./locale.ts";

/**
 * The language of a page by its address: pages of the site's own language stand at the root, those of another below
 * its tag. "/es/about/" is Spanish where the root is English.
 */
export function pageLanguage(address: string, root: Tag): Tag {
  const first = /^\/?([^/]+)(?:\/|$)/.exec(address)?.[1];
  return TAGS.find((tag) => tag === first && tag !== root) ?? root;
}

/** The address of the same page in the site's own language: "/es/about/" is "/about/" there. */
export function rootAddress(address: string): string {
  return address.replace(new RegExp(`^(/?)(?:${TAGS.join("|")})(?:/|$)`), "$1");
}

/** The languages in which there are pages below `source`, the site's own first. */
export function siteLanguages(source: string, root: Tag): [Tag, ...Tag[]] {
  return [root, ...TAGS.filter((tag) => tag !== root && existsSync(join(source, tag)))];
}
