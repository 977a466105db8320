import {cellAspect, type UnitField} from "./unit-path.ts";
import type {GlyphPath} from "./unit-glyph.ts";
import {gridHeight, gridWidth, lineCount, unitCell, unitGrid, type UnitGrid} from "./unit-grid.ts";
import type {UnitRow} from "./unit-rows.ts";
import type {LabelBlocks} from "../label-blocks.ts";
import type {TextBlock} from "../text-block.ts";

/** A part of the frame in which rows stand one under another: a band, or all of it. In pixels. */
export interface UnitPlace {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether rows stand in the middle of its height, as a band's tick does, unless they stand on its floor. */
  isBand?: boolean;
  /** How many rows stand side by side in each line of rows, the last number for all that follow; default one. */
  across?: readonly number[];
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
  /** Between rows side by side, and kept free under each row, in pixels. */
  gap: number;
  roomBelow: number;
  /** Whether marks stand within walls, and beyond the whole. */
  walls: boolean;
  over: boolean;
  /** What stands after marks that fade out. */
  openText: TextBlock | null;
}

/** A row with its label and its marks, in pixels. */
export interface PlacedUnits {
  row: UnitRow;
  field: UnitField;
  /** Marks that fade out after the last possible one. */
  fading: number;
  label: {x: number; y: number; block: TextBlock} | null;
  openText: {x: number; y: number; block: TextBlock} | null;
  /** Of its marks. */
  top: number;
  bottom: number;
}

/** What rows in their places take. */
export interface UnitSize {
  /** Of the highest place, and whether each has room. */
  height: number;
  fits: boolean;
  /** Of its place's width what the shortest full line takes; 1 where no line is full. */
  filled: number;
}

export interface UnitLayout extends UnitSize {
  placed: PlacedUnits[];
}

/** The lines of rows in a place, measured. */
interface UnitStack {
  place: UnitPlace;
  grid: UnitGrid;
  /** Of a row, with its walls, and of its marks. */
  width: number;
  room: number;
  lines: {items: ReturnType<typeof itemOf>[]; head: number; height: number}[];
  /** The height of all. */
  total: number;
}

/** Between a label and its marks, and between rows. */
const LABEL_GAP = 6;
const ROW_GAP = 20;
/** Between the last mark that fades out and the words after it. */
const OPEN_GAP = 8;
/** Half the line of walls, in pixels. */
export const WALL = 1;

/** Stands rows in their places with cells of one width, or null where not even a group has room in a line. */
export function layOutUnits(
  places: readonly UnitPlace[],
  cellWidth: number,
  form: UnitForm
): UnitLayout | null {
  const measured = measureUnits(places, cellWidth, form);
  if (!measured) return null;
  const {stacks, ...size} = measured;
  return {...size, placed: stacks.flatMap((stack) => placeStack(stack, form))};
}

/** What rows take with cells of one width; null as for `layOutUnits`. */
export function measureUnits(
  places: readonly UnitPlace[],
  cellWidth: number,
  form: UnitForm
): (UnitSize & {stacks: UnitStack[]}) | null {
  const {glyph, groupEvery, columns, anchor, margin, walls, gap, roomBelow} = form;
  const wall = walls ? WALL : 0;
  const shape = {groupEvery, columns, aspect: cellAspect(glyph)};
  const stacks: UnitStack[] = [];
  let height = 0;
  let fits = true;
  let filled = 1;
  for (const place of places) {
    const rows = linesOf(place);
    const most = rows.reduce((most, {length}) => Math.max(most, length), 1);
    const width = (place.width - gap * (most - 1)) / most;
    const room = width - margin - 2 * wall;
    const grid = unitGrid(room, cellWidth, shape);
    if (!grid) return null;
    const lines = rows.map((line) => {
      const items = line.map((row) => itemOf(row, {grid, width, room}, form));
      let head = 0;
      let body = 0;
      // On a floor each label stands on its own marks; from the top marks begin on one line.
      let tallest = 0;
      for (const item of items) {
        if (item.cells > lineCount(grid)) filled = Math.min(filled, gridWidth(grid) / room);
        head = Math.max(head, item.head);
        body = Math.max(body, item.marks + item.tail);
        tallest = Math.max(tallest, item.head + item.tail + item.marks);
      }
      return {items, head, height: (anchor === "bottom" ? tallest : head + body) + wall + roomBelow};
    });
    const total = lines.reduce((sum, line) => sum + line.height, 0) + (lines.length - 1) * ROW_GAP;
    height = Math.max(height, total);
    if (total > place.height + 0.01) fits = false;
    stacks.push({place, grid, width, room, lines, total});
  }
  return {stacks, height, fits, filled};
}

