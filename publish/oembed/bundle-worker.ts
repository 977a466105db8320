import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {MODULE} from "../../loaders/library-folder.ts";
import type {OembedSite} from "./handler.ts";

/**
 * The function that answers oEmbed requests as one ES module without imports, with all that it has to know in it:
 * published as oembed.js, for hosts to deploy where functions run.
 */
export async function bundleWorker(site: OembedSite): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`worker${MODULE}`, import.meta.url))],
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    minifySyntax: true,
    define: {SITE: JSON.stringify(site)},
    write: false
  });
  return outputFiles[0]!.text;
}
