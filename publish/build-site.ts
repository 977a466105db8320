import {existsSync, mkdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {FaultError} from "../loaders/fault.ts";
import {isLibrary} from "../loaders/library-folder.ts";
import {siteLanguages} from "../src/locales/page-language.ts";
import type {Site} from "../src/site.ts";
import {finishSite} from "./finish/finish-site.ts";
import {seedFrameworkCache} from "./framework-cache.ts";
import {layCorrectionsFeed} from "./sharing/lay-corrections-feed.ts";
import {openGate} from "./gate/gate-site.ts";
import {buildWithFramework} from "./run-framework.ts";

interface Options {
  root: string;
  site: Site;
  /** Says what is being done, one line at a time. */
  log: (line: string) => void;
}

/**
 * Builds the pages from the tables, charts and fonts that `prepare` laid, finishes them and puts them in the place of
 * dist/ as a whole. Throws, and leaves dist/ as it was, when anything is wrong with them.
 */
export async function buildSite({root, site, log}: Options): Promise<void> {
  const output = join(root, ".cache", `site-${process.pid}`);
  rmSync(output, {recursive: true, force: true});
  mkdirSync(output, {recursive: true});
  const blocks = `${output}-blocks`;
  try {
    seedFrameworkCache(root);
    const built = buildWithFramework(root, output, blocks);
    // Framework works in a process of its own: meanwhile this one does what needs no pages.
    const gate = openGate({root, languages: siteLanguages(join(root, "src"), site.locale)});
    await built;
    if (isLibrary(root)) await layGallery(root, output);
    layCorrectionsFeed({root, output, site});
    log("pages built");
    const faults = finishSite({
      output,
      source: join(root, "src"),
      blocks,
      data: join(root, "data"),
      fonts: join(root, "src", "_generated", "fonts"),
      site
    });
    faults.push(...gate(output));
    if (faults.length > 0) throw new FaultError(faults);
    log("pages finished and checked, every number held against the tables");
    exchangeFolder(join(root, "dist"), output);
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

/** Moves a folder to where another stands; that one is moved away first and deleted last. */
function exchangeFolder(folder: string, replacement: string): void {
  const old = `${replacement}-old`;
  rmSync(old, {recursive: true, force: true});
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(replacement, folder);
  rmSync(old, {recursive: true, force: true});
}
