import {join} from "node:path";
import {build} from "esbuild";
import {writeIfNew} from "./mirror-folder.ts";

/** Islands that are made of several files, by their names in src/islands/. */
const ISLANDS = ["chart-interaction", "search"];

/**
 * Bundles the islands that stand in several files to src/_generated/islands/, from where pages name them: Framework
 * would publish each file by itself and as it is written.
 */
export async function layIslands(root: string): Promise<void> {
  const folder = join(root, "src", "_generated", "islands");
  const {outputFiles} = await build({
    entryPoints: ISLANDS.map((name) => join(root, "src", "islands", `${name}.ts`)),
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
