import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {rowsTable, sourceLine, type RenderedChart} from "../components/chart-figure.ts";
import {correctionNotes} from "../components/correction-notes.ts";
import {markTitles} from "../components/mark-titles.ts";
import {Markup, markup, webAddress} from "../components/markup.ts";
import type {Records} from "../components/records.ts";
import type {Locale} from "../locales/locale.ts";
import type {Site} from "../site.ts";
import {dataDates} from "./data-dates.ts";
import {LICENCE, linkFigures, type EmbedLinks} from "./embed-links.ts";

/** A chart that is embedded somewhere. */
export interface EmbeddedChart {
  chart: RenderedChart;
  rows: readonly ChartRow[];
  links: EmbedLinks;
  /** Of a kept version, its name; none where the newest is meant. */
  version?: string;
}

/** What is the same for all charts of a site in one language. */
export interface EmbedContext {
  records: Records;
  locale: Locale;
  site: Pick<Site, "title" | "contact">;
}

/**
 * A chart as it stands on other people's pages: title, both drawings (styles show one), notes, who is to be credited,
 * of when the data is, ways to its sources, its data and its makers, and its rows as a table.
 */
export function embedFigure(
  {chart, rows, links, version}: EmbeddedChart,
  context: EmbedContext,
  {level = 1}: {level?: 1 | 2 | 3 | 4 | 5 | 6} = {}
): Markup {
  const {locale, records} = context;
  const {slug, title, subtitle, summary} = chart;
  const heading = new Markup(`h${level}`);
  const drawing = (form: "narrow" | "wide") =>
    new Markup(linkFigures(chart[form] + chart.callouts[form], links.cards));
  const sources = sourceLine(rows, records, locale);
  return markup`<figure class="embed" id="chart-${slug}" lang="${locale.tag}" dir="ltr" aria-labelledby="chart-${slug}-title">
    <${heading} class="title" id="chart-${slug}-title">${title}</${heading}>
    <p class="subtitle">${subtitle}</p>
    <div class="narrow">${drawing("narrow")}</div>
    <div class="wide">${drawing("wide")}</div>
    <figcaption>
      <div class="notes">${chart.notes.map((note) => markup`<p>${note}</p>`)}</div>
      ${sources && markup`<p class="source">${markTitles(sources, records, locale)}</p>`}
      ${correctionNotes(chart.figures, {records, locale})}
      <p class="credit" data-figures="${chart.figures.join(" ")}">${creditOf({chart, rows, links, version}, context)}</p>
      <p class="ways">${waysOf({chart, rows, links, version}, context)}</p>
      <details>
        <summary>${locale.message("embed.values")}</summary>
        <p>${summary}</p>
        ${rowsTable(rows, title, records, locale)}
      </details>
    </figcaption>
  </figure>`;
}

/** The credit line of a newest version and the words of the ways, as plain text: what a height is reckoned from. */
export function creditWords(rows: readonly ChartRow[], {locale, site}: EmbedContext): string {
  const credit = {site: site.title[locale.tag], licence: locale.message("embed.licence")};
  return `${locale.message("embed.credit", credit)} ${dataDates(rows, locale)}`;
}

export function wayWords(locale: Locale): string[] {
  return WAYS.map((way) => locale.message(`embed.${way}`));
}

const WAYS = ["sources", "data", "report"] as const;

/** A link that leaves the frame: where a host forbids windows, nothing happens rather than a page in a small frame. */
function out(address: string, words: string): Markup {
  return markup`<a target="_blank" rel="noopener" href="${address}">${words}</a>`;
}

function creditOf({rows, links, version}: EmbeddedChart, {locale, site}: EmbedContext): Markup[] {
  const parts: Record<string, Markup> = {
    site: out(links.site, site.title[locale.tag]),
    licence: out(LICENCE, locale.message("embed.licence"))
  };
  const credit = filled("embed.credit", parts, locale);
  const dates = markup` ${dataDates(rows, locale)}`;
  return version === undefined ? [...credit, dates] : [...credit, dates, pinned(version, links, locale)];
}

/** Which version is shown; that there is a newer one is shown by a script that has asked for it. */
function pinned(version: string, {newest}: EmbedLinks, locale: Locale): Markup {
  const kept = markup` <span class="pinned">${locale.message("embed.pinned", {version})}</span>`;
  if (!newest) return kept;
  const links = {
    newest: out(newest.embed, locale.message("embed.newest")),
    versions: out(newest.all, locale.message("embed.versions"))
  };
  return markup`${kept}<span class="newer" hidden data-version="${version}" data-newest="${newest.version}">${" "}${filled("embed.newer", links, locale)}</span>`;
}

function waysOf({chart, links, version}: EmbeddedChart, {locale, site}: EmbedContext): Markup[] {
  const about = locale.message("embed.report-subject", {
    title: chart.title,
    chart: version === undefined ? chart.slug : `${chart.slug}, ${version}`
  });
  const report = webAddress(site.contact) ?? `mailto:${site.contact}?subject=${encodeURIComponent(about)}`;
  const address = {sources: links.chart, data: links.data, report};
  return WAYS.map((way, i) => markup`${i > 0 && " "}${out(address[way], locale.message(`embed.${way}`))}`);
}

function filled(key: string, values: Readonly<Record<string, Markup>>, locale: Locale): Markup[] {
  return locale.parts(key).map((part) => ("text" in part ? markup`${part.text}` : values[part.name]!));
}
