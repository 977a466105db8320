import {join} from "node:path";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Chart, ChartOptions} from "../../src/charts/catalogue.ts";
import type {Description} from "../../src/charts/describe.ts";
import {absoluteAddress, chartPage} from "../../src/components/chart-address.ts";
import {sourceLine} from "../../src/components/chart-figure.ts";
import {openRecords, type Records} from "../../src/components/records.ts";
import {openLocale, type Locale} from "../../src/locales/locale.ts";
import {siteLanguages} from "../../src/locales/page-language.ts";
import type {Site} from "../../src/site.ts";
import {chartTheme} from "../../src/site-theme.ts";
import {openTables, type Resource, type Tables} from "../../src/tables/open-tables.ts";
import type {Theme} from "../../src/theme/theme.ts";
import {svgDocument} from "../svg-file.ts";
import {tableNames} from "../table-names.ts";

/** A chart of the catalogue in one language, with all that its files say. */
export interface ChartFacts extends Pick<
  Description,
  "title" | "subtitle" | "summary" | "alt" | "notes" | "figures"
> {
  slug: string;
  locale: Locale;
  /** The articles that its numbers stand in, and who claims them there. */
  sourceLine: string;
  /** Whom to credit: the site, as its register says. */
  credit: string;
  /** The site's name, in its languages and in this one, and where corrections go. */
  siteTitle: Site["title"];
  site: string;
  contact: string;
  /** Where the site stands; null while no address is known. */
  url: string | null;
  /** The address of the chart's page; null while the site has none. */
  address: string | null;
  rows: readonly ChartRow[];
  table: Resource;
  tables: Tables;
  records: Records;
  theme: Theme;
  names: (key: string) => string;
  /**
   * Draws it anew at a width in pixels, with ids that begin with `id`; numbers lead where `href` says, by default
   * nowhere, as in a picture.
   */
  draw(width: number, id: string, href?: (figure: string) => string | null): SVGSVGElement;
}

/** Charts in every language of the site, in their order, with the rows that the tables of a project hold. */
export function chartFacts(
  root: string,
  site: Site,
  charts: readonly Chart[],
  tables: Tables = openTables(join(root, "data"))
): ChartFacts[] {
  const records = openRecords(tables);
  const theme = chartTheme(site.theme);
  return siteLanguages(join(root, "src"), site.locale).flatMap((tag) => {
    const locale = openLocale(tag, site.locale);
    const words = {locale, units: records.units, names: tableNames(tables, locale), theme};
    return charts.map((chart) => factsOf(chart, {site, tables, records, words}));
  });
}

interface Open {
  site: Site;
  tables: Tables;
  records: Records;
  words: Pick<ChartOptions, "units" | "names"> & {locale: Locale; theme: Theme};
}

function factsOf(chart: Chart, {site, tables, records, words}: Open): ChartFacts {
  const {locale, theme, names} = words;
  const rows = tables.rows<ChartRow>(chart.table);
  const {title, subtitle, summary, alt, notes, figures} = chart.describe(rows, words);
  return {
    slug: chart.slug,
    locale,
    title,
    subtitle,
    summary,
    alt,
    notes,
    figures,
    sourceLine: sourceLine(rows, records, locale),
    credit: site.credit[locale.tag],
    siteTitle: site.title,
    site: site.title[locale.tag],
    contact: site.contact,
    url: site.url,
    address: site.url === null ? null : absoluteAddress(site.url, chartPage(chart.slug, locale)),
    rows,
    table: tables.resources.find(({name}) => name === chart.table)!,
    tables,
    records,
    theme,
    names,
    draw: (width, id, figureHref = () => null) =>
      chart.render(rows, {...words, width, id, figureHref, document: svgDocument()})
  };
}
