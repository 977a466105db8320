import {countedAt} from "./counted-words.ts";
import {hedgesAround} from "./hedges-around.ts";
import {intervalOf, intervalOfStandIn} from "./interval.ts";
import type {Lexicon} from "./lexicon.ts";
import {chainEnd, nameAt} from "./names.ts";
import type {Quantity} from "./quantity.ts";
import {dateAt} from "./read-date.ts";
import {measuredAt, quantityOf} from "./read-number.ts";
import {rangeFrom, ratioFrom} from "./read-range.ts";
import {perAt, unitAt} from "./read-unit.ts";
import {
  isGluedDash,
  isPhrase,
  openReading,
  phraseLength,
  type FoundQuantity,
  type TextReading
} from "./text-reading.ts";

/**
 * Reads all quantities of a text, in order and without overlap. Spans are UTF-16 offsets into the text
 * as given; `language` is a BCP 47 tag ("en" by default, "es"; others are read as English). Takes time
 * in proportion to the text and throws for no text.
 */
export function readQuantities(
  text: string,
  {language = "en", lexicon}: {language?: string; lexicon: Lexicon}
): Quantity[] {
  return findQuantities(openReading(text, {language, lexicon})).map(
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    ({precision, hedges, to, ...quantity}) => quantity
  );
}

/** As readQuantities, with what agreement needs to know of how each was printed. */
export function findQuantities(reading: TextReading): FoundQuantity[] {
  const {tokens} = reading;
  const skips = addresses(reading.text);
  const found: FoundQuantity[] = [];
  let skip = 0;
  let floor = 0;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]!;
    while (skip < skips.length && skips[skip]!.end <= token.start) skip += 1;
    if (skips[skip] && token.start >= skips[skip]!.start) {
      index += 1;
      continue;
    }
    const step = token.kind === "sign" ? {to: index + 1} : readAt(reading, index, floor);
    if ("quantity" in step && step.quantity) {
      found.push(step.quantity);
      floor = step.to;
    }
    index = Math.max(step.to, index + 1);
  }
  return found;
}

/** What stands at a token: a quantity and the token after it, or only how far to go on. */
function readAt(reading: TextReading, index: number, floor: number): {quantity?: FoundQuantity; to: number} {
  const {tokens, grammar} = reading;
  const idiom = phraseLength(tokens, index, grammar.idioms);
  if (idiom > 0) return {to: index + idiom};
  const quantity = standInAt(reading, index, floor) ?? datedAt(reading, index) ?? ordinalAt(reading, index);
  if (quantity) return {quantity, to: quantity.to};
  if (tokens[index]!.kind === "digits") {
    const name = nameAt(reading, index);
    if (name !== null) return {to: name};
  } else if (!isNumberWord(reading, index)) return {to: index + 1};
  const measured = measuredAt(reading, index, floor);
  if (!measured) {
    const multiple = multipleAt(reading, index, floor);
    if (multiple) return {quantity: multiple, to: multiple.to};
    return {to: tokens[index]!.kind === "digits" ? chainEnd(reading, index) : index + 1};
  }
  const joined = rangeFrom(reading, measured, floor) ?? ratioFrom(reading, measured, floor);
  if (joined) return {quantity: joined, to: joined.to};
  const end = measured.to;
  const after = tokens[end];
  if (measured.amount.style === "digits" && after && !after.spaced) {
    // A score ("3-1"), a model ("5G", "4x4") or another identifier.
    const fold = grammar.fold.includes(after.norm) && tokens[end + 1]?.kind !== "digits";
    if (after.kind === "word" && !fold) return {to: chainEnd(reading, index)};
    if (isGluedDash(tokens, end) && tokens[end + 1]!.kind === "digits") return {to: chainEnd(reading, index)};
  }
  if (isNotCounting(reading, index, end)) return {to: end};
  const result = quantityOf(reading, measured, floor);
  return {quantity: result, to: result.to};
}

/** "tens of thousands", "a couple of years", "millions of euros". */
function standInAt(reading: TextReading, index: number, floor: number): FoundQuantity | null {
  const {tokens, words, grammar, lexicon, text} = reading;
  const found = words.standIns.at(tokens, index);
  const [first] = found?.values ?? [];
  if (!found || !first || !(tokens[index]!.spaced || index === 0 || tokens[index - 1]!.kind === "sign"))
    return null;
  const last = index + found.length;
  const ends = grammar.of.includes(tokens[last - 1]!.norm) ? last - 1 : last;
  const unit = unitAt(reading, grammar.of.includes(tokens[ends]?.norm ?? "") ? ends : last, null);
  const to = unit?.to ?? ends;
  const per = unit ? perAt(reading, to, {loose: true}) : null;
  const end = per?.to ?? to;
  const counted = unit ? null : countedAt(reading, ends);
  const start = tokens[index]!.start;
  const kind = unit ? lexicon.kinds.get(unit.code) : undefined;
  return {
    start,
    end: tokens[end - 1]!.end,
    printed: text.slice(start, tokens[end - 1]!.end),
    kind: kind && kind !== "counted" ? kind : "number",
    ...intervalOfStandIn(first.low, first.high, first.qualifier),
    unit: unit?.code ?? null,
    unitText: unit ? text.slice(tokens[unit.to - 1]!.start, tokens[end - 1]!.end) : null,
    qualifier: first.qualifier,
    counted: counted?.text ?? null,
    per: per?.code ?? null,
    date: null,
    hedge: hedgesAround(reading, {from: index, to: end, floor, behind: []}).text,
    precision: 1,
    hedges: [first.qualifier],
    to: end
  };
}

