import {dateAt, dayOf, isLeap, type FoundDate} from "./read-date.ts";
import {isGluedDash} from "./dash.ts";
import type {TextReading} from "./text-reading.ts";

/** A date; of "3 al 7 de junio" the day alone is known at first, and its date is empty. */
interface PartialDate extends FoundDate {
  day?: number;
}

/** "from 1961 to 1964", "between July and September", "3 al 7 de junio": an interval of EDTF, or the one date. */
export function dateOrRangeAt(reading: TextReading, index: number): FoundDate | null {
  const first: PartialDate | null = dateAt(reading, index) ?? dayBefore(reading, index);
  if (!first) return null;
  const from = first.from ?? index;
  const joint = isSimple(first.date) ? jointAt(reading, from, first.to) : null;
  const second = joint === null ? null : dateAt(reading, joint);
  if (!second || second.from !== undefined || !isSimple(second.date)) return first.date === "" ? null : first;
  const date = joined(first.date === "" ? dayLike(first.day!, second.date) : first.date, second.date);
  if (date === null) return first.date === "" ? null : first;
  return {date, to: second.to, from};
}

/** "3" of "3 al 7 de junio": a day whose month stands behind the second one; its date is not known yet. */
function dayBefore({tokens, grammar}: TextReading, index: number): PartialDate | null {
  const token = tokens.at(index)!;
  const day = token.kind === "digits" ? dayOf(token) : null;
  const joint = tokens.at(index + 1);
  if (day === null || !joint) return null;
  const between = grammar.between.has(tokens.at(index - 1)?.norm ?? "") && grammar.and.has(joint.norm);
  if (!between && !grammar.dateTo.has(joint.norm) && !isGluedDash(tokens, index + 1)) return null;
  const second = tokens.at(index + 2);
  return second?.kind === "digits" && (dayOf(second) ?? 0) > day ? {date: "", to: index + 1, day} : null;
}

function dayLike(day: number, second: string): string {
  return /-\d\d-\d\d$/.test(second) ? second.replace(/\d\d$/, String(day).padStart(2, "0")) : "?";
}

/** The token at which the second date begins, or null where the words join no dates. */
function jointAt({tokens, grammar}: TextReading, from: number, to: number): number | null {
  const joint = tokens.at(to);
  if (!joint || joint.breaks) return null;
  if (isGluedDash(tokens, to) || /^[–—]$/.test(joint.raw)) return to + 1;
  const before = tokens.at(from - 1)?.norm ?? "";
  const between = grammar.between.has(before) && grammar.and.has(joint.norm);
  if (!between && !grammar.dateTo.has(joint.norm)) return null;
  return grammar.determiners.has(tokens.at(to + 1)?.norm ?? "") ? to + 2 : to + 1;
}

function isSimple(date: string): boolean {
  return date === "" || /^(?:\d{4}|XXXX)(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(date);
}

/** Both as an interval; what the first leaves out ("June 3 to July 5, 2024") is the second's. */
function joined(first: string, second: string): string | null {
  if (first === "?") return null;
  const year = second.slice(0, 4);
  const start = first.startsWith("XXXX") && year !== "XXXX" ? year + first.slice(4) : first;
  // "February 29 to March 3, 2023": no such day.
  if (/^\d{4}-02-29/.test(start) && !isLeap(Number(year))) return null;
  if (start.startsWith("XXXX") !== second.startsWith("XXXX")) return null;
  return start < second || (start.startsWith("XXXX") && start !== second) ? `${start}/${second}` : null;
}
