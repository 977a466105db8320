import {createRequire} from "node:module";
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {deserialize, serialize, transpile} from "@observablehq/notebook-kit";
import {config, observable} from "@observablehq/notebook-kit/vite";
import * as Plot from "@observablehq/plot";
import * as d3 from "d3";
import {build} from "vite";
import {describe, expect, test} from "vitest";
import {chartNotebooks} from "../../publish/notebooks/lay-chart-notebooks.ts";
import {svgDocument} from "../../publish/svg-file.ts";
import {charts} from "../charts/story-charts.ts";
import {codeOf, notebookFile, plainMarkdown} from "../../src/notebooks/document/notebook-file.ts";
import {readSite} from "../../src/site.ts";
import {openTables} from "../../src/tables/open-tables.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const data = join(root, "data");
const site = readSite(root);
const files = chartNotebooks({data, site, charts, languages: ["en", "es"]});
// The document that Notebook Kit itself works with; it brings no types along.
const {JSDOM} = createRequire(import.meta.url)("jsdom") as {
  JSDOM: new (html: string) => {window: {document: Document; DOMParser: new () => DOMParser}};
};
const {window} = new JSDOM("");
const parser = new window.DOMParser();
const read = (text: string) => deserialize(text, {parser});

/** Runs the cells of code one after the other, with what Notebook Kit gives every notebook; gives what they show. */
async function run(text: string): Promise<unknown[]> {
  const document = svgDocument();
  const shown: unknown[] = [];
  const names: Record<string, unknown> = {
    d3,
    Plot: {...Plot, plot: (options: object) => Plot.plot({...options, document})},
    Inputs: {table: (rows: unknown[]) => rows},
    display: (value: unknown) => (shown.push(value), value)
  };
  for (const {mode, value} of read(text).cells) {
    if (mode !== "js") continue;
    const {
      inputs = [],
      body,
      output,
      autodisplay
    } = transpile(value, "js") as {
      inputs?: string[];
      body: string;
      output?: string;
      autodisplay?: boolean;
    };
    const cell = (0, eval)(`(${body})`) as (...inputs: unknown[]) => unknown;
    const given = inputs.map((name) => {
      if (!(name in names)) throw new Error(`the cell wants “${name}”: ${value}`);
      return names[name];
    });
    const result = await cell(...given);
    if (autodisplay) shown.push(result);
    if (output === undefined) Object.assign(names, result);
    else names[output] = result;
  }
  return shown;
}

test("there is a notebook of each chart in each language, beside where the chart’s page stands", () => {
  const expected = charts.flatMap(({slug}) => [
    `charts/${slug}.notebook.html`,
    `es/charts/${slug}.notebook.html`
  ]);
  expect([...files.keys()].sort()).toEqual(expected.sort());
});

describe.each([...files])("%s", (_, text) => {
  test("is what Notebook Kit itself would write", () => {
    expect(serialize(read(text), {document: window.document})).toBe(text);
  });

  test("draws the chart from its own rows", async () => {
    const shown = await run(text);
    const chart = shown.find((one) => (one as Element | undefined)?.localName === "svg") as
      Element | undefined;
    expect(chart?.querySelectorAll("text").length).toBeGreaterThan(0);
    expect(chart?.outerHTML).not.toMatch(/NaN|undefined/);
    const rows = shown.find((one) => Array.isArray(one)) as {figure: string}[];
    const slug = /charts\/([^.]+)/.exec(_)![1]!;
    expect(rows.map(({figure}) => figure)).toEqual(
      openTables(data)
        .rows<{figure: string}>(charts.find((one) => one.slug === slug)!.table)
        .map(({figure}) => figure)
    );
  });
});

test("Notebook Kit builds them to a page without a network, its libraries left to be fetched", async () => {
  // Within the project, because its template takes fonts from packages.
  mkdirSync(join(root, ".cache"), {recursive: true});
  const folder = mkdtempSync(join(root, ".cache", "notebook-"));
  try {
    writeFileSync(join(folder, "inmates.html"), files.get("charts/inmates.notebook.html")!);
    await build({
      ...config(),
      plugins: [observable()],
      root: folder,
      logLevel: "silent",
      build: {outDir: join(folder, "dist"), rollupOptions: {input: [join(folder, "inmates.html")]}}
    });
    expect(readdirSync(join(folder, "dist"))).toContain("inmates.html");
    expect(readFileSync(join(folder, "dist", "inmates.html"), "utf8")).toContain("<h1");
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});

test("hostile words stay words: in code, in Markdown and in the title", async () => {
  const hostile =
    "a</script><script>boom()</script>${boom()} `${boom()}` <img src=x onerror=boom()> [x](javascript:boom())\u2028";
  const text = notebookFile(hostile, [
    {mode: "md", value: plainMarkdown(hostile)},
    {mode: "js", value: `const rows = [${codeOf({words: hostile})}];`},
    {mode: "js", value: "Inputs.table(rows)"}
  ]);
  const {title, cells} = read(text);
  expect(title).toBe(hostile);
  expect(cells).toHaveLength(3);
  expect(cells[0]!.value).not.toMatch(/[<>`$[\]]/);
  const [rows] = await run(text);
  expect(rows).toEqual([{words: hostile}]);
});
