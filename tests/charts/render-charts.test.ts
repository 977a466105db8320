import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {drawCharts, renderCharts} from "../../publish/render-charts.ts";
import {charts} from "./story-charts.ts";
import type {Tables} from "../../src/tables/open-tables.ts";
import {fixtureNames, fixtureRows, fixtureUnits} from "./fixture.ts";

const out = mkdtempSync(join(tmpdir(), "cifra-charts-"));
afterAll(() => rmSync(out, {recursive: true}));

const drawn = charts.map(({table}) => table);
const keys = drawn.flatMap((name) =>
  fixtureRows(name).flatMap((row) => [row.measure, row.of, row.via, ...row.by.split(" ")])
);
const names = [...new Set(keys)].flatMap((id) =>
  id ? [{id, label_en: fixtureNames(id), label_es: fixtureNames(id)}] : []
);

function tables(change: Record<string, unknown[]> = {}): Tables {
  const rows: Record<string, unknown[]> = {
    units: [...fixtureUnits.values()],
    measures: names,
    entities: [],
    sources: [],
    ...Object.fromEntries(drawn.map((name) => [name, fixtureRows(name)])),
    ...change
  };
  return {
    resources: [],
    files: [],
    has: (name) => name in rows,
    rows: <Row>(name: string) => rows[name] as Row[]
  };
}

test("each chart is drawn in both widths and languages, with its words and one style sheet", () => {
  const files = [...drawCharts(charts, tables()).keys()];
  expect(files).toHaveLength(1 + charts.length * (4 + 2));
  expect(files).toContain("inmates.narrow.es.svg");
  expect(files).toContain("space.en.json");
  expect(files).toContain("charts.css");
});

test("what has become numbers in a drawing is told as a list, to which they lead", () => {
  const files = drawCharts(charts, tables());
  const {callouts} = JSON.parse(files.get("payment.en.json")!) as {callouts: Record<string, string>};
  expect(callouts.wide).toBe("");
  expect(callouts.narrow).toMatch(/^<ol class="chart-callouts"><li [^>]*id="payment-narrow-note-1"/);
  expect(files.get("payment.narrow.en.svg")).toContain('href="#payment-narrow-note-1"');
  expect(callouts.narrow).toContain('href="#payment-narrow-number-1"');
});

test("what cannot be drawn leaves the last drawings as they were", () => {
  renderCharts({root: "/nowhere", charts, data: tables(), out});
  const before = readdirSync(out).map((name) => readFileSync(join(out, name), "utf8"));
  const broken = fixtureRows("space").map((row) => ({...row, unit: "USD"}));
  expect(() => renderCharts({root: "/nowhere", charts, data: tables({space: broken}), out})).toThrow(
    "chart space: row"
  );
  expect(() => renderCharts({root: "/nowhere", charts, data: tables({measures: []}), out})).toThrow(
    "no table names"
  );
  expect(readdirSync(out).map((name) => readFileSync(join(out, name), "utf8"))).toEqual(before);
});

test("drawings of charts that are no more are removed", () => {
  writeFileSync(join(out, "gone.wide.en.svg"), "<svg/>");
  renderCharts({root: "/nowhere", charts, data: tables(), out});
  expect(readdirSync(out)).not.toContain("gone.wide.en.svg");
});
