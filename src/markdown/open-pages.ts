import {existsSync} from "node:fs";
import {join} from "node:path";
import {sourceTitle} from "../components/names.ts";
import {chartHead} from "../components/chart-head.ts";
import type {Markup} from "../components/markup.ts";
import type {DerivedRow} from "../../loaders/tidy/rows.ts";
import type {SourceRow} from "../components/records.ts";
import type {Translation} from "../components/site-frame.ts";
import {openLocale, type Locale, type Tag} from "../locales/locale.ts";
import {pageLanguage, rootAddress, siteLanguages} from "../locales/page-language.ts";
import type {Site} from "../site.ts";
import {openTables} from "../tables/open-tables.ts";
import {readRenderedChart, renderedCharts} from "./rendered-charts.ts";
import {derivationAddress, derivationTitle} from "./record-blocks.ts";
import {readSitePages} from "./site-pages.ts";

interface Options {
  /** The folder of the tables; the pages of sources are known from it. */
  data: string;
  /** The source root. */
  source: string;
  /** The site's own language. */
  locale: Tag;
  site: Pick<Site, "url" | "title">;
}

/** What Framework has to be told of the site's pages; its own paths are "/index" and "/about/index". */
export interface Pages {
  addressOf(path: string): string;
  /** The language of a page, opened. */
  localeOf(path: string): Locale;
  /** The same page in the site's other languages. */
  translationsOf(path: string): Translation[];
  /** A page's own description: of its front matter, or of the article that it is about; null when it has none. */
  descriptionOf(path: string): string | null;
  /** What a page's head holds of its own besides: a chart's card, and where its oEmbed answer is. */
  headOf(path: string): Markup | null;
  /** The addresses of pages that are about one thing of the tables, in each language: articles, computed figures, charts. */
  madePaths(): Iterable<string>;
}

/** Opens the pages; what the files say is read when it is asked for, so that preview shows changes. */
export function openPages({data, source, locale: root, site}: Options): Pages {
  const languages = () => siteLanguages(source, root);
  const localeOf = (path: string) => openLocale(pageLanguage(path, root), root);
  const rowsOf = <Row>(table: string): Row[] =>
    existsSync(join(data, "datapackage.json")) ? openTables(data).rows<Row>(table) : [];
  const sources = () => rowsOf<SourceRow>("sources");
  const derived = () => rowsOf<DerivedRow>("derived");
  const chartOf = (path: string) => {
    const [, slug, versions] = /^\/charts\/([^/]+)(\/versions)?\/index$/.exec(rootAddress(path)) ?? [];
    const chart = slug === undefined ? null : readRenderedChart(source, slug, localeOf(path).tag);
    const described = versions ? "chart-versions.description" : "chart-page.description";
    return chart && {...chart, whole: !versions, described};
  };
  const addressOf = (path: string) => path.replace(/(^|\/)index$/, "$1");
  return {
    addressOf,
    localeOf,
    translationsOf(path) {
      const own = pageLanguage(path, root);
      const address = rootAddress(addressOf(path));
      const others = address === "/404" ? [] : languages().filter((tag) => tag !== own);
      return others.map((tag) => ({tag, address: openLocale(tag, root).address(address)}));
    },
    descriptionOf(path) {
      const id = /^\/sources\/([^/]+)\/index$/.exec(rootAddress(path))?.[1];
      const article = id === undefined ? undefined : sources().find((row) => row.id === id);
      const locale = localeOf(path);
      if (article) return locale.message("pages.source.description", {title: sourceTitle(article, locale)});
      const computed = /^\/figures\/([^/]+)\/index$/.exec(rootAddress(path))?.[1];
      const figure = computed === undefined ? undefined : derived().find((row) => row.id === computed);
      if (figure) return locale.message("derivation.description", {note: derivationTitle(figure, locale)});
      const chart = chartOf(path);
      if (chart) return locale.message(chart.described, {title: chart.title});
      return readSitePages(source).find((page) => page.path === addressOf(path))?.description ?? null;
    },
    headOf(path) {
      const chart = chartOf(path);
      if (!chart?.whole) return null;
      const locale = localeOf(path);
      const others = languages().filter((tag) => tag !== locale.tag);
      return chartHead(chart, {locale, translations: others.map((tag) => openLocale(tag, root))}, site);
    },
    madePaths() {
      const pages = [
        ...sources().map(({id}) => `/sources/${id}/`),
        ...(derivationAddress(source, openLocale(root)) ? derived().map(({id}) => `/figures/${id}/`) : []),
        ...renderedCharts(source).flatMap((slug) => [`/charts/${slug}/`, `/charts/${slug}/versions/`])
      ];
      return languages().flatMap((tag) => pages.map((page) => openLocale(tag, root).address(page)));
    }
  };
}
