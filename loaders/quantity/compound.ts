import {lastPlace} from "./interval.ts";
import {amountAt} from "./read-amount.ts";
import type {Measured} from "./read-number.ts";
import {unitAt} from "./read-unit.ts";
import {isGluedDash} from "./dash.ts";
import type {TextReading} from "./text-reading.ts";
import {sameDimension, withoutNoise} from "./unit-size.ts";

/** Of a larger unit at most so many smaller ones make a compound: 60 minutes, 12 inches, 30 days. */
const MOST_PARTS = 60;

/** "6ft 2in", "2 hours and 31 minutes", "two years and a half": adds what follows in smaller units or as a half. */
export function withSmallerUnits(reading: TextReading, first: Measured): Measured {
  if (first.code === null || first.prefixed || first.amount.style === "fraction") return first;
  let whole = withHalf(reading, first);
  if (whole !== first) return whole;
  let smallest = first.code;
  for (;;) {
    const next = smallerAt(reading, whole.to, smallest);
    if (!next) return whole;
    smallest = next.code;
    const part = next.value * sizeRatio(reading, smallest, first.code)!;
    const value = withoutNoise(whole.value + Math.sign(whole.value || 1) * part);
    const place = withoutNoise(lastPlace(next.value) * sizeRatio(reading, smallest, first.code)!);
    whole = {
      ...whole,
      value,
      to: next.to,
      amount: {...whole.amount, value, place, precision: place, marked: true}
    };
  }
}

/** The number in a smaller unit at a token, or null where what stands there is a measure of its own. */
function smallerAt(
  reading: TextReading,
  index: number,
  larger: string
): {value: number; code: string; to: number} | null {
  const {tokens, grammar} = reading;
  let at = index;
  const dashed = isGluedDash(tokens, at);
  if (dashed || tokens.at(at)?.raw === ",") at += 1;
  if (grammar.and.has(tokens.at(at)?.norm ?? "")) at += 1;
  const token = tokens.at(at);
  if (!token || token.breaks || token.kind === "sign") return null;
  const amount = amountAt(reading, at);
  if (!amount || amount.scale !== 1 || amount.style === "fraction") return null;
  const unit = unitAt(reading, amount.to, amount);
  // "5-foot-10", "6ft 2in"
  const after = tokens.at(amount.to);
  const ends = after !== undefined && (!after.spaced || tokens.at(amount.to + 1)?.kind !== "word");
  const says = ends && grammar.inches.has(after.norm);
  const inches = !unit && (dashed || says) && larger === "[ft_i]" && amount.style === "digits";
  const code = inches ? "[in_i]" : unit?.code;
  if (code === undefined) return null;
  const ratio = sizeRatio(reading, code, larger);
  if (ratio === null || ratio >= 1 || 1 / ratio > MOST_PARTS || amount.value * ratio >= 1) return null;
  return {value: amount.value, code, to: unit?.to ?? (says ? amount.to + 1 : amount.to)};
}

/** How many of the unit `whole` one `part` is, or null where they do not measure the same. */
function sizeRatio({lexicon}: TextReading, part: string, whole: string): number | null {
  const [a, b] = [lexicon.sizes.get(part), lexicon.sizes.get(whole)];
  return a && b && sameDimension(a, b) ? a.factor / b.factor : null;
}

/** "two years and a half", "dos horas y media", "tres horas y cuarto". */
function withHalf(reading: TextReading, measured: Measured): Measured {
  const to = halfEnd(reading, measured.to);
  if (to === null || !Number.isInteger(measured.value)) return measured;
  const value = measured.value + (reading.grammar.halves.has(reading.tokens.at(to - 1)!.norm) ? 0.5 : 0.25);
  return {
    ...measured,
    value,
    to,
    amount: {...measured.amount, value, place: 0.1, precision: 0.1, marked: true}
  };
}

/** The token after "and a half" at a token, or null; "and a half million" is no such half. */
function halfEnd({tokens, grammar}: TextReading, index: number): number | null {
  if (!grammar.and.has(tokens.at(index)?.norm ?? "")) return null;
  let at = index + 1;
  if (grammar.ones.has(tokens.at(at)?.norm ?? "")) at += 1;
  const part = tokens.at(at)?.norm ?? "";
  if (!grammar.halves.has(part) && grammar.fractions.get(part) !== 4) return null;
  const after = tokens.at(at + 1)?.norm ?? "";
  const goesOn =
    grammar.scales.get(after) !== undefined ||
    grammar.lots.get(after) !== undefined ||
    isGluedDash(tokens, at + 1);
  return goesOn ? null : at + 1;
}

/** "an hour and a half", "hora y media": one unit and its half, found from the word for the half at `anchor`. */
export function unitAndHalfAt(reading: TextReading, anchor: number, floor: number): Measured | null {
  const {tokens, grammar, lexicon, words} = reading;
  if (!grammar.halves.has(tokens.at(anchor)!.norm)) return null;
  const and = grammar.ones.has(tokens.at(anchor - 1)?.norm ?? "") ? anchor - 2 : anchor - 1;
  const at = and - 1;
  if (at < floor || halfEnd(reading, and) !== anchor + 1) return null;
  const unit = words.units.at(tokens, at);
  const code =
    unit?.length === 1 ? unit.values.find((one) => lexicon.kinds.get(one) === "duration") : undefined;
  if (code === undefined) return null;
  const article = at > floor && !tokens.at(at)!.breaks && grammar.ones.has(tokens.at(at - 1)!.norm);
  const from = article ? at - 1 : at;
  const amount = {
    value: 1.5,
    mantissa: 1.5,
    scale: 1,
    place: 0.1,
    precision: 0.1,
    style: "words" as const,
    marked: true,
    letter: null,
    from,
    to: anchor + 1
  };
  return {amount, value: 1.5, code, unitFrom: at, prefixed: false, from, to: anchor + 1};
}
