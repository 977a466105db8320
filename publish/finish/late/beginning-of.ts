import {FIRST_WINDOW, openPage, piecesIn} from "../unseen/pieces.ts";

/**
 * Where the first window of a page ends, as a place in its text: before the first piece of its main part that begins
 * below it on a phone, and before the heading of that piece. Null where all of the page is in it.
 */
export function beginningOf(html: string): number | null {
  const page = openPage(html);
  if (!page) return null;
  let heading: number | null = null;
  for (const {first, top} of piecesIn(page, page.main)) {
    const {name, start} = page.tags[first]!;
    if (top >= FIRST_WINDOW) return heading ?? start;
    heading = /^h[2-6]$/.test(name) ? start : null;
  }
  return null;
}
