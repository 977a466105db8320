import {join} from "node:path";
import {build} from "esbuild";
import {LIBRARY, MODULE} from "../loaders/library-folder.ts";
import {writeIfNew} from "./mirror-folder.ts";

/** Their names in src/islands/. */
export const ISLANDS = [
  "chart-interaction",
  "copy-code",
  "embed-options",
  "filter-figures",
  "keep-place",
  "search",
  "source-cards",
  "steps"
];

/**
 * Bundles the library's islands to src/_generated/islands/ of the project, from where pages name them: Framework would
 * publish each file by itself and as it is written.
 */
export async function layIslands(root: string): Promise<void> {
  const folder = join(root, "src", "_generated", "islands");
  const {outputFiles} = await build({
    entryPoints: ISLANDS.map((name) => join(LIBRARY, "src", "islands", `${name}${MODULE}`)),
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    chunkNames: "[name]",
    write: false
  });
  for (const {path, contents} of outputFiles) writeIfNew(path, contents);
}
