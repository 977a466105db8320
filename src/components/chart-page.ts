import type {ChartRow, FigureRow} from "../../loaders/tidy/rows.ts";
import type {Locale} from "../locales/locale.ts";
import {bibtex, citation, type Cited} from "./citation.ts";
import {CHART_FILES, chartFile, chartPage, type ChartFileEnding} from "./chart-address.ts";
import {chartFigure, type RenderedChart} from "./chart-figure.ts";
import {copyable} from "./copyable.ts";
import {embedWays, type EmbedWays} from "./embed-ways.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {sourceAddress, sourceLabel} from "./names.ts";
import {withRelated, type Records, type SourceRow} from "./records.ts";
import {titleOf} from "./source-facts.ts";

export interface ChartPageContext {
  records: Records;
  locale: Locale;
  cited: Cited;
  /** Whether the version that is drawn was released. */
  released: boolean;
  /** The ways to embed it; null while the site has no address. */
  ways: EmbedWays | null;
  /** The page for hosts; null where there is none. */
  hosts: string | null;
}

/**
 * A chart's own page, without its heading and the cards of its figures: the chart with its rows, the articles behind it,
 * files to download, code to embed it, its citation and its version.
 */
export function chartPageBody(
  chart: RenderedChart,
  rows: readonly ChartRow[],
  context: ChartPageContext
): Markup {
  const {records, locale, cited, ways, hosts, released} = context;
  const say = (key: string, values: Record<string, string> = {}) =>
    locale.message(`chart-page.${key}`, values);
  const versions = `${chartPage(chart.slug, locale)}versions/`;
  return markup`${chartFigure(chart, rows, {records, locale, level: null, open: true})}
    <h2 id="sources">${say("sources")}</h2>
    <p>${say("sources-intro")}</p>
    ${sourcesOf(rows, records, locale)}
    <h2 id="download">${say("download")}</h2>
    <p>${say("download-intro")}</p>
    ${filesOf(chart.slug, locale)}
    <p><a href="${locale.address(`/charts/${chart.slug}.notebook.html`)}" download>${say("notebook")}</a> ${say("notebook-about")}</p>
    ${
      ways &&
      markup`<h2 id="embed">${say("embed")}</h2>
    <p>${say("embed-intro")}</p>
    ${embedWays(chart.slug, ways, locale)}
    ${hosts && markup`<p><a href="${hosts}">${say("hosts")}</a></p>`}`
    }
    <h2 id="cite">${say("cite")}</h2>
    <p>${say(released ? "cite-intro" : "cite-unreleased")}</p>
    ${copyable(citation(cited, locale), say("citation"), locale)}
    ${copyable(bibtex(cited, locale), "BibTeX", locale)}
    <h2 id="versions">${say("versions")}</h2>
    <p>${versionLine(context)} <a href="${versions}">${say("versions-link")}</a></p>`;
}

function versionLine({cited, locale, released}: ChartPageContext): Markup {
  const code = markup`<code>${cited.version}</code>`;
  const key = released ? "chart-page.version" : "chart-page.version-unreleased";
  const day =
    cited.date && markup`<time datetime="${cited.date}" data-release>${locale.date(cited.date)}</time>`;
  const values: Record<string, Markup | string | null> = {version: code, date: day};
  return markup`${locale.parts(key).map((part) => ("text" in part ? part.text : values[part.name]))}`;
}

function sourcesOf(rows: readonly ChartRow[], records: Records, locale: Locale): Markup {
  const figures = figuresBehind(rows, records);
  const ids = [...new Set(figures.map(({source}) => source))];
  const items = ids.flatMap((id) => {
    const source = records.sources.get(id);
    if (!source) return [];
    const title = source.title ? titleOf(source, source.title, locale) : sourceLabel(source, locale);
    const words = figures.filter((row) => row.source === id).map((row) => cardLink(row, source, locale));
    return markup`<li>
      <a class="source-title" href="${sourceAddress(id, locale)}">${title}</a>
      <p class="printed">${words}</p>
    </li>`;
  });
  return markup`<ul class="source-list">${items}</ul>`;
}

/** What an article prints, in its own language; the words lead to their card. */
function cardLink({id, printed}: FigureRow, {language}: SourceRow, locale: Locale): Markup {
  const lang = language !== locale.tag && markup` lang="${language}"`;
  return markup`<span><a class="figure" href="#figure-${id}"${lang}>${printed}</a></span> `;
}

/** The figures that rows show, and those that what is computed rests on. */
function figuresBehind(rows: readonly ChartRow[], records: Records): FigureRow[] {
  const ids = withRelated([...new Set(rows.map(({figure}) => figure))], {...records, disputes: new Map()});
  return ids.flatMap((id) => records.figures.get(id) ?? []);
}

/** What there is to download; the answer for oEmbed is for machines, and is named in the page's head. */
function filesOf(slug: string, locale: Locale): Markup {
  const items = CHART_FILES.filter((ending) => ending !== ".oembed.json").map((ending) =>
    fileItem(slug, ending, locale)
  );
  return markup`<ul class="downloads">${items}</ul>`;
}

/** A file, with the place for its size, which is known when the site is finished. */
function fileItem(slug: string, ending: ChartFileEnding, locale: Locale): Markup {
  const address = chartFile(slug, ending, locale);
  const key = `chart-page.file.${ending.replace(/[^a-z0-9]+/g, "-").replace(/^-/, "")}`;
  return markup`<li>
    <a href="${address}" download="${address.split("/").at(-1)!}">${locale.message(key)}</a>${" "}
    <small data-size-of="${address}"></small><br>
    ${locale.message(`${key}-about`)}
  </li>`;
}
