import {scanTags, type Tag} from "../tags.ts";
import {endOf, reckonHeight} from "./reckon-height.ts";

/** Where no window begins to show a page's foot before it is scrolled, in pixels from the top of its main part. */
export const FIRST_WINDOW = 900;

/** Widths of text, in pixels: of a common phone, and of the charts' column between a tablet's and a desk's. */
export const WIDTHS = {narrow: 379, wide: 820};

export interface OpenPage {
  html: string;
  tags: readonly Tag[];
  /** Which of the tags opens the main part. */
  main: number;
}

/** An element of those that stand in another. */
export interface Piece {
  /** Which tags open and close it. */
  first: number;
  last: number;
  /** Its place among them, from 1. */
  nth: number;
  /** Where it begins on a phone, in pixels from the top of the main part. */
  top: number;
  text: string;
}

/** A page's tags and its main part; null where it has none. */
export function openPage(html: string): OpenPage | null {
  const tags = scanTags(html);
  const main = tags.findIndex(({name, closing}) => name === "main" && !closing);
  return main < 0 ? null : {html, tags, main};
}

/** What stands in an element that begins at `top`, in order. */
export function* piecesIn({html, tags}: OpenPage, at: number, top = 0): Generator<Piece> {
  const end = endOf(tags, at);
  for (let first = at + 1, nth = 1, last; first < end; first = last + 1, nth += 1) {
    last = endOf(tags, first);
    const text = html.slice(tags[first]!.start, tags[last]!.end);
    yield {first, last, nth, top, text};
    top += reckonHeight(text, {width: WIDTHS.narrow, wide: false});
  }
}
