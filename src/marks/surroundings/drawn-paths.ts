import type {Box, Point} from "../../layout/index.ts";

/** A piece of a line is at most so long, in pixels: short enough that its box holds little but the line. */
const PIECE = 10;
/** Filled surfaces are cut into rows of boxes of this height. */
const ROW = 12;

/** A line as a chain of small boxes, as wide as its stroke. */
export function lineBoxes(points: readonly Point[], strokeWidth: number): Box[] {
  const boxes: Box[] = [];
  const half = Math.max(0.5, strokeWidth / 2);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const flush = () => {
    if (right >= left)
      boxes.push({
        x: left - half,
        y: top - half,
        width: right - left + 2 * half,
        height: bottom - top + 2 * half
      });
    [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  };
  const reach = ({x, y}: Point) => {
    [left, top, right, bottom] = [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y)
    ];
  };
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (!before) return reach(point);
    const length = Math.max(Math.abs(point.x - before.x), Math.abs(point.y - before.y));
    const pieces = Math.min(1000, Math.max(1, Math.ceil(length / PIECE)));
    for (let k = 1; k <= pieces; k++) {
      const next = {
        x: before.x + ((point.x - before.x) * k) / pieces,
        y: before.y + ((point.y - before.y) * k) / pieces
      };
      const grown = Math.max(
        Math.max(right, next.x) - Math.min(left, next.x),
        Math.max(bottom, next.y) - Math.min(top, next.y)
      );
      if (grown > PIECE * 1.01) {
        const end = {
          x: before.x + ((point.x - before.x) * (k - 1)) / pieces,
          y: before.y + ((point.y - before.y) * (k - 1)) / pieces
        };
        flush();
        reach(end);
      }
      reach(next);
    }
  });
  flush();
  return boxes;
}

/** The inside of closed lines, filled by the even-odd rule, as rows of boxes. */
export function surfaceBoxes(outlines: readonly (readonly Point[])[]): Box[] {
  const all = outlines.flat();
  const bounds = boundsOf(all);
  if (!bounds) return [];
  const rows = Math.min(200, Math.max(1, Math.ceil(bounds.height / ROW)));
  const height = bounds.height / rows;
  const crossings: number[][] = Array.from({length: rows}, () => []);
  for (const outline of outlines)
    outline.forEach((b, i) => {
      const a = outline[i === 0 ? outline.length - 1 : i - 1]!;
      const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
      const first = Math.max(0, Math.ceil((upper.y - bounds.y) / height - 0.5));
      for (let row = first; row < rows; row++) {
        const y = bounds.y + (row + 0.5) * height;
        if (y >= lower.y) break;
        crossings[row]!.push(upper.x + ((lower.x - upper.x) * (y - upper.y)) / (lower.y - upper.y));
      }
    });
  return crossings.flatMap((list, row) => {
    const sorted = list.sort((a, b) => a - b);
    return sorted.flatMap((x, i) =>
      i % 2 === 0 && sorted[i + 1] !== undefined && sorted[i + 1]! > x
        ? [{x, y: bounds.y + row * height, width: sorted[i + 1]! - x, height}]
        : []
    );
  });
}

/** The smallest box around points; null for none. */
export function boundsOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const {x, y} of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return {x: left, y: top, width: right - left, height: bottom - top};
}
