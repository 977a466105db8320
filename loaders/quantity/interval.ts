import type {Interval, Qualifier} from "./quantity.ts";
import {withoutNoise} from "./unit-size.ts";

/** The value of one in a number's last non-zero digit: 10000 for 40000, 0.1 for 0.5, 1 for 0. */
export function lastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  if (Number.isSafeInteger(value)) {
    let place = 1;
    while (value % (place * 10) === 0) place *= 10;
    return place;
  }
  const [digits = "", exponent = "0"] = Math.abs(withoutNoise(value)).toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return Number(`1e${Number(exponent) - decimals}`);
}

/**
 * What a qualifier makes of a printed number. "about" gives half of `place` on either side; a bound gives
 * the number as one end, not reached by more-than and less-than, and no other end (null, open).
 */
export function intervalOf(value: number, qualifier: Qualifier, place = lastPlace(value)): Interval {
  const around = {value, low: value, high: value, low_open: false, high_open: false};
  switch (qualifier) {
    case "about":
      return {
        ...around,
        low: Math.min(value, withoutNoise(value - place / 2)),
        high: Math.max(value, withoutNoise(value + place / 2))
      };
    case "more-than":
      return {...around, low_open: true, high: null, high_open: true};
    case "at-least":
      return {...around, high: null, high_open: true};
    case "less-than":
      return {...around, low: null, low_open: true, high_open: true};
    case "at-most":
      return {...around, low: null, low_open: true};
    default:
      return around;
  }
}

/** The interval of words that stand for a number: a middle for "about", no single value when vague. */
export function intervalOfStandIn(low: number, high: number, qualifier: Qualifier): Interval {
  const about = qualifier === "about";
  return {
    value: about ? (low + high) / 2 : null,
    low,
    high,
    low_open: false,
    high_open: qualifier === "vague"
  };
}
