import type {Interval, Qualifier} from "../../../loaders/quantity/quantity.ts";
import {sameDimension, unitSize, type UnitSize} from "../../../loaders/quantity/unit-size.ts";
import type {Measure, Unit} from "../../../loaders/register/registers.ts";
import {computeResult} from "../../../loaders/tidy/derived-result.ts";
import {expressionDimension} from "../../../loaders/tidy/expression-dimension.ts";
import {figuresIn, parseExpression} from "../../../loaders/tidy/expression.ts";
import type {Notebook} from "./open-notebook.ts";

/** A quantity to compute with: a row of a table, or what a reader set. */
export interface Given extends Interval {
  unit: string | null;
}

/** What an expression comes to, in the unit of its measure. */
export interface Computed extends Interval {
  measure: string;
  unit: string;
  qualifier: Qualifier;
  expression: string;
}

/**
 * Computes an expression as seeds/derived.yml has them, by the same interval arithmetic: `compute(notebook,
 * "inmates / capacity", {inmates, capacity}, "occupancy")`. Throws an Error for an expression that cannot be read,
 * a name that is not given, a dimension that is not the measure's, and a division by what may be zero.
 */
export function compute(
  {measure: measureOf, units}: Notebook,
  text: string,
  given: Readonly<Record<string, Given>>,
  measure: string
): Computed {
  const expression = parseExpression(text);
  const figures = figuresIn(expression);
  const registered = units as unknown as Map<string, Unit>;
  const {unit, low, high} = measureOf(measure);
  if (unit === null) throw new Error(`the measure “${measure}” is a date`);
  const quantity = (id: string): Given => {
    if (!Object.hasOwn(given, id)) throw new Error(`“${id}” in “${text}” is not given`);
    return given[id]!;
  };
  const sizeOf = (id: string): UnitSize => unitSize(quantity(id).unit ?? "1", registered);
  const size = expressionDimension(expression, sizeOf);
  if (!sameDimension(size, unitSize(unit, registered)))
    throw new Error(`“${text}” is not in ${unit}, the unit of the measure “${measure}”`);
  const chosen = figures.map((id) => ({
    ...quantity(id),
    unit: quantity(id).unit ?? "1",
    measure,
    note: null
  }));
  const {value, qualifier, ...result} = computeResult({expression, figures, size}, chosen, {
    measure: {key: measure, unit, bounds: {low, high}} as Measure,
    formulas: new Map(),
    units: registered
  });
  return {
    ...{measure, unit, expression: text, value, qualifier},
    ...{low: result.low, high: result.high, low_open: result.low_open, high_open: result.high_open}
  };
}
