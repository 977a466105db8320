import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {csvParse} from "d3";
import {expect, test} from "vitest";
import {bibtex, citation} from "../../src/components/citation.ts";
import {openLocale} from "../../src/locales/locale.ts";
import {root} from "../../publish/setup.mjs";
import {chartJson} from "../../publish/chart-files/chart-json.ts";
import {chartZip} from "../../publish/chart-files/chart-zip.ts";
import {chartReadme} from "../../publish/chart-files/chart-readme.ts";
import {layFiles} from "../../publish/chart-files/lay-chart-files.ts";
import {chart, facts} from "./project-charts.ts";

const cited = {
  slug: "herons",
  title: "Herons & nests: 50% {more}",
  credit: "Lake_News",
  version: "kqzjfhwm",
  date: "2026-11-29",
  address: "https://lake.example/charts/herons/"
};

test("the metadata name every column of the rows, and the unit where there is one", () => {
  for (const one of facts) {
    const metadata = JSON.parse(chartJson(one, {version: "kqzjfhwm", citation: "C"}));
    const rows = csvParse(readFileSync(join(root, "data", one.table.path), "utf8"));
    expect(Object.keys(metadata.columns)).toEqual(rows.columns);
    for (const {titleShort} of Object.values<{titleShort: string}>(metadata.columns))
      expect(titleShort).toMatch(/\S \S|\S/);
    expect(metadata.chart).toMatchObject({
      title: one.title,
      citation: "C",
      version: "kqzjfhwm",
      url: one.address
    });
    expect(Object.keys(metadata.measures)).toEqual([...new Set(rows.map(({measure}) => measure))]);
    expect(metadata.sources.length).toBeGreaterThan(0);
  }
  const {columns, measures} = JSON.parse(chartJson(chart("deportees"), {version: "0", citation: ""}));
  expect(columns.value).toMatchObject({unit: "people", unitColumn: "unit"});
  expect(
    JSON.parse(chartJson(chart("deportees", {language: "es"}), {version: "0", citation: ""})).columns.value
      .unit
  ).toBe("personas");
  expect(measures["deported-people"].citationShort).toContain("GlobalPost");
});

test("an archive holds the rows, their metadata and a text, and is the same bytes each time", () => {
  const texts = {"herons.csv": "a,b\n1,2\n", "herons.json": "{}\n", "README.md": "# Garzas á\n"};
  const bytes = chartZip(texts);
  expect(Buffer.from(chartZip(texts)).equals(Buffer.from(bytes))).toBe(true);
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
  expect(Object.fromEntries(entries)).toEqual(texts);
});

test("the text beside the rows says what they are, from where, and how to cite them", () => {
  for (const language of ["en", "es"]) {
    const one = chart("payment", {language});
    const readme = chartReadme(one, {citation: "CITATION"});
    for (const part of [one.title, one.sourceLine, "CITATION", "payment.csv", "`qualifier`", one.address!])
      expect(readme).toContain(part);
    expect(readme).not.toMatch(/undefined|null|\{\w+\}/);
  }
});

test("a citation names its version, and the day where it has one", () => {
  const en = openLocale("en");
  expect(citation(cited, en)).toBe(
    "Lake_News (November 29, 2026). “Herons & nests: 50% {more}”. Version kqzjfhwm. https://lake.example/charts/herons/"
  );
  expect(citation({...cited, date: null, address: null}, openLocale("es"))).toBe(
    "Lake_News. «Herons & nests: 50% {more}». Versión kqzjfhwm."
  );
  expect(bibtex(cited, en)).toBe(`@misc{cifra-herons-kqzjfhwm,
  author = {{Lake\\_News}},
  title = {{Herons \\& nests: 50\\% \\{more\\}}},
  year = {2026},
  date = {2026-11-29},
  version = {kqzjfhwm},
  url = {https://lake.example/charts/herons/},
  langid = {english}
}`);
});

test("files are written below the folder by their paths", () => {
  const folder = mkdtempSync(join(tmpdir(), "cifra-files-"));
  layFiles(new Map([["es/charts/herons.csv", "a\n"]]), folder);
  expect(readFileSync(join(folder, "es/charts/herons.csv"), "utf8")).toBe("a\n");
  rmSync(folder, {recursive: true});
});
