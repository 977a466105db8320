import {spread} from "../../layout/index.ts";
import {packLanes} from "./pack-lanes.ts";
import type {TextBlock} from "../text-block.ts";

/** An event of a column, in pixels along the axis. */
export interface ColumnEvent {
  start: number;
  end: number;
  /** Where its words belong. */
  at: number;
}

export interface ColumnOptions {
  /** The column's ends across the axis. */
  room: readonly [left: number, right: number];
  /** What a mark takes across the axis. */
  size: number;
}

/** Of a column that runs down: marks in lanes at its left, words beside them. All in pixels. */
export interface Column {
  /** For each event the middle of its mark. */
  lines: number[];
  /** Where the marks end, and the words begin. */
  strip: number;
  text: number;
}

/** From the edge of the column to its marks, in pixels. */
const INSET = 8;
/** Between lanes, in pixels, and from the marks to the words, over which leaders run. */
const BETWEEN = 3;
const LEADER = 22;

/** The marks' lanes take no more than this share of a column; more of them lie closer, and partly over each other. */
const MOST = 0.4;

/** Puts the marks of a column side by side where they would cover each other. */
export function layOutColumn(events: readonly ColumnEvent[], {room, size}: ColumnOptions): Column {
  const {items, lanes} = packLanes(
    events.map(({start, end}) => ({
      pieces: [{start, end, level: 0, before: size / 2, after: size / 2}],
      forms: []
    })),
    {gap: 1, distance: BETWEEN, together: false}
  );
  const steps = Math.max(1, lanes.length - 1);
  const step = Math.min(size + BETWEEN, Math.max(1, (room[1] - room[0]) * MOST - size) / steps);
  const first = room[0] + INSET + size / 2;
  const strip = first + (lanes.length - 1) * step + size / 2;
  return {lines: items.map(({lane}) => first + lane * step), strip, text: strip + LEADER};
}

/** Between the words of one event and the next, in pixels. */
export const TEXT_GAP = 8;

/** What words need along the axis one below the other. */
export function columnLength(blocks: readonly TextBlock[]): number {
  const written = blocks.filter(({height}) => height > 0);
  return written.reduce((sum, {height}) => sum + height + TEXT_GAP, written.length > 0 ? -TEXT_GAP : 0);
}

/**
 * The tops of words in a column: each with the middle of its first line as near to its event as the others allow, in
 * the events' order along the axis.
 */
export function spreadWords(
  events: readonly ColumnEvent[],
  blocks: readonly TextBlock[],
  [start, end]: readonly [number, number]
): number[] {
  const order = events.map((_, i) => i).sort((a, b) => events[a]!.at - events[b]!.at || a - b);
  const tops = spread(
    order.map((i) => events[i]!.at - firstLine(blocks[i]!) / 2),
    order.map((i) => blocks[i]!.height + TEXT_GAP),
    {start, end: end + TEXT_GAP}
  );
  const placed: number[] = [];
  order.forEach((i, k) => (placed[i] = tops[k]!));
  return placed;
}

/** The height of a block's first line. */
export function firstLine({block}: TextBlock): number {
  return block.lines[0]?.height ?? 0;
}
