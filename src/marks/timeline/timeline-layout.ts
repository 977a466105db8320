import type {Run} from "../../text/rich-text.ts";
import type {Place} from "../along/along.ts";
import {fitWords, type WordsShown} from "./fit-words.ts";
import {layOutRow, type LaidRow, type RowItem} from "../along/lay-out-row.ts";
import type {PlacedEvent} from "./place-event.ts";
import {textBlock, type TextBlock} from "../text-block.ts";
import {columnLength, firstLine, layOutColumn, spreadWords} from "./timeline-column.ts";

/** An event with its words. */
export interface TimelineEvent {
  placed: PlacedEvent;
  title: Run[][];
  text: Run[][];
  priority: number;
}

export interface TimelineRoom {
  /** What an event takes across the time, in pixels. */
  size: number;
  /** Whether each event has a row to itself, across. */
  ownRows: boolean;
  /** How words are set: type size and longest line, in pixels; without one, as there is room. */
  type: {size: number; family: string; lineWidth: number | null};
  /** Of a row or column across the time: its middle and its ends. */
  line: number;
  room: readonly [start: number, end: number];
  /** The ends of the frame along the time. */
  frame: readonly [start: number, end: number];
}

/** Words with the left and top of their box, in pixels. */
export interface PlacedWords {
  block: TextBlock;
  anchor: "start" | "middle" | "end";
  x: number;
  y: number;
}

export interface LaidTimeline {
  /** For each event the middle of its mark, its words, and the line from mark to words. */
  items: {line: number; shown: WordsShown; words: PlacedWords | null; leader: Place[] | null}[];
  /** How large marks may be drawn: less than 1 where there is not the room for all lanes. */
  scale: number;
}

/** Ticks stand out of bands by this, in pixels. */
const BEYOND = 4;
/** The room that a number takes which leads to a note. */
const NUMBER: Run[][] = [[{text: "00", size: 16}]];
/** Between rows of one event each, and in these from events to their words, in pixels. */
const ROWS_APART = 14;
const ROWS_PAD = 9;
/** The longest line across, in type sizes. */
const LINE_WIDTH = 20;

/** Lays out the events of one row across, or one column down; words that have no room are shortened. */
export function layOutTimeline(
  axis: "x" | "y",
  events: readonly TimelineEvent[],
  room: TimelineRoom
): LaidTimeline {
  const words = events.map(({title, text, priority}) => ({
    priority,
    hasTitle: title.length > 0,
    hasText: text.length > 0
  }));
  const length = axis === "x" ? room.room[1] - room.room[0] : room.frame[1] - room.frame[0];
  // In a column a number is as high as a title.
  const fits = (shown: readonly WordsShown[]) => neededLength(axis, events, room, shown) <= length + 0.5;
  const shown = fitWords(words, axis === "x", fits);
  return axis === "x" ? layOutAcross(events, room, shown) : layOutDown(events, room, shown);
}

/** The room that events and all their words need: across the time where it runs across, along it where it runs down. */
export function neededLength(
  axis: "x" | "y",
  events: readonly TimelineEvent[],
  room: TimelineRoom,
  shown: readonly WordsShown[] = events.map(() => "all")
): number {
  if (axis === "x") return rowOf(events, room, shown).needed;
  return columnLength(columnOf(events, room, shown).blocks);
}

function layOutAcross(
  events: readonly TimelineEvent[],
  room: TimelineRoom,
  shown: readonly WordsShown[]
): LaidTimeline {
  const {items, scale} = rowOf(events, room, shown);
  return {
    scale,
    items: items.map(({line, text}, i) => {
      const words = text && {
        block: text.form.block,
        anchor: text.form.anchor,
        x: text.x,
        y: text.y
      };
      return {line, shown: shown[i]!, words, leader: null};
    })
  };
}

function rowOf(
  events: readonly TimelineEvent[],
  {size, type, ownRows, ...room}: TimelineRoom,
  shown: readonly WordsShown[]
): LaidRow {
  const items = events.map((event, i): RowItem => ({
    start: event.placed.start.at - 1.5,
    end: event.placed.end.at + 1.5,
    size: size + BEYOND,
    paragraphs: wordsOf(event, shown[i]!),
    sides: ["right", "left"]
  }));
  const {lineWidth, ...setting} = type;
  return layOutRow(items, {
    ...setting,
    ...room,
    lineWidth: lineWidth ?? LINE_WIDTH * type.size,
    axis: "x",
    align: "first-line",
    together: false,
    ...(ownRows ? {apart: true, keepWidth: true, distance: ROWS_APART, pad: ROWS_PAD} : {})
  });
}

function layOutDown(
  events: readonly TimelineEvent[],
  room: TimelineRoom,
  shown: readonly WordsShown[]
): LaidTimeline {
  const {column, spans, blocks} = columnOf(events, room, shown);
  const written = events.flatMap((event, i) => (wordsOf(event, shown[i]!).length > 0 ? [i] : []));
  const tops = spreadWords(
    written.map((i) => spans[i]!),
    written.map((i) => blocks[i]!),
    room.frame
  );
  const places = new Map(written.map((i, k) => [i, tops[k]!]));
  return {
    scale: 1,
    items: events.map((_, i) => {
      const [line, top, block] = [column.lines[i]!, places.get(i), blocks[i]!];
      if (top === undefined) return {line, shown: shown[i]!, words: null, leader: null};
      const [at, middle] = [spans[i]!.at, top + firstLine(block) / 2];
      const leader: Place[] = [
        [at, line + room.size / 2 + BEYOND],
        [at, column.strip + BEYOND],
        [middle, column.text - 7],
        [middle, column.text - 4]
      ];
      return {line, shown: shown[i]!, words: {block, anchor: "start", x: column.text, y: top}, leader};
    })
  };
}

function columnOf(
  events: readonly TimelineEvent[],
  {size, type, room}: TimelineRoom,
  shown: readonly WordsShown[]
) {
  const {lineWidth, ...setting} = type;
  const spans = events.map(({placed: {start, end}}) => ({
    start: start.at,
    end: end.at,
    // Beside the beginning of a long one, the middle of a short one.
    at: start.at + Math.min((end.at - start.at) / 2, type.size * 0.64)
  }));
  const column = layOutColumn(spans, {room, size});
  const width = Math.max(1, Math.min(lineWidth ?? Infinity, room[1] - column.text));
  const blocks = events.map((event, i) => textBlock(wordsOf(event, shown[i]!), width, setting));
  return {column, spans, blocks};
}

function wordsOf({title, text}: TimelineEvent, shown: WordsShown): Run[][] {
  if (shown === "note") return [];
  if (shown === "number") return NUMBER;
  return shown === "title" ? title : [...title, ...text];
}
