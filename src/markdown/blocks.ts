import type {ChartRow, FigureRow} from "../../loaders/tidy/rows.ts";
import {chartFigure} from "../components/chart-figure.ts";
import {dataTable} from "../components/data-table.ts";
import {downloads} from "../components/downloads.ts";
import {figureTable} from "../components/figure-table.ts";
import {markup} from "../components/markup.ts";
import type {Markup} from "../components/markup.ts";
import type {Records} from "../components/records.ts";
import type {Locale} from "../locales/locale.ts";
import type {Tables} from "../tables/open-tables.ts";
import {readPageLink} from "./page-links.ts";
import type {PageUses} from "./page-uses.ts";
import {readRenderedChart} from "./rendered-charts.ts";

export interface BlockContext {
  tables: Tables;
  records: Records;
  locale: Locale;
  /** The source root, which holds _generated/charts. */
  source: string;
  uses: PageUses;
  /** Of a heading below the last one of the text. */
  level: number;
}

/** What stands for `![caption](address)`; null when the address is a picture's. */
export function blockOf(address: string, caption: string, context: BlockContext): Markup | null {
  const link = readPageLink(address);
  if (link?.scheme === "chart") return chartBlock(link.name, context);
  if (link?.scheme === "table") return tableBlock(link.name, caption, context);
  if (link?.scheme === "downloads") return downloadsBlock(context);
  return null;
}

function chartBlock(slug: string, {tables, records, locale, source, uses, level}: BlockContext): Markup {
  const chart = readRenderedChart(source, slug, locale.tag);
  if (!chart) return unknown(`chart:${slug}`);
  for (const figure of chart.figures) uses.add(figure, "chart", `chart-${slug}`);
  return chartFigure(chart, tables.rows<ChartRow>(chart.table), {records, locale, level});
}

function tableBlock(name: string, caption: string, {tables, records, locale, uses}: BlockContext): Markup {
  const resource = tables.resources.find((candidate) => candidate.name === name);
  if (!resource) return unknown(`table:${name}`);
  const words = caption || (resource.title ?? name);
  if (name !== "figures") return dataTable(resource, tables.rows(name), words, locale);
  return figureTable(tables.rows<FigureRow>(name), words, (id) => uses.add(id, "table"), {records, locale});
}

function downloadsBlock({tables, locale}: BlockContext): Markup {
  const all = tables.resources.map((resource) => ({...resource, rows: tables.rows(resource.name).length}));
  return downloads(all, locale);
}

function unknown(address: string): Markup {
  return markup`<p class="unknown"><code>${address}</code></p>`;
}
