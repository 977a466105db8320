import {expect, test} from "vitest";
import {checkPage} from "../../publish/check-pages.ts";
import type {Tag} from "../../src/locales/locale.ts";
import {checkTranslations} from "../../publish/check-translations.ts";

const names = {
  figures: ["herons", "nests"],
  charts: ["birds"],
  tables: ["figures"],
  languages: ["en"] as [Tag],
  disagreement: (words: string, id: string) => (words.includes("120") || id === "nests" ? null : "it is 120")
};

const faults = (text: string) =>
  checkPage("src/lake.md", text, names, "en").map(
    ({file, line, column, message, remedy}) => `${file}:${line}:${column} ${message} | ${remedy}`
  );

test("a page whose numbers agree has no faults", () => {
  const text = `---
title: "[1](figure:none)"
---
# Lake

The [120 *herons*](figure:herons), see [there](https://lake.example) and ![a picture](lake.png).

![Birds](chart:birds)

![All](table:figures)

![](downloads:)
`;
  expect(faults(text)).toEqual([]);
});

test("a number that disagrees with its figure is named with its place", () => {
  expect(faults("One\n\ntwo [130](figure:herons).")).toEqual([
    "src/lake.md:3:5 “130” disagrees with figure “herons”: it is 120 | Write the number that the table has."
  ]);
});

test("all faults of a page are reported, in lists, quotes and tables too", () => {
  expect(faults("- [1](figure:swans)\n\n> [2](figure:heron)\n").map((line) => line.split(" | ")[0])).toEqual([
    "src/lake.md:1:3 unknown figure “swans”",
    "src/lake.md:3:3 unknown figure “heron”"
  ]);
});

test("charts in a language that the site has no pages in are a fault", () => {
  expect(faults("![](charts:en)\n\n![](charts:es)\n")).toEqual([
    expect.stringMatching(/^src\/lake\.md:3:1 unknown charts “es”/)
  ]);
});

test("the nearest name is suggested", () => {
  expect(faults("[2](figure:heron)")[0]).toContain("Did you mean “herons”?");
  expect(faults("![](chart:bird)")[0]).toContain("Did you mean “birds”?");
  expect(faults("![](table:figure)")[0]).toContain("Did you mean “figures”?");
});

test("a chart has a paragraph of its own, and is a picture", () => {
  expect(faults("See ![](chart:birds) here.")[0]).toContain("within a paragraph");
  expect(faults("[birds](chart:birds)")[0]).toContain("is no link");
  expect(faults("![120](figure:herons)")[0]).toContain("as a picture");
});

test("figures hidden from the check are faults: HTML, definitions, links without words", () => {
  expect(faults('<a href="figure:herons">130</a>')[0]).toContain("in HTML");
  expect(faults("[130][h]\n\n[h]: figure:herons")[0]).toContain("in a definition");
  expect(faults("[](figure:herons)")[0]).toContain("no words");
});

test("a page and its translation show the same, or each says what the other lacks", () => {
  const pages = [
    {file: "index.md", text: "# Lake\n\n[120](figure:herons)\n\n![Birds](chart:birds)\n"},
    {file: "es/index.md", text: "# Lago\n\n[120](figure:herons) y [7](figure:nests)\n"},
    {file: "about/index.md", text: "# About\n"}
  ];
  const faults = checkTranslations(pages, {source: "src", root: "en", languages: ["en", "es"]});
  expect(faults.map(({file, line, column, message}) => `${file}:${line}:${column} ${message}`)).toEqual([
    "src/index.md:5:2 “chart:birds” is missing in src/es/index.md",
    "src/es/index.md:3:24 “figure:nests” is missing in src/index.md",
    "src/about/index.md:1:1 no translation into “es”"
  ]);
});

test("steps begin with a chart, end, and name figures that there are", () => {
  const steps = (inside: string, end = "\n\n</div>\n") => faults(`<div class="steps">\n\n${inside}${end}`);
  const chart = "![Birds](chart:birds)";
  expect(steps(`${chart}\n\n[120](figure:herons)\n\n<div data-step="nests/2">\n\nNests.\n\n</div>`)).toEqual(
    []
  );
  expect(steps("[120](figure:herons)")[0]).toContain("1:1 steps without a chart | Put the chart first");
  expect(steps(`${chart}\n\nHerons.`, "\n")[0]).toContain("steps that do not end | Close them with </div>");
  expect(steps(`${chart}\n\n<div data-step="heron">\n\nHerons.\n\n</div>`)[0]).toContain(
    "5:1 a step names the unknown figure “heron” | Did you mean “herons”?"
  );
});
