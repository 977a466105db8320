import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {ChartRow} from "../loaders/tidy/rows.ts";
import type {Chart, ChartOptions} from "../src/charts/catalogue.ts";
import {chartStyle, theme as defaultTheme, type Theme} from "../src/theme/theme.ts";
import {openLocale, TAGS} from "../src/locales/locale.ts";
import {openTables, type Tables} from "../src/tables/open-tables.ts";
import {indexUnits, type UnitRow} from "../src/tables/units.ts";
import {parseHTML} from "linkedom";
import {notesList} from "../src/marks/notes/notes.ts";
import {svgDocument, svgText} from "./svg-file.ts";
import {tableNames} from "./table-names.ts";

/** The widths at which every chart is drawn, in pixels: a text column, and a phone's. */
export const WIDTHS = {wide: 720, narrow: 328} as const;

export interface RenderOptions {
  /** The project's folder. */
  root: string;
  charts: readonly Chart[];
  /** A data folder, or its tables already open; default `data` below the root. */
  data?: string | Tables;
  /** Where the files go; default `src/_generated/charts` below the root. */
  out?: string;
  theme?: Theme;
}

/**
 * Draws every chart in each language and width into `<slug>.<wide|narrow>.<tag>.svg`, with its words and, for each
 * width, what the numbers in it stand for in `<slug>.<tag>.json`, and the style sheet of all in `charts.css`. Draws all before it writes any, and removes
 * files of charts that are no more. Gives the files' names.
 */
export function renderCharts({
  root,
  charts,
  data = join(root, "data"),
  out = join(root, "src/_generated/charts"),
  theme
}: RenderOptions): string[] {
  const files = drawCharts(charts, typeof data === "string" ? openTables(data) : data, theme);
  mkdirSync(out, {recursive: true});
  for (const old of readdirSync(out)) if (!files.has(old)) rmSync(join(out, old), {recursive: true});
  for (const [name, text] of files) writeChanged(join(out, name), text);
  return [...files.keys()];
}

/** Leaves a file alone that is as it should be, so that a preview reloads only what changed. */
function writeChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  writeFileSync(`${path}.draft`, text);
  renameSync(`${path}.draft`, path);
}

/** The same files, by name, without writing them. */
export function drawCharts(
  charts: readonly Chart[],
  tables: Tables,
  theme: Theme = defaultTheme
): Map<string, string> {
  const units = indexUnits(tables.rows<UnitRow>("units"));
  const files = new Map([["charts.css", `${chartStyle(theme)}\n`]]);
  for (const tag of TAGS) {
    const locale = openLocale(tag);
    const words = {locale, units, names: tableNames(tables, locale), theme};
    for (const chart of charts) {
      const rows = tables.rows<ChartRow>(chart.table);
      const described = chart.describe(rows, words);
      const callouts: Record<string, string> = {};
      for (const [form, width] of Object.entries(WIDTHS)) {
        const options: ChartOptions = {...words, width, document: svgDocument(), id: `${chart.slug}-${form}`};
        const svg = chart.render(rows, options);
        // The description tells of every row, the drawing need not show them all.
        svg.querySelector("desc")?.setAttribute("data-figures", described.figures.join(" "));
        files.set(`${chart.slug}.${form}.${tag}.svg`, svgText(svg));
        callouts[form] = calloutsOf(svg);
      }
      const said = {...described, callouts};
      files.set(`${chart.slug}.${tag}.json`, `${JSON.stringify(said, null, 2)}\n`);
    }
  }
  return files;
}

/** What has become numbers in a drawing, as a list in HTML; empty where nothing has. */
export function calloutsOf(svg: SVGSVGElement): string {
  const {document} = parseHTML("<!doctype html>");
  const figureHref = (id: string) => `#figure-${id}`;
  return notesList(svg, {document, figureHref, className: "chart-callouts"})?.outerHTML ?? "";
}
