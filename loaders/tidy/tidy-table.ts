import {table, type ColumnTable} from "arquero";
import {brokenRule} from "./broken-rule.ts";
import type {TableAbout} from "./table-about.ts";

type Row = Record<string, unknown>;

/**
 * Rows as an arquero table: the columns that `about` describes, in its order, sorted by its primary key.
 * Throws an Error when a row has other columns than described, a value of another type or against the column's
 * rules, or another row's key.
 */
export function tidyTable(rows: readonly object[], {title, fields, primaryKey}: TableAbout): ColumnTable {
  const names = new Set(fields.map(({name}) => name));
  const sorted = inOrder(rows as readonly Row[], primaryKey);
  for (const [n, row] of sorted.entries()) {
    for (const name in row) {
      if (!names.has(name)) throw new Error(`${title}: the column “${name}” is not described`);
    }
    if (n > 0 && compareKeys(sorted[n - 1]!, row, primaryKey) === 0) {
      throw new Error(
        `${title}: two rows have the key ${primaryKey.map((name) => String(row[name])).join(", ")}`
      );
    }
  }
  return table(
    fields.map((field): [string, unknown[]] => {
      const broken = brokenRule(field);
      return [
        field.name,
        sorted.map((row) => {
          const value = row[field.name];
          const wrong = broken(value);
          if (wrong) throw new Error(`${title}: ${field.name} holds ${String(value)}, which is ${wrong}`);
          return value;
        })
      ];
    })
  );
}

/** Most rows come as they are to stand. */
function inOrder(rows: readonly Row[], keys: readonly string[]): readonly Row[] {
  const isSorted = rows.every((row, n) => n === 0 || compareKeys(rows[n - 1]!, row, keys) <= 0);
  return isSorted ? rows : rows.toSorted((a, b) => compareKeys(a, b, keys));
}

/** By code units, not by a locale's alphabet: the same order on every machine. */
function compareKeys(a: Row, b: Row, keys: readonly string[]): number {
  for (const key of keys) {
    const [one, other] = [a[key] as string | number, b[key] as string | number];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
