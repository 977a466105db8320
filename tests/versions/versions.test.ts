import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {freezeCharts} from "../../publish/versions/freeze-charts.ts";
import {versionFiles} from "../../publish/versions/lay-versions.ts";
import {versionChange} from "../../src/versions/changed-figures.ts";
import {contentVersion} from "../../src/versions/content-version.ts";
import {keptVersions, releaseDate} from "../../src/versions/kept-versions.ts";
import {TAGS} from "../../src/locales/locale.ts";
import {readSite} from "../../src/site.ts";
import {root as project} from "../../publish/setup.mjs";
import {herons, recorded} from "./herons.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cifra-versions-"));
});
afterEach(() => rmSync(root, {recursive: true}));

const site = readSite(project);
const [A, B] = ["zzzzzzzz", "bbbbbbbb"];
const first = herons(A, [recorded("nests", 40), recorded("herons", 120), recorded("chicks", 9)]);
const second = herons(B, [
  recorded("nests", 41),
  recorded("herons", 120),
  recorded("eggs", 3, {qualifier: "about", low: 2.5, high: 3.5})
]);

test("a changed figure is a new version: both stay, and what changed is told figure by figure", () => {
  expect(freezeCharts(root, [first], "2026-11-29")).toEqual([
    {slug: "herons", version: A, before: null, state: "new"}
  ]);
  const once = readFileSync(join(root, "published/herons", A, "record.json"));
  expect(freezeCharts(root, [second], "2026-12-03")).toEqual([
    {slug: "herons", version: B, before: A, state: "new"}
  ]);

  const chart = keptVersions(root).get("herons")!;
  expect(chart.releases).toMatchObject([
    {version: A, date: "2026-11-29"},
    {version: B, date: "2026-12-03"}
  ]);
  expect(readFileSync(join(root, "published/herons", A, "record.json")).equals(once)).toBe(true);
  const {figures, titles} = versionChange(chart.records.get(A)!, chart.records.get(B)!);
  expect(titles).toEqual([]);
  expect(figures.map(({figure, was, is}) => [figure, was?.value ?? null, is?.value ?? null])).toEqual([
    ["nests", 40, 41],
    ["eggs", null, 3],
    ["chicks", 9, null]
  ]);
});

test("a chart that did not change is not released again, and one that went back is its old version", () => {
  freezeCharts(root, [first], "2026-11-29");
  expect(freezeCharts(root, [first], "2026-12-01")[0]).toMatchObject({state: "unchanged"});
  freezeCharts(root, [second], "2026-12-02");
  expect(freezeCharts(root, [first], "2026-12-04")[0]).toMatchObject({state: "again", before: B});
  const chart = keptVersions(root).get("herons")!;
  expect(chart.releases.map(({version}) => version)).toEqual([A, B, A]);
  expect(chart.records.size).toBe(2);
  expect(releaseDate(chart, A)).toBe("2026-12-04");
  expect(releaseDate(chart, "cccccccc")).toBeNull();
});

test("every kept version has its page, picture and rows at its own address, in each language", () => {
  freezeCharts(root, [first], "2026-11-29");
  freezeCharts(root, [second], "2026-12-03");
  const options = {root, site, languages: TAGS, kept: keptVersions(root)};
  const files = versionFiles({
    ...options,
    versions: new Map([
      ["herons", B],
      ["swans", A]
    ])
  });
  for (const version of [A, B])
    for (const language of ["", "es/"])
      for (const name of ["index.html", "herons.svg", "herons.csv"])
        expect([...files.keys()]).toContain(`${language}embed/herons/v/${version}/${name}`);
  expect(files.get(`es/embed/herons/v/${A}/index.html`)).toBe(first.files["embed.es.html"]);
  expect(JSON.parse(files.get("embed/herons/version.json")!)).toEqual({
    slug: "herons",
    version: B,
    date: "2026-12-03"
  });
  // Drawn, but not released yet.
  expect(JSON.parse(files.get("es/embed/swans/version.json")!)).toEqual({
    slug: "swans",
    version: A,
    date: null
  });
  // A site in one language still answers what it kept in another, and promises no more.
  const english = versionFiles({...options, languages: ["en"], versions: new Map([["swans", A]])});
  expect([...english.keys()].filter((path) => path.endsWith("version.json")).sort()).toEqual([
    "embed/herons/version.json",
    "embed/swans/version.json",
    "es/embed/herons/version.json"
  ]);
  // No longer drawn: its last release is the newest there is.
  const later = versionFiles({...options, versions: new Map()});
  expect(JSON.parse(later.get("embed/herons/version.json")!)).toMatchObject({version: B});
});

