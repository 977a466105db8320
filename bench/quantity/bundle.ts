import {createRequire} from "node:module";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {root} from "../../publish/setup.mjs";

interface Esbuild {
  build(options: object): Promise<{outputFiles: {contents: Uint8Array}[]}>;
}

// tsx brings it along; the project does not need it by itself.
const require = createRequire(import.meta.url);
const esbuild = createRequire(require.resolve("tsx/package.json"))("esbuild") as Esbuild;

/** The reader as one minified module; with `english` the door for English alone. */
export async function bundleReader({english = false} = {}): Promise<Uint8Array> {
  const {outputFiles} = await esbuild.build({
    entryPoints: [join(root, `loaders/quantity/${english ? "en" : "index"}.ts`)],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    write: false,
    logLevel: "silent"
  });
  return outputFiles[0]!.contents;
}

/** In KiB (of 1024 bytes) after gzip 9. */
export function gzippedKibibytes(bytes: Uint8Array): number {
  return gzipSync(bytes, {level: 9}).length / 1024;
}
