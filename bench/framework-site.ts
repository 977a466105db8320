import {execFile} from "node:child_process";
import {mkdirSync, symlinkSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {promisify} from "node:util";
import {seedFrameworkCache} from "../publish/framework-cache.ts";
import {root} from "../publish/setup.mjs";

/** Builds a plain site of Observable Framework with one page of Markdown into a folder; gives its output. */
export async function frameworkSite(to: string, page: string): Promise<string> {
  mkdirSync(join(to, "src"), {recursive: true});
  writeFileSync(join(to, "package.json"), '{"type": "module", "private": true}\n');
  writeFileSync(
    join(to, "observablehq.config.js"),
    'export default {title: "Chart", root: "src", sidebar: false, toc: false, pager: false, header: "", footer: ""};\n'
  );
  writeFileSync(join(to, "src", "index.md"), page);
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"), "dir");
  seedFrameworkCache(to);
  const manifest = createRequire(join(root, "package.json")).resolve("@observablehq/framework/package.json");
  const program = join(dirname(manifest), "dist", "bin", "observable.js");
  const env = {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"};
  await promisify(execFile)(process.execPath, [program, "build"], {cwd: to, env});
  return join(to, "dist");
}
