import {chartType} from "../chart-type.ts";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {DrawOptions} from "../chart.ts";
import type {NestedAreas, NestedRows} from "./draw-nested-areas.ts";
import {placeDetail} from "./nested-detail.ts";
import {placeWhole} from "./nested-whole.ts";
import {breakLines, type Block, type Run} from "../../text/rich-text.ts";

/** A square by its left, top and side in pixels; an end is where an approximate one may end. */
export interface NestedSquare {
  row: ChartRow;
  role: "whole" | "whole-end" | "part" | "enlarged" | "yardstick" | "end";
  x: number;
  y: number;
  side: number;
}

export interface NestedLayout {
  squares: NestedSquare[];
  /** From the small square to the same one enlarged. */
  rays: {x1: number; y1: number; x2: number; y2: number}[];
  texts: {x: number; y: number; block: Block; anchor: "start" | "end"}[];
  height: number;
}

/** What is being laid out: the detail stands beside the whole, or below it. */
export interface Placing {
  layout: NestedLayout;
  beside: boolean;
  options: DrawOptions;
}

/** From here on the detail stands beside the whole. */
const BESIDE_FROM = 600;
/** The distance of labels from the edges of a square. */
export const LABEL = {inset: 12};

/** How labels are set. */
export function labelType(options: DrawOptions): {size: number; family: string} {
  const {text: size, family} = chartType(options);
  return {size, family};
}

/** A label in lines of this width; null where a word of it, or a number and its unit, would be cut. */
export function setLabel(runs: Run[][], width: number, options: DrawOptions): Block | null {
  const type = labelType(options);
  // A word that is wider than a line would not fit into one of its own either.
  const words = runs.flatMap((paragraph) =>
    paragraph.flatMap((run) => run.text.split(" ").map((text): Run[] => [{...run, text}]))
  );
  if (width <= 0 || breakLines(words, {width: Infinity, ...type}).width > width) return null;
  return breakLines(runs, {width, ...type});
}

/** Says where squares, labels and the rays of the enlargement go, for any width. */
export function layOutNested(chart: NestedAreas, rows: NestedRows, options: DrawOptions): NestedLayout {
  checkAreas(chart, rows);
  const layout: NestedLayout = {squares: [], rays: [], texts: [], height: 0};
  const placing: Placing = {layout, beside: options.width >= BESIDE_FROM, options};
  const placed = rows.whole ? placeWhole({...rows, whole: rows.whole}, placing) : null;
  placeDetail(rows, {...placing, small: placed?.small ?? null, left: placed?.left ?? []});
  return layout;
}

/** The side of the square whose area is a row's number. */
export function sideOf({value, low, high}: ChartRow): number {
  return Math.sqrt(value ?? low ?? high ?? 0);
}

/** Sides at the ends of what is not exact. */
export function endsOf({low, high}: ChartRow): number[] {
  return low !== null && high !== null && low < high ? [low, high].map(Math.sqrt) : [];
}

/** All of them. */
export function sidesOf(row: ChartRow): number[] {
  return [sideOf(row), ...endsOf(row)];
}

function checkAreas({name}: NestedAreas, {whole, part, yardsticks}: NestedRows): void {
  for (const row of [part, ...yardsticks, ...(whole ? [whole] : [])]) {
    if (row.unit !== part.unit)
      throw new Error(`chart ${name}: row ${row.figure} is in ${row.unit}, ${part.figure} in ${part.unit}`);
    if (!(sideOf(row) > 0) || (row.low ?? 0) < 0)
      throw new Error(`chart ${name}: row ${row.figure} has no area to draw`);
  }
}
