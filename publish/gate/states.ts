import {disagreement} from "../../loaders/quantity/agreement.ts";
import {unitFactor} from "../../loaders/quantity/fit-unit.ts";
import type {Lexicon} from "../../loaders/quantity/lexicon.ts";
import type {Unit} from "../../loaders/register/registers.ts";
import type {ReadQuantity} from "./read-text.ts";
import type {StatedNumber, Statements} from "./statements.ts";

export interface Reading {
  language: string;
  lexicon: Lexicon;
  units: ReadonlyMap<string, Unit>;
}

/** Whether a quantity of a text is one of the statements. */
export function states(
  quantity: ReadQuantity,
  text: string,
  {figures, numbers, intervals}: Statements,
  reading: Reading
): boolean {
  const phrase = text.slice(quantity.phrase.start, quantity.phrase.end);
  const {value, low, high} = quantity;
  const {units} = reading;
  if (figures.some((figure) => disagreement(phrase, figure, reading) === null)) return true;
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
