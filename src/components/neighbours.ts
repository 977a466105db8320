import type {Locale} from "../locales/locale.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** A page of a row of pages. */
export interface Neighbour {
  address: string;
  title: string;
  /** Of the title, where it is not the page's. */
  language?: string;
}

/** The way from a page to the one before and the one after it in their row; null where it stands alone. */
export function neighbours(row: readonly Neighbour[], own: string, locale: Locale): Markup | null {
  const at = row.findIndex(({address}) => address === own);
  const [before, after] = [row[at - 1], at < 0 ? undefined : row[at + 1]];
  if (!before && !after) return null;
  const link = (rel: "prev" | "next", page: Neighbour | undefined): Markup | null =>
    page === undefined
      ? null
      : markup`<a class="neighbour-${rel}" rel="${rel}" href="${page.address}"><span>${locale.message(`site.${rel}`)}</span>${" "}<span${page.language && page.language !== locale.tag && markup` lang="${page.language}"`}>${page.title}</span></a>`;
  return markup`<nav class="neighbours" aria-label="${locale.message("site.neighbours")}">${link("prev", before)}${link("next", after)}</nav>`;
}
