import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {openEmbeds} from "../../publish/embeds/lay-embeds.ts";
import {renderCharts} from "../../publish/render-charts.ts";
import {root as project} from "../../publish/setup.mjs";
import {freezeCharts} from "../../publish/versions/freeze-charts.ts";
import {frozenCharts} from "../../publish/versions/frozen-charts.ts";
import {versionFiles} from "../../publish/versions/lay-versions.ts";
import {openPublication} from "../../publish/versions/open-publication.ts";
import {charts} from "../charts/story-charts.ts";
import {readSite} from "../../src/site.ts";
import {versionChange} from "../../src/versions/changed-figures.ts";
import {keptVersions} from "../../src/versions/kept-versions.ts";

const root = mkdtempSync(join(tmpdir(), "cifra-release-"));
afterAll(() => rmSync(root, {recursive: true}));

const site = readSite(project);
cpSync(join(project, "data"), join(root, "data"), {recursive: true});
mkdirSync(join(root, "src/_generated"), {recursive: true});
mkdirSync(join(root, "src/es"));
symlinkSync(join(project, "src/embeds"), join(root, "src/embeds"), "dir");
writeFileSync(
  join(root, "src/_generated/chart-tables.json"),
  JSON.stringify(Object.fromEntries(charts.map(({slug, table}) => [slug, table])))
);

/** Draws the charts of the tables as they are, and releases them. */
async function release(date: string) {
  renderCharts({root, charts});
  const publication = openPublication(root, site, charts);
  const {page} = await openEmbeds(root, site);
  return freezeCharts(root, frozenCharts(publication, page), date);
}

test("a corrected figure makes a version of the charts that show it, and the old one stays as it was", async () => {
  const first = await release("2026-11-29");
  expect(first.map(({slug, state}) => `${slug} ${state}`)).toEqual(charts.map(({slug}) => `${slug} new`));
  const before = first.find(({slug}) => slug === "inmates")!.version;
  const kept = (version: string) =>
    readFileSync(join(root, "published/inmates", version, "embed.en.html"), "utf8");
  const old = kept(before);
  expect(old).toContain("14,500");

  const file = join(root, "data/inmates.csv");
  const rows = readFileSync(file, "utf8").replaceAll("14500", "14600").replaceAll("14,500", "14,600");
  writeFileSync(file, rows);
  const second = await release("2026-12-05");
  // Other charts read other tables: they are what they were.
  expect(second.filter(({state}) => state !== "unchanged").map(({slug}) => slug)).toEqual(["inmates"]);
  const after = second.find(({slug}) => slug === "inmates")!.version;
  expect(after).not.toBe(before);
  expect(kept(before)).toBe(old);
  expect(kept(after)).toContain("14,600");

  const {records} = keptVersions(root).get("inmates")!;
  const {figures} = versionChange(records.get(before)!, records.get(after)!);
  expect(figures.map(({figure, was, is}) => [figure, was?.shown, is?.shown])).toEqual([
    ["cecot-inmates", {en: "14,500", es: "14,500"}, {en: "14,600", es: "14,600"}]
  ]);
  const files = versionFiles(openPublication(root, site, charts));
  expect(files.get(`embed/inmates/v/${before}/index.html`)).toBe(old);
  expect(files.get(`es/embed/inmates/v/${after}/inmates.csv`)).toBe(rows);
  expect(files.get(`embed/inmates/v/${before}/inmates.svg`)).toContain("14,500");
  expect(JSON.parse(files.get("embed/inmates/version.json")!)).toEqual({
    slug: "inmates",
    version: after,
    date: "2026-12-05"
  });
});

test("the same tables drawn again are the same versions", async () => {
  expect((await release("2026-12-06")).every(({state}) => state === "unchanged")).toBe(true);
});
