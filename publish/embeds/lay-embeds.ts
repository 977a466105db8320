import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {charts} from "../../src/charts/catalogue.ts";
import {openRecords} from "../../src/components/records.ts";
import {addressFrom, embedAddress, relativeAddress} from "../../src/embeds/embed-addresses.ts";
import type {EmbedContext} from "../../src/embeds/embed-figure.ts";
import type {EmbedLinks} from "../../src/embeds/embed-links.ts";
import {pageStyle} from "../../src/embeds/embed-style.ts";
import {fontFallbacks} from "../../src/fonts.ts";
import {openLocale, TAGS, type Locale} from "../../src/locales/locale.ts";
import {readRenderedChart} from "../../src/markdown/rendered-charts.ts";
import {siteUses} from "../../src/markdown/site-uses.ts";
import {chartTheme} from "../../src/site-theme.ts";
import type {Site} from "../../src/site.ts";
import {openTables} from "../../src/tables/open-tables.ts";
import {bundleClient} from "./bundle-client.ts";
import {embedPage} from "./embed-page.ts";

/** An embed page to be written: its chart, its language, and the version where it is to be kept. */
export interface EmbedWanted {
  slug: string;
  locale: Locale;
  version?: string;
}

/** Makes embed pages of a project as it is drawn now: see `embedPage`. */
export type MakeEmbed = (wanted: EmbedWanted) => string;

/** Writes the embed page of each chart in each language into the folder that Framework built. */
export async function layEmbeds(root: string, output: string, site: Site): Promise<void> {
  const make = await openEmbeds(root, site);
  for (const tag of TAGS) {
    const locale = openLocale(tag, site.locale);
    for (const {slug} of charts) {
      const file = join(output, embedAddress(slug, locale), "index.html");
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, make({slug, locale}));
    }
  }
}

/** Opens tables and drawings, and bundles the pages' script once for all. */
export async function openEmbeds(root: string, site: Site): Promise<MakeEmbed> {
  const tables = openTables(join(root, "data"));
  const records = openRecords(tables);
  const source = join(root, "src");
  const theme = chartTheme(site.theme);
  const parts = {
    style: fontFallbacks() + pageStyle(theme),
    script: await bundleClient(root, "embed"),
    origin: site.url === null ? null : new URL(site.url).origin
  };
  const cardsOf = new Map(TAGS.map((tag) => [tag, cardPages(root, tag, site)]));
  return ({slug, locale, version}) => {
    const chart = readRenderedChart(source, slug, locale.tag);
    if (!chart) throw new Error(`the chart “${slug}” was not drawn in “${locale.tag}”`);
    const context: EmbedContext = {records, locale, site};
    const links = linksOf({slug, locale, version}, site, cardsOf.get(locale.tag)!);
    return embedPage({chart, rows: tables.rows<ChartRow>(chart.table), links, version}, context, parts);
  };
}

/** Where an embed leads; what a browser asks for by itself is named from the page, so that it works on any host. */
export function linksOf(
  {slug, locale, version}: EmbedWanted,
  site: Site,
  cards: (figure: string) => string
): EmbedLinks {
  const page = embedAddress(slug, locale, version);
  const to = (address: string) => addressFrom(page, address, site.url);
  const others = TAGS.filter((tag) => tag !== locale.tag);
  return {
    site: to(locale.address("/")),
    chart: to(locale.address(`/charts/${slug}/`)),
    data: to(locale.address(`/charts/${slug}.csv`)),
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
