import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {chartVersions} from "../../src/components/chart-versions.ts";
import {openLocale} from "../../src/locales/locale.ts";
import type {KeptChart} from "../../src/versions/kept-versions.ts";
import type {RecordedFigure, VersionRecord} from "../../src/versions/version-record.ts";
import {lakeRecords} from "../site/lake.ts";
import {recorded} from "./herons.ts";

const [A, B, C] = ["bbbbbbbb", "cccccccc", "dddddddd"];

function record(version: string, date: string, figures: RecordedFigure[], title = "Herons"): VersionRecord {
  const words = {title: {en: title, es: "Garzas"}, subtitle: {en: "", es: ""}};
  return {slug: "herons", version, date, ...words, figures, files: {}};
}

const all = [
  record(A, "2026-11-29", [recorded("nests", 40), recorded("herons", 120)]),
  record(B, "2026-12-03", [recorded("nests", 41, {shown: {en: "41 <b>", es: "41"}}), recorded("eggs", 3)]),
  record(C, "2026-12-04", [recorded("nests", 41), recorded("eggs", 3)], "Herons of the lake")
];
const kept: KeptChart = {
  slug: "herons",
  releases: all.map(({version, date}) => ({version, date, record: "0".repeat(64)})),
  records: new Map(all.map((one) => [one.version, one]))
};

function pageOf(chart: KeptChart | undefined, current: string, tag: "en" | "es" = "en") {
  const {source} = chartVersions("herons", chart, {
    records: lakeRecords(),
    locale: openLocale(tag, "en"),
    current
  });
  return parseHTML(`<html><body>${source}</body></html>`).document;
}

test("the releases stand newest first, each with what it shows differently from the one before it", () => {
  const sections = [...pageOf(kept, C).querySelectorAll("section")];
  expect(sections.map((section) => section.querySelector("time")!.getAttribute("datetime"))).toEqual([
    "2026-12-04",
    "2026-12-03",
    "2026-11-29"
  ]);
  const [third, second, first] = sections.map((section) => section as unknown as Element);
  expect(third!.textContent).toContain("The title or subtitle was changed.");
  expect(third!.textContent).toContain("No figure was changed.");
  const cells = [...second!.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent)
  );
  expect(cells.map(([, was, is]) => [was, is])).toEqual([
    ["40", "41 <b>"],
    ["not shown", "3"],
    ["120", "not shown"]
  ]);
  expect(first!.textContent).toContain("The first release.");
  expect(second!.querySelector("a")!.getAttribute("href")).toBe(`/embed/herons/v/${B}/`);
});

test("the numbers of a release say of which release they are, so that the text gate holds them against that", () => {
  const spans = [...pageOf(kept, C).querySelectorAll("[data-kept]")];
  expect(new Set(spans.map((span) => span.getAttribute("data-kept")))).toEqual(
    new Set([`herons ${A}`, `herons ${B}`])
  );
});

test("a chart that was never released, or has changed since, says so", () => {
  expect(pageOf(undefined, A).body.textContent).toContain("No version of this chart has been released yet.");
  expect(pageOf(kept, "zzzzzzzz", "es").body.textContent).toContain("difiere de su última versión publicada");
  expect(pageOf(kept, C).body.textContent).not.toContain("differs from its last release");
});
