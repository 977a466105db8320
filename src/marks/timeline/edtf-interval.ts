/** How exactly a date is known. */
export type EdtfPrecision =
  "millennium" | "century" | "decade" | "year" | "season" | "month" | "day" | "instant";

/** A date as the time in which it lies: UTC milliseconds since 1970, the end exclusive; an instant has no length. */
export interface EdtfDate {
  from: number;
  to: number;
  precision: EdtfPrecision;
  /** “?”: the source is not sure of it. */
  uncertain: boolean;
  /** “~”: it is about then. */
  approximate: boolean;
}

/** An end of an interval without a date: going on (“..”), or not known (nothing). */
export type EdtfOpenEnd = "open" | "unknown";

/** What an EDTF text says: one date, whose start is its end, or an interval between two. */
export interface EdtfInterval {
  start: EdtfDate | EdtfOpenEnd;
  end: EdtfDate | EdtfOpenEnd;
  /** Whether it is written as an interval. */
  isInterval: boolean;
}

const DATE =
  /^(Y-?\d{5,}|-?\d[\dX]{3})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T([\d:.]+)(Z|[+-]\d\d(?::?\d\d)?)?)?([?~%])?$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?$/;

/**
 * Reads a date of the Extended Date/Time Format (https://www.loc.gov/standards/datetime/), level 0 and 1: years, months,
 * days, times, seasons (21 to 24, by which the quarters of the year are meant, as in the library `edtf`), years with
 * more digits (Y17000), digits that are not known (201X, 2004-XX), dates that are not sure (?), about (~) or both (%),
 * and intervals between any of these, open (../2004) or without an end that is known (2004/).
 *
 * @throws Error that quotes what it cannot read, and for an interval that ends before it begins.
 */
export function edtfInterval(text: string): EdtfInterval {
  const ends = text.trim().split("/");
  if (ends.length === 1) {
    const date = readDate(ends[0]!, text);
    return {start: date, end: date, isInterval: false};
  }
  if (ends.length > 2) unreadable(text);
  const [start, end] = ends.map((end) => readEnd(end, text)) as [
    EdtfDate | EdtfOpenEnd,
    EdtfDate | EdtfOpenEnd
  ];
  if (typeof start === "string" && typeof end === "string") unreadable(text, "it has no date at either end");
  if (typeof start !== "string" && typeof end !== "string" && start.from >= Math.max(end.to, end.from + 1))
    unreadable(text, "it ends before it begins");
  return {start, end, isInterval: true};
}

function readEnd(text: string, whole: string): EdtfDate | EdtfOpenEnd {
  if (text === "..") return "open";
  return text === "" ? "unknown" : readDate(text, whole);
}

function readDate(text: string, whole: string): EdtfDate {
  const [, year, month, day, time, zone, doubt = ""] = DATE.exec(text) ?? [];
  if (year === undefined) return unreadable(whole, /^X/.test(text) ? "its year is not known" : undefined);
  const doubts = {uncertain: doubt === "?" || doubt === "%", approximate: doubt === "~" || doubt === "%"};
  const span = readSpan({year, month, day, time, zone}, whole);
  if (!Number.isFinite(span.from) || !Number.isFinite(span.to))
    unreadable(whole, "it is farther away than dates of JavaScript reach, about 270,000 years");
  return {...span, ...doubts};
}

interface Parts {
  year: string;
  month?: string;
  day?: string;
  time?: string;
  zone?: string;
}

type Span = Pick<EdtfDate, "from" | "to" | "precision">;

function readSpan({year, month, day, time, zone}: Parts, whole: string): Span {
  const isLong = year.startsWith("Y");
  const unknown = isLong ? 0 : (/X+$/.exec(year)?.[0].length ?? 0);
  if (/X\d/.test(year) || (unknown > 0 && month !== undefined)) unreadable(whole);
  const first = Number((isLong ? year.slice(1) : year).replaceAll("X", "0"));
  if (unknown > 0) {
    const years = 10 ** unknown;
    const precision = (["decade", "century", "millennium"] as const)[unknown - 1]!;
    // Before the year 0 the digits that are not known lead away from it.
    return year.startsWith("-")
      ? {from: utc(first - years + 1), to: utc(first + 1), precision}
      : {from: utc(first), to: utc(first + years), precision};
  }
  if (month === undefined || month === "XX") {
    if (day !== undefined && day !== "XX") unreadable(whole, "its month is not known");
    return {from: utc(first), to: utc(first + 1), precision: "year"};
  }
  const number = Number(month);
  if (number >= 21 && number <= 24 && day === undefined) {
    const quarter = (number - 21) * 3;
    return {from: utc(first, quarter), to: utc(first, quarter + 3), precision: "season"};
  }
  if (!(number >= 1 && number <= 12)) unreadable(whole, `there is no month ${month}`);
  if (day === undefined || day === "XX")
    return {from: utc(first, number - 1), to: utc(first, number), precision: "month"};
  const from = utc(first, number - 1, Number(day));
  if (!(Number(day) >= 1) || from >= utc(first, number)) unreadable(whole, `there is no day ${month}-${day}`);
  if (time !== undefined) return readInstant(from, time, zone, whole);
  return {from, to: utc(first, number - 1, Number(day) + 1), precision: "day"};
}

function readInstant(day: number, time: string, zone: string | undefined, whole: string): Span {
  const [, hours, minutes, seconds = "0", fraction = "0"] = TIME.exec(time) ?? [];
  if (hours === undefined || +hours > 23 || +minutes! > 59 || +seconds > 59) unreadable(whole);
  const [, sign, zoneHours = "0", zoneMinutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? "") ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  const minutesOfDay = Number(hours) * 60 + Number(minutes) - offset;
  const at = day + (minutesOfDay * 60 + Number(seconds) + Number(fraction)) * 1000;
  return {from: at, to: at, precision: "instant"};
}

/** The beginning of a day; also of years before 100, which `Date.UTC` takes for others. */
function utc(year: number, month = 0, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function unreadable(
  text: string,
  why = "write 2024, 2024-08, 2024-08-30, 201X, 2024?, 2019/2021 or 2022-03/.."
): never {
  throw new Error(`cannot read the date “${text}”: ${why}`);
}
