import {join} from "node:path";
import {build} from "esbuild";
import {arqueroWithoutEval} from "./notebooks/arquero-without-eval.ts";
import {readerSource} from "./notebooks/reader-source.ts";
import {registersModule, type DraftRegisters} from "./notebooks/registers-module.ts";
import {writeIfNew} from "./mirror-folder.ts";

/** What cells import, each with what it alone needs; what several need stands in files of its own. */
const ENTRIES = ["notebook", "claims", "own-figures"];

/**
 * Bundles the code of the notebooks' cells to src/_generated/notebooks/, from where the pages import it: Framework
 * takes no TypeScript in a browser, and publishes what it imports from packages file by file.
 */
export async function layNotebooks(root: string, seeds: DraftRegisters): Promise<void> {
  const folder = join(root, "src", "_generated", "notebooks");
  const cells = join(root, "src", "notebooks", "cells");
  const {outputFiles} = await build({
    entryPoints: ENTRIES.map((name) => join(cells, `${name}.ts`)),
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    chunkNames: "[name]-[hash]",
    write: false,
    plugins: [arqueroWithoutEval, readerSource(cells, seeds), registersModule(seeds)]
  });
  for (const {path, contents} of outputFiles) writeIfNew(path, contents);
}
