import {rmSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import {build, type BuildOptions, type Plugin} from "esbuild";
import {listFiles} from "./list-files.ts";
import {writeIfNew} from "./mirror-folder.ts";
import {arqueroWithoutEval} from "./notebooks/arquero-without-eval.ts";
import {readerSource} from "./notebooks/reader-source.ts";
import {registersModule, type DraftRegisters} from "./notebooks/registers-module.ts";

/** What cells import, each with what it alone needs; what several need stands in files of its own. */
const ENTRIES = ["notebook", "claims", "own-figures"];

/** What draws: bundled by itself, so that nothing of Plot and d3 comes with what only computes. */
const DRAWING = "draw";

const drawingApart: Plugin = {
  name: "drawing-apart",
  setup({onResolve}) {
    onResolve({filter: /^\.\/draw\.ts$/}, () => ({path: `./${DRAWING}.js`, external: true}));
  }
};

/**
 * Bundles the code of the notebooks' cells to src/_generated/notebooks/, from where the pages import it: Framework
 * takes no TypeScript in a browser, and publishes what it imports from packages file by file.
 */
export async function layNotebooks(root: string, seeds: DraftRegisters): Promise<void> {
  const folder = join(root, "src", "_generated", "notebooks");
  const cells = join(root, "src", "notebooks", "cells");
  const bundle = async (names: readonly string[], plugins: Plugin[]): Promise<string[]> => {
    const options = {
      // Names of chunks follow from the paths of what is in them: as they are in the project, wherever it and its
      // packages lie.
      absWorkingDir: resolve(root),
      preserveSymlinks: true,
      entryPoints: names.map((name) => join(cells, `${name}.ts`)),
      outdir: folder,
      bundle: true,
      minify: true,
      splitting: true,
      format: "esm",
      target: "es2022",
      chunkNames: "[name]-[hash]",
      write: false,
      plugins
    } satisfies BuildOptions;
    const {outputFiles} = await build(options);
    for (const {path, contents} of outputFiles) writeIfNew(path, contents);
    return outputFiles.map(({path}) => basename(path));
  };
  const laid = await Promise.all([
    bundle(ENTRIES, [drawingApart, arqueroWithoutEval, readerSource(cells, seeds), registersModule(seeds)]),
    bundle([DRAWING], [])
  ]);
  // Of an earlier build, with other hashes.
  for (const file of listFiles(folder)) if (!laid.flat().includes(file)) rmSync(join(folder, file));
}
