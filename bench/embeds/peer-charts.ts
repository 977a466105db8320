import {mkdirSync, symlinkSync, writeFileSync} from "node:fs";
import {execFile} from "node:child_process";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {promisify} from "node:util";
import {build} from "esbuild";
import {seedFrameworkCache} from "../../publish/framework-cache.ts";
import {ensureDependencies, root} from "../../publish/setup.mjs";
import {PEERS} from "../quantity/peers/peers.ts";

/** One simple bar chart, drawn by each peer from these rows, which it brings along. */
const ROWS = [
  {name: "Reported", value: 0.5},
  {name: "Reported elsewhere", value: 0.6},
  {name: "Recommended", value: 3.4}
];

const PLOT = `{marginLeft: 130, height: 180, x: {label: "m² a person"}, y: {label: null},
  marks: [Plot.barX(rows, {x: "value", y: "name"}), Plot.text(rows, {x: "value", y: "name", text: "value", dx: 14}), Plot.ruleX([0])]}`;

/** An element <plot-chart> that draws with Observable Plot, bundled with it. */
export function plotElement(): Promise<string> {
  return bundle(
    root,
    `import * as Plot from "@observablehq/plot";
     const rows = ${JSON.stringify(ROWS)};
     customElements.define("plot-chart", class extends HTMLElement {
       connectedCallback() { this.attachShadow({mode: "open"}).append(Plot.plot(${PLOT})); }
     });`
  );
}

/** A script that draws into every .vega-chart with Vega-Embed, bundled with Vega and Vega-Lite. */
export function vegaScript(): Promise<string> {
  return bundle(
    PEERS,
    `import embed from "vega-embed";
     const spec = {width: 250, height: 120, data: {values: ${JSON.stringify(ROWS)}}, mark: "bar",
       encoding: {x: {field: "value", type: "quantitative", title: "m² a person"}, y: {field: "name", type: "nominal", title: null}}};
     for (const place of document.querySelectorAll(".vega-chart")) embed(place, spec, {renderer: "svg", actions: false});`
  );
}

/** Builds a site of Observable Framework whose first page draws the chart in a cell, into a folder; gives its output. */
export async function frameworkSite(to: string, say: (progress: string) => void): Promise<string> {
  mkdirSync(join(to, "src"), {recursive: true});
  writeFileSync(join(to, "package.json"), '{"type": "module", "private": true}\n');
  writeFileSync(
    join(to, "observablehq.config.js"),
    'export default {title: "Chart", root: "src", sidebar: false, toc: false, pager: false, header: "", footer: ""};\n'
  );
  const cell = `import * as Plot from "@observablehq/plot";\nconst rows = ${JSON.stringify(ROWS)};\ndisplay(Plot.plot(${PLOT}));`;
  writeFileSync(join(to, "src", "index.md"), `# A chart\n\n\`\`\`js\n${cell}\n\`\`\`\n`);
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"), "dir");
  seedFrameworkCache(to);
  say("building a page of Framework with a cell");
  const manifest = createRequire(join(root, "package.json")).resolve("@observablehq/framework/package.json");
  const program = join(dirname(manifest), "dist", "bin", "observable.js");
  const env = {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"};
  await promisify(execFile)(process.execPath, [program, "build"], {cwd: to, env});
  return join(to, "dist");
}

/** Installs the peers from their lockfile unless that is done. */
export async function installPeers(say: (progress: string) => void): Promise<void> {
  await ensureDependencies({root: PEERS, log: say});
}

async function bundle(resolveDir: string, contents: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir, loader: "js"},
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false
  });
  return outputFiles[0]!.text;
}
