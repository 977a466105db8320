import type {Box, Point} from "./box.ts";

export type LeaderShape = "straight" | "elbow" | "curve";

/** Into how many pieces a curve is cut. */
const PIECES = 8;

/**
 * The line from a box to what it speaks of, as points from the box to the target; empty when they touch.
 *
 * It joins the two where they are nearest: in the middle of the stretch that both share along an axis, else from
 * corner to corner. An elbow, where there is no such stretch, leaves the middle of the box's side and turns once, at a
 * right angle; a curve is the quadratic one whose control point is that turn, in eight straight pieces.
 *
 * @param pad The distance that the line keeps from the box, in pixels.
 * @param inset The distance that it keeps from the target.
 */
export function leaderLine(
  box: Box,
  target: Box,
  {shape = "straight", pad = 0, inset = 0}: {shape?: LeaderShape; pad?: number; inset?: number} = {}
): Point[] {
  const start = {
    x: nearest(box.x, box.width, target.x, target.width),
    y: nearest(box.y, box.height, target.y, target.height)
  };
  const end = {
    x: nearest(target.x, target.width, box.x, box.width),
    y: nearest(target.y, target.height, box.y, box.height)
  };
  if (shape === "straight" || start.x === end.x || start.y === end.y)
    return shorten([start, end], pad, inset);
  start.y = box.y + box.height / 2;
  const turn = {x: end.x, y: start.y};
  return shorten(shape === "elbow" ? [start, turn, end] : curve(start, turn, end), pad, inset);
}

/** The point of a stretch of a line that is nearest another; where they overlap, the middle of what both share. */
function nearest(start: number, length: number, other: number, otherLength: number): number {
  if (start + length < other) return start + length;
  if (other + otherLength < start) return start;
  return (Math.max(start, other) + Math.min(start + length, other + otherLength)) / 2;
}

function curve(start: Point, turn: Point, end: Point): Point[] {
  return Array.from({length: PIECES + 1}, (_, i) => {
    const t = i / PIECES;
    const a = (1 - t) ** 2;
    const b = 2 * t * (1 - t);
    const c = t ** 2;
    return {x: a * start.x + b * turn.x + c * end.x, y: a * start.y + b * turn.y + c * end.y};
  });
}

/** Takes a length from either end of a line; nothing is left of one that is shorter than both. */
function shorten(line: Point[], fromStart: number, fromEnd: number): Point[] {
  return cutStart(cutStart(line, fromStart).reverse(), fromEnd).reverse();
}

function cutStart(line: Point[], length: number): Point[] {
  let left = length;
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!;
    const b = line[i]!;
    // Math.hypot takes several times as long.
    const piece = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
    if (piece > left) {
      const share = left / piece;
      const rest = line.slice(i - 1);
      rest[0] = {x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share};
      return rest;
    }
    left -= piece;
  }
  return [];
}
