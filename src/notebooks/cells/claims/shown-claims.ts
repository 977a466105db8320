import {escape, op, type ColumnTable} from "arquero";
import {KINDS, type ClaimKind} from "./claim-table.ts";

/** What a reader chose. */
export interface Choice {
  /** Keys that rows must have, by column; none for all. */
  only: Partial<Record<ClaimKind, string>>;
  /** The column whose keys become columns; null for one claim a row. */
  spread: ClaimKind | null;
  /** The column to sort by, and which way; null for the order of the table. */
  sort: {column: string; down: boolean} | null;
}

/** Between the claims of one cell. */
const AND = " · ";

/** The claims that a choice leaves: one a row, or one quantity a row with a column for each claimant, article or status. */
export function shownClaims(
  claims: ColumnTable,
  {only, spread, sort}: Choice,
  language: string
): ColumnTable {
  const chosen = KINDS.filter((kind) => only[kind]);
  const kept = claims.filter(
    escape((row: Record<string, unknown>) => chosen.every((kind) => row[kind] === only[kind])) as never
  );
  return sorted(spread === null ? kept : pivoted(kept, spread), sort, language);
}

/** Quantities by what they are of; in each cell all that is claimed there. */
function pivoted(claims: ColumnTable, spread: ClaimKind): ColumnTable {
  // Without a row there is no column to come of it.
  const rows: readonly ClaimKind[] =
    spread === "measure" ? ["of"] : spread === "of" ? ["measure"] : ["measure", "of"];
  const names = rows.map((kind) => `${kind}_name`);
  if (claims.numRows() === 0) return claims.select(names);
  const wide = claims.groupby(names).pivot(`${spread}_name`, {value: op.array_agg("words")});
  const lists = wide.columnNames().filter((name) => !names.includes(name));
  const joined = lists.map((name): [string, unknown[]] => [
    name,
    Array.from(wide.array(name), (cell) =>
      Array.isArray(cell) ? cell.filter(isText).join(AND) || null : null
    )
  ]);
  return wide.assign(Object.fromEntries(joined) as never);
}

function isText(cell: unknown): cell is string {
  return typeof cell === "string";
}

/** Numbers by size, words as the language orders them; what is not there comes last, either way. */
function sorted(table: ColumnTable, sort: Choice["sort"], language: string): ColumnTable {
  if (sort === null || !table.columnNames().includes(sort.column)) return table;
  const cells = table.data() as Record<string, {at(row: number): unknown}>;
  const {compare} = new Intl.Collator(language, {numeric: true});
  const at = (row: number) => cells[sort.column]!.at(row);
  const order = (a: number, b: number): number => {
    const [x, y] = [at(a), at(b)];
    const missing = Number(x === null || x === undefined) - Number(y === null || y === undefined);
    if (missing !== 0 || x === null || x === undefined) return missing;
    const difference = typeof x === "number" && typeof y === "number" ? x - y : compare(String(x), String(y));
    return (sort.down ? -1 : 1) * difference || a - b;
  };
  return (table as unknown as {create(options: object): ColumnTable}).create({order}).reify();
}
