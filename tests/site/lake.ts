import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {DerivedRow, FigureRow} from "../../loaders/tidy/rows.ts";
import type {Records} from "../../src/components/records.ts";
import {openRecords} from "../../src/components/records.ts";
import type {Tables} from "../../src/tables/open-tables.ts";

/** A figure of an invented subject, with only what a test says of it. */
export function figure(id: string, rest: Partial<FigureRow> = {}): FigureRow {
  return {
    id,
    kind: "number",
    measure: "herons",
    of: "lake",
    unit: "{bird}",
    value: 120,
    low: 120,
    high: 120,
    low_open: false,
    high_open: false,
    date: null,
    qualifier: "exact",
    status: "asserted",
    printed: "120 herons",
    by: "warden",
    via: null,
    at: null,
    source: "lake-news",
    start: 10,
    end: 20,
    context_sha256: null,
    lock: "locked",
    per: null,
    inferred: null,
    inferred_why_en: null,
    inferred_why_es: null,
    note_en: null,
    note_es: null,
    event_en: null,
    event_es: null,
    ...rest
  };
}

/** A computed figure of the same subject. */
export function derived(id: string, rest: Partial<DerivedRow> = {}): DerivedRow {
  return {
    id,
    measure: "herons-per-nest",
    of: "lake",
    unit: "1",
    value: 2,
    low: 2,
    high: 2,
    low_open: false,
    high_open: false,
    date: null,
    qualifier: "exact",
    by: "warden",
    expression: "herons / nests",
    inputs: "herons nests",
    comparable_en: null,
    comparable_es: null,
    note_en: "Both counted on one walk.",
    note_es: "Ambos contados en un paseo.",
    ...rest
  };
}

type Rows = Record<string, Record<string, unknown>[]>;

const label = (id: string, words: string) => ({id, label_en: words, label_es: words});

/** The tables of the lake; `rows` replaces some of them. */
export function lakeRows(rows: Record<string, object[]> = {}): Rows {
  return {
    figures: [
      figure("herons"),
      figure("nests", {measure: "nests", printed: "60", value: 60, low: 60, high: 60})
    ],
    derived: [derived("herons-per-nest")],
    readings: [],
    places: [{figure: "herons", nth: 1, start: 10, end: 20, context_sha256: "00"}],
    disputes: [],
    sources: [
      {
        id: "lake-news",
        title: "A year at the lake",
        label_en: "The lake",
        label_es: "El lago",
        publisher: null,
        author: null,
        published: null,
        url: null,
        language: "en"
      }
    ],
    measures: [
      label("herons", "Herons"),
      label("nests", "Nests"),
      label("herons-per-nest", "Herons per nest")
    ],
    entities: [label("lake", "Lake Vell"), label("warden", "The warden"), label("club", "The bird club")],
    units: [{code: "{bird}", is: null, symbol_en: null, symbol_es: null, before: null}],
    ...rows
  } as unknown as Rows;
}

/** The tables as if they had been read from a folder. */
export function lakeTables(rows: Record<string, object[]> = {}): Tables {
  const all = lakeRows(rows);
  return {
    resources: Object.keys(all).map((name) => resource(name, all[name]!)),
    files: [],
    has: (name) => name in all,
    rows: <Row>(name: string) => all[name] as Row[]
  };
}

export function lakeRecords(rows: Record<string, object[]> = {}): Records {
  return openRecords(lakeTables(rows));
}

/** Writes the tables as a data folder, with one rendered chart beside them; gives both folders. */
export function lakeFolder(rows: Record<string, object[]> = {}): {data: string; source: string} {
  const root = mkdtempSync(join(tmpdir(), "cifra-lake-"));
  const data = join(root, "data");
  const charts = join(root, "src", "_generated", "charts");
  mkdirSync(data);
  mkdirSync(charts, {recursive: true});
  const all = {...lakeRows(rows), "heron-chart": [] as Record<string, unknown>[]};
  const resources = Object.entries(all).map(([name, list]) => {
    writeFileSync(join(data, `${name}.csv`), csv(list, columnsOf(name, list)));
    return resource(name, list);
  });
  writeFileSync(join(data, "datapackage.json"), JSON.stringify({resources}));
  const words = {
    title: "Herons gather",
    subtitle: "Birds",
    alt: "One bar.",
    notes: ["A note."],
    callouts: {
      wide: "",
      narrow: `<ol><li id="herons-narrow-note-1" value="1">Counted from a boat.</li></ol>`
    },
    figures: ["herons"]
  };
  writeFileSync(join(charts, "herons.en.json"), JSON.stringify(words));
  writeFileSync(join(charts, "..", "chart-tables.json"), JSON.stringify({herons: "heron-chart"}));
  for (const width of ["wide", "narrow"]) {
    const link = `<a href="#figure-herons"><text>120</text></a>`;
    writeFileSync(join(charts, `herons.${width}.en.svg`), `<svg id="herons-${width}">${link}</svg>`);
  }
  return {data, source: join(root, "src")};
}

function resource(name: string, rows: Record<string, unknown>[]) {
  const fields = columnsOf(name, rows).map((column) => ({name: column, type: typeOf(rows, column)}));
  return {
    name,
    path: `${name}.csv`,
    title: `Table of ${name}`,
    description: `All ${name}.`,
    bytes: 1234,
    schema: {fields}
  };
}

function columnsOf(name: string, rows: Record<string, unknown>[]): string[] {
  return Object.keys(rows[0] ?? lakeRows()[name]?.[0] ?? {figure: ""});
}

function typeOf(rows: Record<string, unknown>[], column: string): string {
  const value = rows.map((row) => row[column]).find((cell) => cell !== null && cell !== undefined);
  return typeof value === "number" || typeof value === "boolean" ? typeof value : "string";
}

function csv(rows: Record<string, unknown>[], columns: string[]): string {
  const cell = (value: unknown) => (value === null ? "" : `"${String(value).replaceAll('"', '""')}"`);
  return [columns.join(","), ...rows.map((row) => columns.map((column) => cell(row[column])).join(","))].join(
    "\n"
  );
}
