import type {ChartRow} from "../../loaders/tidy/rows.ts";

/**
 * Checks what every chart takes for granted, so that no drawing ever holds a NaN: numbers are finite,
 * intervals are not reversed, and each row says something. Throws an Error that names chart and row.
 */
export function checkRows(chart: string, rows: readonly ChartRow[]): void {
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const fail = (reason: string): never => {
      throw new Error(`chart ${chart}: row ${index + 1} (${row.figure || "no figure"}) ${reason}`);
    };
    if (!row.figure) fail("names no figure");
    const key = `${row.figure} ${row.reading}`;
    if (seen.has(key)) fail(`repeats reading ${row.reading}`);
    seen.add(key);
    for (const end of ["value", "low", "high"] as const)
      if (row[end] !== null && !Number.isFinite(row[end])) fail(`has the ${end} ${row[end]}`);
    if (row.low !== null && row.high !== null && row.low > row.high)
      fail(`has its interval reversed, ${row.low} to ${row.high}`);
    if (row.value === null && row.low === null && row.high === null) fail("has neither a value nor an end");
  });
}

/** Checks the width that a chart is asked for, in pixels. */
export function checkWidth(chart: string, width: number): void {
  if (!(width >= 280 && width <= 1200))
    throw new Error(`chart ${chart}: cannot be drawn ${width} px wide, only 280 to 1200`);
}
