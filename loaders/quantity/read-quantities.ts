import {defaultLexicon} from "./default-lexicon.ts";
import type {Lexicon} from "./lexicon.ts";
import {chainEnd, nameAt} from "./names.ts";
import {isNotCounting} from "./not-counting.ts";
import {multipleAt, ordinalAt, plain} from "./ordinals-and-multiples.ts";
import type {Quantity} from "./quantity.ts";
import {dateAt} from "./read-date.ts";
import {measuredAt, quantityOf} from "./read-number.ts";
import {rangeFrom, ratioFrom} from "./read-range.ts";
import {standInAt} from "./stand-in.ts";
import {
  isGluedDash,
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
  {language = "en", lexicon = defaultLexicon()}: {language?: string; lexicon?: Lexicon} = {}
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
  if (isNotCounting(reading, measured)) return {to: end};
  const result = quantityOf(reading, measured, floor);
  return {quantity: result, to: result.to};
}

/** A date; a year that belongs to a name or an address is none. */
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
