import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {formatAmount} from "../locales/format-amount.ts";
import type {DrawOptions} from "./chart.ts";
import {breakLines, type Block, type Run} from "../text/rich-text.ts";
import {circumstances, rowName, sentence, valueRun} from "./row-words.ts";
import type {SpaceToScale} from "./draw-space-to-scale.ts";

/** An area with its square: left edge and side in pixels. */
export interface Square {
  row: ChartRow;
  x: number;
  side: number;
  /** The sides of the squares at both ends of its interval; empty for a point. */
  ends: number[];
  /** The side that it takes, its interval included. */
  outer: number;
}

export interface SpaceLayout {
  /** From the smallest to the largest. */
  squares: Square[];
  /** Pixels of a metre. */
  metre: number;
  /** Where all squares stand. */
  floor: number;
  height: number;
  texts: {x: number; y: number; block: Block}[];
  /** The scale bar. */
  bar: {x1: number; x2: number; y: number; text: string};
}

/** A column is at least so wide, for its label. */
const NARROWEST = 96;
/** A metre is drawn no larger than this, in pixels. */
const LARGEST = 230;
const SIZE = 13;

/** Finds the scale at which all squares stand side by side, and the places of labels and scale bar. */
export function layOutSpaces(
  chart: SpaceToScale,
  areas: readonly ChartRow[],
  options: DrawOptions
): SpaceLayout {
  const {width, locale, units} = options;
  const between = Math.min(40, width * 0.055);
  const sized = areas
    .map((row) => ({row, metres: Math.sqrt(areaOf(chart, row)), ends: endsOf(row)}))
    .sort((a, b) => a.metres - b.metres);
  const room = width - 2 - between * (areas.length - 1);
  const narrowest = Math.min(NARROWEST, room / areas.length);
  const metre = scaleOf(
    sized.map(({metres, ends}) => Math.max(metres, ...ends)),
    room,
    narrowest
  );
  let x = 1;
  const squares = sized.map(({row, metres, ends}): Square => {
    const [side, ...sides] = [metres, ...ends].map((length) => length * metre) as [number, ...number[]];
    const square = {row, x, side, ends: sides, outer: Math.max(side, ...sides)};
    x += Math.max(square.outer, narrowest) + between;
    return square;
  });
  const smallest = squares[0]!;
  const placed = squares.map((square, i) => {
    const next = squares[i + 1]?.x ?? width + between;
    const above = breakLines(label(square.row, options), {width: next - between - square.x, size: SIZE});
    const inside = breakLines(label(square.row, options), {
      width: Math.max(square.side - 20, 20),
      size: SIZE
    });
    const fits = square.side >= 160 && inside.height + 24 <= square.side - smallest.outer;
    return {square, fits, block: fits ? inside : above};
  });
  const floor = Math.max(
    ...placed.map(({square, fits, block}) => square.outer + (fits ? 2 : block.height + 8))
  );
  const texts = placed.map(({square, fits, block}) => ({
    x: square.x + (fits ? 11 : 0),
    y: fits ? floor - square.side + 9 : floor - square.outer - block.height - 6,
    block
  }));
  const bar = {x1: 1, x2: 1 + metre, y: floor + 20, text: formatAmount(1, "m", locale, units).text};
  return {squares, metre, floor, height: floor + 34, texts, bar};
}

/** The largest scale at which squares and labels stand in the room for them. */
function scaleOf(metres: readonly number[], room: number, narrowest: number): number {
  const needed = (scale: number) => metres.reduce((sum, side) => sum + Math.max(side * scale, narrowest), 0);
  let scale = LARGEST;
  while (needed(scale) > room + 1e-6 && metres.some((side) => side * scale > narrowest)) scale *= 0.99;
  return scale;
}

/** The sides in metres of the squares at the ends of an interval. */
function endsOf({low, high}: ChartRow): number[] {
  return low !== null && high !== null && 0 <= low && low < high ? [low, high].map(Math.sqrt) : [];
}

function areaOf({name}: SpaceToScale, {figure, value, low, high, unit}: ChartRow): number {
  const area = value ?? low ?? high;
  if (unit?.split("/")[0] !== "m2") throw new Error(`chart ${name}: row ${figure} is in ${unit}, not in m2`);
  if (!area || area < 0) throw new Error(`chart ${name}: row ${figure} has the area ${area}`);
  return area;
}

function label(row: ChartRow, options: DrawOptions): Run[][] {
  const {locale, names} = options;
  return [
    [valueRun(row, options, {weight: 700, size: 21})],
    sentence([{text: rowName(row, {locale, names}), weight: 600, size: 14}], locale),
    sentence(circumstances(row, options), locale)
  ].filter((runs) => runs.length > 0);
}
