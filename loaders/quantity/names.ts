import {isClock} from "./clock-time.ts";
import {countsNext, isNamed, isNumberedThing} from "./named-number.ts";
import {dialled, isChainOfThree, phoneEnd} from "./telephone.ts";
import {prefixAt} from "./money-sign.ts";
import type {Token} from "./tokens.ts";
import {isDash, isGluedDash} from "./dash.ts";
import {isCapital, type TextReading} from "./text-reading.ts";

/**
 * Digits that are no quantity: names (MS-13, A4, Boeing 747, Article 5), times of day, scores, telephone
 * and list numbers. Gives the token after them, or null where the digits are a number.
 */
export function nameAt(reading: TextReading, index: number): number | null {
  if (prefixAt(reading, index, 0).code !== null) return null;
  const {tokens} = reading;
  const token = tokens.at(index)!;
  const before = tokens.at(index - 1);
  const next = tokens.at(index + 1);
  if (before && !token.spaced) {
    if (before.kind === "word" || /^[#№_@/\\:]$/.test(before.raw)) return chainEnd(reading, index);
    const dash = isDash(before) && before.raw !== "—";
    if (dash && !before.spaced && !isPrefixed(reading, index - 2)) return chainEnd(reading, index);
    // "[4]" is a footnote, "7-6(11)" a tie-break.
    if (before.raw === "[" && next?.raw === "]") return index + 2;
    if (before.raw === "(" && !before.spaced && tokens.at(index - 2)?.kind === "digits") return index + 1;
  }
  if (isClock(reading, index)) return chainEnd(reading, index);
  if (next && !next.spaced) {
    const digitsFollow = tokens.at(index + 2)?.kind === "digits" && !tokens.at(index + 2)!.spaced;
    if (isRatio(reading, index)) return null;
    if (isChainOfThree(reading, index)) return chainEnd(reading, index);
    if (digitsFollow && (next.raw === ":" || (before?.raw === "+" && !token.spaced)))
      return chainEnd(reading, index);
    const telephone = digitsFollow && next.raw === "-" && /^\d{3}$/.test(token.raw);
    if (telephone && /^\d{4}$/.test(tokens.at(index + 2)!.raw)) return chainEnd(reading, index);
    if (next.kind === "digits") return chainEnd(reading, index);
    if (/^[@_]$/.test(next.raw)) return chainEnd(reading, index);
    // "10-K", "8-K"
    const letter = isGluedDash(tokens, index + 1) ? tokens.at(index + 2)! : null;
    if (letter?.kind === "word" && /^\p{Lu}$/u.test(letter.raw) && !isGlued(tokens.at(index + 3)))
      return index + 3;
  }
  if (isListNumber(reading, index) || before?.raw === "#") return index + 1;
  if (before?.raw === "+" && !token.spaced && next?.spaced && next.kind === "digits")
    return phoneEnd(reading, index);
  // "(555) 013-4477"
  const area =
    before?.raw === "(" &&
    next?.raw === ")" &&
    /^\d{3}$/.test(token.raw) &&
    tokens.at(index + 2)?.kind === "digits";
  if (area && isGluedDash(tokens, index + 3)) return chainEnd(reading, index + 2);
  // "filmed in 4K"
  if (/^[248]$/.test(token.raw) && next?.raw === "K" && !next.spaced && !countsNext(reading, index + 2))
    return index + 2;
  if (/^\d{3}$/.test(token.raw) && tokens.at(index - 1) && dialled(reading, index)) return index + 1;
  // "0345 600 1234"
  if (/^0\d/.test(token.raw) && next?.kind === "digits") return phoneEnd(reading, index);
  const street = streetEnd(reading, index);
  if (street !== null) return street;
  if (/[.,]/.test(token.raw)) return isNumberedThing(reading, index) ? index + 1 : null;
  return isNamed(reading, index) ? index + 1 : null;
}

/** "10:1" is a ratio, "10:15" a time of day. */
function isRatio({tokens}: TextReading, index: number): boolean {
  return (
    tokens.at(index + 1)!.raw === ":" && tokens.at(index + 2)?.raw === "1" && !isGlued(tokens.at(index + 3))
  );
}

function isGlued(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && token.kind !== "sign";
}

/**
 * Whether a plain number goes on with a list of names' numbers that ends at token `end`: "junctions 9 and 11". It
 * does not where something is counted or measured behind it.
 */
export function isListedName(reading: TextReading, index: number, end: number): boolean {
  const {tokens, grammar} = reading;
  const joint = tokens.at(index - 1);
  if (index !== end + 1 || tokens.at(index)!.kind !== "digits" || /[.,]/.test(tokens.at(index)!.raw))
    return false;
  const joins =
    joint!.raw === "," || [grammar.and, grammar.or, grammar.to].some((words) => words.has(joint!.norm));
  return joins && !countsNext(reading, index + 1) && tokens.at(index + 1)?.raw !== "%";
}

/** The token after everything glued to digits that are no quantity: "13-24", "3:15", "747-8F". */
export function chainEnd({tokens, grammar}: TextReading, index: number): number {
  let at = index + 1;
  while (
    tokens.at(at) &&
    !tokens.at(at)!.spaced &&
    (tokens.at(at)!.kind !== "sign" || isJoint(tokens.at(at)!.raw, tokens.at(at + 1)))
  ) {
    at += 1;
  }
  if (tokens.at(at) && grammar.clock.has(tokens.at(at)!.norm)) at += 1;
  return at;
}

function isJoint(raw: string, after: {spaced: boolean; kind: string} | undefined): boolean {
  return /^[-‐‑–/:.]$/.test(raw) && after !== undefined && !after.spaced && after.kind !== "sign";
}

/** "mid-2019", "pre-1990", "twenty-5": words before a hyphen that leave the number a number. */
function isPrefixed({tokens, grammar}: TextReading, index: number): boolean {
  const word = tokens.at(index);
  if (!word || tokens.at(index + 1)!.spaced) return true;
  if (word.kind === "sign") return true;
  if (word.kind !== "word") return false;
  return grammar.prefixes.has(word.norm) || grammar.months.get(word.norm) !== undefined;
}

/** "27 Canal Street", "West 42nd Street": the token after an address that begins with a number. */
function streetEnd({tokens, grammar}: TextReading, index: number): number | null {
  for (let at = index + 1; at < index + 5 && isCapital(tokens.at(at)); at++) {
    if (at > index + 1 && grammar.streets.has(tokens.at(at)!.norm)) return at + 1;
  }
  return grammar.afterNames.has(tokens.at(index + 1)?.norm ?? "") &&
    grammar.of.has(tokens.at(index + 2)?.norm ?? "")
    ? index + 2
    : null;
}

/** "1. First item" at the beginning of a line. */
function isListNumber({tokens}: TextReading, index: number): boolean {
  const token = tokens.at(index)!;
  const after = tokens.at(index + 1);
  if (!token.breaks || !/^\d{1,2}$/.test(token.raw) || !after || after.spaced) return false;
  return /^[.)]$/.test(after.raw) && tokens.at(index + 2)?.kind === "word" && tokens.at(index + 2)!.spaced;
}
