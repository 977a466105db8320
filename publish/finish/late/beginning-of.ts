import {scanTags} from "../tags.ts";
import {endOf, reckonHeight} from "../unseen/reckon-height.ts";
import {FIRST_WINDOW, WIDTHS} from "../unseen/first-window.ts";

/**
 * Where the first window of a page ends, as a place in its text: before the first piece of its main part that begins
 * below it on a phone, and before the heading of that piece. Null where all of the page is in it.
 */
export function beginningOf(html: string): number | null {
  const tags = scanTags(html);
  const main = tags.findIndex(({name, closing}) => name === "main" && !closing);
  if (main < 0) return null;
  const end = endOf(tags, main);
  let top = 0;
  let heading: number | null = null;
  for (let i = main + 1; i < end;) {
    const last = endOf(tags, i);
    if (top >= FIRST_WINDOW) return heading ?? tags[i]!.start;
    heading = /^h[2-6]$/.test(tags[i]!.name) ? tags[i]!.start : null;
    top += reckonHeight(html.slice(tags[i]!.start, tags[last]!.end), {width: WIDTHS.narrow, wide: false});
    i = last + 1;
  }
  return null;
}
