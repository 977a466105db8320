import {readFileSync} from "node:fs";
import {csvParseRows} from "d3";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {readTable} from "../../src/tables/read-table.ts";
import {indexUnits, type Units} from "../../src/tables/units.ts";

const TYPES: Record<string, string> = {
  reading: "integer",
  derived: "boolean",
  value: "number",
  low: "number",
  high: "number",
  low_open: "boolean",
  high_open: "boolean"
};

/** The rows of tests/charts/fixtures/<name>.csv, typed. */
export function fixtureRows(name: string): ChartRow[] {
  const text = readFileSync(new URL(`fixtures/${name}.csv`, import.meta.url), "utf8");
  const fields = csvParseRows(text)[0]!.map((column) => ({name: column, type: TYPES[column] ?? "string"}));
  return readTable<ChartRow>(text, fields, name);
}

/** A name for any key: the key itself with spaces, its first letter large. */
export function fixtureNames(key: string): string {
  const words = key.replaceAll("-", " ");
  return words[0]!.toUpperCase() + words.slice(1);
}

export const fixtureUnits: Units = indexUnits([
  {code: "m", is: null, symbol_en: "m", symbol_es: "m", before: null},
  {code: "m2", is: "m^2", symbol_en: "m²", symbol_es: "m²", before: null},
  {code: "%", is: "0.01", symbol_en: "%", symbol_es: "%", before: null},
  {
    code: "USD",
    is: null,
    symbol_en: "US$",
    symbol_es: "US$",
    before: "$ | US$",
    words_en: "dollar | dollars",
    words_es: "dólar | dólares"
  },
  {code: "min", is: null, symbol_en: "min", symbol_es: "min", before: null},
  {code: "a", is: null, symbol_en: "years", symbol_es: "años", before: null}
]);
