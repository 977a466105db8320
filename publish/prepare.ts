import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {FaultError} from "../loaders/fault.ts";
import type {Fault} from "../loaders/fault.ts";
import {openKeptBriefs} from "../loaders/kept/kept-briefs.ts";
import type {Memory} from "../loaders/kept/memory.ts";
import {readInThreads} from "../loaders/kept/read-in-threads.ts";
import {isLibrary} from "../loaders/library-folder.ts";
import {readProject} from "../loaders/project.ts";
import type {Project} from "../loaders/project.ts";
import {makeTables} from "../loaders/tidy/make-tables.ts";
import {replaceFolder} from "../loaders/tidy/replace-folder.ts";
import {openCharts, type Chart} from "../src/charts/catalogue.ts";
import {writeAs} from "../src/locales/locale.ts";
import {siteLanguages} from "../src/locales/page-language.ts";
import {useOwnMessages} from "../src/locales/own-messages.ts";
import {chartTheme} from "../src/site-theme.ts";
import {readSite} from "../src/site.ts";
import type {Site} from "../src/site.ts";
import {checkCharts} from "./check-charts.ts";
import {checkMessages} from "./check-messages.ts";
import {checkOwnMessages} from "./check-own-messages.ts";
import {checkPages} from "./check-pages.ts";
import {drawDisputes} from "./draw-disputes.ts";
import {listFiles} from "./list-files.ts";
import {layAssets} from "./lay-assets.ts";
import {layFonts} from "./lay-fonts.ts";
import {layIslands} from "./lay-islands.ts";
import {layNotebooks} from "./lay-notebooks.ts";
import {mirrorFolder, writeIfNew} from "./mirror-folder.ts";
import {pageNames, tableNamesOf} from "./page-names.ts";
import {renderCharts} from "./render-charts.ts";

export interface PrepareOptions {
  /** The project's folder. */
  root: string;
  /** Says what is being done, one line at a time; says nothing by default. */
  log?: (line: string) => void;
  /** What this process made of the project before; nothing by default. */
  memory?: Memory;
}

/** The site register, and the charts that the story draws. */
export interface Prepared {
  site: Site;
  charts: readonly Chart[];
}

/**
 * Everything that pages are made from: checks seeds and pages, writes data/, draws the charts, and lays
 * what pages attach below src/_generated. Throws one FaultError with all faults, before anything is
 * written. Gives what the site is built from.
 */
export async function prepare({root, log = () => {}, memory}: PrepareOptions): Promise<Prepared> {
  await readInThreads(root);
  const {site, project} = checkAll(root, log, memory);
  useOwnMessages(root);
  writeAs(site.intl ?? {});
  await writeTables(root, project);
  log("tables written");
  const charts = openCharts(project.seeds.charts);
  renderCharts({root, charts, theme: chartTheme(site.theme)});
  drawDisputes({root, theme: chartTheme(site.theme)});
  layFonts(root);
  layAssets(root);
  await layIslands(root);
  if (isLibrary(root)) await layNotebooks(root, project.seeds);
  layTables(root, charts);
  memory?.end();
  log(`${charts.length} charts drawn`);
  return {site, charts};
}

function checkAll(
  root: string,
  log: (line: string) => void,
  memory?: Memory
): {site: Site; project: Project} {
  const {project, faults: all, gone} = readProject({root, log, kept: openKeptBriefs(root), memory});
  const faults: Fault[] = [...all];
  const site = collect(() => readSite(root), faults);
  if (isLibrary(root)) faults.push(...checkMessages(root));
  faults.push(...checkOwnMessages(root));
  const tables = tableNamesOf(project.seeds);
  faults.push(...checkCharts(project.seeds.charts, tables));
  const names = pageNames(project, {
    charts: project.seeds.charts.map(({slug}) => slug),
    tables,
    languages: siteLanguages(join(root, "src"), site?.locale ?? "en"),
    gone
  });
  faults.push(...checkPages(root, "src", names));
  if (faults.length > 0 || !site) throw new FaultError(faults);
  return {site, project};
}

/** As `npm run data`, with the project that was read already. */
async function writeTables(root: string, project: Project): Promise<void> {
  await replaceFolder(join(root, "data"), (write) => makeTables(project, write));
}

function collect<Result>(read: () => Result, faults: Fault[]): Result | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    faults.push(...error.faults);
    return null;
  }
}

/** Copies the tables to where Framework serves and watches them, and writes what makes preview look again. */
function layTables(root: string, charts: readonly Chart[]): void {
  const generated = join(root, "src", "_generated");
  mirrorFolder(join(root, "data"), join(generated, "data"));
  const tables = Object.fromEntries(charts.map(({slug, table}) => [slug, table]));
  writeIfNew(join(generated, "chart-tables.json"), `${JSON.stringify(tables)}\n`);
  const hash = createHash("sha256");
  for (const folder of ["data", "charts"]) {
    for (const file of listFiles(join(generated, folder))) {
      hash.update(`${file}\0`).update(readFileSync(join(generated, folder, file)));
    }
  }
  writeIfNew(join(generated, "stamp.txt"), `${hash.digest("hex")}\n`);
}