function placeStack({place, grid, width, room, lines, total}: UnitStack, form: UnitForm): PlacedUnits[] {
  const {glyph, anchor, walls, gap, roomBelow} = form;
  const upwards = anchor === "bottom";
  const wall = walls ? WALL : 0;
  const spare = place.height - total;
  let top = place.y + (upwards ? spare : place.isBand ? Math.max(0, spare / 2) : 0);
  return lines.flatMap((line) => {
    const placed = line.items.map(({row, fading, block, head, marks, tail, openAt}, n): PlacedUnits => {
      const left = place.x + n * (width + gap);
      // Stacks on a floor stand in the middle of their band, as its tick does.
      const centred = upwards && !place.across;
      const x = left + wall + (centred ? Math.max(0, (room - gridWidth(grid)) / 2) : 0);
      const bottom = upwards ? top + line.height - wall - roomBelow : top + line.head + marks;
      const first = upwards ? bottom - marks : top + line.head;
      const field = {glyph, grid, x, y: upwards ? bottom - grid.cell.height : first, upwards};
      const label = block && {
        x: centred ? left + (width - block.width) / 2 : x - wall,
        y: upwards ? first - tail - head : top,
        block
      };
      const openText = form.openText &&
        openAt && {
          block: form.openText,
          x: x + openAt.x,
          y: upwards ? bottom - openAt.y - form.openText.height : first + openAt.y
        };
      return {row, fading, field, label, openText, top: first, bottom};
    });
    top += line.height + ROW_GAP;
    return placed;
  });
}

function linesOf({rows, across = [1]}: UnitPlace): UnitRow[][] {
  const lines: UnitRow[][] = [];
  for (let first = 0; first < rows.length;) {
    const count = across[Math.min(lines.length, across.length - 1)]!;
    lines.push(rows.slice(first, first + count));
    first += count;
  }
  return lines;
}

/** A row's words and the heights of its parts. */
function itemOf(
  row: UnitRow,
  {grid, width, room}: {grid: UnitGrid; width: number; room: number},
  {label, lineWidth, openText, over}: UnitForm
) {
  const fading = row.open ? fadingMarks(row, grid, over) : 0;
  const drawn = Math.ceil(row.possible) + fading;
  const cells = Math.max(drawn, row.whole ?? 0);
  const block = label(row.i)?.(Math.max(1, Math.min(width, lineWidth))) ?? null;
  const marks = gridHeight(cells, grid);
  const head = block ? block.height + (marks > 0 ? LABEL_GAP : 0) : 0;
  const openAt = openText && row.open ? afterMarks(drawn, cells, grid, room, openText) : null;
  return {row, fading, cells, block, head, marks, tail: openAt?.tail ?? 0, openAt};
}

/**
 * Where words after the last of so many marks stand: beside it where their line has room, else beyond the lines.
 * From the first mark's corner, `y` towards where lines grow; `tail` is what they take beyond the marks.
 */
function afterMarks(drawn: number, cells: number, grid: UnitGrid, room: number, {width, height}: TextBlock) {
  const {cell, group, gap} = grid;
  const final = Math.max(0, drawn - 1);
  const last = unitCell(final, grid);
  const start = unitCell(final - (final % lineCount(grid)), grid).y;
  // Beside a group that has begun all of its width is kept free.
  const step = group.columns * cell.width + gap;
  const left = group.rows > 1 ? Math.floor(last.x / step + 1e-6) * step + step - gap : last.x + cell.width;
  const beside = left + OPEN_GAP;
  const high = last.y + cell.height - start;
  if (cells === drawn && beside + width <= room && high >= height)
    return {x: beside, y: start + (high - height) / 2, tail: 0};
  return {x: 0, y: gridHeight(cells, grid) + 2, tail: height + 2};
}

/** How many marks fade out: to the end of the line, but neither a handful nor a crowd. */
function fadingMarks({possible, whole}: UnitRow, grid: UnitGrid, over: boolean): number {
  const first = Math.ceil(possible);
  const line = lineCount(grid);
  const group = Math.min(line, 10);
  const left = line - (first % line);
  const most = whole === null || over ? Infinity : Math.max(0, Math.floor(whole) - first);
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
    const size = measureUnits(places, width, form);
    if (!size?.fits) continue;
    if (!widest) widest = width;
    if (size.filled >= FILLED) return width;
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
