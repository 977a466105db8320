import type {CorrectionRow} from "../../loaders/tidy/rows.ts";
import type {Locale} from "../locales/locale.ts";
import type {Fact} from "./figure-link.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import type {Records} from "./records.ts";

/** What corrections are told with. */
export interface CorrectionContext {
  records: Pick<Records, "corrections" | "derived" | "figures" | "measures">;
  locale: Locale;
}

/** The corrections of these figures and of those that they are computed from, the latest first. */
export function correctionsOf(
  ids: readonly string[],
  {corrections, derived}: Pick<Records, "corrections" | "derived">
): CorrectionRow[] {
  const all = new Set<string>();
  const add = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    derived.get(id)?.inputs.split(" ").forEach(add);
  };
  ids.forEach(add);
  return latestFirst([...all].flatMap((id) => corrections.get(id) ?? []));
}

/** Corrections in the order in which they are told. */
export function latestFirst(rows: readonly CorrectionRow[]): CorrectionRow[] {
  return rows.toSorted((a, b) =>
    a.date === b.date ? (a.figure < b.figure ? -1 : 1) : a.date < b.date ? 1 : -1
  );
}

/** One correction as a sentence or two: “Corrected on …: … became …. Why.” */
export function correctionText(row: CorrectionRow, locale: Locale): string {
  const [before, after] = [locale.pick(row, "before") ?? "", locale.pick(row, "after")];
  const values = {
    date: locale.date(row.date),
    before,
    after: after ?? "",
    why: locale.pick(row, "why") ?? ""
  };
  return locale.message(after === null ? "corrections.withdrawn" : "corrections.corrected", values);
}

/**
 * What a chart, an embed or any other showing of figures has to say of their corrections: a line for each, or null
 * where nothing was corrected. A pure function of the tables, for pages and for documents of their own.
 */
export function correctionNotes(ids: readonly string[], context: CorrectionContext): Markup | null {
  const rows = correctionsOf(ids, context.records);
  if (rows.length === 0) return null;
  const notes = rows.map((row) => {
    const name = nameIn(row, context);
    return markup`<p data-corrections="${row.figure}">${name && markup`<strong>${name}.</strong> `}${correctionText(row, context.locale)}</p>`;
  });
  return markup`<div class="correction-notes">${notes}</div>`;
}

/** The same lines as plain text: what a height is reckoned from. */
export function correctionLines(ids: readonly string[], context: CorrectionContext): string[] {
  return correctionsOf(ids, context.records).map((row) => {
    const name = nameIn(row, context);
    return `${name === null ? "" : `${name}. `}${correctionText(row, context.locale)}`;
  });
}

/** What was corrected, by its measure: a chart shows several quantities. */
function nameIn({figure}: CorrectionRow, {records, locale}: CorrectionContext): string | null {
  const row = records.figures.get(figure) ?? records.derived.get(figure);
  const label = row && records.measures.get(row.measure);
  return label ? locale.pick(label, "label") : null;
}

/** What a card tells of the figure's own corrections. */
export function correctionFacts(
  id: string,
  {records, locale}: Omit<CorrectionContext, "records"> & {records: Pick<Records, "corrections">}
): Fact[] {
  const rows = latestFirst(records.corrections.get(id) ?? []);
  if (rows.length === 0) return [];
  const items = rows.map(
    (row) => markup`<li data-corrections="${row.figure}">${correctionText(row, locale)}</li>`
  );
  return [{term: locale.message("corrections.term"), detail: markup`<ul>${items}</ul>`, essential: true}];
}
