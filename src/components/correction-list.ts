import type {CorrectionRow} from "../../loaders/tidy/rows.ts";
import type {Locale} from "../locales/locale.ts";
import {latestFirst, correctionText} from "./correction-notes.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {whatOf} from "./names.ts";
import type {Records} from "./records.ts";

interface Context {
  records: Records;
  locale: Locale;
  /** Gives the id of a link to a figure's card. */
  useOf: (id: string) => string;
}

/** The address of the feed of corrections, from the site's root; it is made when the site is finished. */
export const CORRECTIONS_FEED = "/corrections.xml";

/** A correction's place on the page of corrections. */
export function correctionId({figure, date}: CorrectionRow): string {
  return `${figure}-${date}`;
}

/** Every correction, the latest first, each with what it is about and who asked for it; or that there is none. */
export function correctionList(context: Context): Markup {
  const {records, locale} = context;
  const rows = latestFirst([...records.corrections.values()].flat());
  const feed = markup`<p><a href="${locale.address(CORRECTIONS_FEED)}" type="application/atom+xml">${locale.message("corrections.feed")}</a></p>`;
  if (rows.length === 0) return markup`<p class="none-yet">${locale.message("corrections.none")}</p>${feed}`;
  return markup`<ol class="correction-list" reversed>${rows.map((row) => correctionItem(row, context))}</ol>${feed}`;
}

function correctionItem(row: CorrectionRow, {records, locale, useOf}: Context): Markup {
  const figure = records.figures.get(row.figure) ?? records.derived.get(row.figure);
  const by = locale.pick(row, "by");
  const what = figure
    ? markup`<a class="figure" href="#figure-${figure.id}" id="${useOf(figure.id)}">${whatOf(figure, {records, locale})}</a>`
    : markup`<code>${row.figure}</code>`;
  return markup`<li id="${correctionId(row)}" data-corrections="${row.figure}">
    <p class="correction-what">${what}</p>
    <p>${correctionText(row, locale)}</p>
    ${by && markup`<p><small>${locale.message("corrections.asked", {by})}</small></p>`}
  </li>`;
}
