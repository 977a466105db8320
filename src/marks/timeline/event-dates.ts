import {edtfInterval, type EdtfDate, type EdtfInterval} from "./edtf-interval.ts";

/** Years as numbers lie between these; other numbers are milliseconds since 1970. */
const LAST_YEAR = 9999;

const DAY = 86_400_000;

/** The last instant of a Date, in milliseconds before and after 1970 (ECMA-262, 21.4.1.1). */
const FARTHEST = 8.64e15;

/**
 * When something was, as a timeline takes it: EDTF text, a whole number up to four digits for a year, another number
 * for milliseconds since 1970, or a Date, which is a day where it is midnight UTC and else an instant.
 *
 * @throws Error that quotes what it cannot read
 */
export function eventDates(value: unknown): EdtfInterval {
  if (typeof value === "string") return edtfInterval(value);
  const date = readNumber(value);
  return {start: date, end: date, isInterval: false};
}

/** From one date to another; an end that is null is open. */
export function eventBetween(from: unknown, to: unknown): EdtfInterval {
  const [first, last] = [from, to].map((value) =>
    value === null || value === undefined ? null : eventDates(value)
  );
  const [start, end] = [first?.start ?? "open", last?.end ?? "open"] as const;
  if (typeof start === "string" && typeof end === "string") throw new Error("has no date");
  if (typeof start !== "string" && typeof end !== "string" && start.from >= Math.max(end.to, end.from + 1))
    throw new Error(`ends before it begins: from ${String(from)} to ${String(to)}`);
  return {start, end, isInterval: true};
}

function readNumber(value: unknown): EdtfDate {
  const sure = {uncertain: false, approximate: false};
  if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= LAST_YEAR) {
    const [from, to] = [value, value + 1].map((year) => new Date(0).setUTCFullYear(year, 0, 1));
    return {from: from!, to: to!, precision: "year", ...sure};
  }
  if (!(typeof value === "number" || value instanceof Date))
    throw new Error(`has the date ${JSON.stringify(value)}, which is neither text, a number nor a Date`);
  const time = Number(value);
  if (!Number.isFinite(time)) throw new Error(`has a date that is not finite: ${String(value)}`);
  if (Math.abs(time) > FARTHEST) throw new Error(`has the date ${time}, farther away than dates reach`);
  if (value instanceof Date && time % DAY === 0)
    return {from: time, to: time + DAY, precision: "day", ...sure};
  return {from: time, to: time, precision: "instant", ...sure};
}
