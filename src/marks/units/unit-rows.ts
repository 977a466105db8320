/** The marks of a row, counted from 0: certain ones, then those that are likely, possible, and left of the whole. */
export interface UnitRow {
  i: number;
  certain: number;
  /** Up to the best count, and up to the highest. */
  likely: number;
  possible: number;
  /** All there are, or null where that is not asked. */
  whole: number | null;
  /** Whether there may be more, and nobody says how many. */
  open: boolean;
}

/** More marks than this are a texture, and a file that nobody loads. */
const MOST = 200_000;

/**
 * Reads the rows' counts as numbers of marks. A row with no count at all is left out.
 *
 * @throws An Error that names channel and row for what cannot be counted out.
 */
export function unitRows(
  index: Iterable<number>,
  channels: object,
  {per, partial, overFill}: {per: number; partial: boolean; overFill: string | null}
): UnitRow[] {
  const rows: UnitRow[] = [];
  for (const i of index) {
    const fault = (reason: string) => new Error(`units: row ${i + 1} ${reason}`);
    const read = (name: string): number | null => {
      const value = (channels as Record<string, ArrayLike<unknown> | undefined>)[name]?.[i];
      if (value === null || value === undefined || value === "") return null;
      const number = Number(value);
      if (!Number.isFinite(number) || number < 0)
        throw fault(`has “${name}” ${String(value)}, not a number from 0 up`);
      const marks = Math.round((number / per) * 1e9) / 1e9;
      if (marks > MOST) throw fault(`has ${marks} marks, more than ${MOST}: raise “per”`);
      if (!partial && !Number.isInteger(marks))
        throw fault(
          `has “${name}” ${number}, which is ${marks} marks: no whole number, and “partial” is false`
        );
      return marks;
    };
    const [count, low, high, whole] = [read("count"), read("low"), read("high"), read("of")];
    if (count === null && low === null && high === null) continue;
    if (low !== null && high !== null && low > high)
      throw fault(`has “low” ${low * per} above “high” ${high * per}`);
    if (count !== null && ((low !== null && count < low) || (high !== null && count > high)))
      throw fault(
        `has “count” ${count * per} outside of ${low === null ? 0 : low * per} to ${high === null ? "open" : high * per}`
      );
    const certain = low ?? count ?? 0;
    const likely = Math.max(certain, count ?? certain);
    const possible = Math.max(likely, high ?? likely);
    if (whole !== null && possible > whole && overFill === null)
      throw fault(
        `counts ${possible * per} of ${whole * per}: a part is larger than its whole, and “overFill” is not given`
      );
    rows.push({i, certain, likely, possible, whole, open: low !== null && high === null});
  }
  return rows;
}
