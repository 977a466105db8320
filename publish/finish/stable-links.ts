import {posix} from "node:path";
import {applyEdits, scanTags, withAttribute} from "./tags.ts";

const COPIED = /^_file\/_generated\/data\/(.+)\.[0-9a-f]{8}(\.[a-z.]+)$/;

/**
 * Turns links to Framework's hashed copies of tables into links to their stable addresses: from
 * `_file/_generated/data/figures.1a2b3c4d.csv` to `data/figures.csv`, relative to the page (its path
 * from the site's root: "index.html"). Takes out the link that only makes preview reload.
 */
export function stableLinks(html: string, page: string): string {
  const tags = scanTags(html);
  const edits = tags.flatMap((tag, i) => {
    const href = tag.attributes.get("href");
    if (tag.closing || tag.name !== "a" || href === undefined || !tag.attributes.has("download")) return [];
    if (tag.attributes.has("data-preview")) {
      const close = tags[i + 1];
      return close ? [{start: tag.start, end: close.end, text: ""}] : [];
    }
    const target = COPIED.exec(posix.join(posix.dirname(page), decodeURI(href)));
    if (!target) return [];
    const stable = posix.relative(posix.dirname(page), `data/${target[1]}${target[2]}`);
    return [{start: tag.start, end: tag.end, text: withAttribute(tag, "href", encodeURI(stable))}];
  });
  return applyEdits(html, edits);
}
