import type {Interval} from "../quantity/quantity.ts";
import type {Range} from "./interval-arithmetic.ts";

/** An interval of a table as a range to compute with, in base units: what is empty there is infinite here. */
export function toRange({low, high, low_open, high_open}: Interval, factor: number): Range {
  return {
    low: low === null ? -Infinity : low * factor,
    high: high === null ? Infinity : high * factor,
    lowOpen: low === null || low_open,
    highOpen: high === null || high_open
  };
}

/** A computed range as an interval of a table, each number times `factor`; an end that is missing is open. */
export function fromRange(
  {low, high, lowOpen, highOpen}: Range,
  value: number | null,
  factor: number
): Interval {
  return {
    value,
    low: Number.isFinite(low) ? low * factor : null,
    high: Number.isFinite(high) ? high * factor : null,
    low_open: !Number.isFinite(low) || lowOpen,
    high_open: !Number.isFinite(high) || highOpen
  };
}

/** Puts a measure's own bounds where an interval has no end; a bound that it lies beyond is not used. */
export function withinBounds<T extends Interval>(
  interval: T,
  bounds: {low: number | null; high: number | null}
): T {
  const {low, high} = interval;
  const newLow = low === null && bounds.low !== null && (high === null || bounds.low < high);
  const newHigh = high === null && bounds.high !== null && (low === null || bounds.high > low);
  return {
    ...interval,
    ...(newLow && {low: bounds.low, low_open: false}),
    ...(newHigh && {high: bounds.high, high_open: false})
  };
}
