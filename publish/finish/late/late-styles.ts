import {createHash} from "node:crypto";
import {applyEdits, scanTags} from "../tags.ts";
import {beginningOf} from "./beginning-of.ts";
import {firstStyles} from "./first-styles.ts";

/**
 * Lets a page's beginning be painted before the rest is styled: its head keeps the rules that the first window needs,
 * and a link in the body, where the first window ends, brings the whole style, fonts to fetch included. Browsers show
 * what stands before such a link and read on when it is there (HTML, 4.2.4: "body-ok"), so nothing is seen unstyled.
 * The link is to the same file for all pages of one style. `lay` takes the sheet's text, in which fonts stand at
 * addresses from the page, and gives its address. A page of one window stays as it is.
 */
export function lateStyles(html: string, lay: (css: string) => string): string {
  const tags = scanTags(html);
  const open = tags.findIndex(({name, closing}) => name === "style" && !closing);
  const end = beginningOf(html);
  if (open < 0 || end === null) return html;
  const [start, stop] = [tags[open]!.end, tags[open + 1]!.start];
  const css = html.slice(start, stop);
  const link = `<link rel="stylesheet" href="${lay(css)}">\n`;
  return applyEdits(html, [
    {start, end: stop, text: firstStyles(css, html.slice(0, end))},
    {start: end, end, text: link}
  ]);
}

/** The name of a style sheet, of its text: what a browser has kept under it never is another. */
export function sheetName(css: string): string {
  return `${createHash("sha256").update(css).digest("hex").slice(0, 8)}.css`;
}
