import {isDash, isGluedDash} from "./dash.ts";
import {beginsSentence, isCapital, type TextReading} from "./text-reading.ts";
import type {Token} from "./tokens.ts";

/** A date in a text: EDTF, and the token after it. */
export interface FoundDate {
  date: string;
  to: number;
  /** The first token where the date begins before the one that was asked for: "spring 2024". */
  from?: number;
}

/**
 * Reads the date that begins at a token: "2025-06-30", "June 30, 2025", "30 de junio de 2025", "March
 * 2022", "Feb. 3" (XXXX-02-03), "February" (XXXX-02), "the 1990s" (199X), a year in a date's position.
 */
export function dateAt(reading: TextReading, index: number): FoundDate | null {
  const token = reading.tokens.at(index);
  if (token?.kind === "digits") {
    return numericDate(reading, index) ?? dayFirst(reading, index) ?? yearAt(reading, index);
  }
  return token?.kind === "word" ? monthFirst(reading, index) : null;
}

/** "2025-06-30", "2025-06", "30/06/2025". */
function numericDate({tokens, grammar}: TextReading, index: number): FoundDate | null {
  if (tokens.at(index + 2)?.kind !== "digits") return null;
  const [first, sign, second, sign2, third] = [0, 1, 2, 3, 4].map((i) => tokens.at(index + i));
  if (!first || !sign || second?.kind !== "digits" || sign.spaced || second.spaced) return null;
  const glued = sign2 && third?.kind === "digits" && sign2.raw === sign.raw && !sign2.spaced && !third.spaced;
  if (/^\d{4}$/.test(first.raw) && sign.raw === "-" && /^\d\d$/.test(second.raw)) {
    if (glued && /^\d\d$/.test(third.raw)) {
      return edtf(Number(first.raw), Number(second.raw), Number(third.raw), index + 5);
    }
    const follows = Number(second.raw) > Number(first.raw.slice(2));
    return glued || follows ? null : edtf(Number(first.raw), Number(second.raw), null, index + 3);
  }
  if (!glued || !/^[/.-]$/.test(sign.raw) || ![first, second].every(({raw}) => /^\d{1,2}$/.test(raw)))
    return null;
  if (!/^\d{4}$/.test(third.raw)) return null;
  const [a, b, year] = [Number(first.raw), Number(second.raw), Number(third.raw)];
  if (a > 12 || (grammar.dayFirst && b <= 12)) return edtf(year, b, a, index + 5);
  if (b > 12) return edtf(year, a, b, index + 5);
  // Day and month cannot be told apart: the year alone is sure.
  return a === b ? edtf(year, a, b, index + 5) : {date: `${year}-XX-XX`, to: index + 5};
}

/** "30 June 2025", "3rd of February", "30 de junio de 2025". */
function dayFirst(reading: TextReading, index: number): FoundDate | null {
  const {tokens, grammar} = reading;
  const day = dayOf(tokens.at(index)!);
  if (day === null) return null;
  let at = index + 1;
  // "1.º de julio"
  if (tokens.at(at)?.raw === "." && isOrdinalEnding(reading, at + 1)) at += 1;
  if (isOrdinalEnding(reading, at)) at += 1;
  if (grammar.of.has(tokens.at(at)?.norm ?? "")) at += 1;
  const month = monthOf(reading, at);
  if (!month) return null;
  const year = yearAfter(reading, month.to);
  return edtf(year?.year ?? null, month.month, day, year?.to ?? month.to);
}

/** "June 30, 2025", "Feb. 3", "March 2022", "February". */
function monthFirst(reading: TextReading, index: number): FoundDate | null {
  const {tokens, grammar} = reading;
  const month = monthOf(reading, index);
  if (!month) return null;
  const token = tokens.at(month.to);
  const day = token && !token.breaks ? dayOf(token) : null;
  const isYear = year(token) !== null;
  if (day !== null && !isYear) {
    let to = month.to + 1;
    if (isOrdinalEnding(reading, to)) to += 1;
    // "June 3-7", "Sept 3 to 5"
    const joint = isGluedDash(tokens, to) || grammar.dateTo.has(tokens.at(to)?.norm ?? "");
    const later = joint ? tokens.at(to + 1) : undefined;
    const last = later && !later.breaks && tokens.at(to + 2)?.norm !== "%" ? dayOf(later) : null;
    if (
      !(tokens.at(to) && !tokens.at(to)!.spaced && tokens.at(to)!.kind === "word") &&
      tokens.at(to)?.norm !== "%"
    ) {
      if (last !== null && last > day) {
        const end = yearAfter(reading, to + 2);
        const from = edtf(end?.year ?? null, month.month, day, to);
        const until = edtf(end?.year ?? null, month.month, last, end?.to ?? to + 2);
        if (from && until) return {date: `${from.date}/${until.date}`, to: until.to};
      }
      const after = yearAfter(reading, to);
      const date = edtf(after?.year ?? null, month.month, day, after?.to ?? to);
      if (date) return date;
    }
  }
  const after = yearAfter(reading, month.to);
  if (after) return edtf(after.year, month.month, null, after.to);
  return standsAlone(reading, index, month) ? edtf(null, month.month, null, month.to) : null;
}

