import type {EdtfDate, EdtfInterval} from "./edtf-interval.ts";
import type {ScaleAlong} from "../along/scale-along.ts";

/**
 * How an end of an event is drawn: where it is (`sharp`), somewhere within a stretch or only about there (`soft`), or
 * not there at all: it goes on (`open`), is not known (`unknown`), or lies beyond the frame (`cut`).
 */
export type EventEndForm = "sharp" | "soft" | "open" | "unknown" | "cut";

/** An end of an event in pixels along the axis; up to `sure` it is certain that the event was going on. */
export interface PlacedEventEnd {
  at: number;
  sure: number;
  form: EventEndForm;
}

/**
 * An event in pixels along the axis: a tick for what is known to the day, a band for the time in which one date lies,
 * a bar from one date to another.
 */
export interface PlacedEvent {
  form: "tick" | "band" | "bar";
  start: PlacedEventEnd;
  end: PlacedEventEnd;
  uncertain: boolean;
  approximate: boolean;
}

export interface EventRoom extends ScaleAlong {
  /** Over what length an event fades out where it has no date, in pixels. */
  reach: number;
  /** How far a tick that is only about there is soft to either side, and a band beyond its ends at most. */
  soft: number;
}

/** A day is drawn as a tick while it is shorter than this, in pixels. */
const TICK = 12;
/** A band is at least so long, in pixels, to be seen. */
const SHORTEST = 4;

/** Where an event is drawn; null where it lies outside the frame altogether. */
export function placeEvent({start, end, isInterval}: EdtfInterval, room: EventRoom): PlacedEvent | null {
  const placed = isInterval ? placeInterval(start, end, room) : placeDate(start as EdtfDate, room);
  const [first, last] = room.frame;
  if (placed.end.at < first - 1 || placed.start.at > last + 1) return null;
  return {...placed, start: within(placed.start, room), end: within(placed.end, room)};
}

function placeDate(date: EdtfDate, room: EventRoom): PlacedEvent {
  const {uncertain, approximate, precision} = date;
  const [from, to] = stretch(date, room);
  const middle = (from + to) / 2;
  if (precision === "instant" || (precision === "day" && to - from < TICK)) {
    const soft = approximate ? room.soft : 0;
    return {form: "tick", ...both(middle - soft, middle + soft, middle, approximate), uncertain, approximate};
  }
  const long = Math.max(SHORTEST, to - from);
  // What is about a year may as well have been shortly before or after it.
  const beyond = approximate ? Math.max(SHORTEST, Math.min(room.soft, long / 2)) : 0;
  const ends = [middle - long / 2 - beyond, middle + long / 2 + beyond] as const;
  return {form: "band", ...both(...ends, null, approximate), uncertain, approximate};
}

function both(start: number, end: number, sure: number | null, soft: boolean) {
  const form = soft ? ("soft" as const) : ("sharp" as const);
  return {start: {at: start, sure: sure ?? start, form}, end: {at: end, sure: sure ?? end, form}};
}

function placeInterval(start: EdtfInterval["start"], end: EdtfInterval["end"], room: EventRoom): PlacedEvent {
  const [first, last] = room.reversed ? [end, start] : [start, end];
  const one = typeof first === "string" ? null : stretch(first, room);
  const other = typeof last === "string" ? null : stretch(last, room);
  const from = one ?? fade(other![0], -1, first === "open", room);
  const to = other ?? fade(one![1], 1, last === "open", room);
  const dates = [start, end].filter((date) => typeof date !== "string");
  const soft = (date: EdtfInterval["start"]) => typeof date !== "string" && date.approximate;
  return {
    form: "bar",
    start: endOf(first, from[0], from[1], soft(first)),
    end: endOf(last, to[1], to[0], soft(last)),
    uncertain: dates.some(({uncertain}) => uncertain),
    approximate: dates.some(({approximate}) => approximate)
  };
}

/** An end between its outermost place and where it is sure. */
function endOf(date: EdtfInterval["start"], at: number, sure: number, soft: boolean): PlacedEventEnd {
  if (typeof date === "string") return {at, sure, form: date};
  return soft || Math.abs(at - sure) > SHORTEST ? {at, sure, form: "soft"} : {at, sure: at, form: "sharp"};
}

/** The stretch of an end without a date: what goes on does so to the frame, else it fades out from the other end. */
function fade(from: number, side: -1 | 1, goesOn: boolean, {frame, reach}: EventRoom): [number, number] {
  const edge = side < 0 ? Math.min(from, frame[0]) : Math.max(from, frame[1]);
  const tip = goesOn ? edge : side * Math.min(side * edge, side * (from + side * reach));
  const sure = goesOn ? side * Math.max(side * from, side * (tip - side * reach)) : from;
  return side < 0 ? [tip, sure] : [sure, tip];
}

function stretch({from, to}: EdtfDate, {at}: EventRoom): [number, number] {
  const [one, other] = [at(from), at(to)];
  return one < other ? [one, other] : [other, one];
}

function within(end: PlacedEventEnd, {frame: [first, last]}: EventRoom): PlacedEventEnd {
  const clip = (place: number) => Math.max(first, Math.min(last, place));
  // What only leaves the frame because it was lengthened to be seen is not cut.
  const isCut = end.form === "sharp" && (end.at < first - SHORTEST || end.at > last + SHORTEST);
  return {at: clip(end.at), sure: clip(end.sure), form: isCut ? "cut" : end.form};
}
