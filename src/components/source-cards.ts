import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {withRelated} from "./records.ts";
import {sourceCard} from "./source-card.ts";
import type {CardContext} from "./figure-link.ts";
import type {Use} from "./source-card.ts";

/**
 * The last section of a page: a card for every figure that it uses, in the order of first use, each
 * followed by what its card speaks of. `uses` holds the places of each figure, in the page's order.
 */
export function sourceCards(
  uses: ReadonlyMap<string, readonly Use[]>,
  {records, locale, everywhere, derivation}: Omit<CardContext, "linked">
): Markup | null {
  const ids = withRelated([...uses.keys()], records);
  if (ids.length === 0) return null;
  const onPage = new Set(ids);
  const context = {records, locale, everywhere, derivation, linked: (id: string) => onPage.has(id)};
  return markup`<section class="source-cards" aria-labelledby="source-cards">
    <h2 id="source-cards">${locale.message("site.sources-heading")}</h2>
    <p>${locale.message("site.sources-intro")}</p>
    <span id="-" hidden></span>
    ${ids.map((id) => markup`<div class="source-card-slot">${sourceCard(id, uses.get(id) ?? [], context)}</div>`)}
  </section>`;
}
