import type {EdtfDate, EdtfInterval} from "./edtf-interval.ts";
import {eventBetween, eventDates} from "./event-dates.ts";
import {openRoom} from "../along/open-room.ts";
import {rawValue} from "../along/raw-value.ts";

/**
 * When each event was, by the mark's channels `date`, or `from` and `to`.
 *
 * @param mark As it is called in errors.
 * @param faults Whether a row without a date that can be read is an error, or left out (a filter may drop it later).
 * @throws Error that names the mark and the row, for what is no date or none at all
 */
export function timelineEvents(
  mark: string,
  index: Iterable<number>,
  values: object,
  faults: "throw" | "leave out" = "throw"
): Map<number, EdtfInterval> {
  const read = (i: number): EdtfInterval => {
    const [from, to] = ["from", "to"].map((name) => rawValue(values, name, i));
    if (from !== undefined || to !== undefined) return eventBetween(from, to);
    const date = rawValue(values, "date", i) ?? null;
    if (date === null || date === "") throw new Error("it has no date");
    return eventDates(date);
  };
  const events = new Map<number, EdtfInterval>();
  for (const i of index) {
    try {
      events.set(i, read(i));
    } catch (error) {
      if (faults === "leave out") continue;
      throw new Error(`${mark}: row ${i + 1}: ${(error as Error).message}`, {cause: error});
    }
  }
  return events;
}

/** A channel as Plot keeps it, of dates. */
interface DateChannel {
  value: unknown[] & {domain?: unknown[]};
  scale: string;
  filter: null;
}

/**
 * The channels by which a scale knows of all events: their beginnings and ends, and room for those without one.
 *
 * @param latestFirst Whether the scale is to run from the latest to the earliest, as far as these channels decide.
 */
export function timeChannels(
  axis: "x" | "y",
  events: ReadonlyMap<number, EdtfInterval>,
  latestFirst: boolean
): Record<string, DateChannel> {
  const from: (Date | null)[] = [];
  const to: (Date | null)[] = [];
  const fading = [...events].map(([i, {start, end}]) => {
    from[i] = dateOf(start, "from");
    to[i] = dateOf(end, "to");
    return {
      below: typeof start === "string" ? (end as EdtfDate).from : null,
      above: typeof end === "string" ? (start as EdtfDate).to : null
    };
  });
  const channel = (value: DateChannel["value"]): DateChannel => ({
    value: Array.from(value),
    scale: axis,
    filter: null
  });
  const channels = {[`${axis}1`]: channel(from), [`${axis}2`]: channel(to)};
  const room = openRoom(axis, [from, to], fading);
  const all = room ? {...channels, room} : channels;
  if (latestFirst) {
    const times = Object.values(all).flatMap(({value}) =>
      value.flatMap((date) => (date ? [Number(date)] : []))
    );
    // Plot takes a domain from a channel's values (@observablehq/plot 0.6.17, src/scales.js, coerceType).
    const first = channels[`${axis}1`]!.value;
    if (times.length > 0) first.domain = [new Date(Math.max(...times)), new Date(Math.min(...times))];
  }
  return all;
}

function dateOf(end: EdtfInterval["start"], side: "from" | "to"): Date | null {
  return typeof end === "string" ? null : new Date(end[side]);
}
