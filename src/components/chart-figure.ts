import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {rowTable} from "../charts/figure/row-table.ts";
import type {Locale} from "../locales/locale.ts";
import {correctionNotes} from "./correction-notes.ts";
import {tableAddress} from "./downloads.ts";
import {Markup, markup} from "./markup.ts";
import {markTitles} from "./mark-titles.ts";
import {claimantNames, entityName, listOf, measureName, sourceTitle} from "./names.ts";
import type {Records} from "./records.ts";
import {withRelated} from "./records.ts";
import {scrollTable} from "./scroll-table.ts";

/** A chart as it was rendered for one language: its words and its two drawings. */
export interface RenderedChart {
  slug: string;
  title: string;
  subtitle: string;
  /** What it shows, in words. */
  summary: string;
  /** The same, and each row. */
  alt: string;
  /** Ids of the figures that it draws, in the order of its rows. */
  figures: string[];
  /** SVG elements of our own making, inserted as they are. */
  wide: string;
  narrow: string;
  /** Of each drawing, the list of what the numbers in it stand for: HTML of our own making, or empty. */
  callouts: {wide: string; narrow: string};
  /** What the drawing adds to the rows. */
  notes: string[];
  /** Name of the table of its rows. */
  table: string;
}

export interface FigureContext {
  records: Records;
  locale: Locale;
  /** Of the heading, 1 to 6; null where the page's own heading, with the id `chart-<slug>-title`, is the chart's. */
  level?: number | null;
  /** Whether the table of the rows is open. */
  open?: boolean;
  /** The chart's own page, where this is another. */
  share?: string;
}

/**
 * A chart as a `<figure>`: the finding as its heading, both drawings (styles show one), where its numbers
 * come from, its rows as a table, and the table to download.
 */
export function chartFigure(chart: RenderedChart, rows: readonly ChartRow[], context: FigureContext): Markup {
  const {slug, narrow, wide, callouts} = chart;
  return markup`<figure class="chart" id="chart-${slug}" aria-labelledby="chart-${slug}-title">
    ${headOf(chart, context)}
    <div class="chart-drawing">
      <div class="chart-narrow">${pictureOf(narrow)}${new Markup(callouts.narrow)}</div>
      <div class="chart-wide">${pictureOf(wide)}${new Markup(callouts.wide)}</div>
    </div>
    ${captionOf(chart, rows, context)}
  </figure>`;
}

/** The same figure in two parts, with room for steps (src/markdown/steps.ts) between the drawing and all that explains it. */
export function steppedFigure(
  chart: RenderedChart,
  rows: readonly ChartRow[],
  context: FigureContext
): {before: Markup; after: Markup} {
  const {slug, narrow, wide, callouts} = chart;
  const notes = (["narrow", "wide"] as const).filter((form) => callouts[form] !== "");
  return {
    before: markup`<figure class="chart stepped" id="chart-${slug}" aria-labelledby="chart-${slug}-title">
      <div class="chart-stage">
        <div class="chart-held">
          ${headOf(chart, context)}
          <div class="chart-drawing">
            <div class="chart-narrow">${pictureOf(narrow)}</div>
            <div class="chart-wide">${pictureOf(wide)}</div>
          </div>
        </div>`,
    after: markup`</div>
      ${notes.map((form) => markup`<div class="chart-${form}">${new Markup(callouts[form])}</div>`)}
      ${captionOf(chart, rows, context)}
    </figure>`
  };
}

/** A drawing in a box of its own, whose proportions are known: publish/finish/skip-unseen.ts. */
function pictureOf(svg: string): Markup {
  return markup`<div class="chart-picture">${new Markup(svg)}</div>`;
}

function headOf({slug, title, subtitle}: RenderedChart, {level = 2}: FigureContext): Markup {
  const heading = new Markup(`h${level ?? 1}`);
  return markup`${level !== null && markup`<${heading} class="chart-title" id="chart-${slug}-title">${title}</${heading}>`}
    <p class="chart-subtitle">${subtitle}</p>`;
}

function captionOf(
  {title, summary, figures, notes, table}: RenderedChart,
  rows: readonly ChartRow[],
  {records, locale, open = false, share}: FigureContext
): Markup {
  const file = `${table}.csv`;
  return markup`<figcaption>
    ${notes.map((note) => markup`<p>${note}</p>`)}
    <p class="chart-source">${markTitles(sourceLine(rows, records, locale), records, locale)}</p>
    ${correctionNotes(figures, {records, locale})}
    ${share !== undefined && markup`<p class="chart-share"><a href="${share}" aria-label="${locale.message("chart-page.share-of", {title})}">${locale.message("chart-page.share")}</a></p>`}
    <details${open && markup` open`}>
      <summary>${locale.message("table.rows")}</summary>
      <p>${summary}</p>
      ${rowsTable(rows, title, records, locale)}
      <p>
        <a href="${tableAddress(file)}" download="${file}">${locale.message("table.download")}</a>
      </p>
    </details>
  </figcaption>`;
}

/** The articles that a chart's numbers stand in, and who claims them there: followed through what is computed. */
export function sourceLine(rows: readonly ChartRow[], records: Records, locale: Locale): string {
  const ids = withRelated([...new Set(rows.map((row) => row.figure))], {...records, disputes: new Map()});
  const all = ids.flatMap((id) => records.figures.get(id) ?? []);
  const counted = all.filter((row) => row.kind !== "date");
  // Dates of numbers need no source of their own; in a chart of nothing but dates they are what is told.
  const printed = counted.length > 0 ? counted : all;
  const titles = new Set(
    printed.map(({source}) => {
      const article = records.sources.get(source);
      return article ? locale.message("card.words", {words: sourceTitle(article, locale)}) : source;
    })
  );
  // An article that names nobody is named as the source anyway.
  const named = printed.filter(({by, source}) => by !== source || records.sources.get(source)?.publisher);
  const claimants = new Set(named.map(({by}) => claimantNames(by, records, locale)));
  if (titles.size === 0) return "";
  const sources = locale.message(titles.size === 1 ? "table.sources" : "table.sources-many", {
    names: listOf([...titles], locale)
  });
  if (claimants.size === 0) return sources;
  return `${locale.message("table.claimants", {names: listOf([...claimants], locale)})} ${sources}`;
}

/** The rows as the library's figure has them, by the names of this site; `name` is the chart's title. */
export function rowsTable(rows: readonly ChartRow[], name: string, records: Records, locale: Locale): Markup {
  const {columns, rows: told} = rowTable(rows, {
    locale,
    units: records.units,
    names: (key) =>
      records.measures.has(key) ? measureName(key, records, locale) : entityName(key, records, locale),
    claimants: ({by}) => claimantNames(by, records, locale),
    sourceName: (id) => {
      const source = records.sources.get(id);
      return source ? sourceTitle(source, locale) : id;
    }
  });
  return scrollTable(
    columns,
    told.map(({cells}) => cells.map((cell) => markTitles(cell, records, locale))),
    {caption: null, name: locale.message("table.scroll", {name}), figures: told.map(({figure}) => figure)}
  );
}
