import {prefixAt} from "./money-sign.ts";
import type {FoundQuantity, TextReading} from "./text-reading.ts";
import {isDash, isGluedDash} from "./dash.ts";
import {perAt} from "./read-per.ts";
import {measuredAt, quantityOf, type Measured} from "./read-number.ts";
import {withoutNoise} from "./unit-size.ts";

/**
 * A range that begins with a number already read: "10 to 20 km", "$10-15 billion", "between 3 and 5
 * million". The ends share the second one's scale and unit where the first has none.
 */
export function rangeFrom(reading: TextReading, first: Measured, floor: number): FoundQuantity | null {
  const {text, tokens, grammar} = reading;
  const article =
    isArticle(reading, first.from - 1) && grammar.between.has(tokens.at(first.from - 2)?.norm ?? "");
  const ages = grammar.ageOfPhrases.lengthBefore(tokens, first.from);
  const ofAges = ages > 0 && grammar.between.has(tokens.at(first.from - ages - 1)?.norm ?? "");
  const opening = first.from - (ofAges ? ages + 1 : article ? 2 : 1);
  const before = tokens.at(opening)?.norm ?? "";
  const between = grammar.between.has(before);
  const joint = jointAt(reading, first, between);
  if (joint === null) return null;
  const second = measuredFrom(reading, joint);
  if (!second || second.amount.style === "fraction" || first.amount.style === "fraction") return null;
  const dash = isDash(tokens.at(joint - 1));
  const or = grammar.or.has(tokens.at(joint - 1)!.norm);
  const from = grammar.from.has(before);
  const joins = grammar.to.has(tokens.at(joint - 1)!.norm);
  const changes = !dash && isChange(reading, from ? opening - 1 : opening);
  if (changes && (from || (joins && isLevel(first, second)))) return null;
  const unit = sharedUnit(first, second, between || dash);
  if (unit === undefined) return null;
  const shares =
    first.amount.scale === 1 && second.amount.scale > 1 && Math.abs(first.value) < second.amount.mantissa;
  const low = withoutNoise(shares ? first.value * second.amount.scale : first.value);
  if (!(low < second.value)) return null;
  if (or && !isEither(low, second.value)) return null;
  if (dash && isScore(reading, first, second, unit)) return null;
  const aged = grammar.aged.lengthBefore(tokens, between ? opening : first.from) > 0;
  const age = unit === null && (ofAges || aged || grammar.ageGroups.lengthAt(tokens, second.to) > 0);
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
    unit: age ? "a" : (read.unit ?? unit),
    unitText:
      read.unitText ??
      (first.prefixed ? text.slice(start, tokens.at(first.amount.from)!.start).trim() : null),
    qualifier: "between",
    per,
    hedge: hedged ? text.slice(tokens.at(opening)!.start, tokens.at(opening)!.end) : null,
    hedges: ["between"],
    precision: Math.max(first.amount.precision * (shares ? second.amount.scale : 1), second.amount.precision)
  };
}

/** "rose 3% to 8%", "lost 6.15 to 2,044.30": behind a verb of change the second number is the new level. */
function isLevel(first: Measured, second: Measured): boolean {
  const own =
    first.code !== null && first.amount.scale === second.amount.scale && second.value > 2 * first.value;
  return (
    own ||
    (first.code === second.code &&
      second.value > 3 * first.value &&
      second.amount.scale === first.amount.scale)
  );
}

function isArticle({tokens, grammar}: TextReading, index: number): boolean {
  const word = tokens.at(index)?.norm ?? "";
  return grammar.determiners.has(word) || grammar.ones.has(word);
}

/** "two or three", "10 or 15", "20 or 30": ends that lie close enough to mean a range. */
function isEither(low: number, high: number): boolean {
  if (high - low === 1) return high <= 20;
  return low >= 5 && low % 5 === 0 && high % 5 === 0 && high <= 2 * low && low < 100;
}

/** "won 2-4", "3-6, 7-5": small numbers that nothing is counted or measured behind. */
function isScore(
  {tokens, grammar, words}: TextReading,
  first: Measured,
  second: Measured,
  unit: string | null
): boolean {
  if (unit !== null || second.value > 30 || first.amount.style !== "digits") return false;
  const after = tokens.at(second.to);
  const before = tokens.at(first.from - 1);
  if (after?.kind === "word" && !grammar.stops.has(after.norm) && first.value !== 0) return false;
  const hedged =
    before !== undefined &&
    (words.hedgesBefore.at(tokens, first.from - 1) !== null || grammar.of.has(before.norm));
  return !hedged && grammar.aged.lengthBefore(tokens, first.from) === 0;
}

/** The token at which the second end begins. */
function jointAt(reading: TextReading, {to, amount, code}: Measured, between: boolean): number | null {
  const {tokens, grammar} = reading;
  const token = tokens.at(to);
  if (!token || token.breaks) return null;
  if (isGluedDash(tokens, to)) {
    // "18-to-24"
    const worded = grammar.to.has(tokens.at(to + 1)!.norm) && isGluedDash(tokens, to + 2);
    return worded ? to + 3 : to + 1;
  }
  // "18- to 24-year-olds"
  const hangs = isDash(token) && !token.spaced ? tokens.at(to + 1) : undefined;
  if (hangs && (grammar.to.has(hangs.norm) || grammar.or.has(hangs.norm))) return to + 2;
  if (
    token.raw === "–" &&
    code === null &&
    tokens.at(to + 1)?.kind === "digits" &&
    amount.style === "digits"
  ) {
    return to + 1;
  }
  if (between && !grammar.and.has(token.norm)) return null;
  if (!between && !grammar.to.has(token.norm) && !grammar.or.has(token.norm)) return null;
  // "entre un 4 y un 6 %", "between the 5th"
  return between && isArticle(reading, to + 1) ? to + 2 : to + 1;
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
  return [0, 1, 2, 3, 4, 5]
    .map((back) => index - back)
    .some((at) => {
      const token = tokens.at(at);
      return token?.kind === "word" && grammar.changes.has(token.norm);
    });
}
