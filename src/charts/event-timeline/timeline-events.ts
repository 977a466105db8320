import type {DateRow} from "../../../loaders/tidy/rows.ts";
import {edtfInterval} from "../../marks/timeline/edtf-interval.ts";

/** What happened at one time, by all figures that say so. */
export interface TimelineEvent {
  rows: readonly [DateRow, ...DateRow[]];
  /** In milliseconds since 1970, the end exclusive; null at an open end. */
  from: number | null;
  to: number | null;
  /** By which it is placed (EDTF): as printed, or as an editor concluded it. */
  date: string;
  /** Whether an editor concluded it. */
  hollow: boolean;
}

const DAY = 86_400_000;

/** Joins rows of one event and date; those that can be placed come in order of time, the others after. */
export function timelineEvents(chart: string, rows: readonly DateRow[]): TimelineEvent[] {
  const groups = new Map<string, [DateRow, ...DateRow[]]>();
  for (const row of rows) {
    const told = Object.entries(row).filter(([column]) => column.startsWith("event_"));
    const key = JSON.stringify([row.of, told, row.inferred ?? row.date]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const events = [...groups.values()].map((group): TimelineEvent => {
    const [row] = group;
    const from = instant(chart, row, "date_from");
    const last = instant(chart, row, "date_to");
    if (from !== null && last !== null && from > last)
      throw new Error(`chart ${chart}: row ${row.figure} ends before it begins`);
    const to = last === null ? null : last + DAY;
    const event = {
      rows: group,
      from,
      to,
      date: row.inferred ?? row.date ?? "",
      hollow: row.inferred !== null
    };
    if (isPlaced(event)) checkDate(chart, event);
    return event;
  });
  return events.toSorted((a, b) => begin(a) - begin(b) || (a.to ?? Infinity) - (b.to ?? Infinity));
}

/** Whether an event has a place in time. */
export function isPlaced({from, to}: TimelineEvent): boolean {
  return from !== null || to !== null;
}

function checkDate(chart: string, {rows: [row], date}: TimelineEvent): void {
  try {
    edtfInterval(date);
  } catch (error) {
    throw new Error(`chart ${chart}: row ${row.figure}: ${(error as Error).message}`, {cause: error});
  }
}

function begin(event: TimelineEvent): number {
  return isPlaced(event) ? (event.from ?? -Infinity) : Infinity;
}

function instant(chart: string, row: DateRow, column: "date_from" | "date_to"): number | null {
  const text = row[column];
  if (text === null) return null;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`chart ${chart}: row ${row.figure} has the ${column} “${text}”`);
  return time;
}
