import {table, type ColumnTable} from "arquero";
import type {TableAbout} from "./table-about.ts";

/**
 * Rows as an arquero table: the columns that `about` describes, in its order, sorted by its primary key.
 * Throws an Error when a row has other columns than described, a value of another type, or another row's key.
 */
export function tidyTable(rows: readonly object[], {title, fields, primaryKey}: TableAbout): ColumnTable {
  const sorted = (rows as readonly Record<string, unknown>[]).toSorted((a, b) =>
    compareKeys(a, b, primaryKey)
  );
  for (const [n, row] of sorted.entries()) {
    const strange = Object.keys(row).find((name) => !fields.some((field) => field.name === name));
    if (strange !== undefined) throw new Error(`${title}: the column “${strange}” is not described`);
    if (n > 0 && compareKeys(sorted[n - 1]!, row, primaryKey) === 0) {
      throw new Error(
        `${title}: two rows have the key ${primaryKey.map((name) => String(row[name])).join(", ")}`
      );
    }
  }
  return table(
    fields.map(({name, type}): [string, unknown[]] => [
      name,
      sorted.map((row) => {
        const value = row[name];
        if (!fits(value, type))
          throw new Error(`${title}: ${name} holds ${String(value)}, which is no ${type}`);
        return value;
      })
    ])
  );
}

function fits(value: unknown, type: string): boolean {
  if (value === null) return true;
  if (type === "integer") return Number.isSafeInteger(value);
  return type === "number" ? Number.isFinite(value) : typeof value === type;
}

/** By code units, not by a locale's alphabet: the same order on every machine. */
function compareKeys(
  a: Record<string, unknown>,
  b: Record<string, unknown>,
  keys: readonly string[]
): number {
  for (const key of keys) {
    const [one, other] = [a[key] as string | number, b[key] as string | number];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
