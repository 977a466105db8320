import type {Locale} from "../locales/locale.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {claimantNames, entityName} from "./names.ts";
import type {Records} from "./records.ts";

/** A number of a paragraph: whose figure it is, and its words there. */
export interface NotedNumber {
  figure: string;
  words: string;
}

/**
 * Who says the numbers of a paragraph, one line each: it stands in the margin where the window is wide, and below the
 * paragraph where the reader asks for all sources. Null when no table has any of the figures.
 */
export function marginNotes(
  numbers: readonly NotedNumber[],
  context: {records: Records; locale: Locale}
): Markup | null {
  const items = numbers.flatMap(({figure, words}) => {
    const says = whoSays(figure, context);
    return says === null
      ? []
      : [markup`<li data-figures="${figure}"><a href="#figure-${figure}">${words}</a> ${says}</li>`];
  });
  const label = context.locale.message("notes.label");
  return items.length > 0 ? markup`<ul class="margin-notes" aria-label="${label}">${items}</ul>` : null;
}

function whoSays(id: string, {records, locale}: {records: Records; locale: Locale}): string | null {
  const figure = records.figures.get(id);
  if (figure) {
    const by = claimantNames(figure.by, records, locale);
    return figure.via ? locale.message("notes.via", {by, via: entityName(figure.via, records, locale)}) : by;
  }
  const derived = records.derived.get(id);
  return derived ? locale.message("notes.computed", {by: claimantNames(derived.by, records, locale)}) : null;
}
