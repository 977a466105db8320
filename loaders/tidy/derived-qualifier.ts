import type {Interval, Qualifier} from "../quantity/quantity.ts";

/**
 * Names what computing has made of an interval, and gives it the value that goes with the name: that of a
 * bound is the bound itself ("more than 70,000"), and a span without a best guess has none.
 */
export function qualifyDerived(interval: Interval): Interval & {qualifier: Qualifier} {
  const {value, low, high, low_open, high_open} = interval;
  const as = (qualifier: Qualifier, value: number | null) => ({...interval, value, qualifier});
  if (low === null && high === null) return as("vague", null);
  if (high === null) return as(low_open ? "more-than" : "at-least", low);
  if (low === null) return as(high_open ? "less-than" : "at-most", high);
  if (low === high) return as("exact", low);
  if (value === null) return as(low_open || high_open ? "vague" : "between", null);
  // Where the best guess is an end, it was the number that the words bound, and bounds the result too.
  if (value === low) return as(low_open ? "more-than" : "at-least", low);
  if (value === high) return as(high_open ? "less-than" : "at-most", high);
  if (!low_open && !high_open) return as("about", value);
  return high_open && low === 0 ? as("less-than", high) : as("between", null);
}
