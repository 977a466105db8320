import {cross} from "d3";
import type {LocalText} from "../brief/brief.ts";
import type {Interval, Qualifier} from "../quantity/quantity.ts";
import {unitSize, type UnitSize} from "../quantity/unit-size.ts";
import type {Measure, Unit} from "../register/registers.ts";
import {rationalOf, valueOf} from "./derived-function.ts";
import {qualifyDerived} from "./derived-qualifier.ts";
import type {Expression} from "./expression.ts";
import {fromRange, toRange, withinBounds} from "./interval-range.ts";
import type {Range} from "./interval-arithmetic.ts";
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
  /** The measure that it computes. */
  measure: string;
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
  formula: Omit<Formula, "measure">,
  chosen: readonly FigureReading[],
  {measure, ...known}: {measure: Measure} & Known
): Result {
  const {box, functionOf, valueAt} = reckon(formula, chosen, known);
  const range = rangeOf(functionOf(formula.expression), box);
  const result = measured(range, valueAt(formula.expression), measure, known.units);
  return {...result, note: joined(chosen.map(({note}) => note))};
}

/** A range and a value in base units as what a measure has: in its unit, within its bounds, named by its hedge. */
export function measured(
  range: Range,
  value: number | null,
  {unit, bounds}: Measure,
  units: Map<string, Unit>
): Interval & {qualifier: Qualifier} {
  const factor = 1 / unitSize(unit!, units).factor;
  return withinBounds(inUnit(range, value, factor), bounds);
}

/** The same in any unit of which a base unit is `factor`. */
export function inUnit(
  range: Range,
  value: number | null,
  factor: number
): Interval & {qualifier: Qualifier} {
  return qualifyDerived(roundInterval(fromRange(range, scaled(value, factor), factor)));
}

/** What a formula's figures are for one reading of each, in base units, and what follows from them. */
export interface Reckoning {
  box: Map<string, Range>;
  /** An expression of these figures, and of derived figures before it, as a function of figures of briefs. */
  functionOf: (expression: Expression) => Rational;
  /** What an expression comes to at the figures' values; null when one has none. */
  valueAt: (expression: Expression) => number | null;
}

interface Known {
  formulas: ReadonlyMap<string, Formula>;
  units: Map<string, Unit>;
}

/** Makes a formula's figures ready to reckon with. What it gives throws a DivisionByZero. */
export function reckon(
  {figures}: Pick<Formula, "figures">,
  chosen: readonly FigureReading[],
  {formulas, units}: Known
): Reckoning {
  const factors = chosen.map(({unit}) => unitSize(unit, units).factor);
  const box = new Map(figures.map((id, n) => [id, toRange(chosen[n]!, factors[n]!)]));
  const values = new Map(figures.map((id, n) => [id, scaled(chosen[n]!.value, factors[n]!)]));
  const functions = new Map<string, Rational>(figures.map((id) => [id, rationalVariable(id)]));

  function functionOfFigure(id: string): Rational {
    const known = functions.get(id) ?? rationalOf(formulas.get(id)!.expression, functionOfFigure, box);
    functions.set(id, known);
    return known;
  }
  function valueOfFigure(id: string): number | null {
    if (!values.has(id)) values.set(id, valueOf(formulas.get(id)!.expression, valueOfFigure));
    return values.get(id)!;
  }
  return {
    box,
    functionOf: (expression) => rationalOf(expression, functionOfFigure, box),
    valueAt: (expression) => valueOf(expression, valueOfFigure)
  };
}

const scaled = (value: number | null, factor: number): number | null =>
  value === null ? null : value * factor;

function joined(notes: readonly (LocalText | null)[]): LocalText | null {
  const known = notes.filter((note) => note !== null);
  if (known.length === 0) return null;
  return {en: known.map(({en}) => en).join("; "), es: known.map(({es}) => es).join("; ")};
}
