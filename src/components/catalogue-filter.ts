import type {Locale} from "../locales/locale.ts";
import {laterForms} from "./later-forms.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {claimantNames, measureName, sourceLabel} from "./names.ts";
import type {Records} from "./records.ts";

/** The keys by which the table can be filtered, in the order of its controls. */
export const FILTERS = ["measure", "source", "by", "status", "kind"] as const;

/** A row of the table: what it is filtered by (`by` holds keys joined by spaces), and its cells. */
export interface CatalogueRow {
  keys: Record<(typeof FILTERS)[number], string>;
  /** What it measures and of what: rows are sorted by it. */
  what: string;
  cells: (Markup | string)[];
}

/** What a computed figure has in place of an article, a status and a kind. */
export const COMPUTED = "derived";

type Key = (typeof FILTERS)[number];

interface Context {
  records: Records;
  locale: Locale;
}

/**
 * The controls of the table of all figures: a search field, one list of choices a key, and a line that says how many
 * rows are left. Styles keep their room and show them once src/islands/filter-figures.ts is at work.
 */
export function catalogueFilter(rows: readonly CatalogueRow[], context: Context): Markup {
  const {locale} = context;
  const {message} = locale;
  return markup`<div class="figure-filter" role="search" aria-label="${message("pages.figures.filter")}">
    <label class="figure-search">
      <span>${message("pages.figures.search")}</span>
      <input type="search" name="q" autocomplete="off" aria-controls="all-figures">
    </label>
    ${FILTERS.map((key) => choices(key, rows, context))}
    <p class="figure-count">
      <span role="status" data-intl="${locale.intl}" data-some="${JSON.stringify(laterForms("pages.figures.some", locale))}" data-none="${message("pages.figures.none", {all: "{all}"})}"></span>
      <button type="button">${message("pages.figures.all")}</button>
    </p>
  </div>`;
}

function choices(key: Key, rows: readonly CatalogueRow[], context: Context): Markup {
  const {locale} = context;
  const values = [...new Set(rows.flatMap(({keys}) => keys[key].split(" ")))];
  const named = values.map((value) => ({value, name: nameOf(key, value, context)}));
  const {compare} = new Intl.Collator(locale.intl);
  const options = named
    .toSorted((a, b) => compare(a.name, b.name))
    .map(({value, name}) => markup`<option value="${value}">${name}</option>`);
  return markup`<label>
    <span>${locale.message(`pages.figures.by-${key}`)}</span>
    <select name="${key}" aria-controls="all-figures">
      <option value="">${locale.message("pages.figures.any")}</option>
      ${options}
    </select>
  </label>`;
}

function nameOf(key: Key, value: string, {records, locale}: Context): string {
  if (key === "measure") return measureName(value, records, locale);
  if (key === "status") return locale.message(`status.${value}`);
  if (key === "kind") return locale.message(`pages.figures.kinds.${value}`);
  const source = records.sources.get(value);
  if (key === "by" && !source) return claimantNames(value, records, locale);
  if (value === COMPUTED) return locale.message("card.computed");
  return source ? sourceLabel(source, locale) : value;
}
