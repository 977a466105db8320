import type {ClaimRow} from "../../../loaders/tidy/rows.ts";
import type {DrawOptions} from "../chart.ts";
import {claimantCount, type Claimant, type ClaimedQuantity} from "./claimant-groups.ts";
import {claimWords} from "./claimant-words.ts";
import {dropLine, layOutStairs} from "./claimant-stairs.ts";
import {breakLines, type Block} from "../../text/rich-text.ts";
import {sentence} from "../row-words.ts";
import {theme as defaultTheme} from "../../theme/theme.ts";

/** A text with its place, in pixels; `x` is its left or right edge. */
export interface PlacedText {
  x: number;
  y: number;
  block: Block;
  anchor: "start" | "end";
}

/** A drawing of claims, whether as a matrix or as a list; all in pixels. */
export interface ClaimantLayout {
  shapes: {x: number; y: number; row: ClaimRow}[];
  texts: PlacedText[];
  /** Bands behind quantities of which several speak. */
  shared: {x1: number; y1: number; y2: number}[];
  /** Lines between subjects, lines from names to claims, and guides along rows. */
  rules: {x1: number; x2: number; y1: number; y2: number}[];
  height: number;
}

/** A column is at least so wide, in pixels. */
const NARROWEST = 28;
const FIRST_LINE = 19.2;
/** From the middle of a shape to its words. */
const BESIDE = 12;

/** The columns' middles, or null where there is no room for them. */
export function matrixColumns(count: number, width: number): {left: number; columns: number[]} | null {
  const left = Math.round(Math.min(0.42 * width, 340));
  const step = Math.min((width - left - 24) / Math.max(1, count - 1), 70);
  if (width < 640 || step < NARROWEST) return null;
  return {left, columns: Array.from({length: count}, (_, i) => left + 12 + i * step)};
}

/**
 * Lays out quantities as rows and claimants as columns, whose names stand as stairs above them. A value stands
 * beside its shape, over columns that are empty there; where values would meet, each gets a line of its own.
 */
export function layOutMatrix(
  {claimants, groups}: {claimants: readonly Claimant[]; groups: readonly ClaimedQuantity[][]},
  {left, columns}: {left: number; columns: readonly number[]},
  options: DrawOptions
): ClaimantLayout {
  const {width, names} = options;
  const layout: ClaimantLayout = {shapes: [], texts: [], shared: [], rules: [], height: 0};
  const columnOf = new Map(claimants.map(({key}, i) => [key, columns[i]!]));
  const stairs = layOutStairs(claimants, columns, options);
  const measures = Math.round(left * 0.43);
  let y = stairs.height + 14;
  layout.texts.push(...stairs.texts);
  for (const group of groups) {
    const [first] = group;
    layout.rules.push({x1: 0, x2: width, y1: y - 7, y2: y - 7});
    const subject = write(names(first!.of), measures - 14, options, 600);
    layout.texts.push({x: 0, y, block: subject, anchor: "start"});
    const end = y + subject.height + 8;
    for (const quantity of group) {
      const name = write(names(quantity.measure), left - measures - 14, options);
      layout.texts.push({x: measures, y, block: name, anchor: "start"});
      const lines = layOutClaims(quantity, {left, y, columnOf, options});
      layout.shapes.push(...lines.shapes);
      layout.texts.push(...lines.texts);
      const height = Math.max(name.height, lines.height) + 8;
      if (claimantCount(quantity) > 1) layout.shared.push({x1: measures - 6, y1: y - 3, y2: y + height - 5});
      y += height;
    }
    y = Math.max(y, end) + 7;
  }
  layout.height = y - 7;
  layout.rules.push(...columns.flatMap((x, i) => dropLine(x, stairs.middles[i]!, layout)));
  return layout;
}

/** The claims on one quantity: on one line where they have room beside each other, else on a line each. */
function layOutClaims(
  {claims}: ClaimedQuantity,
  {
    left,
    y,
    columnOf,
    options
  }: {left: number; y: number; columnOf: ReadonlyMap<string, number>; options: DrawOptions}
): Pick<ClaimantLayout, "shapes" | "texts"> & {height: number} {
  const {width, theme = defaultTheme} = options;
  const type = {size: theme.sizes.text, family: theme.fontFamily};
  const placed = claims.map((row) => {
    const words = claimWords(row, options);
    return {
      row,
      words,
      x: columnOf.get(row.by)!,
      wanted: breakLines(words, {width: Infinity, ...type}).width
    };
  });
  const together = placed.every(({x, wanted}, i) => {
    const next = placed[i + 1];
    return next ? x + BESIDE + wanted + BESIDE < next.x : i === 0 || x + BESIDE + wanted <= width;
  });
  const shapes: ClaimantLayout["shapes"] = [];
  const texts: PlacedText[] = [];
  let top = y;
  let height = 0;
  for (const {row, words, x, wanted} of placed) {
    const rooms = {start: width - x - BESIDE, end: x - BESIDE - left};
    const anchor = together && placed.length > 1 ? "start" : sideOf(wanted, rooms);
    const block = breakLines(words, {width: rooms[anchor], ...type});
    shapes.push({x, y: top + FIRST_LINE / 2, row});
    texts.push({x: anchor === "start" ? x + BESIDE : x - BESIDE, y: top, block, anchor});
    height = Math.max(height, top + block.height - y);
    if (!together) top += block.height + 2;
  }
  return {shapes, texts, height};
}

function sideOf(wanted: number, rooms: {start: number; end: number}): "start" | "end" {
  return wanted <= rooms.start || rooms.start >= rooms.end ? "start" : "end";
}

function write(
  text: string,
  width: number,
  {locale, theme = defaultTheme}: DrawOptions,
  weight?: 600
): Block {
  return breakLines([sentence([{text, weight}], locale)], {
    width,
    size: theme.sizes.text,
    family: theme.fontFamily
  });
}