function monthOf(
  {tokens, grammar, expected}: TextReading,
  index: number
): {month: number; to: number; short: boolean} | null {
  const token = tokens.at(index);
  if (token?.kind !== "word") return null;
  // "February's"
  const name = token.norm.endsWith("'s") ? token.norm.slice(0, -2) : token.norm;
  const full = grammar.months.get(name);
  const month = full ?? grammar.monthsShort.get(name);
  if (month === undefined) return null;
  if (expected === undefined && isCapital(token) !== grammar.monthsCapital) {
    // "Plaza de Mayo" is no month; at the beginning of a sentence and in capitals nothing is told apart.
    if (grammar.monthsCapital || !(beginsSentence(tokens, index) || token.raw === token.raw.toUpperCase()))
      return null;
  }
  const dot = full === undefined && tokens.at(index + 1)?.raw === "." && !tokens.at(index + 1)!.spaced;
  return {month, to: index + (dot ? 2 : 1), short: full === undefined};
}

/** Whether a month without day and year is one: "may" and people called "April" or "June" are not. */
function standsAlone(reading: TextReading, index: number, {short}: {short: boolean}): boolean {
  const {tokens, grammar, expected} = reading;
  const token = tokens.at(index)!;
  const before = tokens.at(index - 1);
  const after = tokens.at(index + 1);
  if (expected === null) return true;
  if (before?.kind === "word" && !token.spaced) return false;
  const joins = isDash(after) || grammar.dateTo.has(after?.norm ?? "");
  if (joins && monthOf(reading, index + 2)) return true;
  if (isDash(after) && !after!.spaced) return false;
  if (short && !grammar.monthsCapital) return false;
  const unsure = short || grammar.unsureMonths.has(token.norm);
  if (unsure) return grammar.beforeDate.has(before?.norm ?? "") && !isCapital(after);
  if (!grammar.monthsCapital) return true;
  return !(isCapital(before) && !beginsSentence(tokens, index - 1) && !grammar.beforeDate.has(before!.norm));
}

/** The year after a month or a day: "2025", ", 2025", "de 2025", "del 2025". */
function yearAfter({tokens, grammar}: TextReading, index: number): {year: number; to: number} | null {
  let at = index;
  if (tokens.at(at)?.raw === "," || grammar.of.has(tokens.at(at)?.norm ?? "")) at += 1;
  const found = year(tokens.at(at));
  const next = tokens.at(at + 1);
  if (found === null || tokens.at(at)!.breaks || (next && !next.spaced && /^[%\p{L}]/u.test(next.raw)))
    return null;
  return {year: found, to: at + 1};
}

/** A year by itself, "1990s", "2019-2021", "2019–20". */
function yearAt(reading: TextReading, index: number): FoundDate | null {
  const {tokens, expected} = reading;
  const era = beforeChrist(reading, index);
  if (era) return era;
  const found = year(tokens.at(index));
  if (found === null) return null;
  const decade = decadeBefore(reading, index);
  if (decade !== null && found % 10 === 0) return {date: `${found / 10}X`, from: decade, to: index + 1};
  const next = tokens.at(index + 1);
  if (next?.norm === "s" && !next.spaced) {
    return found % 10 === 0 ? {date: `${found / 10}X`, to: index + 2} : null;
  }
  const season = seasonBefore(reading, index);
  if (season) return {date: `${found}-${season.number}`, from: season.from, to: index + 1};
  if (expected !== null && !isYearPosition(reading, index)) return null;
  const slash =
    tokens.at(index + 1)?.raw === "/" && !tokens.at(index + 1)!.spaced && !tokens.at(index + 2)?.spaced;
  const second = slash || isGluedDash(tokens, index + 1) ? tokens.at(index + 2) : undefined;
  if (second?.kind === "digits" && /^(?:\d\d|\d{4})$/.test(second.raw)) {
    const last = Number(second.raw.length === 2 ? `${Math.floor(found / 100)}${second.raw}` : second.raw);
    return last > found && last <= 2100 ? {date: `${found}/${last}`, to: index + 3} : null;
  }
  return {date: String(found), to: index + 1};
}

