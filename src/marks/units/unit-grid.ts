/** How marks are laid out: in groups, and so many groups a line. Sizes in pixels. */
export interface UnitGrid {
  /** A mark's cell, its gutter included. */
  cell: {width: number; height: number};
  /** Of a group, in cells. */
  group: {columns: number; rows: number};
  groupsPerLine: number;
  /** Between groups, in pixels. */
  gap: number;
}

export interface GridForm {
  /** Marks in a group; null for none. */
  groupEvery: number | null;
  /** Marks side by side; null for as many as have room. */
  columns: number | null;
  /** Of a cell, height over width. */
  aspect: number;
}

/** Sizes are multiples of this, in pixels, so that steps from mark to mark are exact in hundredths. */
const GRAIN = 0.05;
/** Groups in a line: the few that are seen at a glance, and then round numbers to count in. */
const ROUND = [1, 2, 3, 4, 5, 10, 20, 50, 100, 200, 500, 1000];

/** A grid of cells of one width for a line of this width, or null where not even one group has room. */
export function unitGrid(width: number, cellWidth: number, form: GridForm): UnitGrid | null {
  const {groupEvery, columns, aspect} = form;
  const cell = {width: grain(cellWidth), height: grain(cellWidth * aspect)};
  if (!(cell.width > 0)) return null;
  if (groupEvery === null) {
    const count = columns ?? Math.floor(width / cell.width + 1e-6);
    if (count < 1 || count * cell.width > width + 1e-6) return null;
    return {cell, group: {columns: count, rows: 1}, groupsPerLine: 1, gap: 0};
  }
  const group = groupShape(groupEvery, columns);
  const gap = grain(Math.max(2, cell.width * 0.55));
  const step = group.columns * cell.width + gap;
  const most = Math.floor((width + gap) / step + 1e-6);
  const groupsPerLine = columns
    ? Math.max(1, Math.floor(columns / group.columns))
    : (ROUND.findLast((count) => count <= most) ?? 0);
  if (groupsPerLine < 1 || groupsPerLine > most) return null;
  return {cell, group, groupsPerLine, gap};
}

/** A group in lines of equal length, not higher than wide where that goes: ten as five by two, a hundred as ten by ten. */
export function groupShape(every: number, columns: number | null): {columns: number; rows: number} {
  if (columns && columns < every) {
    let wide = columns;
    while (wide * wide >= every && (every % wide !== 0 || columns % wide !== 0)) wide--;
    if (wide * wide < every) wide = columns;
    return {columns: wide, rows: Math.ceil(every / wide)};
  }
  let wide = Math.ceil(Math.sqrt(every));
  while (every % wide !== 0) wide++;
  return {columns: wide, rows: every / wide};
}

/** Marks in a full line of groups. */
export function lineCount({group, groupsPerLine}: UnitGrid): number {
  return group.columns * group.rows * groupsPerLine;
}

/** The left and top of the cell of the `nth` mark, counted from 0. */
export function unitCell(nth: number, {cell, group, groupsPerLine, gap}: UnitGrid): {x: number; y: number} {
  const size = group.columns * group.rows;
  const block = Math.floor(nth / size);
  const within = nth % size;
  const across = block % groupsPerLine;
  const down = Math.floor(block / groupsPerLine);
  return {
    x: (across * group.columns + (within % group.columns)) * cell.width + across * gap,
    y: (down * group.rows + Math.floor(within / group.columns)) * cell.height + down * gap
  };
}

/** How high so many marks stand, in pixels. */
export function gridHeight(count: number, grid: UnitGrid): number {
  if (count <= 0) return 0;
  // A group that is not full is as high as its lines.
  const last = Math.ceil(count - 1e-9) - 1;
  const perLine = lineCount(grid);
  const line = Math.floor(last / perLine);
  const first = line * perLine;
  const group = grid.group.columns * grid.group.rows;
  const rows = last - first >= group ? grid.group.rows : Math.floor((last - first) / grid.group.columns) + 1;
  return line * (grid.group.rows * grid.cell.height + grid.gap) + rows * grid.cell.height;
}

/** How wide a full line is, in pixels. */
export function gridWidth({cell, group, groupsPerLine, gap}: UnitGrid): number {
  return groupsPerLine * group.columns * cell.width + (groupsPerLine - 1) * gap;
}

function grain(pixels: number): number {
  return Math.round(Math.floor(pixels / GRAIN + 1e-6) * GRAIN * 100) / 100;
}
