import type {DerivedRow, FigureRow} from "../../loaders/tidy/rows.ts";
import type {Locale} from "../locales/locale.ts";
import type {Records, SourceRow} from "./records.ts";

/** What is counted, in the page's language. */
export function measureName(key: string, {measures}: Records, locale: Locale): string {
  const row = measures.get(key);
  return (row && locale.pick(row, "label")) ?? key;
}

/** Who or what is spoken of. */
export function entityName(key: string, {entities}: Records, locale: Locale): string {
  const row = entities.get(key);
  return (row && locale.pick(row, "label")) ?? key;
}

/** Who says so: entities, or the article itself where it names nobody. `by` may hold several, joined by spaces. */
export function claimantNames(by: string, records: Records, locale: Locale): string {
  const names = by.split(" ").map((key) => {
    const source = records.sources.get(key);
    if (!source || records.entities.has(key)) return entityName(key, records, locale);
    return source.publisher
      ? entityName(source.publisher, records, locale)
      : locale.message("card.by-source");
  });
  return listOf([...new Set(names)], locale);
}

/** An article's title as printed or, where it shows none, our own name for it. */
export function sourceTitle(source: SourceRow, locale: Locale): string {
  return source.title ?? sourceLabel(source, locale);
}

/** Our own short name for an article. */
export function sourceLabel(source: SourceRow, locale: Locale): string {
  return locale.pick(source, "label") ?? source.id;
}

/** What a figure measures and of what, "Capacity: CECOT prison"; of a date, what happened then, where that is known. */
export function whatOf(
  row: FigureRow | DerivedRow,
  {records, locale}: {records: Records; locale: Locale}
): string {
  const event = "event_en" in row ? locale.pick(row, "event") : null;
  return locale.message("card.what", {
    measure: measureName(row.measure, records, locale),
    subject: event ?? entityName(row.of, records, locale)
  });
}

/** The address of an article's page on this site. */
export function sourceAddress(id: string, locale: Locale): string {
  return locale.address(`/sources/${id}/`);
}

/** Names in a row, as the language joins them. */
export function listOf(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale.intl, {type: "conjunction"}).format(names);
}
