import {cellAspect, type UnitField} from "./unit-path.ts";
import type {GlyphPath} from "./unit-glyph.ts";
import {gridHeight, gridWidth, lineCount, unitGrid, type UnitGrid} from "./unit-grid.ts";
import type {UnitRow} from "./unit-rows.ts";
import type {LabelBlocks} from "./label-blocks.ts";
import type {TextBlock} from "./text-block.ts";

/** A part of the frame in which rows stand one under another: a band, or all of it. In pixels. */
export interface UnitPlace {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether rows stand in the middle of its height, as a band's tick does, unless they stand on its floor. */
  isBand?: boolean;
  rows: readonly UnitRow[];
}

export interface UnitForm {
  glyph: GlyphPath;
  groupEvery: number | null;
  columns: number | null;
  /** Whether rows stand at the top of their place, or on its floor with their lines growing upwards. */
  anchor: "top" | "bottom";
  /** Kept free at the right of lines for their counts, in pixels. */
  margin: number;
  /** The label of a row. */
  label: (i: number) => LabelBlocks | null;
  /** In pixels: labels break at this width, or earlier where there is no room. */
  lineWidth: number;
}

/** A row with its label and its marks, in pixels. */
export interface PlacedUnits {
  row: UnitRow;
  field: UnitField;
  /** Marks that fade out after the last possible one. */
  fading: number;
  label: {x: number; y: number; block: TextBlock} | null;
  /** Of its marks. */
  top: number;
  bottom: number;
}

export interface UnitLayout {
  placed: PlacedUnits[];
  /** Of the highest place, and whether each has room. */
  height: number;
  fits: boolean;
  /** Of its place's width what the shortest full line takes; 1 where no line is full. */
  filled: number;
}

/** Between a label and its marks, and between rows. */
const LABEL_GAP = 6;
const ROW_GAP = 20;

/** Stands rows in their places with cells of one width, or null where not even a group has room in a line. */
export function layOutUnits(
  places: readonly UnitPlace[],
  cellWidth: number,
  form: UnitForm
): UnitLayout | null {
  const {glyph, groupEvery, columns, anchor, margin} = form;
  const aspect = cellAspect(glyph);
  const placed: PlacedUnits[] = [];
  let height = 0;
  let fits = true;
  let filled = 1;
  for (const place of places) {
    const grid = unitGrid(place.width - margin, cellWidth, {groupEvery, columns, aspect});
    if (!grid) return null;
    const stack = place.rows.map((row) => {
      const fading = row.open ? fadingMarks(row, grid) : 0;
      const cells = Math.max(Math.ceil(row.possible) + fading, row.whole ?? 0);
      const block = form.label(row.i)?.(Math.max(1, Math.min(place.width, form.lineWidth))) ?? null;
      const marks = gridHeight(cells, grid);
      if (cells > lineCount(grid)) filled = Math.min(filled, gridWidth(grid) / (place.width - margin));
      const head = block ? block.height + (marks > 0 ? LABEL_GAP : 0) : 0;
      return {row, fading, block, head, marks};
    });
    const total = stack.reduce((sum, {head, marks}) => sum + head + marks, 0) + (stack.length - 1) * ROW_GAP;
    height = Math.max(height, total);
    if (total > place.height + 0.01) fits = false;
    const spare = place.height - total;
    let top = place.y + (anchor === "bottom" ? spare : place.isBand ? Math.max(0, spare / 2) : 0);
    for (const {row, fading, block, head, marks} of stack) {
      // Stacks on a floor stand in the middle of their band, as its tick does.
      const x =
        anchor === "bottom" ? place.x + Math.max(0, (place.width - margin - gridWidth(grid)) / 2) : place.x;
      const bottom = top + head + marks;
      const upwards = anchor === "bottom";
      placed.push({
        row,
        fading,
        field: {glyph, grid, x, y: upwards ? bottom - grid.cell.height : top + head, upwards},
        label: block ? {x: upwards ? place.x + (place.width - block.width) / 2 : x, y: top, block} : null,
        top: top + head,
        bottom
      });
      top = bottom + ROW_GAP;
    }
  }
  return {placed, height, fits, filled};
}

/** How many marks fade out: to the end of the line, but neither a handful nor a crowd. */
function fadingMarks({possible, whole}: UnitRow, grid: UnitGrid): number {
  const first = Math.ceil(possible);
  const line = lineCount(grid);
  const group = Math.min(line, 10);
  const left = line - (first % line);
  const most = whole === null ? Infinity : Math.max(0, Math.floor(whole) - first);
  return Math.min(most, left < group / 2 ? left + group : Math.min(left, 3 * group));
}

/**
 * The widest cell with which all rows have room, in pixels; 0 where there is none. Lines that fill their place are
 * preferred to slightly larger marks.
 */
export function largestCell(places: readonly UnitPlace[], form: UnitForm, most: number): number {
  let widest = 0;
  for (
    let width = most;
    width >= (widest ? Math.max(widest * FULL_LINES, Math.min(widest, COUNTABLE)) : SMALLEST);
    width *= 0.98
  ) {
    const layout = layOutUnits(places, width, form);
    if (!layout?.fits) continue;
    if (!widest) widest = width;
    if (layout.filled >= FILLED) return width;
  }
  return widest;
}

/** Of its place's width what a full line takes, and of the widest cell what may be given up for it. */
const FILLED = 0.8;
const FULL_LINES = 0.7;
/** No width below this is given up, in pixels: smaller marks can hardly be counted. */
const COUNTABLE = 3;
/** In pixels; marks that are smaller are not seen. */
const SMALLEST = 1;
