import type {DerivedRow, FigureRow} from "../../loaders/tidy/rows.ts";
import {formatValue, intervalWords} from "../locales/format-value.ts";
import type {Locale} from "../locales/locale.ts";
import {COMPUTED, FILTERS, catalogueFilter} from "./catalogue-filter.ts";
import type {CatalogueRow} from "./catalogue-filter.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {claimantNames, sourceAddress, sourceLabel, whatOf} from "./names.ts";
import type {Records} from "./records.ts";

interface Context {
  records: Records;
  locale: Locale;
  /** Gives the id of a row's link to its card. */
  useOf: (id: string) => string;
}

/**
 * All figures, printed and computed, by what they measure, as one table with controls to search and filter it, which a script brings
 * to life and which are not shown without one.
 */
export function figureCatalogue(caption: string, context: Context): Markup {
  const {records, locale} = context;
  const {compare} = new Intl.Collator(locale.intl);
  const rows = [
    ...[...records.figures.values()].map((row) => printedRow(row, context)),
    ...[...records.derived.values()].map((row) => computedRow(row, context))
  ].toSorted((a, b) => compare(a.what, b.what));
  const heads = ["figure", "measure", "read", "status", "date", "by", "source"];
  const body = rows.map(
    ({keys, cells: [first, ...others]}) =>
      markup`<tr${FILTERS.map((key) => markup` data-${key}="${keys[key]}"`)}>
        <th scope="row">${first}</th>
        ${others.map((cell) => markup`<td>${cell}</td>`)}
      </tr>`
  );
  return markup`${catalogueFilter(rows, {records, locale})}
    <div class="scroll-table" role="region" aria-label="${locale.message("table.scroll", {name: caption})}" tabindex="0">
      <table id="all-figures">
        <caption>${caption}</caption>
        <thead><tr>${heads.map((key) => markup`<th scope="col">${locale.message(`table.${key}`)}</th>`)}</tr></thead>
        <tbody>${body}</tbody>
      </table>
    </div>
    <script type="module" src="/_generated/islands/filter-figures.js"></script>`;
}

function printedRow(row: FigureRow, context: Context): CatalogueRow {
  const {records, locale} = context;
  const source = records.sources.get(row.source);
  const language = source && source.language !== locale.tag && markup` lang="${source.language}"`;
  const dated = row.kind !== "date" && row.date;
  return {
    what: whatOf(row, context),
    keys: {measure: row.measure, source: row.source, by: row.by, status: row.status, kind: row.kind},
    cells: [
      markup`<a class="figure" href="#figure-${row.id}" id="${context.useOf(row.id)}"${language}>${row.printed}</a>`,
      whatOf(row, context),
      readAs(row, context),
      locale.message(`status.${row.status}`),
      dated ? locale.date(dated) : locale.message("table.none"),
      claimantNames(row.by, records, locale),
      markup`<a href="${sourceAddress(row.source, locale)}">${source ? sourceLabel(source, locale) : row.source}</a>`
    ]
  };
}

function computedRow(row: DerivedRow, context: Context): CatalogueRow {
  const {records, locale} = context;
  return {
    what: whatOf(row, context),
    keys: {measure: row.measure, source: COMPUTED, by: row.by, status: COMPUTED, kind: COMPUTED},
    cells: [
      markup`<a class="figure" href="#figure-${row.id}" id="${context.useOf(row.id)}">${formatValue(row, locale, records.units)}</a>`,
      whatOf(row, context),
      readAs(row, context),
      locale.message(`status.${COMPUTED}`),
      row.date ? locale.date(row.date) : locale.message("table.none"),
      claimantNames(row.by, records, locale),
      locale.message("table.computed")
    ]
  };
}

function readAs(row: FigureRow | DerivedRow, {records, locale}: Context): string {
  return intervalWords(row, locale, records.units) ?? formatValue(row, locale, records.units);
}