test("a kept file that was changed, lost or cannot be read is named, and nothing is released", () => {
  freezeCharts(root, [first], "2026-11-29");
  const kept = join(root, "published/herons", A);
  writeFileSync(join(kept, "rows.csv"), "figure,value\nnests,39\n");
  rmSync(join(kept, "picture.es.svg"));
  expect(() => freezeCharts(root, [second], "2026-12-03")).toThrow(
    /picture\.es\.svg:1:1 a kept file is missing[\s\S]*rows\.csv:1:1 a kept file is not as it was released[\s\S]*2 faults/
  );
  expect(existsSync(join(root, "published/herons", B))).toBe(false);
  const record = readFileSync(join(kept, "record.json"), "utf8");
  writeFileSync(join(kept, "record.json"), record.replaceAll("120", "121"));
  expect(() => keptVersions(root)).toThrow(/record\.json:1:1 a record is not as it was released/);
  writeFileSync(join(kept, "record.json"), `{"slug": "herons", "version": "x"}`);
  expect(() => keptVersions(root)).toThrow(/record\.json:1:1 “version”: no version[\s\S]*“date”/);
  writeFileSync(join(root, "published/herons/releases.json"), "[");
  expect(() => keptVersions(root)).toThrow(/releases\.json:1:1 no JSON/);
});

test("a release before the last one is refused, and what a broken one left behind is written over", () => {
  freezeCharts(root, [first], "2026-11-29");
  expect(() => freezeCharts(root, [second], "2026-11-28")).toThrow(/was last released on 2026-11-29/);
  mkdirSync(join(root, "published/herons", B));
  writeFileSync(join(root, "published/herons", B, "rows.csv"), "half");
  expect(freezeCharts(root, [second], "2026-12-03")[0]).toMatchObject({state: "new"});
  expect(readdirSync(join(root, "published/herons")).sort()).toEqual(["releases.json", A, B].sort());
  expect(keptVersions(root).get("herons")!.records.get(B)!.figures).toHaveLength(3);
});

test("a project without releases keeps none", () => {
  expect(keptVersions(root).size).toBe(0);
});

const words = {
  title: "Herons",
  subtitle: "",
  summary: "Many.",
  notes: [],
  sourceLine: "Source: the warden.",
  wide: `<svg class="cifra-chart" viewBox="0 0 9 9"><g id="a-clip"><a href="#figure-nests" data-figure="nests"><text x="1">40</text></a></g>\n<rect fill="url(#a-hatch)"/></svg>`,
  narrow: "<svg/>",
  callouts: {wide: "", narrow: ""}
};
const version = (change: object = {}, rows = "nests,40") => contentVersion({en: {...words, ...change}}, rows);

test("a version is of what can be seen: not of names within the markup, but of every word, shape and row", () => {
  expect(version()).toMatch(/^[bcdfghjklmnpqrstvwxz]{8}$/);
  const renamed = words.wide
    .replaceAll(/(?<=["#])a-/g, "b-")
    .replace("\n", "")
    .replace('class="cifra-chart" ', "")
    .replace(' data-figure="nests"', "");
  expect(renamed).not.toBe(words.wide);
  expect(version({wide: renamed})).toBe(version());
  const others = [
    version({wide: words.wide.replace(">40<", ">41<")}),
    version({wide: words.wide.replace('x="1"', 'x="2"')}),
    version({title: "Herons at the lake"}),
    version({notes: ["A note."]}),
    version({sourceLine: "Source: the mayor."}),
    version({}, "nests,41")
  ];
  expect(new Set([version(), ...others]).size).toBe(others.length + 1);
});
