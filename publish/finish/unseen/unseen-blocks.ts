import {classesOf, type Tag} from "../tags.ts";
import {FIRST_WINDOW, openPage, piecesIn, WIDTHS, type OpenPage} from "./pieces.ts";
import {reckonHeight} from "./reckon-height.ts";

/** A piece of a page that begins below what a first window shows, and how high it is about, in pixels. */
export interface UnseenBlock {
  selector: string;
  narrow: number;
  wide: number;
}

/** Elements: fewer are not worth an entry. */
const MANY = 60;
/** What may be looked into for pieces: containment does nothing for the inside of tables, lists of words, drawings. */
const CONTAINERS = new Set(["article", "aside", "div", "figcaption", "figure", "main", "nav", "section"]);

/**
 * Classes of what src/style.css shows in some windows only, instead of something that says the same. While a piece is
 * put off screen readers are told of all that it holds: they would be told both.
 */
const INSTEAD = /^(?:chart-(?:narrow|wide)|margin-notes)$/;

/** The largest pieces of a page's main part that are out of a first window's sight. */
export function unseenBlocks(html: string): UnseenBlock[] {
  const page = openPage(html);
  if (!page) return [];
  return blocksIn(page, page.main, {selector: selectorOf(page.tags[page.main]!) ?? "main", top: 0});
}

function blocksIn(page: OpenPage, at: number, around: {selector: string; top: number}): UnseenBlock[] {
  const found: UnseenBlock[] = [];
  for (const {first, last, nth, top, text} of piecesIn(page, at, around.top)) {
    const tag = page.tags[first]!;
    if (!isContainer(tag) || last - first < 2 * MANY) continue;
    const selector = selectorOf(tag) ?? `${around.selector}>:nth-child(${nth})`;
    const whole = top >= FIRST_WINDOW && !page.tags.slice(first, last).some(standsInstead);
    found.push(...(whole ? [{selector, ...heights(text)}] : blocksIn(page, first, {selector, top})));
  }
  return found;
}

function heights(piece: string): {narrow: number; wide: number} {
  return {
    narrow: reckonHeight(piece, {width: WIDTHS.narrow, wide: false}),
    wide: reckonHeight(piece, {width: WIDTHS.wide, wide: true})
  };
}

function standsInstead(tag: Tag): boolean {
  return classesOf(tag).some((name) => INSTEAD.test(name));
}

/** Drawings have rules of their own. */
function isContainer({name, attributes}: Tag): boolean {
  return CONTAINERS.has(name) && attributes.get("class") !== "chart-drawing";
}

/** An id that is no more than a name, as a selector. */
function selectorOf({attributes}: Tag): string | null {
  const id = attributes.get("id") ?? "";
  return /^[a-z][\w-]*$/i.test(id) ? `#${id}` : null;
}
