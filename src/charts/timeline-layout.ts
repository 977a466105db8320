import type {DrawOptions} from "./chart.ts";
import {spread} from "../layout/spread.ts";
import {breakLines, type Block} from "../text/rich-text.ts";
import {textWidth} from "../text/text-width.ts";
import type {TimelineEvent} from "./timeline-events.ts";
import {calendarOf, endsOf, timeScale} from "./timeline-scale.ts";
import {eventWords} from "./timeline-words.ts";

/** An event with the places of its mark and its words, in pixels. */
export interface PlacedEvent {
  event: TimelineEvent;
  /** Along the time. */
  from: number;
  to: number;
  /** The middle of the mark, across the time. */
  lane: number;
  text: {x: number; y: number; block: Block; anchor: "start" | "end"};
  /** From the mark to words that had to move away from it. */
  leader: {x1: number; y1: number; x2: number; y2: number} | null;
}

export interface TimelineLayout {
  along: "x" | "y";
  events: PlacedEvent[];
  /** The calendar: each period's stretch along the time, and its name. */
  periods: {from: number; to: number; label: string}[];
  /** Of the calendar's stretches across the time. */
  depth: {from: number; to: number};
  height: number;
}

/** From this width on the time runs across, below it down. */
export const ACROSS_FROM = 480;
export const BAND = 14;
const SIZE = 13;
/** Words are not set narrower than this beside a mark. */
const NARROWEST = 160;
/** Height of a row's first line, whose middle is the mark's. */
const FIRST_LINE = 20.5;

/** Lays out events one below the other on a time that runs from left to right, each with its words beside it. */
export function layOutAcross(events: readonly TimelineEvent[], options: DrawOptions): TimelineLayout {
  const {width} = options;
  const periods = calendarOf(events, Math.floor(width / 60), options);
  const scale = timeScale(periods, {start: 1, end: width - 1});
  const header = 24;
  let y = header + 12;
  const placed = events.map((event): PlacedEvent => {
    const [from, to] = endsOf(event, scale);
    const right = Math.max(to, from + 4) + 10;
    const rooms = {start: width - right, end: from - 10};
    const beside = Math.max(rooms.start, rooms.end) >= NARROWEST;
    const anchor = !beside || rooms.start >= 270 || rooms.start >= rooms.end ? "start" : "end";
    const block = breakLines(eventWords(event, options), {
      width: Math.min(beside ? rooms[anchor] : width - from, 430),
      size: SIZE
    });
    const lane = y + FIRST_LINE / 2;
    // A band from end to end leaves room for its words only below it.
    const top = beside ? y : lane + BAND / 2 + 5;
    const x = beside ? (anchor === "start" ? right : from - 10) : from;
    const text = {x, y: top, block, anchor} as const;
    y = Math.max(top + block.height, lane + BAND / 2) + 15;
    return {event, from, to, lane, text, leader: null};
  });
  return {
    along: "x",
    events: placed,
    periods: periods.map(({from, to, label}) => ({from: scale(from), to: scale(to), label})),
    depth: {from: 0, to: y - 5},
    height: y - 5
  };
}

/** Lays out events on a time that runs down, their words beside it, as near to their date as there is room. */
export function layOutDown(events: readonly TimelineEvent[], options: DrawOptions): TimelineLayout {
  const {width} = options;
  const periods = calendarOf(events, 24, options);
  const names = Math.max(...periods.map(({label}) => textWidth(label, 12)));
  const lanes = lanesOf(events);
  const left = names + 12;
  const strip = left + (Math.max(...lanes) + 1) * (BAND + 4) + 6;
  const x = strip + 28;
  const blocks = events.map((event) =>
    breakLines(eventWords(event, options), {width: width - x, size: SIZE})
  );
  const sizes = blocks.map((block) => block.height + 14);
  const needed = sizes.reduce((sum, size) => sum + size, 0);
  const height = Math.max(needed, periods.length * 34);
  const scale = timeScale(periods, {start: 1, end: height - 1});
  const middles = events.map((event) => endsOf(event, scale).reduce((sum, end) => sum + end, 0) / 2);
  const ordered = events.map((_, i) => i).sort((a, b) => middles[a]! - middles[b]!);
  const tops = spread(
    ordered.map((i) => middles[i]! - FIRST_LINE / 2),
    ordered.map((i) => sizes[i]!),
    {start: 0, end: Infinity}
  );
  const placed = ordered.map((i, place): PlacedEvent => {
    const [from, to] = endsOf(events[i]!, scale);
    const lane = left + 6 + lanes[i]! * (BAND + 4) + BAND / 2;
    const y = tops[place]!;
    return {
      event: events[i]!,
      from,
      to,
      lane,
      text: {x, y, block: blocks[i]!, anchor: "start"},
      leader: {x1: lane + BAND / 2 + 5, y1: middles[i]!, x2: x - 5, y2: y + FIRST_LINE / 2}
    };
  });
  const bottom = Math.max(...placed.map(({text}) => text.y + text.block.height));
  return {
    along: "y",
    events: placed,
    periods: periods.map(({from, to, label}) => ({from: scale(from), to: scale(to), label})),
    depth: {from: 0, to: strip},
    height: Math.max(height, bottom)
  };
}

/** Lanes side by side, so that no mark lies on another: the first that is free, from 0. */
function lanesOf(events: readonly TimelineEvent[]): number[] {
  const free: number[] = [];
  return events.map(({from, to}) => {
    const lane = free.findIndex((end) => end <= (from ?? -Infinity));
    const taken = lane < 0 ? free.length : lane;
    free[taken] = to ?? Infinity;
    return taken;
  });
}
