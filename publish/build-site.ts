import {existsSync, mkdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {FaultError} from "../loaders/fault.ts";
import {isLibrary} from "../loaders/library-folder.ts";
import {chartFiles, layFiles} from "./chart-files/lay-chart-files.ts";
import {layEmbeds, openEmbeds} from "./embeds/lay-embeds.ts";
import {finishSite} from "./finish/finish-site.ts";
import {seedFrameworkCache} from "./framework-cache.ts";
import {layCorrectionsFeed} from "./sharing/lay-corrections-feed.ts";
import {layChartNotebooks} from "./notebooks/lay-chart-notebooks.ts";
import {openGate} from "./gate/gate-site.ts";
import {buildWithFramework} from "./run-framework.ts";
import {freezeCharts, planRelease, type Frozen} from "./versions/freeze-charts.ts";
import {frozenCharts} from "./versions/frozen-charts.ts";
import {frozenFiles, versionFiles} from "./versions/lay-versions.ts";
import type {Prepared} from "./prepare.ts";
import {chartTheme} from "../src/site-theme.ts";
import {drawCards} from "./sharing/draw-cards.ts";
import {openPublication} from "./versions/open-publication.ts";

interface Options extends Prepared {
  root: string;
  /** Says what is being done, one line at a time. */
  log: (line: string) => void;
  /** Keeps what is built as a release of this day; with `check` it only tells what would be kept. */
  release?: {date: string; check?: boolean};
}

/**
 * Builds the pages from the tables, charts and fonts that `prepare` laid, finishes them and puts them in the place of
 * dist/ as a whole. Throws, and leaves dist/ as it was, when anything is wrong with them. Gives what a release keeps, chart by chart.
 */
export async function buildSite({root, site, charts, log, release}: Options): Promise<Frozen[]> {
  const output = join(root, ".cache", `site-${process.pid}`);
  rmSync(output, {recursive: true, force: true});
  mkdirSync(output, {recursive: true});
  const blocks = `${output}-blocks`;
  try {
    seedFrameworkCache(root);
    const built = buildWithFramework(root, output, blocks);
    // Framework works in a process of its own: meanwhile this one does what needs no pages.
    const publication = openPublication(root, site, charts);
    const {languages} = publication;
    const gate = openGate({root, languages});
    const [, beside] = await together([built, chartFiles(publication, log)]);
    layFiles(beside, output);
    if (isLibrary(root)) await layGallery(root, output);
    layCorrectionsFeed({root, output, site});
    await layEmbeds(root, output, site);
    layChartNotebooks({output, data: join(root, "data"), site, charts, languages});
    // Laid as they will be kept, so that what is kept has been checked.
    const frozen = release ? frozenCharts(publication, (await openEmbeds(root, site)).page) : [];
    const plan = release ? planRelease(root, frozen, release.date) : [];
    for (const {chart, done} of plan) if (done.state === "new") layFiles(frozenFiles(chart, site), output);
    log("pages built");
    const old = versionFiles(publication);
    layFiles(old, output);
    const kept = new Set(old.keys());
    const {faults, cards} = finishSite({
      output,
      source: join(root, "src"),
      blocks,
      data: join(root, "data"),
      fonts: join(root, "src", "_generated", "fonts"),
      kept,
      site
    });
    faults.push(...gate(output, kept));
    if (faults.length > 0) throw new FaultError(faults);
    layFiles(await drawCards(cards, {root, theme: chartTheme(site.theme), log}), output);
    if (release && !release.check) freezeCharts(root, frozen, release.date);
    log("pages finished and checked, every number held against the tables");
    exchangeFolder(join(root, "dist"), output);
    return plan.map(({done}) => done);
  } finally {
    rmSync(output, {recursive: true, force: true});
    rmSync(blocks, {recursive: true, force: true});
  }
}

/** The gallery is made of the library's own examples, which no package holds. */
async function layGallery(root: string, output: string): Promise<void> {
  const module = "./gallery/lay-gallery.ts";
  const gallery = (await import(module)) as {layGallery(root: string, output: string): Promise<void>};
  await gallery.layGallery(root, output);
}

/** Waits for all, also for the others when one has failed: none goes on writing after the build has ended. */
async function together<Results extends readonly Promise<unknown>[]>(
  promises: [...Results]
): Promise<{[Name in keyof Results]: Awaited<Results[Name]>}> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

/** Moves a folder to where another stands; that one is moved away first and deleted last. */
function exchangeFolder(folder: string, replacement: string): void {
  const old = `${replacement}-old`;
  rmSync(old, {recursive: true, force: true});
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(replacement, folder);
  rmSync(old, {recursive: true, force: true});
}
