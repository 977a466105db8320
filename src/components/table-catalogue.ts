import type {Locale} from "../locales/locale.ts";
import type {DescribedField, PackageFile} from "../tables/open-tables.ts";
import {dataTable} from "./data-table.ts";
import {sizeText, tableAddress} from "./downloads.ts";
import type {Download} from "./downloads.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {ownPropertyList} from "./own-property-list.ts";
import {packageText, withCodes} from "./package-text.ts";
import {readLines} from "./read-lines.ts";
import {scrollTable} from "./scroll-table.ts";

/** How many rows of each table are shown. */
const FIRST = 5;

/** A table of the package with the rows to show of it. */
export interface DescribedTable extends Download {
  first: readonly Record<string, unknown>[];
}

interface Context {
  /** The files beside the tables. */
  files: readonly PackageFile[];
  locale: Locale;
  /** The languages of the articles, by their ids. */
  languages: ReadonlyMap<string, string>;
  /** The site's address, null while it has none. */
  url: string | null;
}

/** The first rows of a table, as many as the catalogue shows. */
export function firstRows<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, FIRST);
}

/**
 * Every table with what it holds, its files to download, its first rows, its columns and the lines that read it; a
 * list of them and the files that describe them before, the properties of our own after.
 */
export function tableCatalogue(all: readonly DescribedTable[], context: Context): Markup {
  const {files, locale} = context;
  // Those without rows yet come last.
  const tables = all.toSorted((a, b) => Number(b.rows > 0) - Number(a.rows > 0));
  return markup`<nav class="table-list" aria-label="${locale.message("pages.data.tables")}">
      <ul>${tables.map((table) => {
        const title = packageText(table, "title", locale);
        return markup`<li><a href="#table-${table.name}"${title.lang}>${title.words || table.name}</a></li>`;
      })}</ul>
    </nav>
    <section class="table-section" aria-labelledby="package-files">
      <h2 id="package-files">${locale.message("pages.data.files")}</h2>
      <ul class="package-files">${[{path: "datapackage.json"}, ...files].map((file) => packageFile(file, locale))}</ul>
    </section>
    ${tables.map((table) => describedTable(table, context))}
    ${ownPropertyList(locale)}`;
}

function packageFile(file: PackageFile, locale: Locale): Markup {
  const key = `pages.data.file.${file.path.replace(/\..*$/, "")}`;
  const meaning = locale.has(key) ? locale.message(key) : null;
  return markup`<li>${fileLink(file, null, locale)}${meaning && markup`<br>${meaning}`}</li>`;
}

/** A file to download with its size, and its rows where they are to be told. */
function fileLink({path, bytes}: PackageFile, rows: number | null, locale: Locale): Markup {
  const size = bytes === undefined ? null : sizeText(bytes, locale);
  const extent =
    size !== null && rows !== null ? locale.count("pages.data.rows-and-size", rows, {size}) : size;
  return markup`<a href="${tableAddress(path)}" download="${path}">${path}</a>${extent && markup` <small>${extent}</small>`}`;
}

function describedTable(table: DescribedTable, {locale, url, languages}: Context): Markup {
  const {name, rows, first} = table;
  const title = packageText(table, "title", locale);
  const description = packageText(table, "description", locale);
  const words = title.words || name;
  const alternatives = table["cifra:alternatives"] ?? [];
  const shown = locale.message(rows === first.length ? "pages.data.all-rows" : "pages.data.first-rows", {
    name: words
  });
  return markup`<section class="table-section" aria-labelledby="table-${name}">
    <h2 id="table-${name}"${title.lang}>${words}</h2>
    ${description.words && markup`<p${description.lang}>${withCodes(description.words, locale)}</p>`}
    <ul class="table-files">
      <li>${fileLink(table, rows, locale)}</li>
      ${alternatives.map((file) => markup`<li>${fileLink(file, null, locale)}</li>`)}
    </ul>
    ${first.length > 0 && dataTable(table, first, shown, {locale, languages})}
    <details>
      <summary>${locale.message("pages.data.columns")}</summary>
      ${columnTable(table, words, locale)}
    </details>
    <details>
      <summary>${locale.message("pages.data.use")}</summary>
      ${useLines(table, words, {locale, url})}
    </details>
  </section>`;
}

function useLines(
  {name, path, "cifra:alternatives": [parquet] = []}: DescribedTable,
  words: string,
  {locale, url}: Pick<Context, "locale" | "url">
): Markup {
  const at = (file: string): string => (url === null ? `data/${file}` : new URL(`data/${file}`, url).href);
  const lines = readLines(name, {csv: at(path), parquet: at(parquet?.path ?? path)});
  return markup`<dl class="use-lines">${lines.map(({tool, needs, code}) => {
    const label = locale.message("pages.data.use-of", {tool, name: words});
    return markup`<dt>${tool}${needs && markup` <small>(${needs})</small>`}</dt>
      <dd><pre tabindex="0" role="region" aria-label="${label}" data-read="${tool}" data-read-table="${name}"><code translate="no">${code}</code></pre></dd>`;
  })}</dl>`;
}

function columnTable({name: table, schema}: DescribedTable, words: string, locale: Locale): Markup {
  const units = schema.fields.map((field) => unitText(field, locale));
  const measured = units.some((unit) => unit !== "");
  const labels = ["table.column", "table.type", ...(measured ? ["pages.data.unit"] : []), "table.meaning"];
  const columns = labels.map((key) => ({label: locale.message(key)}));
  const cells = schema.fields.map((field, i) => {
    const description = packageText(field, "description", locale);
    return [
      markup`<code>${field.name}</code>`,
      typeText(field, locale),
      ...(measured ? [units[i]!] : []),
      markup`<span${description.lang}>${withCodes(description.words, locale)}</span>`
    ];
  });
  const name = locale.message("pages.data.columns-of", {name: words});
  return scrollTable(columns, cells, {caption: null, name: locale.message("table.scroll", {name}), table});
}

function typeText({type, constraints}: DescribedField, locale: Locale): string {
  const kind = locale.has(`table.types.${type}`) ? locale.message(`table.types.${type}`) : type;
  return constraints?.required ? locale.message("pages.data.required", {kind}) : kind;
}

/** The unit of a column's numbers; a count of nothing in particular, “1” in UCUM, has none to show. */
function unitText(field: DescribedField, locale: Locale): Markup | string {
  const {"cifra:unit": unit, "cifra:unitField": column} = field;
  if (column !== undefined) return locale.message("pages.data.unit-field", {column});
  return unit === undefined || unit === "1" ? "" : markup`<code>${unit}</code>`;
}
