import type {FigureRow} from "../../loaders/tidy/rows.ts";
import type {Qualifier} from "../../loaders/quantity/quantity.ts";
import type {Locale} from "../locales/locale.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {intervalWords} from "../locales/format-value.ts";
import type {Records} from "./records.ts";
import {scrollTable} from "./scroll-table.ts";

/** A row of hedges.csv. */
export interface HedgeRow {
  entry: number;
  /** BCP 47; "und" for signs of every language. */
  language: string;
  words: string;
  qualifier: Qualifier;
  low: number | null;
  high: number | null;
}

interface Context {
  records: Records;
  locale: Locale;
}

/** The unit of a number that counts things: written without one. */
const COUNT = "{}";

/** What hedging words make of a number: those of the page's language, their interval, and a figure that has them. */
export function hedgeTable(rows: readonly HedgeRow[], caption: string, context: Context): Markup {
  const {locale} = context;
  const spoken = rows.filter(({language}) => language === locale.tag || language === "und");
  const groups = new Map<number, HedgeRow[]>();
  for (const row of spoken) groups.set(row.entry, [...(groups.get(row.entry) ?? []), row]);
  const columns = ["words", "read", "example"].map((key) => ({label: locale.message(`table.${key}`)}));
  const cells = [...groups.values()].map((group) => [
    markup`<ul class="hedge-words">${group.map(({words}) => markup`<li>${words}</li>`)}</ul>`,
    reading(group[0]!, context),
    example(group[0]!, context) ?? locale.message("table.none")
  ]);
  const name = locale.message("table.scroll", {name: caption});
  return scrollTable(columns, cells, {caption, name, table: "hedges"});
}

function reading({qualifier, low, high}: HedgeRow, {records, locale}: Context): string {
  const interval = {value: null, low, high, low_open: false, high_open: qualifier === "vague"};
  const ends = intervalWords({...interval, unit: COUNT, qualifier}, locale, records.units);
  return ends ?? locale.message(`pages.hedges.${qualifier}`);
}

/** The first figure of the tables that is read by this rule, with its interval. */
function example(hedge: HedgeRow, {records, locale}: Context): Markup | null {
  const row = [...records.figures.values()].find((figure) => isReadBy(figure, hedge));
  if (!row) return null;
  const interval = intervalWords(row, locale, records.units);
  const language = records.sources.get(row.source)?.language;
  const words = markup`<a href="${locale.address("/figures/")}#figure-${row.id}"${language && language !== locale.tag && markup` lang="${language}"`}>${row.printed}</a>`;
  return markup`${words}${interval && markup`: ${interval}`}`;
}

function isReadBy({qualifier, kind, low, high}: FigureRow, hedge: HedgeRow): boolean {
  if (qualifier !== hedge.qualifier || qualifier === "exact" || kind === "date") return false;
  return hedge.low === null || (low === hedge.low && high === hedge.high);
}
