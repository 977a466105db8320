import {join} from "node:path";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {openRecords} from "../../src/components/records.ts";
import {addressFrom, embedAddress, relativeAddress} from "../../src/embeds/embed-addresses.ts";
import type {EmbedContext, EmbeddedChart} from "../../src/embeds/embed-figure.ts";
import type {EmbedLinks} from "../../src/embeds/embed-links.ts";
import {embedShadow} from "../../src/embeds/embed-shadow.ts";
import {pageStyle, shadowStyle} from "../../src/embeds/embed-style.ts";
import {moduleChart} from "../../src/embeds/module-chart.ts";
import {fontFallbacks} from "../../src/fonts.ts";
import {openLocale, TAGS, type Locale, type Tag} from "../../src/locales/locale.ts";
import {siteLanguages} from "../../src/locales/page-language.ts";
import {readRenderedChart, renderedCharts} from "../../src/markdown/rendered-charts.ts";
import {siteUses} from "../../src/markdown/site-uses.ts";
import {chartTheme} from "../../src/site-theme.ts";
import type {Site} from "../../src/site.ts";
import {openTables} from "../../src/tables/open-tables.ts";
import {bundleClient} from "./bundle-client.ts";
import {embedPage} from "./embed-page.ts";
import {layScripts, siteConstants, writeText} from "./lay-scripts.ts";

/** A chart to be embedded: its language, and the version where it is to be kept. */
export interface EmbedWanted {
  slug: string;
  locale: Locale;
  version?: string;
}

/** What embeds of a project are made of as it is drawn now. */
export interface Embeds {
  /** An embed page: see `embedPage`. */
  page(wanted: EmbedWanted): string;
  /** The chart as an element that holds it already. */
  shadow(wanted: EmbedWanted): string;
  /** The chart as an ES module. */
  module(wanted: EmbedWanted): Promise<string>;
}

/** Writes the embed page of each chart in each language of the site, its other forms, and the scripts of pages that embed. */
export async function layEmbeds(root: string, output: string, site: Site): Promise<void> {
  const embeds = await openEmbeds(root, site);
  await layScripts(output, chartTheme(site.theme));
  for (const tag of siteLanguages(join(root, "src"), site.locale)) {
    const locale = openLocale(tag, site.locale);
    for (const slug of renderedCharts(join(root, "src"))) {
      const wanted = {slug, locale};
      const folder = join(output, embedAddress(slug, locale));
      writeText(join(folder, "index.html"), embeds.page(wanted));
      writeText(join(folder, "inline.txt"), `${embeds.shadow(wanted)}\n`);
      writeText(join(output, locale.address(`/charts/${slug}.js`)), await embeds.module(wanted));
    }
  }
}

/** Opens tables and drawings, and bundles the pages' script once for all. */
export async function openEmbeds(root: string, site: Site): Promise<Embeds> {
  const tables = openTables(join(root, "data"));
  const records = openRecords(tables);
  const source = join(root, "src");
  const theme = chartTheme(site.theme);
  const fonts = fontFallbacks();
  const parts = {
    style: fonts + pageStyle(theme),
    script: await bundleClient("embed"),
    origin: site.url === null ? null : new URL(site.url).origin
  };
  const languages = siteLanguages(source, site.locale);
  const cardsOf = new Map(TAGS.map((tag) => [tag, cardPages(root, tag, site)]));
  const open = (wanted: EmbedWanted): [EmbeddedChart, EmbedContext] => {
    const {slug, locale, version} = wanted;
    const chart = readRenderedChart(source, slug, locale.tag);
    if (!chart) throw new Error(`the chart “${slug}” was not drawn in “${locale.tag}”`);
    const links = linksOf(wanted, site, cardsOf.get(locale.tag)!, languages);
    return [
      {chart, rows: tables.rows<ChartRow>(chart.table), links, version},
      {records, locale, site}
    ];
  };
  return {
    page: (wanted) => embedPage(...open(wanted), parts),
    shadow(wanted) {
      const address = addressFrom("/", embedAddress(wanted.slug, wanted.locale, wanted.version), site.url);
      return embedShadow(...open(wanted), {style: shadowStyle(theme), fonts, address});
    },
    module: (wanted) =>
      bundleClient("chart-module", {
        format: "esm",
        define: {...siteConstants(theme), CHART: JSON.stringify(moduleChart(...open(wanted)))}
      })
  };
}

/** Where an embed leads; what a browser asks for by itself is named from the page, so that it works on any host. */
export function linksOf(
  {slug, locale, version}: EmbedWanted,
  site: Site,
  cards: (figure: string) => string,
  languages: readonly Tag[] = TAGS
): EmbedLinks {
  const page = embedAddress(slug, locale, version);
  const to = (address: string) => addressFrom(page, address, site.url);
  const others = languages.filter((tag) => tag !== locale.tag);
  return {
    site: to(locale.address("/")),
    chart: to(locale.address(`/charts/${slug}/`)),
    data: to(version === undefined ? locale.address(`/charts/${slug}.csv`) : `${page}${slug}.csv`),
    cards: (figure) => to(cards(figure)),
    languages: Object.fromEntries(
      others.map((tag) => [
        tag,
        relativeAddress(page, embedAddress(slug, openLocale(tag, site.locale), version))
      ])
    ),
    ...(version !== undefined && {
      newest: {
        embed: to(embedAddress(slug, locale)),
        version: relativeAddress(page, `/embed/${slug}/version.json`),
        all: to(locale.address(`/charts/${slug}/versions/`))
      }
    })
  };
}

/** The page that holds a figure's card: the story where it tells of the figure, else the list of all. */
function cardPages(root: string, tag: Locale["tag"], site: Site): (figure: string) => string {
  const {address} = openLocale(tag, site.locale);
  const records = openRecords(openTables(join(root, "data")));
  const figures = [...records.figures.keys(), ...records.derived.keys()];
  const uses = siteUses({
    source: join(root, "src"),
    locale: tag,
    root: site.locale,
    figures,
    aliases: records.aliases
  });
  const story = address("/");
  return (figure) => (uses.get(figure)?.some(({page}) => page === story) ? story : address("/figures/"));
}
