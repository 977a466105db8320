import type {ClaimEnd, ClaimShape, EndForm} from "./claim-shape.ts";

/** An end of a claim in pixels along the axis. `cut`: it lies beyond the frame, to whose edge an arrow points. */
export interface PlacedEnd {
  at: number;
  form: EndForm | "cut";
}

/** A claim in pixels along the axis; of two ends the start is the smaller. */
export type PlacedClaim =
  {form: "point"; at: number} | {form: "body"; start: PlacedEnd; end: PlacedEnd; tick: number | null};

export interface ClaimRoom {
  /** From the scale's unit to pixels. */
  at: (value: number) => number;
  /** Whether larger values have smaller pixels. */
  reversed: boolean;
  /** The frame's ends along the axis. */
  frame: readonly [start: number, end: number];
  /** How far a claim fades out where no end is known, in pixels. */
  reach: number;
  /** How far a claim of about one value without an interval is soft to either side, in pixels. */
  soft: number;
}

/** A fade is at least so long where the frame allows it, in pixels. */
const SHORTEST = 12;

/** Where a claim is drawn: nothing of it leaves the frame. */
export function placeClaim(shape: ClaimShape, room: ClaimRoom): PlacedClaim {
  const {at, reversed, frame, soft} = room;
  if (shape.form === "point") {
    const place = at(shape.at);
    if (isWithin(place, frame)) return {form: "point", at: place};
    return outside(place, frame);
  }
  const [first, last] = reversed ? [shape.high, shape.low] : [shape.low, shape.high];
  const known = {start: first.at === null ? null : at(first.at), end: last.at === null ? null : at(last.at)};
  const start = known.start ?? fadeFrom(known.end!, -1, room);
  const end = known.end ?? fadeFrom(known.start!, 1, room);
  const widen = first.form === "soft" && last.form === "soft" && end - start < 2 ? soft : 0;
  if (end + widen < frame[0] - EDGE || start - widen > frame[1] + EDGE) return outside(start, frame);
  const tick = shape.tick === null ? null : at(shape.tick);
  return {
    form: "body",
    start: cut(start - widen, first, frame),
    end: cut(end + widen, last, frame),
    tick: tick !== null && isWithin(tick, frame) ? tick : null
  };
}

const EDGE = 0.5;

function isWithin(place: number, [start, end]: readonly [number, number]): boolean {
  return place >= start - EDGE && place <= end + EDGE;
}

/** The tip of a fade. Where the known end is at the frame's edge, the fade is drawn back over it. */
function fadeFrom(from: number, side: -1 | 1, {frame, reach}: ClaimRoom): number {
  return Math.max(frame[0], Math.min(frame[1], from + side * reach));
}

function cut(place: number, {form}: ClaimEnd, frame: readonly [number, number]): PlacedEnd {
  if (isWithin(place, frame)) return {at: Math.max(frame[0], Math.min(frame[1], place)), form};
  return {at: Math.max(frame[0], Math.min(frame[1], place)), form: form === "soft" ? "soft" : "cut"};
}

/** What lies beyond the frame altogether: an arrow at its edge. */
function outside(place: number, [first, last]: readonly [number, number]): PlacedClaim {
  const long = Math.min(SHORTEST, last - first);
  return place < first
    ? {form: "body", start: {at: first, form: "cut"}, end: {at: first + long, form: "soft"}, tick: null}
    : {form: "body", start: {at: last - long, form: "soft"}, end: {at: last, form: "cut"}, tick: null};
}

/** The end that is known, of a claim that fades towards the other: there its text belongs. */
export function knownSide(claim: PlacedClaim): "start" | "end" | undefined {
  if (claim.form === "point" || (claim.start.form === "fade") === (claim.end.form === "fade"))
    return undefined;
  return claim.start.form === "fade" ? "end" : "start";
}

/** What a claim takes along the axis when it is drawn in a size. */
export function extentOf(claim: PlacedClaim, size: number): readonly [start: number, end: number] {
  if (claim.form === "point") return [claim.at - size / 2, claim.at + size / 2];
  const reach = ({form}: PlacedEnd) => (form === "ring" ? size * 0.3 + 1 : 1.5);
  return [claim.start.at - reach(claim.start), claim.end.at + reach(claim.end)];
}
