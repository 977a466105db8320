import type {Interval, Qualifier} from "../../../loaders/quantity/quantity.ts";
import type {Cells} from "./cells.ts";

type Filled = Interval & {qualifier: Qualifier};

/**
 * What a row says of its quantity: value and ends from each other where the row leaves some out. Tells ends that
 * are reversed, a value outside of them, and a row that says nothing.
 */
export function fillInterval(cells: Cells, stated: Qualifier | null): Filled {
  const [value, low, high] = [cells.number("value"), cells.number("low"), cells.number("high")];
  const opens = {low_open: cells.flag("low_open") ?? false, high_open: cells.flag("high_open") ?? false};
  if (low !== null && high !== null && low > high) cells.fault("low", `${low} is above high ${high}`);
  else if (value !== null && ((low !== null && value < low) || (high !== null && value > high)))
    cells.fault("value", `${value} lies outside of its ends, ${low ?? "…"} to ${high ?? "…"}`);
  const qualifier = stated ?? impliedBy(value, low, high, opens);
  if (low !== null || high !== null) return {value, low, high, ...opens, qualifier};
  if (value === null) {
    cells.fault("value", "is missing, as are low and high");
    return {value, low, high, ...opens, qualifier};
  }
  return {value, ...endsOf(value, qualifier), qualifier};
}

function impliedBy(
  value: number | null,
  low: number | null,
  high: number | null,
  opens: Pick<Interval, "low_open" | "high_open">
): Qualifier {
  if (low === null && high === null) return "exact";
  if (low !== null && high !== null) return low === high ? "exact" : value === null ? "between" : "about";
  if (low !== null) return opens.low_open ? "more-than" : "at-least";
  return opens.high_open ? "less-than" : "at-most";
}

function endsOf(value: number, qualifier: Qualifier): Omit<Interval, "value"> {
  const closed = {low_open: false, high_open: false};
  switch (qualifier) {
    case "about": {
      const half = lastPlace(value) / 2;
      const clean = (end: number) => Number(end.toPrecision(12));
      return {low: clean(value - half), high: clean(value + half), ...closed};
    }
    case "more-than":
    case "at-least":
      return {low: value, high: null, low_open: qualifier === "more-than", high_open: false};
    case "less-than":
    case "at-most":
      return {low: null, high: value, low_open: false, high_open: qualifier === "less-than"};
    default:
      return {low: value, high: value, ...closed};
  }
}

/** The place of the last digit that is no zero: 100 of 14,500, 0.01 of 0.25. */
function lastPlace(value: number): number {
  const [digits = "", exponent] = value.toExponential().split("e");
  const decimals = digits.replace(/^-/, "").length - 1;
  return 10 ** (Number(exponent) - Math.max(0, decimals - 1));
}
