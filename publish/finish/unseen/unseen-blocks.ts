import {scanTags, type Tag} from "../tags.ts";
import {FIRST_WINDOW, WIDTHS} from "./first-window.ts";
import {classesOf, endOf, reckonHeight} from "./reckon-height.ts";

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
  const tags = scanTags(html);
  const main = tags.findIndex(({name, closing}) => name === "main" && !closing);
  if (main < 0) return [];
  return blocksIn({html, tags}, main, {selector: selectorOf(tags[main]!) ?? "main", top: 0});
}

interface Page {
  html: string;
  tags: readonly Tag[];
}

function blocksIn(page: Page, at: number, {selector, top}: {selector: string; top: number}): UnseenBlock[] {
  const {html, tags} = page;
  const found: UnseenBlock[] = [];
  const end = endOf(tags, at);
  for (let i = at + 1, nth = 1, last; i < end; i = last + 1, nth += 1) {
    const tag = tags[i]!;
    last = endOf(tags, i);
    const piece = html.slice(tag.start, tags[last]!.end);
    const own = selectorOf(tag) ?? `${selector}>:nth-child(${nth})`;
    if (isContainer(tag) && last - i >= 2 * MANY) {
      const within = tags.slice(i, last);
      if (top >= FIRST_WINDOW && !within.some(standsInstead)) found.push({selector: own, ...heights(piece)});
      else found.push(...blocksIn(page, i, {selector: own, top}));
    }
    top += reckonHeight(piece, {width: WIDTHS.narrow, wide: false});
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
