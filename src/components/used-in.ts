import type {Locale} from "../locales/locale.ts";
import {formatValue} from "../locales/format-value.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {whatOf} from "./names.ts";
import type {Records} from "./records.ts";

/** A place of the site that uses a figure. */
export interface SiteUse {
  /** The page's address from the site's root, "/about/", and its title. */
  page: string;
  title: string;
  where: "text" | "chart";
  /** The id of the place's element. */
  id: string;
  /** The heading above it, or the chart's title; null before the first heading. */
  place: string | null;
  /** Figures that `place` speaks of. */
  speaksOf: readonly string[];
}

interface Context {
  records: Records;
  locale: Locale;
  /** All places of the site, by figure. */
  everywhere: ReadonlyMap<string, readonly SiteUse[]>;
}

/**
 * Where a figure is used: the sections and charts of all pages, then the figures computed from it. A section
 * that uses it several times is named once, by the first place. Null when nothing uses it.
 */
export function usedIn(id: string, context: Context): Markup | null {
  const {everywhere, records} = context;
  const places = new Map<string, SiteUse>();
  for (const use of everywhere.get(id) ?? []) {
    const key = JSON.stringify([use.page, use.where, use.place]);
    if (!places.has(key)) places.set(key, use);
  }
  const computed = [...records.derived.values()].filter(({inputs}) => inputs.split(" ").includes(id));
  if (places.size === 0 && computed.length === 0) return null;
  return markup`<ul class="used-in">
    ${[...places.values()].map((use) => placeItem(use, context))}
    ${computed.map((row) => computedItem(row.id, context))}
  </ul>`;
}

function placeItem({page, title, where, id, place, speaksOf}: SiteUse, {locale}: Context): Markup {
  const words = place ?? title;
  const figures = speaksOf.length > 0 && markup` data-figures="${speaksOf.join(" ")}"`;
  return markup`<li${figures}>${locale.message(`pages.used.${where}`)} <a href="${page}#${id}">${words}</a></li>`;
}

function computedItem(id: string, {records, locale}: Context): Markup {
  const row = records.derived.get(id)!;
  const what = whatOf(row, {records, locale});
  const value = formatValue(row, locale, records.units);
  return markup`<li>${locale.message("pages.used.derived")} <a href="${locale.address("/figures/")}#figure-${id}">${value}</a> (${what})</li>`;
}
