import type {Box, Point} from "../../layout/index.ts";

/** A piece of a line is at most so long, in pixels: short enough that its box holds little but the line. */
const PIECE = 10;
/** Filled surfaces are cut into rows of boxes of this height. */
const ROW = 12;

/** A line as a chain of small boxes, as wide as its stroke. */
export function lineBoxes(points: readonly Point[], strokeWidth: number): Box[] {
  const boxes: Box[] = [];
  const half = Math.max(0.5, strokeWidth / 2);
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  const flush = () => {
    if (right >= left)
      boxes.push({
        x: left - half,
        y: top - half,
        width: right - left + 2 * half,
        height: bottom - top + 2 * half
      });
    left = top = Infinity;
    right = bottom = -Infinity;
  };
  const reach = (x: number, y: number) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  for (let i = 0; i < points.length; i++) {
    const {x, y} = points[i]!;
    if (i === 0) {
      reach(x, y);
      continue;
    }
    const before = points[i - 1]!;
    const across = x - before.x;
    const down = y - before.y;
    const pieces = Math.min(1000, Math.max(1, Math.ceil(Math.max(Math.abs(across), Math.abs(down)) / PIECE)));
    for (let k = 1; k <= pieces; k++) {
      const nextX = before.x + (across * k) / pieces;
      const nextY = before.y + (down * k) / pieces;
      const grown = Math.max(
        Math.max(right, nextX) - Math.min(left, nextX),
        Math.max(bottom, nextY) - Math.min(top, nextY)
      );
      if (grown > PIECE * 1.01) {
        flush();
        reach(before.x + (across * (k - 1)) / pieces, before.y + (down * (k - 1)) / pieces);
      }
      reach(nextX, nextY);
    }
  }
  flush();
  return boxes;
}

/** The inside of closed lines, filled by the even-odd rule, as rows of boxes. */
export function surfaceBoxes(outlines: readonly (readonly Point[])[]): Box[] {
  const bounds = boundsOf(outlines.length === 1 ? outlines[0]! : outlines.flat());
  if (!bounds) return [];
  const rows = Math.min(200, Math.max(1, Math.ceil(bounds.height / ROW)));
  const height = bounds.height / rows;
  const crossings: number[][] = Array.from({length: rows}, () => []);
  for (const outline of outlines)
    for (let i = 0; i < outline.length; i++) {
      const a = outline[i === 0 ? outline.length - 1 : i - 1]!;
      const b = outline[i]!;
      const upper = a.y < b.y ? a : b;
      const lower = upper === a ? b : a;
      const first = Math.max(0, Math.ceil((upper.y - bounds.y) / height - 0.5));
      for (let row = first; row < rows; row++) {
        const y = bounds.y + (row + 0.5) * height;
        if (y >= lower.y) break;
        crossings[row]!.push(upper.x + ((lower.x - upper.x) * (y - upper.y)) / (lower.y - upper.y));
      }
    }
  const boxes: Box[] = [];
  crossings.forEach((list, row) => {
    list.sort((a, b) => a - b);
    for (let i = 0; i + 1 < list.length; i += 2)
      if (list[i + 1]! > list[i]!)
        boxes.push({x: list[i]!, y: bounds.y + row * height, width: list[i + 1]! - list[i]!, height});
  });
  return boxes;
}

/** The smallest box around points; null for none. */
export function boundsOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const {x, y} of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return {x: left, y: top, width: right - left, height: bottom - top};
}
