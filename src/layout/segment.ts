import {TOUCH, type Point} from "./box.ts";

/** The edges of a rectangle, in pixels. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether a stretch passes through the inside of a rectangle; along an edge is outside. */
export function passesThrough(a: Point, b: Point, {left, top, right, bottom}: Edges): boolean {
  if (
    Math.max(a.x, b.x) <= left + TOUCH ||
    Math.min(a.x, b.x) >= right - TOUCH ||
    Math.max(a.y, b.y) <= top + TOUCH ||
    Math.min(a.y, b.y) >= bottom - TOUCH
  )
    return false;
  // The line through both has corners on either side when it is nearer to the middle than they reach across it.
  const across = {x: b.y - a.y, y: a.x - b.x};
  const middle = across.x * ((left + right) / 2 - a.x) + across.y * ((top + bottom) / 2 - a.y);
  const reach = (Math.abs(across.x) * (right - left) + Math.abs(across.y) * (bottom - top)) / 2;
  return Math.abs(middle) < reach - TOUCH * (Math.abs(across.x) + Math.abs(across.y));
}

/** Whether two stretches cross, or share more than a point; stretches that only meet at an end of one do not. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const abc = turn(a, b, c);
  const abd = turn(a, b, d);
  const cda = turn(c, d, a);
  const cdb = turn(c, d, b);
  if (abc === 0 && abd === 0) return shareLength(a, b, c, d);
  return abc * abd < 0 && cda * cdb < 0;
}

/** Positive where the way from `a` over `b` to `c` turns right (y is downwards), 0 where it is straight. */
function turn(a: Point, b: Point, c: Point): number {
  const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  return Math.abs(area) < TOUCH ? 0 : area;
}

function shareLength(a: Point, b: Point, c: Point, d: Point): boolean {
  const axis = Math.abs(b.x - a.x) >= Math.abs(b.y - a.y) ? "x" : "y";
  const from = Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis]));
  const to = Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis]));
  return to - from > TOUCH;
}
