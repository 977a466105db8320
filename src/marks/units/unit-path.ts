import {hundredth, spaced} from "../relative-path.ts";
import {glyphOutline, glyphPart, type GlyphPath} from "./unit-glyph.ts";
import {unitCell, type UnitGrid} from "./unit-grid.ts";

/** Marks on a grid. */
export interface UnitField {
  glyph: GlyphPath;
  grid: UnitGrid;
  /** The top left corner of the first mark's cell, or of the lowest line where lines grow upwards; in pixels. */
  x: number;
  y: number;
  upwards: boolean;
}

/** Of a cell's width what the glyph takes; the rest is free between neighbours. */
const FILLED = 0.84;

/**
 * The marks from one number up to another as one path, with one stretch for each stretch of each glyph; a fraction at
 * either end is a part of a glyph. Along a line only steps are written, which compress well.
 *
 * @param inset What is taken off around each glyph, in pixels: half the outline of hollow ones.
 */
export function unitPath(field: UnitField, from: number, to: number, inset = 0): string {
  const {glyph, grid} = field;
  const width = glyphWidth(field, inset);
  const height = (width * glyph.height) / glyph.width;
  // From a cell's corner to that of its glyph.
  const right = (grid.cell.width - width) / 2;
  const down = (grid.cell.height - height) / 2;
  const cut = (nth: number, start: number, end: number) => {
    const {x, y} = cellCorner(nth, field);
    return glyphPart(glyph, start, end, width, x + right, y + down);
  };
  const first = Math.ceil(from - 1e-9);
  const last = Math.floor(to + 1e-9);
  if (last < first) return cut(last, from - last, to - last);
  const head = first - from > 1e-9 ? cut(first - 1, 1 - (first - from), 1) : "";
  const tail = to - last > 1e-9 ? cut(last, 0, to - last) : "";
  const {start, rest, end} = glyphOutline(glyph, width);
  const back = hundredth(-end[1]);
  let path = head;
  let beforeX = 0;
  let beforeY = NaN;
  for (let nth = first; nth < last; nth++) {
    const corner = cellCorner(nth, field);
    const x = hundredth(corner.x + right + start[0]);
    const y = hundredth(corner.y + down + start[1]);
    const isNew = beforeY !== y || nth % grid.group.columns === 0;
    path += (isNew ? `M${spaced([x, y])}` : `m${spaced([hundredth(x - beforeX - end[0]), back])}`) + rest;
    beforeX = x;
    beforeY = y;
  }
  return path + tail;
}

/** The top left corner of the `nth` mark's cell. */
export function cellCorner(nth: number, {grid, x, y, upwards}: UnitField): {x: number; y: number} {
  const cell = unitCell(nth, grid);
  return {x: x + cell.x, y: upwards ? y - cell.y : y + cell.y};
}

/** How wide a glyph is, in pixels. */
export function glyphWidth({grid}: UnitField, inset = 0): number {
  return Math.max(0.1, grid.cell.width * FILLED - 2 * inset);
}

/** Of a cell of these glyphs, height over width: the same gutter on all sides. */
export function cellAspect({width, height}: GlyphPath): number {
  return (height / width) * FILLED + (1 - FILLED);
}
