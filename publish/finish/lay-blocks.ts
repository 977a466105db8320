import {readFileSync} from "node:fs";
import {join, posix} from "node:path";
import {PUT_OFF} from "../../src/markdown/put-off.ts";
import {applyEdits, scanTags, withAttribute} from "./tags.ts";

const TABLES = "/_generated/data/";

/**
 * Puts the blocks that were put off while Framework read the page (see put-off.ts) into their places. Their
 * addresses begin at the site's root; here they become relative to the page (its path from there:
 * "index.html"), and links to tables get the stable address below data/.
 */
export function layBlocks(html: string, page: string, folder: string): string {
  return html.replace(PUT_OFF, (_, name: string) =>
    relativeAddresses(readFileSync(join(folder, `${name}.html`), "utf8"), page)
  );
}

/** Block markup with addresses as they are from a page; a link that only makes preview reload is taken out. */
export function relativeAddresses(markup: string, page: string): string {
  const tags = scanTags(markup);
  const edits = tags.flatMap((tag, i) => {
    const src = tag.attributes.get("src");
    if (!tag.closing && tag.name === "iframe" && src?.startsWith("/") && !src.startsWith("//"))
      return [{start: tag.start, end: tag.end, text: withAttribute(tag, "src", fromPage(src, page))}];
    const href = tag.attributes.get("href");
    if (tag.closing || tag.name !== "a" || !href?.startsWith("/") || href.startsWith("//")) return [];
    const close = tags[i + 1];
    if (close && tag.attributes.has("data-preview")) return [{start: tag.start, end: close.end, text: ""}];
    const stable = href.startsWith(TABLES) ? `/data/${href.slice(TABLES.length)}` : href;
    return [{start: tag.start, end: tag.end, text: withAttribute(tag, "href", fromPage(stable, page))}];
  });
  return applyEdits(markup, edits);
}

/** "/figures/#a" from "sources/x/index.html" is "../../figures/#a". */
function fromPage(address: string, page: string): string {
  const [path = "", ...rest] = address.split(/(?=[?#])/);
  const relative = posix.relative(posix.dirname(page), path.slice(1));
  const folder = path.endsWith("/") && relative !== "" ? `${relative}/` : relative;
  return `${folder.startsWith(".") ? folder : `./${folder}`}${rest.join("")}`;
}