/** "la década de 1990": the token at which it begins. */
function decadeBefore({tokens, grammar}: TextReading, index: number): number | null {
  const of = grammar.of.has(tokens.at(index - 1)?.norm ?? "") ? index - 2 : index - 1;
  return of < index - 1 && grammar.decades.has(tokens.at(of)?.norm ?? "") ? of : null;
}

/** "spring 2024", "the summer of 2024", "verano de 2024". */
function seasonBefore({tokens, grammar}: TextReading, index: number): {number: number; from: number} | null {
  const from = grammar.of.has(tokens.at(index - 1)?.norm ?? "") ? index - 2 : index - 1;
  const number = grammar.seasons.get(tokens.at(from)?.norm ?? "");
  return number === undefined || tokens.at(index)!.breaks ? null : {number, from};
}

/** "250 BC": EDTF counts a year 0, so that 250 BC is -0249. */
function beforeChrist({tokens, grammar}: TextReading, index: number): FoundDate | null {
  const {raw} = tokens.at(index)!;
  const sign = tokens.at(index + 1);
  if (
    !/^[1-9]\d{0,3}$/.test(raw) ||
    sign?.raw !== sign?.raw.toUpperCase() ||
    !grammar.eras.has(sign?.norm ?? "")
  )
    return null;
  return {date: `-${String(Number(raw) - 1).padStart(4, "0")}`, to: index + 2};
}

/** Whether four digits are a year: not with a unit, and not when they count what follows. */
function isYearPosition(reading: TextReading, index: number): boolean {
  const {tokens, grammar, words, expected, lexicon} = reading;
  const before = tokens.at(index - 1);
  const after = tokens.at(index + 1);
  if (before && /^[#$€£¥+<>~≈±]$/.test(before.raw)) return false;
  if (after && !after.spaced && /^[%°‰$€£\p{L}]/u.test(after.raw)) return false;
  if (after && (grammar.scales.get(after.norm) !== undefined || grammar.times.has(after.norm))) return false;
  const unit = after?.kind === "word" || after?.raw === "%" ? words.units.at(tokens, index + 1) : null;
  const counted = unit?.values.every((code) => lexicon.kinds.get(code) === "counted") ?? false;
  if (unit && !counted && !(unit.values[0] === "[in_i]")) return false;
  const hedge = words.hedgesBefore.at(tokens, index - 1);
  const position = before !== undefined && grammar.beforeDate.has(before.norm);
  if (hedge && !position) return false;
  if (typeof expected === "string" && !position) return false;
  const value = Number(tokens.at(index)!.raw);
  const determined =
    before !== undefined && (grammar.determiners.has(before.norm) || /'s$/.test(before.norm));
  if (!after || after.kind !== "word" || grammar.stops.has(after.norm) || isCapital(after)) return true;
  if (position && before.norm !== "of" && before.norm !== "de") return true;
  const plural = grammar.plurals.test(after.norm) && !grammar.notPlurals.test(after.norm);
  if (!plural) return true;
  if (determined && reading.language === "en") return true;
  return !counted && value % 50 !== 0 && reading.language === "en";
}

/** The year that a token is: four digits from 1500 to 2100. */
function year(token: Token | undefined): number | null {
  if (token?.kind !== "digits" || !/^\d{4}$/.test(token.raw)) return null;
  const value = Number(token.raw);
  return value >= 1500 && value <= 2100 ? value : null;
}

/** The day of a month that a token is: one or two digits from 1 to 31. */
export function dayOf(token: Token): number | null {
  if (token.kind !== "digits" || !/^\d{1,2}$/.test(token.raw)) return null;
  const day = Number(token.raw);
  return day >= 1 && day <= 31 ? day : null;
}

function isOrdinalEnding({tokens, grammar}: TextReading, index: number): boolean {
  const token = tokens.at(index);
  return token !== undefined && !token.spaced && grammar.ordinalEndings.has(token.norm);
}

function edtf(year: number | null, month: number, day: number | null, to: number): FoundDate | null {
  if (month < 1 || month > 12) return null;
  const days = [31, year !== null && !isLeap(year) ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    month - 1
  ]!;
  if (day !== null && (day < 1 || day > days)) return null;
  const parts = [year === null ? "XXXX" : String(year).padStart(4, "0"), two(month)];
  if (day !== null) parts.push(two(day));
  return {date: parts.join("-"), to};
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Whether a year has a 29th of February. */
export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
