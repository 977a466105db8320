import type {ChartRow, FigureRow} from "../../loaders/tidy/rows.ts";
import {chartPage} from "../components/chart-address.ts";
import {chartFigure, steppedFigure} from "../components/chart-figure.ts";
import type {RenderedChart} from "../components/chart-figure.ts";
import {contactLine} from "../components/contact-line.ts";
import {dataTable} from "../components/data-table.ts";
import {downloads} from "../components/downloads.ts";
import {figureCatalogue} from "../components/figure-catalogue.ts";
import {figureTable} from "../components/figure-table.ts";
import {hedgeTable} from "../components/hedge-table.ts";
import type {HedgeRow} from "../components/hedge-table.ts";
import {markup} from "../components/markup.ts";
import type {Markup} from "../components/markup.ts";
import type {Records, SourceRow} from "../components/records.ts";
import {sourceAddress, sourceTitle} from "../components/names.ts";
import {neighbours} from "../components/neighbours.ts";
import {notesSwitch} from "../components/notes-switch.ts";
import {pageContents, type Heading} from "../components/page-contents.ts";
import {searchBox} from "../components/search-box.ts";
import {sourceList} from "../components/source-list.ts";
import {sourcePage} from "../components/source-page.ts";
import type {LeftOutRow} from "../components/source-page.ts";
import {firstRows, tableCatalogue} from "../components/table-catalogue.ts";
import type {SiteUse} from "../components/used-in.ts";
import type {Locale, Tag} from "../locales/locale.ts";
import type {Site} from "../site.ts";
import type {Theme} from "../theme/theme.ts";
import type {Tables} from "../tables/open-tables.ts";
import {unknownBlock as unknown} from "./unknown-block.ts";
import {readPageLink} from "./page-links.ts";
import type {PageLink} from "./page-links.ts";
import type {PageUses} from "./page-uses.ts";
import {correctionsBlock, derivationBlock, disputesBlock} from "./record-blocks.ts";
import {chartPageBlock, chartsBlock, chartVersionsBlock, embedsBlock} from "./chart-blocks.ts";
import {readRenderedChart} from "./rendered-charts.ts";

export interface BlockContext {
  tables: Tables;
  records: Records;
  locale: Locale;
  /** The source root, which holds _generated/charts. */
  source: string;
  uses: PageUses;
  /** All uses of all figures on the site's pages. */
  everywhere: () => ReadonlyMap<string, readonly SiteUse[]>;
  /** Of a heading below the last one of the text. */
  level: number;
  /** The article that the page's address names (/sources/<id>/), if any. */
  article: string | null;
  /** The derived figure that the page's address names (/figures/<id>/), if any. */
  derived: string | null;
  /** The site's own language: addresses of pages in others name theirs. */
  root: Tag;
  /** The chart that the page's address names (/charts/<slug>/), if any. */
  chart: string | null;
  /** The folder of the tables. */
  data: string;
  /** The project's folder, which holds what was released. */
  project: string;
  /** Where corrections go. */
  contact: string;
  /** Where the site stands, and whom to credit. */
  site: Pick<Site, "url" | "credit" | "title" | "contact">;
  /** The look of the charts. */
  theme: Pick<Theme, "fontFamily">;
  /** The page's sections, in their order. */
  headings: readonly Heading[];
}

type Block = (caption: string, context: BlockContext, name: string) => Markup;

