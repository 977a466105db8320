import {posix} from "node:path";
import {applyEdits, scanTags, withAttribute} from "./tags.ts";
import type {Edit, Tag} from "./tags.ts";

/** What static hosts show, at any address, for an address that has no file. */
export const NOT_FOUND = "404.html";

/** Whether a page is that, of the whole site or of what stands in one of its languages: "es/404.html". */
export function isNotFound(page: string): boolean {
  return page === NOT_FOUND || (page.endsWith(`/${NOT_FOUND}`) && page.split("/").length === 2);
}

/** The path below which the site stands, "/" or "/site/"; of a site whose address is not known, "/". */
export function basePath(url: string | null): string {
  return url === null ? "/" : new URL(url).pathname.replace(/\/?$/, "/");
}

/**
 * Makes the page for missing addresses work at any depth: relative addresses would be looked for below the
 * missing one, so they become absolute from `base`; `folder` is that of the page below it. Framework's own way, a `<base>` element, is against the
 * page's security policy, and so is its script that tries the address without a slash.
 */
export function absoluteAddresses(html: string, base: string, folder = ""): string {
  const tags = scanTags(html);
  const edits: Edit[] = [];
  for (const [i, tag] of tags.entries()) {
    if (tag.closing) continue;
    const close = tags[i + 1];
    if (tag.name === "base") edits.push(line(html, tag.start, tag.end));
    else if (tag.name === "script" && close && /\bfetch\(/.test(html.slice(tag.end, close.start))) {
      edits.push(line(html, tag.start, close.end));
    } else {
      const name = tag.attributes.has("href") ? "href" : "src";
      const address = absolute(tag, name, posix.join(base, folder));
      if (address !== null) edits.push({...tag, text: withAttribute(tag, name, address)});
    }
  }
  return applyEdits(html, edits);
}

function absolute({name, attributes}: Tag, attribute: string, base: string): string | null {
  const address = attributes.get(attribute);
  if (
    address === undefined ||
    !/^(?:a|link|script|img)$/.test(name) ||
    /^(?:[a-z][a-z0-9+.-]*:|[/#])/i.test(address)
  ) {
    return null;
  }
  return posix.join(base, address);
}

function line(html: string, start: number, end: number): Edit {
  return {start, end: html[end] === "\n" ? end + 1 : end, text: ""};
}
