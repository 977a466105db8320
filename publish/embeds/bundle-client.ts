import {join} from "node:path";
import {build} from "esbuild";
import {LIBRARY, MODULE} from "../../loaders/library-folder.ts";

/** Their names in src/embeds/client/. */
export const CLIENTS = ["cifra-chart", "chart-module", "embed", "host"] as const;

/** One of the library’s scripts for embeds, bundled for browsers of the last three years; `define` fills constants in. */
export async function bundleClient(
  name: (typeof CLIENTS)[number],
  {format = "iife", define = {}}: {format?: "iife" | "esm"; define?: Record<string, string>} = {}
): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(LIBRARY, "src", "embeds", "client", `${name}${MODULE}`)],
    bundle: true,
    minify: true,
    format,
    target: "es2022",
    charset: "utf8",
    define,
    write: false
  });
  return outputFiles[0]!.text.trim();
}
