import {unitFactor} from "../../loaders/quantity/fit-unit.ts";
import type {Unit} from "../../loaders/register/registers.ts";
import type {GateContext} from "./gate-context.ts";
import type {ReadQuantity} from "./read-text.ts";
import type {StatedNumber, Statements} from "./statements.ts";

/** Whether a quantity of a text is one of the statements. */
export function states(
  quantity: ReadQuantity,
  text: string,
  {statements, language}: {statements: Statements; language: string},
  {units, disagreement}: Pick<GateContext, "units" | "disagreement">
): boolean {
  const phrase = text.slice(quantity.phrase.start, quantity.phrase.end);
  const {readings, others, numbers, intervals} = statements;
  const {value, low, high} = quantity;
  if ([...readings, ...others].some((figure) => disagreement(phrase, figure, language) === null)) return true;
  if (quantity.kind === "date") return false;
  if (value !== null) return numbers.some((number) => isNumber(quantity, value, number, units));
  if (low === null || high === null) return false;
  return intervals.some(
    (interval) =>
      isNumber(quantity, low, interval.low, units) && isNumber(quantity, high, interval.high, units)
  );
}

/** Ends of intervals are shown rounded outward: by less than one of the last digit shown. */
function isNumber(
  quantity: ReadQuantity,
  shown: number,
  {value, unit}: StatedNumber,
  units: ReadonlyMap<string, Unit>
): boolean {
  const factor = unit === null ? (quantity.unit === null ? 1 : null) : factorTo(quantity, unit, units);
  if (factor === null) return false;
  const off = Math.abs(shown * factor - value);
  if (off <= 1e-9 * Math.max(1, Math.abs(value))) return true;
  return !Number.isInteger(value / (quantity.precision * factor)) && off < quantity.precision * factor;
}

/** How many of `unit` one of a quantity's own is; what the unit divides by need not be said ("0.5 m²"). */
function factorTo(quantity: ReadQuantity, unit: string, units: ReadonlyMap<string, Unit>): number | null {
  for (const per of [null, ...unit.split("/").slice(1)]) {
    const factor = unitFactor(quantity, unit, {units, per});
    if (factor !== null) return factor;
  }
  return null;
}
