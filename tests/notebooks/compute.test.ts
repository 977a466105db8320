import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";
import type {DerivedRow, FigureRow} from "../../loaders/tidy/rows.ts";
import {compute, type Given} from "../../src/notebooks/cells/compute.ts";
import {onScale, ownSetting, placeOn, settingOf} from "../../src/notebooks/cells/interval.ts";
import {notebookOf} from "../../src/notebooks/cells/open-notebook.ts";
import {openTables} from "../../src/tables/open-tables.ts";

const tables = openTables(join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), "data"));
const NAMES = ["figures", "derived", "measures", "entities", "sources", "units"];
const notebook = notebookOf("en", new Map(NAMES.map((name) => [name, tables.rows(name)])));

describe("computing in a notebook", () => {
  const figures = new Map(tables.rows<FigureRow>("figures").map((row) => [row.id, row]));
  const plain = tables
    .rows<DerivedRow>("derived")
    .filter(({inputs}) => inputs.split(" ").every((id) => figures.has(id)));

  test.each(plain.map((row) => [row.id, row] as const))("gives what the table has: %s", (_, row) => {
    const given = Object.fromEntries(
      row.inputs.split(" ").map((id): [string, Given] => [id, figures.get(id)!])
    );
    const {measure, unit, value, low, high, low_open, high_open, qualifier} = row;
    expect(compute(notebook, row.expression, given, row.measure)).toMatchObject({
      ...{measure, unit, value, low, high, low_open, high_open, qualifier}
    });
  });

  test("carries both ends of an interval through", () => {
    const inmates = ownSetting(10_000, 20_000, "{person}");
    const capacity = ownSetting(40_000, 40_000, "{person}");
    expect(compute(notebook, "inmates / capacity", {inmates, capacity}, "occupancy")).toMatchObject({
      low: 25,
      high: 50
    });
  });

  test("names what it cannot compute: a name, a dimension, a division by what may be zero", () => {
    const people = ownSetting(0, 10, "{person}");
    const run = (text: string, measure: string) => () => compute(notebook, text, {people}, measure);
    expect(run("people / places", "occupancy")).toThrow("“places” in “people / places” is not given");
    expect(run("people * people", "occupancy")).toThrow("the unit of the measure “occupancy”");
    expect(run("1 / people * people / people", "occupancy")).toThrow();
  });
});

describe("an input’s setting", () => {
  test("is an interval whose ends are in order, a point where they are one", () => {
    expect(ownSetting(5, 2, "%")).toMatchObject({low: 2, high: 5, value: null, figure: null});
    expect(ownSetting(3, 3, "%")).toMatchObject({low: 3, high: 3, value: 3, qualifier: "exact"});
  });

  test("keeps a figure’s own interval, open ends and name", () => {
    expect(settingOf(notebook.figure("deported-more-than"))).toMatchObject({
      ...{low: 200, high: null, low_open: true, high_open: true, figure: "deported-more-than"}
    });
  });

  test("lies on its scale, an open end at the scale’s own", () => {
    const scale = {min: 0, max: 200, step: 5};
    expect(placeOn({low: 50, high: null}, scale)).toEqual({from: 0.25, to: 1});
    expect(placeOn({low: -10, high: 300}, scale)).toEqual({from: 0, to: 1});
    expect(onScale(52, scale)).toBe(50);
    expect(onScale(999, scale)).toBe(200);
  });
});

test("a notebook names a figure, a measure or a table that it does not have", () => {
  expect(() => notebook.figure("nothing")).toThrow("there is no figure “nothing”");
  expect(() => notebook.measure("nothing")).toThrow("there is no measure “nothing”");
  expect(() => notebook.rows("nothing")).toThrow("the table “nothing” is not attached");
});
