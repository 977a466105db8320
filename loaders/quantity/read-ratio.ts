import {measuredFrom} from "./read-range.ts";
import {quantityOf, type Measured} from "./read-number.ts";
import {isGluedDash} from "./dash.ts";
import type {FoundQuantity, TextReading} from "./text-reading.ts";
import {withoutNoise} from "./unit-size.ts";

/** "one in five", "2 out of 3": a fraction in two numbers. */
export function ratioFrom(reading: TextReading, first: Measured, floor: number): FoundQuantity | null {
  const {text, tokens, grammar} = reading;
  if (first.code !== null || !Number.isInteger(first.value) || first.value < 1) return null;
  const length = grammar.outOf.lengthAt(tokens, first.to);
  if (length === 0) return null;
  const second = measuredFrom(reading, first.to + length);
  if (!second || second.code !== null || !Number.isInteger(second.value)) return null;
  if (second.value <= first.value || second.value > 1e9) return null;
  const short = length === 1 && reading.language === "en";
  const usual = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10000, 1e5, 1e6].includes(second.value);
  const large = second.amount.marked && second.value >= 1000;
  if (short && !(usual || large || first.amount.style === "words")) return null;
  if (short && !large && second.value >= 1500 && second.value <= 2100) return null;
  const value = withoutNoise(first.value / second.value);
  const place = 0.1;
  const amount = {...second.amount, value, style: "fraction" as const, place, precision: place};
  const read = quantityOf(reading, {...second, amount, value, from: first.from, unitFrom: second.to}, floor);
  const start = tokens.at(first.from)!.start;
  return {...read, start, from: first.from, printed: text.slice(start, read.end), kind: "fraction"};
}

/** "3-to-1", "10:1", "a ratio of 3 to 2": a multiple in two numbers. */
export function oddsFrom(reading: TextReading, first: Measured, floor: number): FoundQuantity | null {
  const {text, tokens} = reading;
  if (first.code !== null || first.value <= 0) return null;
  const joint = oddsJoint(reading, first);
  const second = joint === null ? null : measuredFrom(reading, joint);
  if (!second || second.code !== null || second.value <= 0) return null;
  const unclear =
    second.value !== 1 &&
    first.value !== 1 &&
    second.value >= first.value &&
    !afterRatio(reading, first.from);
  const after = tokens.at(second.to);
  if (unclear || (after && !after.spaced && after.kind !== "sign")) return null;
  const value = withoutNoise(first.value / second.value);
  const amount = {...second.amount, value, style: "multiple" as const};
  const read = quantityOf(reading, {...second, amount, value, from: first.from, unitFrom: second.to}, floor);
  const start = tokens.at(first.from)!.start;
  return {...read, start, from: first.from, printed: text.slice(start, read.end), kind: "multiple"};
}

/** The token at which the second number of a ratio begins, or null. */
function oddsJoint(reading: TextReading, {from, to, value}: Measured): number | null {
  const {tokens, grammar} = reading;
  const sign = tokens.at(to);
  if (sign?.raw === ":" && !sign.spaced && /^\d{1,3}$/.test(tokens.at(to + 1)?.raw ?? "")) return to + 1;
  if (isGluedDash(tokens, to) && grammar.to.has(tokens.at(to + 1)!.norm) && isGluedDash(tokens, to + 2))
    return to + 3;
  if (sign?.kind !== "word" || !grammar.to.has(sign.norm)) return null;
  // "by three to one", "three to one": the larger number first, in words or after "by"
  const larger = tokens.at(to + 1);
  const falls =
    larger !== undefined &&
    (grammar.cardinals.get(larger.norm) ?? Infinity) < value &&
    !grammar.from.has(tokens.at(from - 1)?.norm ?? "");
  return afterRatio(reading, from) || falls ? to + 1 : null;
}

function afterRatio({tokens, grammar}: TextReading, index: number): boolean {
  const before = grammar.of.has(tokens.at(index - 1)?.norm ?? "") ? index - 2 : index - 1;
  return grammar.ratios.has(tokens.at(before)?.norm ?? "");
}
