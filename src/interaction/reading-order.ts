import type {Box} from "./nearest.ts";

/**
 * The order in which a reader goes over some boxes, as their indices: cut along the gaps between them, row by row, and
 * within a row from its start to its end (the recursive X-Y cut of Nagy and Seth, 1984). Boxes that stand beside each
 * other one by one are a single row whatever their heights, as the points of a series are. What spans all rows, a line
 * for reference, comes first; of boxes without a gap the largest, which holds the others, does.
 */
export function readingOrder(boxes: readonly Box[], {rightToLeft = false} = {}): number[] {
  const order = (indices: number[]): number[] => {
    if (indices.length < 2) return indices;
    const columns = cut(indices, boxes, "x", "width");
    if (rightToLeft) columns.reverse();
    if (columns.length === indices.length) return columns.flat();
    const rows = cut(indices, boxes, "y", "height");
    if (rows.length > 1) return rows.flatMap(order);
    const tallest = largest(indices, ({height}) => height, boxes);
    const rest = indices.filter((index) => index !== tallest);
    if (cut(rest, boxes, "y", "height").length > 1) return [tallest, ...order(rest)];
    if (columns.length > 1) return columns.flatMap(order);
    const outer = largest(indices, ({width, height}) => width * height, boxes);
    return [outer, ...order(indices.filter((index) => index !== outer))];
  };
  return order(boxes.map((_, index) => index));
}

/** Groups of boxes with a gap between each and the next along one axis, in its direction. */
function cut(
  indices: readonly number[],
  boxes: readonly Box[],
  start: "x" | "y",
  size: "width" | "height"
): number[][] {
  const groups: number[][] = [];
  let end = -Infinity;
  for (const index of [...indices].sort((a, b) => boxes[a]![start] - boxes[b]![start] || a - b)) {
    const box = boxes[index]!;
    // Boxes of neighbouring lines may share a hair's breadth.
    if (box[start] >= end - 1) groups.push([]);
    groups.at(-1)!.push(index);
    end = Math.max(end, box[start] + box[size]);
  }
  return groups;
}

function largest(indices: readonly number[], size: (box: Box) => number, boxes: readonly Box[]): number {
  return indices.reduce((one, other) => (size(boxes[other]!) > size(boxes[one]!) ? other : one));
}
