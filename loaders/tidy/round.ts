import type {Interval} from "../quantity/quantity.ts";

/** Twelve significant digits: more than any source prints, few enough that every machine writes the same bytes. */
export const SIGNIFICANT_DIGITS = 12;

/** Rounds a computed number to twelve significant digits; -0 becomes 0. */
export function round(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 10 ** SIGNIFICANT_DIGITS) return value + 0;
  return Number(value.toPrecision(SIGNIFICANT_DIGITS)) + 0;
}

/** Rounds the numbers of an interval; null stays null. */
export function roundInterval<T extends Interval>(interval: T): T {
  const {value, low, high} = interval;
  return {
    ...interval,
    value: value === null ? null : round(value),
    low: low === null ? null : round(low),
    high: high === null ? null : round(high)
  };
}
