import {build} from "esbuild";
import {root} from "../../publish/setup.mjs";
import {PEERS} from "../install-peers.ts";

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

/** A page of Observable Framework that draws the chart in a cell. */
export function chartCell(): string {
  const cell = `import * as Plot from "@observablehq/plot";\nconst rows = ${JSON.stringify(ROWS)};\ndisplay(Plot.plot(${PLOT}));`;
  return `# A chart\n\n\`\`\`js\n${cell}\n\`\`\`\n`;
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
