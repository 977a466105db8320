import {TOUCH, type Point} from "./box.ts";

/** The edges of a rectangle, in pixels. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether a stretch passes through the inside of a rectangle; along an edge is outside (Liang and Barsky, 1984). */
export function passesThrough(a: Point, b: Point, {left, top, right, bottom}: Edges): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  // Within each pair of parallel edges the stretch is from one share of its length to another.
  for (const [start, step, low, high] of [
    [a.x, dx, left + TOUCH, right - TOUCH],
    [a.y, dy, top + TOUCH, bottom - TOUCH]
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [first, last] = step > 0 ? [low, high] : [high, low];
    from = Math.max(from, (first - start) / step);
    to = Math.min(to, (last - start) / step);
    if (from >= to) return false;
  }
  return true;
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
