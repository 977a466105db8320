import {paint, type ColourName, type Theme} from "../../theme/theme.ts";
import type {Box} from "../../layout/box.ts";
import {channel, PlotMark, type Channel, type Render} from "./plot-mark.ts";
import {round, svgElement} from "../../marks/svg-element.ts";

/** How glyphs are laid out: blocks of ten, five wide and two high, so many blocks a line. */
export interface UnitGrid {
  /** Of one glyph's cell, in pixels. */
  cell: {width: number; height: number};
  /** Between blocks, in pixels. */
  gap: {x: number; y: number};
  blocksPerLine: number;
}

const BLOCK = {columns: 5, rows: 2};
/** Things in a block. */
export const BLOCK_SIZE = BLOCK.columns * BLOCK.rows;

/** A grid of blocks as large as a width allows. */
export function unitGrid(width: number, blocksPerLine: number): UnitGrid {
  const gap = Math.max(6, width * 0.025);
  const cell = (width - gap * (blocksPerLine - 1)) / (blocksPerLine * BLOCK.columns);
  return {cell: {width: cell, height: cell * 1.75}, gap: {x: gap, y: gap * 1.15}, blocksPerLine};
}

/** The cell of the `nth` thing, counted from 0. */
export function unitCell(nth: number, {cell, gap, blocksPerLine}: UnitGrid): Box {
  const block = Math.floor(nth / BLOCK_SIZE);
  const within = nth % BLOCK_SIZE;
  const column = (block % blocksPerLine) * BLOCK.columns + (within % BLOCK.columns);
  const row = Math.floor(block / blocksPerLine) * BLOCK.rows + Math.floor(within / BLOCK.columns);
  return {
    x: column * cell.width + (block % blocksPerLine) * gap.x,
    y: row * cell.height + Math.floor(block / blocksPerLine) * gap.y,
    ...cell
  };
}

/** How high so many things stand, in pixels. */
export function unitHeight(count: number, grid: UnitGrid): number {
  const lines = Math.ceil(count / (BLOCK_SIZE * grid.blocksPerLine));
  return lines * BLOCK.rows * grid.cell.height + Math.max(0, lines - 1) * grid.gap.y;
}

export interface UnitGlyphsOptions<Datum> {
  /** Top left corner of the grid. */
  x: Channel<Datum>["value"];
  y: Channel<Datum>["value"];
  /** The first thing drawn and how many, whole numbers. */
  from?: (datum: Datum) => number;
  count: (datum: Datum) => number;
  grid: UnitGrid;
  fill?: ColourName | `url(${string})`;
  theme?: Theme;
}

class UnitGlyphs<Datum> extends PlotMark {
  private readonly options: UnitGlyphsOptions<Datum>;

  constructor(data: Iterable<Datum>, options: UnitGlyphsOptions<Datum>) {
    const {x, y, from = () => 0, count} = options;
    super(data, {
      x: {value: x, scale: "x"},
      y: {value: y, scale: "y"},
      from: {value: from},
      count: {value: count}
    });
    this.options = options;
  }

  override render = (...[index, , channels, , {document}]: Render): SVGElement => {
    const {grid, fill = "accent", theme} = this.options;
    const [x, y] = [channel<number>(channels, "x"), channel<number>(channels, "y")];
    const [from, count] = [channel<number>(channels, "from"), channel<number>(channels, "count")];
    const {head, body} = personStrokes(grid.cell);
    const colour = fill.startsWith("url(") ? fill : paint(fill as ColourName, theme);
    const drawn = Array.from(index).flatMap((i) =>
      [head, body].map((stroke) =>
        svgElement(document, "path", {
          transform: `translate(${round(x[i]!)},${round(y[i]!)})`,
          stroke: colour,
          "stroke-width": stroke.width,
          d: unitPath(from[i]!, count[i]!, grid, stroke)
        })
      )
    );
    return svgElement(document, "g", {fill: "none", "stroke-linecap": "round"}, drawn);
  };
}

/**
 * A mark of exactly n glyphs for n things, in blocks of ten: people, drawn as two strokes with round ends, so
 * that the heads are one path and the bodies another, each with one M for each thing.
 */
export function unitGlyphs<Datum>(
  data: Iterable<Datum>,
  options: UnitGlyphsOptions<Datum>
): UnitGlyphs<Datum> {
  return new UnitGlyphs(data, options);
}

/** A vertical stroke within a cell. */
interface Stroke {
  width: number;
  top: number;
  length: number;
}

/** The strokes of `count` glyphs from the one counted `from` on. Throws unless both are whole numbers. */
export function unitPath(from: number, count: number, grid: UnitGrid, {top, length}: Stroke): string {
  if (!Number.isInteger(from) || !Number.isInteger(count) || from < 0 || count < 0)
    throw new Error(`cannot draw ${count} glyphs from ${from}`);
  let path = "";
  for (let nth = from; nth < from + count; nth++) {
    const {x, y, width} = unitCell(nth, grid);
    path += `M${tenth(x + width / 2)} ${tenth(y + top)}v${tenth(length)}`;
  }
  return path;
}

/** A standing person: a disc, and below it a body with round shoulders. */
export function personStrokes({width, height}: {width: number; height: number}): {
  head: Stroke;
  body: Stroke;
} {
  const head = width * 0.42;
  const body = width * 0.66;
  const top = head * 1.12 + body / 2;
  return {
    head: {width: round(head), top: head / 2, length: 0},
    body: {width: round(body), top, length: height * 0.88 - top - body / 2}
  };
}

/** A tenth of a pixel places a glyph well enough, and many of them take less room. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