function datedAt(reading: TextReading, index: number): FoundQuantity | null {
  const {tokens} = reading;
  const token = tokens[index]!;
  if (token.kind === "digits" && index > 0 && !token.spaced && tokens[index - 1]!.kind === "word")
    return null;
  const dated = dateAt(reading, index);
  if (!dated) return null;
  if (token.kind === "digits" && dated.to === index + 1 && nameAt(reading, index) !== null) {
    const capital = reading.grammar.labels.includes(tokens[index - 1]?.norm ?? "") || !token.spaced;
    if (capital || nameAt(reading, index)! > index + 1) return null;
  }
  const none = {value: null, low: null, high: null, low_open: false, high_open: false};
  return {...plain(reading, index, dated.to), kind: "date", ...none, date: dated.date};
}

/** "first", "twenty-first", "21st", "3.º". */
function ordinalAt(reading: TextReading, index: number): FoundQuantity | null {
  const {tokens, grammar} = reading;
  const token = tokens[index]!;
  let value: number | undefined;
  let to = index + 1;
  if (token.kind === "digits") {
    const ending = tokens[to]?.raw === "." && !tokens[to]!.spaced ? to + 1 : to;
    const suffix = tokens[ending];
    if (!suffix || suffix.spaced || !grammar.ordinalEndings.includes(suffix.norm)) return null;
    if (!/^\d{1,3}(?:,\d{3})*$|^\d+$/.test(token.raw)) return null;
    // "40°" is an angle or a temperature, "40°C" as well.
    if (suffix.raw === "°") return null;
    value = Number(token.raw.replaceAll(",", ""));
    to = ending + 1;
  } else {
    value = grammar.ordinals[token.norm];
    const tens = grammar.cardinals[token.norm] ?? 0;
    if (value === undefined && tens >= 20 && isGluedDash(tokens, to)) {
      const ones = grammar.ordinals[tokens[to + 1]!.norm];
      if (ones !== undefined && ones < 10) {
        value = tens + ones;
        to += 2;
      }
    }
  }
  if (value === undefined || grammar.parts.includes(tokens[to]?.norm ?? "")) return null;
  const counted = countedAt(reading, to)?.text ?? null;
  return {...plain(reading, index, to), kind: "ordinal", ...intervalOf(value, "exact"), counted};
}

/** "twice", "threefold", "el doble". */
function multipleAt(reading: TextReading, index: number, floor: number): FoundQuantity | null {
  const value = reading.grammar.multiples[reading.tokens[index]!.norm];
  if (value === undefined) return null;
  const hedges = hedgesAround(reading, {from: index, to: index + 1, floor, article: true});
  const {qualifier} = hedges;
  return {
    ...plain(reading, index, index + 1),
    kind: "multiple",
    ...intervalOf(value, qualifier, 1),
    qualifier,
    hedge: hedges.text,
    hedges: hedges.hedges
  };
}

function plain({text, tokens}: TextReading, from: number, to: number) {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const none = {unit: null, unitText: null, counted: null, per: null, date: null, hedge: null};
  return {
    start,
    end,
    printed: text.slice(start, end),
    qualifier: "exact" as const,
    ...none,
    precision: 1,
    hedges: [],
    to
  };
}

function isNumberWord({tokens, grammar}: TextReading, index: number): boolean {
  const {norm, kind} = tokens[index]!;
  if (kind === "fraction") return true;
  return (
    [grammar.cardinals, grammar.scales, grammar.multiples, grammar.ordinals].some((words) =>
      Object.hasOwn(words, norm)
    ) ||
    grammar.ones.includes(norm) ||
    grammar.halves.includes(norm)
  );
}

/** Number words that count nothing: "no one", "one by one", "first half", "half-brother", a lone "un". */
function isNotCounting(reading: TextReading, index: number, to: number): boolean {
  const {tokens, grammar, words} = reading;
  const {norm} = tokens[index]!;
  if (tokens[index]!.kind !== "word") return false;
  const before = tokens[index - 1]?.norm ?? "";
  const after = tokens[index + 1];
  const alone = tokens.length === 1;
  if (grammar.halves.includes(norm) && to === index + 1) {
    if (grammar.weakHalves.includes(norm) || grammar.ordinals[before] !== undefined) return true;
    return isGluedDash(tokens, index + 1) || isGluedDash(tokens, index - 1);
  }
  if (alone || to > index + 1)
    return (
      grammar.weakOne.includes(norm) &&
      to > index + 1 &&
      isPhrase(tokens, index, [norm]) &&
      isUnitOnly(reading, index, to)
    );
  if (!grammar.one.includes(norm)) return false;
  if (grammar.weakOne.includes(norm)) return true;
  if (grammar.notOneAfter.includes(before) || after?.kind !== "word") return true;
  if (isGluedDash(tokens, index + 1)) return !words.units.at(tokens, index + 2);
  return grammar.notOneBefore.includes(after.norm);
}

/** An article before a unit ("un año") is no count. */
function isUnitOnly(reading: TextReading, index: number, to: number): boolean {
  const amount = measuredAt(reading, index, index)?.amount;
  return amount !== undefined && amount.to === index + 1 && to > amount.to;
}

/** Where addresses stand: digits in them are no quantities. */
function addresses(text: string): {start: number; end: number}[] {
  const found = [];
  for (const {0: word, index} of text.matchAll(/\S+/g)) {
    if (word.includes("://") || word.startsWith("www.") || /[^\s@]@[^\s@]+\.\p{L}/u.test(word)) {
      found.push({start: index, end: index + word.length});
    }
  }
  return found;
}
