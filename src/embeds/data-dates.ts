import type {Locale} from "../locales/locale.ts";

/** A row with the date of which it speaks (EDTF), as printed or, failing that, as an editor concluded it. */
export interface DatedRow {
  date: string | null;
  inferred?: string | null;
}

/** Years, months and days that are known; "XXXX-02" has no place in time. */
const KNOWN = /^\d{4}(?:-\d{2}){0,2}$/;

/** One sentence: of when the numbers of a chart are, as far as their articles say so. */
export function dataDates(rows: readonly DatedRow[], locale: Locale): string {
  const all = rows.map(({date, inferred}) => [date, inferred].find((text) => text && KNOWN.test(text)));
  const known = [...new Set(all.filter((date) => date !== undefined && date !== null))].sort();
  const [first] = known;
  if (!first) return locale.message("embed.dates-none");
  const last = known.at(-1)!;
  const dates = {first: locale.date(first), last: locale.date(last)};
  const whole = all.every((date) => date) ? "" : ` ${locale.message("embed.dates-some")}`;
  return locale.message(first === last ? "embed.date" : "embed.dates", dates) + whole;
}
