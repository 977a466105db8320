import {table} from "arquero";
import {csvParse} from "d3";
import {describe, expect, test} from "vitest";
import type {Project} from "../../loaders/project.ts";
import {chartRows} from "../../loaders/tidy/chart-rows.ts";
import type {TableAbout} from "../../loaders/tidy/table-about.ts";
import {tableCsv} from "../../loaders/tidy/table-csv.ts";
import {tidyTable} from "../../loaders/tidy/tidy-table.ts";
import {derivedRow, entry, figureRow, librarySeeds, readingRow} from "./invented-library.ts";

const about: TableAbout = {
  title: "Shelves",
  description: "",
  fields: [
    {name: "shelf", type: "string", description: ""},
    {name: "nth", type: "integer", description: ""},
    {name: "metres", type: "number", description: ""}
  ],
  primaryKey: ["shelf", "nth"]
};

describe("a tidy table", () => {
  test("has the described columns in their order, sorted by its key, numbers as numbers", () => {
    const rows = [
      {metres: 1.5, nth: 10, shelf: "b"},
      {metres: null, nth: 9, shelf: "b"},
      {metres: 2, nth: 1, shelf: "B"}
    ];
    expect(tableCsv(tidyTable(rows, about))).toBe("shelf,nth,metres\nB,1,2\nb,9,\nb,10,1.5\n");
  });

  test.each([
    [
      "a column that is not described",
      {shelf: "a", nth: 1, metres: 1, height: 2},
      "the column “height” is not described"
    ],
    ["a column that is missing", {shelf: "a", nth: 1}, "metres holds undefined, which is no number"],
    ["a value of another type", {shelf: "a", nth: 1.5, metres: 1}, "nth holds 1.5, which is no integer"],
    ["a number that is none", {shelf: "a", nth: 1, metres: NaN}, "metres holds NaN, which is no number"]
  ])("refuses %s", (_, row, message) => {
    expect(() => tidyTable([row], about)).toThrow(message);
  });

  test("refuses two rows of one key", () => {
    const row = {shelf: "a", nth: 1, metres: 1};
    expect(() => tidyTable([row, {...row, metres: 2}], about)).toThrow("two rows have the key a, 1");
  });
});

describe("CSV", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+5 %", "'+5 %"],
    ["@sum", "'@sum"],
    ["\tindent", "'\tindent"],
    ["-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
    ["  =1+1", "'  =1+1"],
    ["＝1+1", "'＝1+1"],
    ["-", "'-"],
    ["-12.5", "-12.5"],
    ["-3 %", "-3 %"],
    ["5 - 3", "5 - 3"],
    ["a=b", "a=b"]
  ])("writes the text “%s” as “%s”", (text, expected) => {
    expect(csvParse(tableCsv(table({text: [text]})))[0]).toEqual({text: expected});
  });

  test("keeps quotes, commas and line ends inside a cell, and is empty for null", () => {
    const cells = {a: ['say "no"', "1,5"], b: ["two\nlines", "two\rlines"], c: [null, -2], d: [true, false]};
    const text = tableCsv(table(cells));
    expect(text).toBe('a,b,c,d\n"say ""no""","two\nlines",,true\n"1,5","two\rlines",-2,false\n');
  });

  test("of a table without rows is its header", () => {
    expect(tableCsv(tidyTable([], about))).toBe("shelf,nth,metres\n");
  });
});

describe("a chart's rows", () => {
  const figures = [
    figureRow("spring", {value: 3, date: "2019", at: "spring-date", printed: "three"}),
    figureRow("abroad", {value: 9, of: "branch"}),
    figureRow("readers", {value: 8, measure: "readers"}),
    figureRow("spring-date", {value: null, measure: "opened", kind: "date", date: "2019"})
  ];
  const project = {
    seeds: librarySeeds(figures, [entry("doubled", "loans", "2 * spring")]),
    rows: {
      figures,
      derived: [derivedRow("doubled", {value: 6, inputs: "spring", date: "2019"})],
      readings: [readingRow("spring", 1, 3), readingRow("spring", 2, 5)],
      places: [],
      disputes: []
    }
  } as unknown as Project;

  test("are the figures and derived figures that the filter names, a row for each reading", () => {
    const rows = chartRows(project, {of: ["library"], measures: ["loans"]});
    expect(rows.map(({figure, reading, value, status}) => [figure, reading, value, status])).toEqual([
      ["doubled", 1, 6, "derived"],
      ["spring", 1, 3, "asserted"],
      ["spring", 2, 5, "asserted"]
    ]);
  });

  test("are all that have a number when nothing is filtered", () => {
    expect(chartRows(project, {}).map(({figure}) => figure)).toEqual([
      "abroad",
      "doubled",
      "readers",
      "spring",
      "spring"
    ]);
  });

  test("lead from a derived date to the date figure behind it", () => {
    expect(chartRows(project, {measures: ["loans"], of: ["library"]}).map(({at}) => at)).toEqual([
      "spring-date",
      "spring-date",
      "spring-date"
    ]);
  });
});
