import type {FigureRow} from "../../loaders/tidy/rows.ts";
import {formatValue} from "../locales/format-value.ts";
import {markTitles} from "./mark-titles.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {claimantNames, entityName, measureName, sourceTitle} from "./names.ts";
import {scrollTable} from "./scroll-table.ts";
import type {CardContext} from "./figure-link.ts";

/**
 * Printed figures as readers want them: words, what they count, value, date, claimant, article. `useOf`
 * gives the id of a row's link to its card, or null where the page has no card for it.
 */
export function figureTable(
  rows: readonly FigureRow[],
  caption: string,
  useOf: (id: string) => string | null,
  {records, locale}: Omit<CardContext, "linked">
): Markup {
  const columns = ["value", "measure", "subject", "read", "date", "by", "source"].map((key) => ({
    label: locale.message(`table.${key}`)
  }));
  const cells = rows.map((row): (Markup | string)[] => {
    const use = useOf(row.id);
    const source = records.sources.get(row.source);
    return [
      use ? markup`<a class="figure" href="#figure-${row.id}" id="${use}">${row.printed}</a>` : row.printed,
      measureName(row.measure, records, locale),
      entityName(row.of, records, locale),
      formatValue(row, locale, records.units),
      row.date && row.kind !== "date" ? locale.date(row.date) : locale.message("table.none"),
      claimantNames(row.by, records, locale),
      source ? markTitles(sourceTitle(source, locale), records, locale) : row.source
    ];
  });
  return scrollTable(columns, cells, {caption, name: locale.message("table.scroll", {name: caption})});
}
