import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {openTables} from "../../src/tables/open-tables.ts";
import {readTable} from "../../src/tables/read-table.ts";

const FIELDS = [
  {name: "lake", type: "string"},
  {name: "depth", type: "number"},
  {name: "islands", type: "integer"},
  {name: "salt", type: "boolean"}
];

test("cells get the types of their fields, empty ones are null", () => {
  expect(readTable('lake,depth,islands,salt\n"Upper, Lower",12.5,3,false\nDry,,,\n', FIELDS)).toEqual([
    {lake: "Upper, Lower", depth: 12.5, islands: 3, salt: false},
    {lake: "Dry", depth: null, islands: null, salt: null}
  ]);
});

test("a table that is not what its description says is an error with its place", () => {
  const read = (text: string) => () => readTable(text, FIELDS, "lakes.csv");
  expect(read("lake,depth\n")).toThrow("lakes.csv: has the columns lake,depth, not lake,depth,islands,salt");
  expect(read("")).toThrow("lakes.csv: has the columns none");
  expect(read("lake,depth,islands,salt\nA,deep,1,true\n")).toThrow(
    "row 1: “deep” in column “depth” is no number"
  );
  expect(read("lake,depth,islands,salt\nA,1,1.5,true\n")).toThrow("“1.5” in column “islands” is no integer");
  expect(read("lake,depth,islands,salt\nA,1\n")).toThrow("row 1 has 2 cells, not 4");
  expect(() => readTable("a\nx\n", [{name: "a", type: "colour"}])).toThrow("unknown type “colour”");
});

test("a data folder is read table by table", () => {
  const dir = mkdtempSync(join(tmpdir(), "cifra-tables-"));
  try {
    expect(() => openTables(dir)).toThrow("datapackage.json is missing");
    const resources = [
      {name: "lakes", path: "lakes.csv", schema: {fields: FIELDS}},
      {name: "lakes-parquet", path: "lakes.parquet", schema: {fields: FIELDS}}
    ];
    writeFileSync(join(dir, "datapackage.json"), JSON.stringify({resources}));
    writeFileSync(join(dir, "lakes.csv"), "lake,depth,islands,salt\nA,1,2,true\n");
    const tables = openTables(dir);
    expect(tables.resources.map(({name}) => name)).toEqual(["lakes"]);
    expect(tables.rows("lakes")).toEqual([{lake: "A", depth: 1, islands: 2, salt: true}]);
    expect(tables.has("rivers")).toBe(false);
    expect(() => tables.rows("rivers")).toThrow("no table “rivers”");
  } finally {
    rmSync(dir, {recursive: true});
  }
});
