import {choose} from "./read-unit.ts";
import {isDash} from "./dash.ts";
import type {TextReading} from "./text-reading.ts";

/** What stands before the digits of a number: a currency's sign or code, and a minus. */
export interface Prefix {
  code: string | null;
  negative: boolean;
  /** Index of the first token that belongs to it; the digits' own index when there is nothing. */
  from: number;
}

/** Looks back from a number for "$", "US$", "$US", "RM", "EUR", and a minus before or behind the sign. */
export function prefixAt(reading: TextReading, index: number, floor: number): Prefix {
  const word = minusWord(reading, index, floor);
  if (word) return {code: null, negative: true, from: index - 1};
  const inner = minusBefore(reading, index, floor, true);
  const behind = inner ? index - 1 : index;
  const sign = signBefore(reading, behind, floor);
  if (!sign) {
    if (plusBefore(reading, index, floor)) return {code: null, negative: false, from: index - 1};
    const negative = minusBefore(reading, index, floor, false);
    return {code: null, negative, from: negative ? index - 1 : index};
  }
  const outer = !inner && minusBefore(reading, sign.from, floor, false);
  return {code: sign.code, negative: inner || outer, from: outer ? sign.from - 1 : sign.from};
}

/** The most tokens that a sign takes: "CN", "¥"; "B", "/", ".". */
const MOST_TOKENS = 3;

/** The longest sign that ends before a number. */
function signBefore(reading: TextReading, index: number, floor: number): {code: string; from: number} | null {
  const {tokens, lexicon} = reading;
  const token = tokens.at(index)!;
  let found: {code: string; from: number} | null = null;
  let sign = "";
  for (let from = index - 1; from >= floor && from >= index - MOST_TOKENS; from--) {
    const part = tokens.at(from);
    if (!part || tokens.at(from + 1)!.breaks) break;
    sign = part.raw + sign;
    const codes = lexicon.signs.get(sign);
    const code = codes && stands(reading, {sign, from, index}) ? choose(reading, codes, true) : null;
    if (code !== null) found = {code, from};
    if (part.spaced) break;
  }
  return found && !token.breaks ? found : null;
}

/** Whether a sign is one: letters neither go on a word, as in "RDRM5", nor belong to a name, as "R" in "R2". */
function stands(
  reading: TextReading,
  {sign, from, index}: {sign: string; from: number; index: number}
): boolean {
  const {tokens} = reading;
  const letters = /^\p{L}/u.test(sign);
  if (letters && from > 0 && !tokens.at(from)!.spaced && tokens.at(from - 1)?.kind !== "sign") return false;
  return !/^\p{L}+$/u.test(sign) || isSure(reading, index, {sign, spaced: tokens.at(index)!.spaced});
}

/** Letters before digits are money only with a number that is no name's: "R250 million" and "P4,500", not "R2". */
function isSure(
  {tokens, grammar}: TextReading,
  index: number,
  {sign, spaced}: {sign: string; spaced: boolean}
): boolean {
  if (sign.length > 1 && (spaced || sign !== sign.toUpperCase() || sign.length === 2)) return true;
  const {raw} = tokens.at(index)!;
  const next = tokens.at(index + 1);
  const scaled =
    next?.kind === "word" &&
    (grammar.scales.get(next.norm) ?? grammar.shortScales.get(next.norm)) !== undefined;
  if (sign.length === 1) return !spaced && (/[.,]\d/.test(raw) || scaled);
  return raw.length > 2 || scaled;
}

/** "+3.5%", not "2+3" and not the "+" of a telephone number, which has been read before. */
function plusBefore({tokens}: TextReading, index: number, floor: number): boolean {
  const plus = tokens.at(index - 1);
  return plus?.raw === "+" && index - 1 >= floor && plus.spaced && !tokens.at(index)!.spaced;
}

/** "minus 10": not "12 minus 10", and not "plus or minus 10". */
function minusWord({tokens, grammar, words}: TextReading, index: number, floor: number): boolean {
  const word = tokens.at(index - 1);
  if (!word || index - 1 < floor || !grammar.minus.has(word.norm) || tokens.at(index)!.breaks) return false;
  // "al menos 10" is a bound.
  if (words.hedgesBefore.at(tokens, index - 1)) return false;
  const before = tokens.at(index - 2);
  return (
    before === undefined ||
    word.breaks ||
    (before.kind !== "digits" && !grammar.or.has(before.norm) && before.norm !== "%")
  );
}

/** A minus glued to what follows it, with white space, a bracket or nothing before it. */
function minusBefore({tokens}: TextReading, index: number, floor: number, afterSign: boolean): boolean {
  const dash = tokens.at(index - 1);
  if (index - 1 < floor || !isDash(dash) || tokens.at(index)!.spaced || dash!.raw === "—") return false;
  if (dash!.raw === "−") return true;
  if (afterSign) return !dash!.spaced && /^[$€£¥]$/.test(tokens.at(index - 2)?.raw ?? "");
  const before = tokens.at(index - 2);
  if (before?.kind === "digits") return false;
  return dash!.spaced || before?.raw === "(";
}
