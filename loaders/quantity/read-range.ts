import {prefixAt} from "./money-sign.ts";
import type {FoundQuantity, TextReading} from "./text-reading.ts";
import {isDash, isGluedDash} from "./text-reading.ts";
import {perAt} from "./read-per.ts";
import {measuredAt, quantityOf, type Measured} from "./read-number.ts";
import {withoutNoise} from "./unit-size.ts";

/**
 * A range that begins with a number already read: "10 to 20 km", "$10-15 billion", "between 3 and 5
 * million". The ends share the second one's scale and unit where the first has none.
 */
export function rangeFrom(reading: TextReading, first: Measured, floor: number): FoundQuantity | null {
  const {text, tokens, grammar} = reading;
  const before = tokens.at(first.from - 1)?.norm ?? "";
  const between = grammar.between.has(before);
  const joint = jointAt(reading, first, between);
  if (joint === null) return null;
  const second = measuredFrom(reading, joint);
  if (!second || second.amount.style === "fraction" || first.amount.style === "fraction") return null;
  const dash = isDash(tokens.at(joint - 1));
  const or = grammar.or.has(tokens.at(joint - 1)!.norm);
  const from = grammar.from.has(before);
  if (from && !dash && isChange(reading, first.from - 2)) return null;
  const unit = sharedUnit(first, second, between || dash);
  if (unit === undefined) return null;
  const shares =
    first.amount.scale === 1 && second.amount.scale > 1 && Math.abs(first.value) < second.amount.mantissa;
  const low = withoutNoise(shares ? first.value * second.amount.scale : first.value);
  if (!(low < second.value)) return null;
  if (or && !(second.value - low === 1 && second.value <= 20)) return null;
  const whole: Measured = {...second, code: unit, prefixed: false, unitFrom: second.amount.to};
  const read = quantityOf(reading, whole, floor);
  const per =
    read.per ??
    (unit === null
      ? null
      : (perAt(reading, second.to, {unit: true, money: reading.lexicon.kinds.get(unit) === "money"})?.code ??
        null));
  const start = tokens.at(first.from)!.start;
  const hedged = between || (from && !dash);
  return {
    ...read,
    start,
    from: first.from,
    printed: text.slice(start, read.end),
    kind: "range",
    value: null,
    low,
    high: withoutNoise(second.value),
    low_open: false,
    high_open: false,
    unit,
    unitText:
      read.unitText ??
      (first.prefixed ? text.slice(start, tokens.at(first.amount.from)!.start).trim() : null),
    qualifier: "between",
    per,
    hedge: hedged ? text.slice(tokens.at(first.from - 1)!.start, tokens.at(first.from - 1)!.end) : null,
    hedges: ["between"],
    precision: Math.max(first.amount.precision * (shares ? second.amount.scale : 1), second.amount.precision)
  };
}

/** The token at which the second end begins. */
function jointAt(reading: TextReading, {to, amount}: Measured, between: boolean): number | null {
  const {tokens, grammar} = reading;
  const token = tokens.at(to);
  if (!token || token.breaks) return null;
  if (isGluedDash(tokens, to)) return to + 1;
  if (/^[–—]$/.test(token.raw) && tokens.at(to + 1)?.kind === "digits" && amount.style === "digits")
    return to + 1;
  if (between) return grammar.and.has(token.norm) ? to + 1 : null;
  return grammar.to.has(token.norm) || grammar.or.has(token.norm) ? to + 1 : null;
}

/** The measured number whose sign or first word stands at a token. */
export function measuredFrom(reading: TextReading, index: number): Measured | null {
  const {tokens} = reading;
  for (let at = index; at < index + 4; at++) {
    const token = tokens.at(at);
    if (!token || token.breaks) return null;
    if (token.kind === "digits" || token.kind === "fraction") {
      return prefixAt(reading, at, index).from === index ? measuredAt(reading, at, index) : null;
    }
    if (at === index) {
      const spelled = measuredAt(reading, at, index);
      if (spelled) return spelled;
    }
  }
  return null;
}

/** The unit of both ends, null for none, undefined where they differ. */
function sharedUnit(first: Measured, second: Measured, joined: boolean): string | null | undefined {
  if (first.code === second.code || first.code === null) return second.code;
  if (second.code !== null) return undefined;
  return first.prefixed || joined ? first.code : undefined;
}

/** "rose from 10 to 20" tells of two numbers. */
function isChange({tokens, grammar}: TextReading, index: number): boolean {
  return [index, index - 1, index - 2, index - 3].some((at) => {
    const token = tokens.at(at);
    return token?.kind === "word" && grammar.changes.has(token.norm);
  });
}
