import {TAGS, type Locale} from "../locales/locale.ts";
import type {Resource} from "../tables/open-tables.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {scrollTable} from "./scroll-table.ts";

type Row = Record<string, unknown>;

/** The language of the data's own words: names of columns, keys, and notes that do not say theirs. */
const DATA_LANGUAGE = "en";

/** Columns that hold words of an article. */
const OF_ARTICLE = ["title", "printed", "author"];

/**
 * Any table as it is: its columns under their own names, numbers in the page's language. `languages` are those of the
 * articles, by their ids: their words are in none other.
 */
export function dataTable(
  {name: table, schema: {fields}}: Resource,
  rows: readonly Row[],
  caption: string,
  {locale, languages = new Map()}: {locale: Locale; languages?: ReadonlyMap<string, string>}
): Markup {
  const columns = fields.map(({name, type}) => ({
    label: name,
    numeric: type === "number" || type === "integer"
  }));
  const languageOf = (column: string, row: Row): string => {
    const own = TAGS.find((tag) => column.endsWith(`_${tag}`));
    if (own) return own;
    const article = languages.get(String(row.source ?? row.id));
    return OF_ARTICLE.includes(column) && article ? article : DATA_LANGUAGE;
  };
  const cells = rows.map((row) =>
    fields.map(({name}) => {
      const {words, lang} = cellText(row[name], languageOf(name, row), locale);
      return lang === DATA_LANGUAGE || words === "" ? words : markup`<span lang="${lang}">${words}</span>`;
    })
  );
  return scrollTable(columns, cells, {
    caption,
    name: locale.message("table.scroll", {name: caption}),
    table,
    lang: locale.tag === DATA_LANGUAGE ? undefined : DATA_LANGUAGE
  });
}

/** A fingerprint tells nothing beyond its beginning: styles cut it short. */
const FINGERPRINT = /^[0-9a-f]{40,}$/;

/** A cell's words and their language; digits are in that of the data, whose words stand around them. */
function cellText(value: unknown, lang: string, locale: Locale): {words: Markup | string; lang: string} {
  if (value === null || value === undefined) return {words: "", lang};
  if (typeof value === "number")
    return {words: locale.number(value, {maximumFractionDigits: 10}), lang: DATA_LANGUAGE};
  if (typeof value === "boolean")
    return {words: locale.message(value ? "table.yes" : "table.no"), lang: locale.tag};
  const text = String(value);
  return {words: FINGERPRINT.test(text) ? markup`<span class="fingerprint">${text}</span>` : text, lang};
}
