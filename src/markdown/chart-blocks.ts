import {existsSync} from "node:fs";
import {join} from "node:path";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {absoluteAddress, chartPage} from "../components/chart-address.ts";
import {chartPageBody} from "../components/chart-page.ts";
import type {RenderedChart} from "../components/chart-figure.ts";
import type {EmbedWays} from "../components/embed-ways.ts";
import {embedHosts} from "../components/embed-hosts.ts";
import {chartVersions} from "../components/chart-versions.ts";
import {markup} from "../components/markup.ts";
import type {Markup} from "../components/markup.ts";
import {neighbours} from "../components/neighbours.ts";
import {codeParts} from "../embeds/code-parts.ts";
import {addressFrom, embedAddress} from "../embeds/embed-addresses.ts";
import {openLocale, TAGS} from "../locales/locale.ts";
import {siteLanguages} from "../locales/page-language.ts";
import {keptVersions, releaseDate} from "../versions/kept-versions.ts";
import {renderedVersion} from "../versions/rendered-version.ts";
import type {BlockContext} from "./blocks.ts";
import {readRenderedChart, renderedCharts} from "./rendered-charts.ts";
import {unknownBlock} from "./unknown-block.ts";

/** All of the page of the chart that the page's address names. */
export function chartPageBlock(context: BlockContext): Markup {
  const {chart: slug, tables, records, locale, source, uses, site} = context;
  const chart = slug === null ? null : readRenderedChart(source, slug, locale.tag);
  if (!chart) return unknownBlock("chart-page:");
  for (const figure of new Set(chart.figures)) uses.add(figure, "chart", `chart-${chart.slug}`);
  const {version, date} = versionOf(chart.slug, context);
  const address = site.url === null ? null : absoluteAddress(site.url, chartPage(chart.slug, locale));
  const credit = site.credit[locale.tag];
  const cited = {slug: chart.slug, title: chart.title, credit, version, date, address};
  const rows = tables.rows<ChartRow>(chart.table);
  const released = date !== null;
  const ways = address === null ? null : waysOf(chart, rows, released ? version : null, context);
  const body = chartPageBody(chart, rows, {
    records,
    locale,
    cited,
    released,
    ways,
    hosts: hostsPage(context)
  });
  const row = renderedCharts(source).flatMap((slug) => {
    const chart = readRenderedChart(source, slug, locale.tag);
    return chart ? [{address: chartPage(slug, locale), title: chart.title}] : [];
  });
  return markup`${body}${neighbours(row, chartPage(chart.slug, locale), locale)}`;
}

/** The address of the page for hosts, where the site has one. */
function hostsPage({source, locale}: BlockContext): string | null {
  const address = locale.address("/embed/");
  return existsSync(join(source, address, "index.md")) ? address : null;
}

function waysOf(
  chart: RenderedChart,
  rows: readonly ChartRow[],
  version: string | null,
  {records, locale, site, theme}: BlockContext
): EmbedWays {
  const {url} = site;
  const {fontFamily} = theme;
  return {
    parts: codeParts(chart, rows, {records, locale, site, url, fontFamily}),
    inline: `${embedAddress(chart.slug, locale)}inline.txt`,
    pinned: version && addressFrom("/", embedAddress(chart.slug, locale, version), url)
  };
}

/** All charts for pages of others: none while the site has no address. */
export function embedsBlock(context: BlockContext): Markup {
  const {tables, locale, source, site} = context;
  const hosted = renderedCharts(source).flatMap((slug) => {
    const chart = readRenderedChart(source, slug, locale.tag);
    if (!chart || site.url === null) return [];
    const {version, date} = versionOf(slug, context);
    const ways = waysOf(chart, tables.rows<ChartRow>(chart.table), date === null ? null : version, context);
    const embed = embedAddress(slug, locale);
    return [{slug, title: chart.title, page: chartPage(slug, locale), embed, ways}];
  });
  return embedHosts(hosted, locale);
}

/** The releases of that chart. */
export function chartVersionsBlock(context: BlockContext): Markup {
  const {chart: slug, records, locale, source} = context;
  if (slug === null || !readRenderedChart(source, slug, locale.tag)) return unknownBlock("chart-versions:");
  const {version, kept} = versionOf(slug, context);
  return chartVersions(slug, kept, {records, locale, current: version});
}

/** All charts by their titles, in a language that is named where it is not the page's. */
export function chartsBlock(language: string, {locale: own, source, root}: BlockContext): Markup {
  const tag = TAGS.find((tag) => tag === language) ?? own.tag;
  const locale = openLocale(tag, root);
  const items = renderedCharts(source).flatMap((slug) => {
    const chart = readRenderedChart(source, slug, tag);
    return chart ? [markup`<li><a href="${chartPage(slug, locale)}">${chart.title}</a></li>`] : [];
  });
  return markup`<ul class="chart-list"${tag !== own.tag && markup` lang="${tag}"`}>${items}</ul>`;
}

/** The version of a chart as it is drawn, the day of its release, and all its releases. */
function versionOf(slug: string, {source, data, tables, records, project, root}: BlockContext) {
  const languages = siteLanguages(source, root);
  const version = renderedVersion(slug, {source, data, tables, records, languages});
  const kept = keptVersions(project).get(slug);
  return {version, kept, date: releaseDate(kept, version)};
}
