import {convert, unitSize} from "../../quantity/unit-size.ts";
import type {Measure, Unit} from "../../register/registers.ts";
import {measured, type Reckoning} from "../derived-result.ts";
import {enclosePolynomial} from "../enclosure.ts";
import {inside, type Range} from "../interval-arithmetic.ts";
import {toRange, withinBounds} from "../interval-range.ts";
import {rangeOf} from "../range.ts";
import type {Rational} from "../rational.ts";
import type {FigureReading} from "../readings-of.ts";
import {round} from "../round.ts";
import type {SensitivityRow} from "../rows.ts";
import {STEP} from "./sensitivity-step.ts";

interface Context {
  /** The figures behind it, in order, with all readings of each; the first is the one used. */
  figures: readonly string[];
  readings: readonly FigureReading[][];
  /** Of the readings used. */
  reckoning: Reckoning;
  /** The derived figure as a function of the figures of briefs. */
  formula: Rational;
  measure: Measure;
  measures: ReadonlyMap<string, Measure>;
  units: Map<string, Unit>;
}

/** One way to move one figure: from where to where in its own unit, and what it then is in base units. */
interface Move {
  input: string;
  moved: SensitivityRow["moved"];
  input_low: number | null;
  input_high: number | null;
  input_unit: string;
  through: readonly Range[];
}

/**
 * What would change a derived figure most: each figure behind it is moved while the others are held (one at a time;
 * Saltelli et al., Global Sensitivity Analysis, 2008, chapter 1). A figure with an interval is moved over it, an
 * exact one by STEP to either side, and one whose words can mean several things through its readings too. Held
 * figures stand at their value, or in the middle of their interval where they have none. The greatest swing first.
 */
export function sensitivityRows(id: string, context: Context): SensitivityRow[] {
  const {figures, readings, reckoning} = context;
  const held = new Map(
    figures.map((figure, n) => [figure, heldAt(reckoning.box.get(figure)!, readings[n]![0]!, context)])
  );
  const rows = figures
    .flatMap((figure, n) => movesOf(figure, readings[n]!, context))
    .map(({through, ...move}) => ({...move, ...resultOf(move.input, through, held, context)}));
  const size = ({swing}: {swing: number | null}): number => swing ?? Infinity;
  return rows
    .sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)))
    .map((row, n) => ({figure: id, rank: n + 1, ...row}));
}

function movesOf(
  input: string,
  readings: readonly FigureReading[],
  {measures, reckoning, units}: Context
): Move[] {
  const {value, low, high, unit, measure} = readings[0]!;
  const {factor} = unitSize(unit, units);
  const move = {input, input_unit: unit};
  const exact = value !== null && low === high;
  const {low: least, high: most} = measures.get(measure)?.bounds ?? {low: null, high: null};
  const ends = exact
    ? [value - STEP * Math.abs(value), value + STEP * Math.abs(value)].map((end) =>
        round(Math.min(Math.max(end, least ?? -Infinity), most ?? Infinity))
      )
    : [];
  const own: Move = exact
    ? {
        ...move,
        moved: "step",
        input_low: ends[0]!,
        input_high: ends[1]!,
        through: [closed(ends[0]! * factor, ends[1]! * factor)]
      }
    : {...move, moved: "interval", input_low: low, input_high: high, through: [reckoning.box.get(input)!]};
  if (readings.length === 1) return [own];
  const size = unitSize(unit, units);
  const meant = readings.map((reading) => {
    const own = unitSize(reading.unit, units);
    return convert(middleOf(toRange(reading, 1), reading.value), own, size);
  });
  const through = meant.map((value) => closed(value * factor, value * factor));
  const [input_low, input_high] = [Math.min(...meant), Math.max(...meant)].map(round);
  return [own, {...move, moved: "reading", input_low: input_low!, input_high: input_high!, through}];
}

/** What the derived figure can be while one figure is moved; an end is missing where there is none. */
function resultOf(
  input: string,
  through: readonly Range[],
  held: ReadonlyMap<string, Range>,
  {formula, measure, units}: Context
): Pick<SensitivityRow, "low" | "high" | "low_open" | "high_open" | "unit" | "swing"> {
  const ranges = through.map((range) => rangeOrAll(formula, new Map([...held, [input, range]])));
  const low = ranges.reduce((least, range) => (range.low < least.low ? range : least));
  const high = ranges.reduce((most, range) => (range.high > most.high ? range : most));
  const range = {low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen};
  const result = withinBounds(measured(range, null, measure, units), measure.bounds);
  return {
    ...{low: result.low, high: result.high, low_open: result.low_open, high_open: result.high_open},
    unit: measure.unit!,
    swing: result.low === null || result.high === null ? null : round(result.high - result.low)
  };
}

/** A step may lead over a denominator's zero although the figure itself never stands there. */
function rangeOrAll(formula: Rational, box: Map<string, Range>): Range {
  const {low, high} = enclosePolynomial(formula.bottom, box);
  if (low < 0 && high > 0) return {low: -Infinity, high: Infinity, lowOpen: true, highOpen: true};
  return rangeOf(formula, box);
}

/** A figure that is held: a point, which is open where it is an end that is not reached. */
function heldAt(range: Range, {value, unit}: FigureReading, {units}: Context): Range {
  const at = middleOf(range, value === null ? null : value * unitSize(unit, units).factor);
  const open = (at === range.low && range.lowOpen) || (at === range.high && range.highOpen);
  return {low: at, high: at, lowOpen: open, highOpen: open};
}

function middleOf(range: Range, value: number | null): number {
  if (value !== null) return value;
  if (Number.isFinite(range.low) && Number.isFinite(range.high)) return inside(range);
  return Number.isFinite(range.low) ? range.low : Number.isFinite(range.high) ? range.high : 0;
}

const closed = (low: number, high: number): Range => ({low, high, lowOpen: false, highOpen: false});
