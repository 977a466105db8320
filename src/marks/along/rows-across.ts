import {maybeChannel, type Dimensions, type Index, type Scales} from "../mark.ts";
import {frameAlong} from "./scale-along.ts";

/** What lies on one place across an axis, in pixels. */
export interface RowAcross {
  line: number;
  /** The room that it has before it meets its neighbours: a band's own size, else half of the way to them. */
  room: readonly [start: number, end: number];
  /** Indices of the data, in their order. */
  members: number[];
}

/** The rows of a mark by its channel on this axis; all in one, in the middle of the frame, when it has none. */
export function rowsAcross(
  axis: "x" | "y",
  index: Index,
  scales: Scales,
  values: object,
  dimensions: Dimensions
): RowAcross[] {
  const frame = frameAlong(axis, dimensions);
  const places = maybeChannel<number>(values, axis);
  if (!places) return [{line: (frame[0] + frame[1]) / 2, room: frame, members: Array.from(index)}];
  const scale = (scales as unknown as Record<string, {bandwidth?: () => number} | undefined>)[axis];
  const band = scale?.bandwidth?.() ?? 0;
  const rows = new Map<number, number[]>();
  for (const i of index) {
    const line = places[i]! + band / 2;
    const row = rows.get(line);
    if (row) row.push(i);
    else rows.set(line, [i]);
  }
  const lines = [...rows.keys()].sort((a, b) => a - b);
  return lines.map((line, k) => ({
    line,
    room: band
      ? [line - band / 2, line + band / 2]
      : [
          k === 0 ? frame[0] : (lines[k - 1]! + line) / 2,
          k + 1 < lines.length ? (line + lines[k + 1]!) / 2 : frame[1]
        ],
    members: rows.get(line)!
  }));
}
