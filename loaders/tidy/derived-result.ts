import {cross} from "d3";
import type {LocalText} from "../brief/brief.ts";
import type {Interval, Qualifier} from "../quantity/quantity.ts";
import {unitSize, type UnitSize} from "../quantity/unit-size.ts";
import type {Measure, Unit} from "../register/registers.ts";
import {rationalOf, valueOf} from "./derived-function.ts";
import {qualifyDerived} from "./derived-qualifier.ts";
import type {Expression} from "./expression.ts";
import {fromRange, toRange, withinBounds} from "./interval-range.ts";
import {rangeOf} from "./range.ts";
import {rationalVariable, type Rational} from "./rational.ts";
import type {FigureReading} from "./readings-of.ts";
import {roundInterval} from "./round.ts";

/** How a derived figure is computed, for itself and for the derived figures that use it. */
export interface Formula {
  expression: Expression;
  /** The figures of briefs behind it, in order. */
  figures: string[];
  /** Its dimension, in base units. */
  size: UnitSize;
}

/** What a derived figure comes to, in its measure's unit, for one reading of each of its figures. */
export interface Result extends Interval {
  qualifier: Qualifier;
  /** The notes of the readings that it took. */
  note: LocalText | null;
}

/** More ways to combine readings than this are more than a reader can follow. */
const MOST_COMBINATIONS = 64;

/** Every way to choose one reading of each figure, the first readings first. Throws a RangeError at too many. */
export function combineReadings(figures: readonly FigureReading[][]): FigureReading[][] {
  const count = figures.reduce((product, {length}) => product * length, 1);
  if (count > MOST_COMBINATIONS) throw new RangeError(`${count} combinations of readings`);
  return figures.reduce<FigureReading[][]>(
    (all, own) => cross(all, own, (some, one) => [...some, one]),
    [[]]
  );
}

/** Computes a formula for one reading of each of its figures, in their order. Throws a DivisionByZero. */
export function computeResult(
  {expression, figures}: Formula,
  chosen: readonly FigureReading[],
  {
    measure,
    formulas,
    units
  }: {measure: Measure; formulas: ReadonlyMap<string, Formula>; units: Map<string, Unit>}
): Result {
  const factors = chosen.map(({unit}) => unitSize(unit, units).factor);
  const box = new Map(figures.map((id, n) => [id, toRange(chosen[n]!, factors[n]!)]));
  const values = new Map(figures.map((id, n) => [id, scaled(chosen[n]!.value, factors[n]!)]));
  const functions = new Map<string, Rational>(figures.map((id) => [id, rationalVariable(id)]));

  function functionOf(id: string): Rational {
    const known = functions.get(id) ?? rationalOf(formulas.get(id)!.expression, functionOf, box);
    functions.set(id, known);
    return known;
  }
  function valueOfFigure(id: string): number | null {
    if (!values.has(id)) values.set(id, valueOf(formulas.get(id)!.expression, valueOfFigure));
    return values.get(id)!;
  }

  const range = rangeOf(rationalOf(expression, functionOf, box), box);
  const factor = 1 / unitSize(measure.unit!, units).factor;
  const value = scaled(valueOf(expression, valueOfFigure), factor);
  const qualified = qualifyDerived(roundInterval(fromRange(range, value, factor)));
  return {...withinBounds(qualified, measure.bounds), note: joined(chosen.map(({note}) => note))};
}

const scaled = (value: number | null, factor: number): number | null =>
  value === null ? null : value * factor;

function joined(notes: readonly (LocalText | null)[]): LocalText | null {
  const known = notes.filter((note) => note !== null);
  if (known.length === 0) return null;
  return {en: known.map(({en}) => en).join("; "), es: known.map(({es}) => es).join("; ")};
}
