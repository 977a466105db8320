import {table, type ColumnTable} from "arquero";
import {noMemory, type Memory} from "../kept/memory.ts";
import {brokenRule} from "./broken-rule.ts";
import type {TableAbout} from "./table-about.ts";

type Row = Record<string, unknown>;

/** A table as it was made before, its rows and their checked values. */
interface Before {
  rows: readonly Row[];
  columns: readonly unknown[][];
}

/**
 * Rows as an arquero table: the columns that `about` describes, in its order, sorted by its primary key. Rows that the
 * memory has from before, the very same objects, are not checked again.
 * Throws an Error when a row has other columns than described, a value of another type or against the column's
 * rules, or another row's key.
 */
export function tidyTable(
  rows: readonly object[],
  {title, fields, primaryKey}: TableAbout,
  memory: Memory = noMemory
): ColumnTable {
  const before = memory.part("tables").of(title, [], (): Before => ({rows: [], columns: []}));
  const {rows: sorted, places} = inOrder(rows as readonly Row[], before.rows, primaryKey);
  const names = new Set(fields.map(({name}) => name));
  for (const [n, row] of sorted.entries()) {
    if (places[n]! >= 0) continue;
    for (const name in row) {
      if (!names.has(name)) throw new Error(`${title}: the column “${name}” is not described`);
    }
  }
  const twice = sorted.find((row, n) => !followed(places, n) && isSame(sorted[n - 1], row, primaryKey));
  if (twice) {
    const key = primaryKey.map((name) => String(twice[name])).join(", ");
    throw new Error(`${title}: two rows have the key ${key}`);
  }
  const columns = fields.map((field, column) => {
    const broken = brokenRule(field);
    const known = before.columns[column] ?? [];
    return sorted.map((row, n) => {
      if (places[n]! >= 0) return known[places[n]!];
      const value = row[field.name];
      const wrong = broken(value);
      if (wrong) throw new Error(`${title}: ${field.name} holds ${String(value)}, which is ${wrong}`);
      return value;
    });
  });
  if (memory.lasts) Object.assign(before, {rows: sorted, columns});
  return table(fields.map(({name}, n): [string, unknown[]] => [name, columns[n]!]));
}

/** The rows sorted, which most are as they come, and where each stood before; -1: nowhere. */
function inOrder(
  rows: readonly Row[],
  before: readonly Row[],
  keys: readonly string[]
): {rows: readonly Row[]; places: Int32Array} {
  const places = placesIn(before, rows);
  const isSorted = rows.every((row, n) => followed(places, n) || compareKeys(rows[n - 1], row, keys) <= 0);
  if (isSorted) return {rows, places};
  const sorted = rows.toSorted((a, b) => compareKeys(a, b, keys));
  return {rows: sorted, places: placesIn(before, sorted)};
}

/** How many rows that are gone are passed by to find the next one; what is not found is only checked again. */
const FAR = 100;

function placesIn(before: readonly Row[], rows: readonly Row[]): Int32Array {
  const places = new Int32Array(rows.length).fill(-1);
  let next = 0;
  for (let n = 0; n < rows.length && next < before.length; n++) {
    let place = next;
    while (place < next + FAR && place < before.length && before[place] !== rows[n]) place++;
    if (before[place] !== rows[n]) continue;
    places[n] = place;
    next = place + 1;
  }
  return places;
}

/** Whether a row came right after the one before it already then. */
function followed(places: Int32Array, n: number): boolean {
  return n > 0 && places[n - 1]! >= 0 && places[n] === places[n - 1]! + 1;
}

function isSame(a: Row | undefined, b: Row, keys: readonly string[]): boolean {
  return a !== undefined && compareKeys(a, b, keys) === 0;
}

/** By code units, not by a locale's alphabet: the same order on every machine. Nothing comes before everything. */
function compareKeys(a: Row | undefined, b: Row, keys: readonly string[]): number {
  if (a === undefined) return -1;
  for (const key of keys) {
    const [one, other] = [a[key] as string | number, b[key] as string | number];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
