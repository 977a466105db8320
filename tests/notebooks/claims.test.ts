import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";
import {tableCsv} from "../../loaders/tidy/table-csv.ts";
import type {FigureRow} from "../../loaders/tidy/rows.ts";
import {compile} from "../../src/notebooks/cells/arquero/compile.ts";
import {unroll} from "../../src/notebooks/cells/arquero/unroll.ts";
import {claimTable} from "../../src/notebooks/cells/claims/claim-table.ts";
import {shownClaims} from "../../src/notebooks/cells/claims/shown-claims.ts";
import {notebookOf} from "../../src/notebooks/cells/open-notebook.ts";
import {openTables} from "../../src/tables/open-tables.ts";

const tables = openTables(join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), "data"));
const NAMES = ["figures", "measures", "entities", "sources", "units"];
const all = new Map(NAMES.map((name): [string, unknown[]] => [name, tables.rows(name)]));
const claims = claimTable(notebookOf("en", all));
const figures = tables.rows<FigureRow>("figures");
const plain = {only: {}, spread: null, sort: null} as const;

describe("claims that are shown", () => {
  test("are those that have every chosen key", () => {
    const shown = shownClaims(claims, {...plain, only: {by: "nayib-bukele", status: "planned"}}, "en");
    const expected = figures.filter(({by, status}) => by === "nayib-bukele" && status === "planned");
    expect(Array.from(shown.array("figure"))).toEqual(expected.map(({id}) => id));
  });

  test("are spread with every claim in a cell, and none lost", () => {
    const shown = shownClaims(claims, {...plain, spread: "by"}, "en");
    const cells = shown
      .columnNames()
      .slice(2)
      .flatMap((name) => Array.from(shown.array(name) as (string | null)[]));
    const told = cells.flatMap((cell) => (cell === null ? [] : cell.split(" · ")));
    expect(told).toHaveLength(figures.length);
  });

  test("are sorted by the language’s order or by size, what is missing last either way", () => {
    const values = (down: boolean) =>
      Array.from(
        shownClaims(claims, {...plain, sort: {column: "value", down}}, "en").array("value") as (
          number | null
        )[]
      );
    const known = figures.map(({value}) => value).filter((value) => value !== null);
    const missing = figures.filter(({value}) => value === null).map(() => null);
    expect(values(false)).toEqual([...known.toSorted((a, b) => a - b), ...missing]);
    expect(values(true)).toEqual([...known.toSorted((a, b) => b - a), ...missing]);
  });

  test("of nothing are no rows, spread or not", () => {
    for (const spread of [null, "by"] as const)
      expect(shownClaims(claims, {only: {by: "nobody"}, spread, sort: null}, "en").numRows()).toBe(0);
  });

  test("are written without a formula that a spreadsheet would run", () => {
    const row = {...figures[0]!, printed: "=HYPERLINK(1)", by: "@x"};
    const hostile = claimTable(notebookOf("en", new Map([...all, ["figures", [row]]])));
    const csv = tableCsv(shownClaims(hostile, plain, "en"));
    expect(csv).toContain("'=HYPERLINK(1)");
    expect(csv).toContain("'@x");
  });
});

test("arquero’s stand-ins do what its own code asks for, and refuse the rest", () => {
  const data = {"a b": {at: (row: number) => row * 2}, c: {at: () => "x"}};
  expect(compile.expr('data["a b"].at(row)')(3, data)).toBe(6);
  expect(compile.expr("data.c[row]")(0, data)).toBe("x");
  expect(compile.expr('op("0",row)')(4, data, (id, row) => `${id}${row}`)).toBe("04");
  expect(compile.escape("", (row) => row.c, {})(0, data)).toBe("x");
  expect(() => compile.expr("fetch('/')")).toThrow("would have to be compiled");
  const calls: unknown[] = [];
  unroll(["state", "v1"], "{_0.add(state,v1);_1.add(state,v1);}", [
    {add: (...args) => calls.push(["a", ...args])},
    {add: (...args) => calls.push(["b", ...args])}
  ])(1, 2);
  expect(calls).toEqual([
    ["a", 1, 2],
    ["b", 1, 2]
  ]);
  expect(() => unroll([], "alert(1)", [])).toThrow("would have to be compiled");
});
