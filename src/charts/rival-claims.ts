import type {ChartRow, ClaimRow} from "../../loaders/tidy/rows.ts";

type LabelledRow = ChartRow & {label?: string | null};

/** Claims on one quantity that cannot all be right. */
export interface RivalClaims<Row> {
  measure: string;
  of: string;
  /** Those of its rows that are at odds with others, in their order. */
  rows: Row[];
}

/** What is only offered, planned or recommended is a yardstick, not a rival. */
const DISPUTING: ReadonlySet<ChartRow["status"]> = new Set(["asserted", "alleged", "denied", "derived"]);

/**
 * The claims that are at odds: those whose rows say who disputes them; where no row does, those of the same measure,
 * subject and label by different claimants, of dates that are not known to differ, whose intervals do not meet in any
 * of their readings.
 */
export function rivalClaims<Row extends LabelledRow & Partial<Pick<ClaimRow, "disputed_by">>>(
  rows: readonly Row[]
): RivalClaims<Row>[] {
  const told = rows.some(({disputed_by}) => disputed_by);
  const quantities = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.measure, row.of, row.label]);
    quantities.set(key, [...(quantities.get(key) ?? []), row]);
  }
  return [...quantities.values()]
    .map((claims): RivalClaims<Row> => {
      const {measure, of} = claims[0]!;
      const disputes = (row: Row) =>
        told ? Boolean(row.disputed_by) : claims.some((other) => areAtOdds(row, other, claims));
      return {measure, of, rows: claims.filter(disputes)};
    })
    .filter((quantity) => quantity.rows.length > 0);
}

function areAtOdds(a: ChartRow, b: ChartRow, claims: readonly ChartRow[]): boolean {
  if (!DISPUTING.has(a.status) || !DISPUTING.has(b.status)) return false;
  const claimants = new Set(a.by.split(" "));
  // What rests on the same claimant is no other side.
  if (!a.by || !b.by || b.by.split(" ").some((key) => claimants.has(key))) return false;
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  const readings = (row: ChartRow) => claims.filter(({figure}) => figure === row.figure);
  return readings(a).every((one) => readings(b).every((other) => !meet(one, other)));
}

function meet(a: ChartRow, b: ChartRow): boolean {
  return [
    [a, b],
    [b, a]
  ].every(([lower, upper]) => {
    if (lower!.high === null || upper!.low === null) return true;
    const touching = lower!.high === upper!.low && !lower!.high_open && !upper!.low_open;
    return lower!.high > upper!.low || touching;
  });
}
