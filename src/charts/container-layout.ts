import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {DrawOptions} from "./chart.ts";
import {footOf, headOf} from "./container-labels.ts";
import type {FilledContainers} from "./draw-filled-containers.ts";
import {CELLS, stackHeight, type CellStack} from "./marks/cells.ts";
import {breakLines, type Block} from "../text/rich-text.ts";

/** A row with its container, positions in pixels, shares in hundredths. */
export interface Container {
  row: ChartRow;
  x: number;
  floor: number;
  /** What is certain, what may come on top, and whether that has no known end. */
  certain: number;
  possible: number;
  open: boolean;
  /** The hundreds whose rims have a tick. */
  rims: number[];
}

export interface ContainerLayout {
  containers: Container[];
  stack: CellStack;
  texts: {x: number; y: number; block: Block}[];
  /** Lines that hold the readings of one claim together. */
  brackets: {x1: number; x2: number; y: number}[];
  height: number;
}

/** A column is at least so wide, for its words, and at most. */
const COLUMN = {least: 84, most: 300};
/** Right of a container, for the numbers of its rims. */
const TICK_ROOM = 34;
const TALLEST = 430;
/** Hundredths that fade out above what has no known end. */
const FADING = 20;
/** More hundredths than these would be no longer told apart. */
const MOST = 1500;

/** Places containers side by side on one floor, as many a line as there is room for. */
export function layOutContainers(
  chart: FilledContainers,
  rows: readonly ChartRow[],
  options: DrawOptions
): ContainerLayout {
  const {width} = options;
  const between = width < 560 ? 8 : 26;
  const fit = Math.max(1, Math.floor((width + between) / (COLUMN.least + between)));
  const perLine = Math.min(fit, rows.length);
  const column = Math.min(COLUMN.most, (width - between * (perLine - 1)) / perLine);
  const filled = rows.map((row) => ({row, ...shareOf(chart, row)}));
  const most = Math.max(CELLS.hundred, ...filled.map(({certain, possible}) => Math.max(certain, possible)));
  const cell = Math.min((column - TICK_ROOM) / CELLS.row, 15, TALLEST / Math.ceil(most / CELLS.row));
  const layout: ContainerLayout = {
    containers: [],
    stack: {cell, gap: Math.max(3, cell * 0.3)},
    texts: [],
    brackets: [],
    height: 0
  };
  for (const line of linesOf(filled, perLine)) placeLine(line, {layout, column, between, options});
  return layout;
}

type Filled = Pick<Container, "row" | "certain" | "possible" | "open">;

function placeLine(
  groups: readonly Filled[][],
  {
    layout,
    column,
    between,
    options
  }: {
    layout: ContainerLayout;
    column: number;
    between: number;
    options: DrawOptions;
  }
): void {
  const {stack, texts} = layout;
  const top = layout.height === 0 ? 0 : layout.height + 26;
  const heads = groups.map((group) =>
    group.map(({row, certain, possible}) => ({
      block: breakLines(headOf(row, column, options), {width: column, size: 13}),
      rise: stackHeight(Math.max(CELLS.hundred, certain, possible), stack)
    }))
  );
  const floor = top + Math.max(...heads.flat().map(({block, rise}) => block.height + 7 + rise));
  let first = 0;
  let bottom = floor;
  groups.forEach((group, g) => {
    const left = first * (column + between);
    const width = group.length * (column + between) - between;
    group.forEach((filled, i) => {
      const x = left + i * (column + between);
      const {block, rise} = heads[g]![i]!;
      const full = Math.max(filled.certain, filled.possible);
      const rims = Array.from({length: Math.max(1, Math.floor(full / CELLS.hundred))}, (_, n) => n + 1);
      layout.containers.push({...filled, x, floor, rims});
      texts.push({x, y: floor - rise - 7 - block.height, block});
    });
    const joined = group.length > 1;
    const end = left + width - column + CELLS.row * stack.cell;
    if (joined) layout.brackets.push({x1: left, x2: end, y: floor + 12});
    const foot = breakLines(footOf(group[0]!.row, joined, options), {width, size: 13});
    const y = floor + (groups.some((some) => some.length > 1) ? 20 : 8);
    texts.push({x: left, y, block: foot});
    bottom = Math.max(bottom, y + foot.height);
    first += group.length;
  });
  layout.height = bottom;
}

/** Lines of claims, each claim with all its readings; one with more readings than fit is cut. */
function linesOf(filled: readonly Filled[], perLine: number): Filled[][][] {
  const groups: Filled[][] = [];
  for (const one of filled) {
    const last = groups[groups.length - 1];
    if (last && last[0]!.row.figure === one.row.figure && last.length < perLine) last.push(one);
    else groups.push([one]);
  }
  const lines: Filled[][][] = [];
  for (const group of groups) {
    const line = lines[lines.length - 1];
    if (line && line.flat().length + group.length <= perLine) line.push(group);
    else lines.push([group]);
  }
  return lines;
}

/** How far a row fills its container. Throws what is no share, or cannot be counted out. */
function shareOf({name}: FilledContainers, row: ChartRow): Omit<Filled, "row"> {
  const {figure, unit, value, low, high, qualifier} = row;
  const fail = (reason: string): never => {
    throw new Error(`chart ${name}: row ${figure} ${reason}`);
  };
  if (unit !== "%") fail(`is in ${unit}, not in %`);
  const open = high === null;
  const certain = qualifier === "exact" ? (value ?? low ?? 0) : (low ?? 0);
  const possible = open ? certain + FADING : high;
  if (certain < 0) fail(`is a share of ${certain}%`);
  if (possible > MOST) fail(`is ${possible}%, more than the ${MOST} hundredths that can be told apart`);
  return {certain, possible, open};
}
