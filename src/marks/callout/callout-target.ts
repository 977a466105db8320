import type {Box, Point} from "../../layout/index.ts";
import type {Drawn} from "../surroundings/obstacles.ts";

/**
 * What a callout speaks of, in pixels: a point with the radius of the mark that is drawn there; a line across the
 * frame, for one position; an interval, to be bracketed; an area.
 */
export type CalloutTarget =
  | {form: "point"; box: Box; radius: number}
  | {form: "line" | "interval"; box: Box; axis: "x" | "y"}
  | {form: "area"; box: Box};

/** A position along one axis: nothing, one place, or from one to another. */
export type Stretch = number | readonly [number, number] | null;

/** The target at a place along x and one along y; what is left out reaches across the frame. */
export function calloutTarget(
  x: Stretch,
  y: Stretch,
  frame: Box,
  room: Box,
  drawn: readonly Drawn[]
): CalloutTarget {
  const [left, right] = ends(x, frame.x, frame.width, room.x, room.width);
  const [top, bottom] = ends(y, frame.y, frame.height, room.y, room.height);
  const box = {x: left, y: top, width: right - left, height: bottom - top};
  if (typeof x === "number" && typeof y === "number")
    return {form: "point", box, radius: radiusAt({x: left, y: top}, drawn)};
  if (Array.isArray(x) && Array.isArray(y)) return {form: "area", box};
  // An interval without a place across it is bracketed at the frame's edge.
  if (Array.isArray(x)) return {form: "interval", axis: "x", box: y === null ? {...box, height: 0} : box};
  if (Array.isArray(y))
    return {
      form: "interval",
      axis: "y",
      box: x === null ? {...box, x: box.x + box.width, width: 0} : box
    };
  return {form: "line", axis: x === null ? "y" : "x", box};
}

/** From where to where, held within the room: what lies outside is spoken of at the edge. */
function ends(place: Stretch, start: number, length: number, least: number, room: number): [number, number] {
  const [from, to] =
    place === null ? [start, start + length] : typeof place === "number" ? [place, place] : sorted(place);
  const hold = (value: number) => Math.max(least, Math.min(least + room, value));
  return [hold(from), hold(to)];
}

function sorted([a, b]: readonly [number, number]): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** How far the dot or symbol reaches that has its middle at a point; 0 where there is none. */
export function radiusAt({x, y}: Point, drawn: readonly Drawn[]): number {
  let radius = 0;
  for (const {kind, x: left, y: top, width, height} of drawn)
    if (kind === "shape" && Math.abs(left + width / 2 - x) < 1.5 && Math.abs(top + height / 2 - y) < 1.5)
      radius = Math.max(radius, Math.max(width, height) / 2);
  return radius;
}
