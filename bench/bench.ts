/** One measured thing beside what it is measured against. */
export interface Measured {
  what: string;
  value: number;
  unit: string;
  /** The same thing elsewhere, measured in the same run; null where the limit alone says enough. */
  against: {what: string; value: number} | null;
  /** What the value, or its ratio where there is something to compare with, may be at most; null: only reported. */
  limit: number | null;
  /** What it must be at least, where more is better. */
  least?: number;
}

export interface Bench {
  name: string;
  /** One sentence: what is measured and how. */
  about: string;
  run: (say: (progress: string) => void) => Promise<Measured[]>;
}

/** What the limit is held against: the ratio where there is one, else the value. */
export function judged({value, against}: Measured): number {
  return against ? value / against.value : value;
}

/** Whether the limit is passed, or what must be reached is not. */
export function isOver(measured: Measured): boolean {
  const value = judged(measured);
  const {limit, least} = measured;
  return (limit !== null && !(value <= limit)) || (least !== undefined && !(value >= least));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The measures as lines of a table: value, comparison, ratio, limit and whether it holds. */
export function formatTable(rows: readonly Measured[]): string {
  const head = ["", "measured", "against", "ratio", "limit", ""];
  const body = rows.map((row) => [
    row.what,
    amount(row.value, row.unit),
    row.against ? `${row.against.what} ${amount(row.against.value, row.unit)}` : "",
    row.against ? `× ${judged(row).toFixed(2)}` : "",
    limitOf(row),
    limitOf(row) === "" ? "" : isOver(row) ? (row.limit === null ? "UNDER" : "OVER") : "ok"
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((cells) => cells[i]!.length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  ");
  return [head, ...body].map((cells) => line(cells).trimEnd()).join("\n");
}

function limitOf({limit, least, against, unit}: Measured): string {
  const number = limit ?? least;
  if (number === undefined) return "";
  return `${limit === null ? "≥ " : ""}${against ? `× ${number}` : amount(number, unit)}`;
}

function amount(value: number, unit: string): string {
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 3;
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`;
}
