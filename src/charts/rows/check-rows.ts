import type {ChartRow} from "../../../loaders/tidy/rows.ts";

/**
 * Checks what every drawing takes for granted of the rows of a table, so that none ever holds a NaN: numbers are
 * finite, intervals are not reversed, and each row says something. Throws one Error that names chart, row and column
 * of all that is wrong.
 */
export function checkRows(chart: string, rows: readonly ChartRow[]): void {
  const seen = new Set<string>();
  const faults = rows.flatMap((row, index) => {
    const own: string[] = [];
    if (!row.figure) own.push("figure is missing");
    const key = `${row.figure} ${row.reading}`;
    if (seen.has(key)) own.push(`reading ${row.reading} is there twice`);
    seen.add(key);
    for (const end of ["value", "low", "high"] as const)
      if (row[end] !== null && !Number.isFinite(row[end]))
        own.push(`${end} is ${row[end]}, not a finite number`);
    if (row.low !== null && row.high !== null && row.low > row.high)
      own.push(`low ${row.low} is above high ${row.high}`);
    if (row.unit !== null && row.value === null && row.low === null && row.high === null)
      own.push("value is missing, as are low and high");
    return own.map((fault) => `row ${index + 1} (${row.figure || "no figure"}): ${fault}`);
  });
  if (faults.length > 0) throw new Error(`chart ${chart}: ${faults.join("; ")}`);
}

/** The narrowest that words can be set in, in pixels. */
const NARROWEST = 200;

/** Checks the width that a chart is asked for, in pixels. */
export function checkWidth(chart: string, width: number): void {
  if (!(Number.isFinite(width) && width >= NARROWEST))
    throw new Error(
      `chart ${chart}: the option “width” is ${width}, not a number of pixels from ${NARROWEST}`
    );
}
