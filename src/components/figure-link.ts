import {formatValue} from "../locales/format-value.ts";
import type {Locale} from "../locales/locale.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import type {Records} from "./records.ts";
import type {SiteUse} from "./used-in.ts";

/** What a card is made from; `linked` says of which figures the page has cards. */
export interface CardContext {
  records: Records;
  locale: Locale;
  linked: (id: string) => boolean;
  /** All uses of all figures, where cards are to name them. */
  everywhere?: ReadonlyMap<string, readonly SiteUse[]>;
  /** The address of the page that shows how a derived figure is computed, where the site has such pages. */
  derivation?: (id: string) => string;
}

/** One line of a card: what it tells, and the telling. */
export interface Fact {
  term: string;
  detail: Markup | string;
  /** Told wherever the figure is, not only where there is room for its whole card. */
  essential?: boolean;
}

/** A figure by its value, leading to its own card where the page has one. */
export function figureLink(id: string, {records, locale, linked}: CardContext): Markup | string {
  const row = records.figures.get(id) ?? records.derived.get(id);
  if (!row) return id;
  const words = formatValue(row, locale, records.units);
  return linked(id) ? markup`<a class="figure" href="#figure-${id}">${words}</a>` : words;
}
