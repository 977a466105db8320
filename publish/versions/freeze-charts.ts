import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {dirname, join} from "node:path";
import {sha256} from "../../loaders/sha256.ts";
import {keptVersions, PUBLISHED} from "../../src/versions/kept-versions.ts";
import type {RecordedFigure, Release, VersionRecord} from "../../src/versions/version-record.ts";

/** A chart as it is to be kept: its version, words, figures, and the files that stay with it. */
export interface FrozenChart {
  slug: string;
  version: string;
  title: Record<string, string>;
  subtitle: Record<string, string>;
  figures: RecordedFigure[];
  /** By name: "embed.en.html", "picture.en.svg", "rows.csv". */
  files: Readonly<Record<string, string>>;
}

/** What a release does: of each chart, whether it is new, back again or the same as before. */
export interface Frozen {
  slug: string;
  version: string;
  /** The version before it, where there is one. */
  before: string | null;
  state: "new" | "again" | "unchanged";
}

/**
 * Keeps charts below published/ under a day's date: each that differs from its last release gets a folder of its
 * version, and a line in its releases. All or, when anything is wrong, none. Throws a FaultError for kept versions that
 * are not as they were, and an Error for a day before the last release.
 */
export function freezeCharts(root: string, charts: readonly FrozenChart[], date: string): Frozen[] {
  const plan = planRelease(root, charts, date);
  for (const {chart, done} of plan) {
    if (done.state === "unchanged") continue;
    const home = join(root, PUBLISHED, chart.slug);
    if (done.state === "new") keepFolder(join(home, chart.version), chart, date);
    const file = join(home, "releases.json");
    const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Release[]) : [];
    const record = join(home, chart.version, "record.json");
    // The folder first: a line that names it must never lead nowhere.
    writeFileSync(
      `${file}.draft`,
      json([...before, {version: chart.version, date, record: sha256(readFileSync(record))}])
    );
    renameSync(`${file}.draft`, file);
  }
  return plan.map(({done}) => done);
}

/** What freezeCharts would do. */
export function planRelease(
  root: string,
  charts: readonly FrozenChart[],
  date: string
): {chart: FrozenChart; done: Frozen}[] {
  const kept = keptVersions(root);
  return charts.map((chart) => {
    const {slug, version} = chart;
    const before = kept.get(slug)?.releases.at(-1);
    const state =
      before?.version === version ? "unchanged" : kept.get(slug)?.records.has(version) ? "again" : "new";
    if (state !== "unchanged" && before && date < before.date)
      throw new Error(`the chart “${slug}” was last released on ${before.date}, which is after ${date}`);
    return {chart, done: {slug, version, before: before?.version ?? null, state}};
  });
}

/** Writes a version's folder whole or not at all. */
function keepFolder(
  folder: string,
  {slug, version, title, subtitle, figures, files}: FrozenChart,
  date: string
): void {
  const hashes = Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((name) => [name, sha256(files[name]!)])
  );
  const record: VersionRecord = {slug, version, date, title, subtitle, figures, files: hashes};
  mkdirSync(dirname(folder), {recursive: true});
  const staged = mkdtempSync(join(dirname(folder), `.${version}-`));
  try {
    for (const [name, text] of Object.entries({...files, "record.json": json(record)}))
      writeFileSync(join(staged, name), text);
    // A temporary folder is its maker's alone; this one is for everybody to read.
    chmodSync(staged, 0o755);
    // What is there without a line in the releases is the rest of a release that was broken off.
    rmSync(folder, {recursive: true, force: true});
    renameSync(staged, folder);
  } catch (error) {
    rmSync(staged, {recursive: true, force: true});
    throw error;
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
