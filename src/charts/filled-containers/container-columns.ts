import type {ChartRow} from "../../../loaders/tidy/rows.ts";

/** Which containers stand beside each other. */
export interface ContainerColumns {
  /** Lines of claims, each claim with all its readings; one with more readings than have room is cut. */
  lines: ChartRow[][][];
  /** Of a column, and between columns, in pixels. */
  width: number;
  gap: number;
}

/** A column is at least so wide, for its words. */
const NARROWEST = 84;

/** Stands containers side by side, as many a line as there is room for. */
export function containerColumns(rows: readonly ChartRow[], width: number): ContainerColumns {
  const gap = width < 560 ? 8 : 26;
  const perLine = Math.min(rows.length, Math.max(1, Math.floor((width + gap) / (NARROWEST + gap))));
  const groups: ChartRow[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last && last[0]!.figure === row.figure && last.length < perLine) last.push(row);
    else groups.push([row]);
  }
  const lines: ChartRow[][][] = [];
  for (const group of groups) {
    const line = lines[lines.length - 1];
    if (line && line.flat().length + group.length <= perLine) line.push(group);
    else lines.push([group]);
  }
  const most = Math.max(...lines.map((line) => line.flat().length));
  return {lines, width: (width - 1 - gap * (most - 1)) / most, gap};
}
