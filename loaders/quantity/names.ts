import {prefixAt} from "./money-sign.ts";
import type {Token, Tokens} from "./tokens.ts";
import {isDash, isGluedDash} from "./dash.ts";
import {beginsSentence, isCapital, type TextReading} from "./text-reading.ts";

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

/** "1-800-555-0123": a telephone number or another identifier; dates were read before. */
function isChainOfThree({tokens}: TextReading, index: number): boolean {
  return [1, 3].every(
    (step) => isGluedDash(tokens, index + step) && tokens.at(index + step + 1)!.kind === "digits"
  );
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

function isClock({tokens, grammar}: TextReading, index: number): boolean {
  const next = tokens.at(index + 1);
  const {raw} = tokens.at(index)!;
  if (
    /^(?:\d{4}|\d{1,2}[.]\d\d)$/.test(raw) &&
    next?.spaced &&
    (grammar.clock.has(next.norm) || isHalfDay(tokens, index + 1))
  ) {
    return true;
  }
  if (/^\d{1,2}$/.test(raw) && grammar.dayTimes.lengthAt(tokens, index + 1) > 0) return true;
  const hour = grammar.beforeClock.has(tokens.at(index - 1)?.norm ?? "");
  // "las 23.00", "a las 10.30 horas"
  if (hour && /^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(raw)) return true;
  if (next?.kind !== "word" || !/^\d{1,2}$/.test(raw)) return false;
  if (hour && grammar.hours.has(next.norm)) return true;
  if (isHalfDay(tokens, index + 1)) return true;
  return grammar.clock.has(next.norm) && Number(tokens.at(index)!.raw) <= 24;
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

/** "Ley 27.541", "Bluetooth 5.3", "Visión 4.0": a law or a version with separators in its number. */
function isNumberedThing(reading: TextReading, index: number): boolean {
  const {tokens, grammar, words} = reading;
  const before = tokens.at(index - 1);
  if (before?.kind !== "word" || tokens.at(index)!.breaks) return false;
  if (
    grammar.labels.has(before.norm) &&
    !grammar.weakLabels.has(before.norm) &&
    /^\d+\.\d{3}$/.test(tokens.at(index)!.raw)
  )
    return true;
  const version =
    /^\d{1,2}\.\d$/.test(tokens.at(index)!.raw) && isCapital(before) && !beginsSentence(tokens, index - 1);
  if (
    !version ||
    grammar.stops.has(before.norm) ||
    isMonth(reading, before.norm) ||
    words.hedgesBefore.at(tokens, index - 1)
  )
    return false;
  const after = tokens.at(index + 1);
  return !(
    after &&
    (/^[%°‰]$/.test(after.raw) ||
      words.units.at(tokens, index + 1) ||
      grammar.scales.get(after.norm) !== undefined ||
      isGluedDash(tokens, index + 1))
  );
}

/** "a.m." */
function isHalfDay(tokens: Tokens, index: number): boolean {
  const letter = tokens.at(index)?.norm;
  const dot = tokens.at(index + 1);
  return (
    (letter === "a" || letter === "p") &&
    dot?.raw === "." &&
    !dot.spaced &&
    tokens.at(index + 2)?.norm === "m"
  );
}

/** "dialled 911", "a 999 call": three digits beside a word for calling, with nothing counted. */
function dialled(reading: TextReading, index: number): boolean {
  const {tokens, grammar} = reading;
  const beside = [index - 1, index + 1].some(
    (at) => tokens.at(at)?.kind === "word" && grammar.dials.has(tokens.at(at)!.norm)
  );
  return (
    beside && /^(?:911|999|112|101|111|000|110|119|988|311|091|061|016|012)$/.test(tokens.at(index)!.raw)
  );
}

/** "1. First item" at the beginning of a line. */
function isListNumber({tokens}: TextReading, index: number): boolean {
  const token = tokens.at(index)!;
  const after = tokens.at(index + 1);
  if (!token.breaks || !/^\d{1,2}$/.test(token.raw) || !after || after.spaced) return false;
  return /^[.)]$/.test(after.raw) && tokens.at(index + 2)?.kind === "word" && tokens.at(index + 2)!.spaced;
}

function phoneEnd({tokens}: TextReading, index: number): number {
  let at = index + 1;
  while (
    tokens.at(at) &&
    !tokens.at(at)!.breaks &&
    (tokens.at(at)!.kind === "digits" || /^[-()]$/.test(tokens.at(at)!.raw))
  )
    at += 1;
  return at;
}

/** "Article 5", "No. 10", "Boeing 747": a plain number behind a word that it belongs to. */
function isNamed(reading: TextReading, index: number): boolean {
  const {tokens, grammar, words} = reading;
  const after = tokens.at(index + 1);
  if (
    after &&
    (/^[%°‰$€£]/.test(after.raw) || (isGluedDash(tokens, index + 1) && words.units.at(tokens, index + 2)))
  ) {
    return false;
  }
  const dotted = tokens.at(index - 1)?.raw === "." && !tokens.at(index - 1)!.spaced;
  const at = dotted ? index - 2 : index - 1;
  const word = tokens.at(at);
  if (word?.kind !== "word" || tokens.at(index)!.breaks) return false;
  const label = grammar.labels.has(word.norm);
  const counts = countsNext(reading, index + 1);
  const initials = dotted && word.raw.length === 1 && isCapital(word);
  if (dotted) return (label || initials) && !counts;
  if (label && !grammar.weakLabels.has(word.norm)) return true;
  if (/['’]s?$/.test(word.raw)) return false;
  // "the S&P 400 companies"
  if (word.raw.length === 1 && tokens.at(at - 1)?.raw === "&" && !word.spaced) return true;
  if (isModelBefore(reading, index)) return true;
  if (!isCapital(word)) return label && !counts;
  if (label) return true;
  if (isMonth(reading, word.norm) || (counts && !isCompoundName(reading, at))) return false;
  // At the beginning of a sentence every word has a capital: only what nothing is counted behind is a name.
  if (beginsSentence(tokens, at)) {
    const ends =
      !after ||
      (after.kind === "sign" && !isGluedDash(tokens, index + 1)) ||
      grammar.stops.has(after.norm) ||
      isCapital(after);
    if (
      !ends ||
      grammar.aged.lengthBefore(tokens, index) > 0 ||
      grammar.cardinals.get(word.norm) !== undefined
    )
      return false;
    if (!isPlainName(word.norm, reading)) return false;
  }
  if (grammar.stops.has(word.norm) || grammar.beforeDate.has(word.norm)) return false;
  if (words.hedgesBefore.at(tokens, at) || isUnit(reading, at)) return false;
  // In a headline every word has a capital: what goes on with one proves nothing.
  return !(isCapital(after) && (grammar.stops.has(after!.norm) || grammar.plurals.test(after!.norm)));
}

/** "Wi-Fi 7 routers": a word with a hyphen and capitals on both sides is a name whatever follows. */
function isCompoundName({tokens}: TextReading, index: number): boolean {
  return tokens.at(index - 1)?.raw === "-" && !tokens.at(index)!.spaced && isCapital(tokens.at(index - 2));
}

/** "the 737 Max": behind an article, before a capital that is no plural. */
function isModelBefore({tokens, grammar}: TextReading, index: number): boolean {
  const after = tokens.at(index + 1);
  const article = grammar.determiners.has(tokens.at(index - 1)!.norm);
  return (
    article &&
    after?.spaced === true &&
    /^\d{3}$/.test(tokens.at(index)!.raw) &&
    isCapital(after) &&
    !grammar.plurals.test(after!.norm) &&
    after!.raw !== after!.raw.toUpperCase()
  );
}

/** Words that begin a sentence before a number without being a name: "Killed 12", "About 300", "Another 5". */
function isPlainName(word: string, {grammar, words}: TextReading): boolean {
  return !(
    grammar.sayings.has(word) ||
    grammar.verbs.has(word) ||
    grammar.plurals.test(word) ||
    /(?:ed|ing|ly)$/.test(word) ||
    grammar.owners.has(word) ||
    grammar.ordinals.get(word) !== undefined ||
    words.hedgesBefore.startsWith(word)
  );
}

/** A unit's word; in a name such as "Week 9" it has a capital and is no plural. */
function isUnit({tokens, words, grammar}: TextReading, index: number): boolean {
  const word = tokens.at(index)!;
  if (isCapital(word) && word.raw.length > 3 && !grammar.plurals.test(word.norm)) return false;
  return words.units.at(tokens, index) !== null;
}

function isMonth({grammar}: TextReading, word: string): boolean {
  return grammar.months.get(word) !== undefined || grammar.monthsShort.get(word) !== undefined;
}

/** Whether the next words can be counted or are a unit or scale: then the number counts them. */
function countsNext(reading: TextReading, index: number): boolean {
  const {tokens, grammar, words} = reading;
  const next = tokens.at(index);
  if (next?.kind !== "word" || next.breaks) return false;
  if (words.units.at(tokens, index) || grammar.scales.get(next.norm) !== undefined) return true;
  if (grammar.times.has(next.norm) || words.hedgesAfter.at(tokens, index)) return true;
  for (let at = index; at < index + 3; at++) {
    const token = tokens.at(at);
    if (token?.kind !== "word" || isCapital(token) || grammar.stops.has(token.norm)) return false;
    if (grammar.plurals.test(token.norm) && !grammar.notPlurals.test(token.norm)) return true;
  }
  return false;
}
