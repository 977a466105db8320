import {join} from "node:path";
import {build} from "esbuild";
import {LIBRARY, MODULE} from "../../loaders/library-folder.ts";

/** One of the library's scripts of src/embeds/client/, bundled for browsers of the last three years; `define` fills constants in. */
export async function bundleClient(
  name: string,
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