const BLOCK_OF: Record<Exclude<PageLink["scheme"], "figure">, Block> = {
  chart: (_, context, slug) => chartBlock(slug, context),
  table: (caption, context, name) => tableBlock(name, caption, context),
  contents: (_, {headings, locale}) => pageContents(headings, locale) ?? markup``,
  notes: (_, {locale}) => notesSwitch(locale),
  search: (_, {locale}) => searchBox(locale),
  downloads: (_, {tables, locale}) => downloads(sizedTables(tables), locale),
  tables: (_, {tables, locale, site}) =>
    tableCatalogue(
      sizedTables(tables).map((table) => ({...table, first: firstRows(tables.rows(table.name))})),
      {files: tables.files, locale, url: site.url, languages: articleLanguages(tables)}
    ),
  figures: (caption, {records, locale, uses}) =>
    figureCatalogue(caption, {records, locale, useOf: (id) => uses.add(id, "table")}),
  sources: (_, context) => sourceList(context),
  source: (_, context) => sourceBlock(context),
  hedges: (caption, {tables, records, locale}) =>
    hedgeTable(tables.rows<HedgeRow>("hedges"), caption, {records, locale}),
  contact: (_, {contact, locale}) => contactLine(contact, locale),
  derivation: (_, context) => derivationBlock(context),
  disputes: (_, context) => disputesBlock(context),
  corrections: (_, context) => correctionsBlock(context),
  charts: (_, context, language) => chartsBlock(language, context),
  "chart-page": (_, context) => chartPageBlock(context),
  "chart-versions": (_, context) => chartVersionsBlock(context),
  embeds: (_, context) => embedsBlock(context)
};

/** What stands for `![caption](address)`; null when the address is a picture's. */
export function blockOf(address: string, caption: string, context: BlockContext): Markup | null {
  const link = readPageLink(address);
  return link && link.scheme !== "figure" ? BLOCK_OF[link.scheme](caption, context, link.name) : null;
}

/** What stands around the steps of `![caption](address)`; null when the address is no chart's. */
export function stepsOf(address: string, context: BlockContext): {before: Markup; after: Markup} | null {
  const link = readPageLink(address);
  const chart = link?.scheme === "chart" ? chartOf(link.name, context) : null;
  return (
    chart &&
    steppedFigure(chart, context.tables.rows<ChartRow>(chart.table), {
      ...context,
      share: chartPage(chart.slug, context.locale)
    })
  );
}

function chartBlock(slug: string, context: BlockContext): Markup {
  const chart = chartOf(slug, context);
  if (!chart) return unknown(`chart:${slug}`);
  return chartFigure(chart, context.tables.rows<ChartRow>(chart.table), {
    ...context,
    share: chartPage(slug, context.locale)
  });
}

/** A chart as it was rendered, its uses of figures noted; null when there is none of that name. */
function chartOf(slug: string, {locale, source, uses}: BlockContext): RenderedChart | null {
  const chart = readRenderedChart(source, slug, locale.tag);
  for (const figure of new Set(chart?.figures)) uses.add(figure, "chart", `chart-${slug}`);
  return chart;
}

function articleLanguages(tables: Tables): ReadonlyMap<string, string> {
  const sources = tables.has("sources") ? tables.rows<SourceRow>("sources") : [];
  return new Map(sources.map(({id, language}) => [id, language]));
}

function tableBlock(name: string, caption: string, {tables, records, locale, uses}: BlockContext): Markup {
  const resource = tables.resources.find((candidate) => candidate.name === name);
  if (!resource) return unknown(`table:${name}`);
  const words = caption || (resource.title ?? name);
  if (name !== "figures")
    return dataTable(resource, tables.rows(name), words, {locale, languages: articleLanguages(tables)});
  return figureTable(tables.rows<FigureRow>(name), words, (id) => uses.add(id, "table"), {records, locale});
}

function sourceBlock({article, records, locale, tables, uses, everywhere}: BlockContext): Markup {
  const row = article === null ? undefined : records.sources.get(article);
  if (!row) return unknown("source:");
  const leftOut = tables.has("left-out") ? tables.rows<LeftOutRow>("left-out") : [];
  const useOf = (id: string) => uses.add(id, "table");
  const page = sourcePage(row, {records, locale, leftOut, useOf, everywhere: everywhere()});
  const all = [...records.sources.values()].map((source) => ({
    address: sourceAddress(source.id, locale),
    title: sourceTitle(source, locale),
    language: source.title ? source.language : locale.tag
  }));
  return markup`${page}${neighbours(all, sourceAddress(row.id, locale), locale)}`;
}

function sizedTables(tables: Tables) {
  return tables.resources.map((resource) => ({...resource, rows: tables.rows(resource.name).length}));
}
