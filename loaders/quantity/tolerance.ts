import {measuredFrom} from "./read-range.ts";
import {quantityOf, type Measured} from "./read-number.ts";
import type {FoundQuantity, TextReading} from "./text-reading.ts";
import {withoutNoise} from "./unit-size.ts";

/** "10 ± 2 km", "5.1 (± 0.3)": a value with what it may be off by, which share the unit that either prints. */
export function toleranceFrom(reading: TextReading, first: Measured, floor: number): FoundQuantity | null {
  const {text, tokens} = reading;
  const bracket = tokens.at(first.to)?.raw === "(" ? 1 : 0;
  const sign = signLength(reading, first.to + bracket);
  const second = sign === 0 ? null : measuredFrom(reading, first.to + bracket + sign);
  if (!second || second.value < 0) return null;
  const code = second.code ?? first.code;
  if (first.code !== null && second.code !== null && first.code !== second.code) return null;
  const closes = bracket === 1 && tokens.at(second.to)?.raw === ")" ? 1 : 0;
  const whole = {
    ...first,
    code,
    to: second.to + closes,
    unitFrom: first.code === null ? second.amount.to : first.unitFrom
  };
  const read = quantityOf(reading, whole, floor);
  const start = tokens.at(first.from)!.start;
  return {
    ...read,
    start,
    from: first.from,
    printed: text.slice(start, read.end),
    low: withoutNoise(first.value - second.value),
    high: withoutNoise(first.value + second.value),
    low_open: false,
    high_open: false,
    qualifier: "about",
    hedges: ["about"],
    precision: second.value
  };
}

/** How many tokens are a plus-minus: "±", "+/-", "plus or minus". */
function signLength({tokens, grammar}: TextReading, index: number): number {
  const token = tokens.at(index);
  if (token?.raw === "±") return 1;
  const three = [token?.norm, tokens.at(index + 1)?.norm, tokens.at(index + 2)?.norm];
  if (three[0] === "+" && three[1] === "/" && /^[-−–]$/.test(three[2] ?? "")) return 3;
  return grammar.plus.has(three[0] ?? "") &&
    grammar.or.has(three[1] ?? "") &&
    grammar.minus.has(three[2] ?? "")
    ? 3
    : 0;
}
