import type {Locale} from "../locales/locale.ts";
import {dataTable} from "./data-table.ts";
import {sizeText, tableAddress} from "./downloads.ts";
import type {Download} from "./downloads.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {scrollTable} from "./scroll-table.ts";

/** How many rows of each table are shown. */
const FIRST = 5;

/** A table of the package with the rows to show of it. */
export interface DescribedTable extends Download {
  first: readonly Record<string, unknown>[];
}

/** The first rows of a table, as many as the catalogue shows. */
export function firstRows<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, FIRST);
}

/** Every table with what it holds, its first rows, its columns, its size and its download; a list of them before. */
export function tableCatalogue(all: readonly DescribedTable[], locale: Locale): Markup {
  // Those without rows yet come last.
  const tables = all.toSorted((a, b) => Number(b.rows > 0) - Number(a.rows > 0));
  return markup`<nav class="table-list" aria-label="${locale.message("pages.data.tables")}">
      <ul>${tables.map(({name, title}) => markup`<li><a href="#table-${name}"${inEnglish(locale)}>${title ?? name}</a></li>`)}</ul>
    </nav>
    <p class="package">
      <a href="${tableAddress("datapackage.json")}" download="datapackage.json">${locale.message("table.package")}</a>
    </p>
    ${tables.map((table) => describedTable(table, locale))}`;
}

function describedTable(table: DescribedTable, locale: Locale): Markup {
  const {name, path, title, description, bytes, rows, first} = table;
  const size = locale.message("table.download-size", {
    rows: locale.number(rows),
    size: sizeText(bytes ?? 0, locale)
  });
  const words = title ?? name;
  const whole = rows === first.length;
  return markup`<section class="table-section" aria-labelledby="table-${name}">
    <h2 id="table-${name}"${inEnglish(locale)}>${words}</h2>
    ${description && markup`<p${inEnglish(locale)}>${description}</p>`}
    <p class="download"><a href="${tableAddress(path)}" download="${path}">${path}</a> <small>${size}</small></p>
    ${first.length > 0 && dataTable(table, first, locale.message(whole ? "pages.data.all-rows" : "pages.data.first-rows", {name: words}), locale)}
    <details>
      <summary>${locale.message("pages.data.columns")}</summary>
      ${columnTable(table, words, locale)}
    </details>
  </section>`;
}

/** What the package says of its tables is English on every page. */
function inEnglish({tag}: Locale): Markup | null {
  return tag === "en" ? null : markup` lang="en"`;
}

function columnTable({name: table, schema}: DescribedTable, words: string, locale: Locale): Markup {
  const columns = ["column", "type", "meaning"].map((key) => ({label: locale.message(`table.${key}`)}));
  const cells = schema.fields.map(({name, type, description}) => [
    markup`<code>${name}</code>`,
    locale.has(`table.types.${type}`) ? locale.message(`table.types.${type}`) : type,
    markup`<span${inEnglish(locale)}>${description ?? ""}</span>`
  ]);
  const name = locale.message("pages.data.columns-of", {name: words});
  return scrollTable(columns, cells, {caption: null, name: locale.message("table.scroll", {name}), table});
}
