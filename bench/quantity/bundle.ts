import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {gzipSync} from "node:zlib";
import {root} from "../../publish/setup.mjs";

interface Load {
  path: string;
}

interface Esbuild {
  build(options: object): Promise<{outputFiles: {contents: Uint8Array}[]}>;
}

// tsx brings it along; the project does not need it by itself.
const require = createRequire(import.meta.url);
const esbuild = createRequire(require.resolve("tsx/package.json"))("esbuild") as Esbuild;

/** The reader as one minified module; with `english` without the words and the grammar of Spanish. */
export async function bundleReader({english = false} = {}): Promise<Uint8Array> {
  const {outputFiles} = await esbuild.build({
    entryPoints: [join(root, "loaders/quantity/index.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    write: false,
    logLevel: "silent",
    plugins: english ? [{name: "english", setup: leaveOutSpanish}] : []
  });
  return outputFiles[0]!.contents;
}

/** In KiB (of 1024 bytes) after gzip 9. */
export function gzippedKibibytes(bytes: Uint8Array): number {
  return gzipSync(bytes, {level: 9}).length / 1024;
}

function leaveOutSpanish(build: {
  onLoad(filter: {filter: RegExp}, load: (file: Load) => object): void;
}): void {
  build.onLoad({filter: /quantity[\\/](.*[\\/])?[\w-]*spanish[\w-]*\.ts$/}, () => ({
    contents: "module.exports = {};",
    loader: "js"
  }));
  build.onLoad({filter: /quantity[\\/].*\.json$/}, ({path}) => ({
    contents: JSON.stringify(JSON.parse(readFileSync(path, "utf8")), (key, value: unknown) =>
      key === "es" && basename(path) === "registers.json" ? undefined : value
    ),
    loader: "json"
  }));
}
