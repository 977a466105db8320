import type {Locale} from "../locales/locale.ts";
import type {Resource} from "../tables/open-tables.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {scrollTable} from "./scroll-table.ts";

/** Any table as it is: its columns under their own names, numbers in the page's language. */
export function dataTable(
  {name: table, schema: {fields}}: Resource,
  rows: readonly Record<string, unknown>[],
  caption: string,
  locale: Locale
): Markup {
  const columns = fields.map(({name, type}) => ({
    label: name,
    numeric: type === "number" || type === "integer"
  }));
  const cells = rows.map((row) => fields.map(({name}) => cellText(row[name], locale)));
  return scrollTable(columns, cells, {caption, name: locale.message("table.scroll", {name: caption}), table});
}

/** A fingerprint tells nothing beyond its beginning: styles cut it short. */
const FINGERPRINT = /^[0-9a-f]{40,}$/;

function cellText(value: unknown, locale: Locale): Markup | string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return locale.number(value, {maximumFractionDigits: 10});
  if (typeof value === "boolean") return locale.message(value ? "table.yes" : "table.no");
  const text = String(value);
  return FINGERPRINT.test(text) ? markup`<span class="fingerprint">${text}</span>` : text;
}
