import type {Form, Parts, Words} from "./chart.ts";
import type {FullRow} from "./rows/plain-row.ts";
import {capital, namesTogether} from "./row-words.ts";

/**
 * What a chart is called that nobody gave a title: what its rows are about. Dates are called by the time that they
 * span, others by the measures that are drawn and their subject, where there is but one.
 */
export function chartTitle(
  form: Pick<Form, "parts">,
  {parts, named}: {parts: Parts; named: boolean},
  rows: readonly FullRow[],
  {locale, names, words}: Words
): string {
  const measures = form.parts
    .slice(0, 2)
    .flatMap((part) => parts[part] ?? [])
    .filter((measure) => rows.some((row) => row.measure === measure));
  const what =
    named && measures.length > 0 ? namesTogether(measures.map(names), locale) : words.text("title");
  const subjects = new Set(rows.map(({of}) => of));
  const [subject] = subjects;
  const about =
    subject && subjects.size === 1 ? locale.message("said.title-of", {what, subject: names(subject)}) : what;
  const period = form.parts.length === 0 ? periodOf(rows, locale) : null;
  return capital(period ? locale.message("said.title-between", {what: about, period}) : about, locale);
}

/** The years from the first date to the last. */
function periodOf(rows: readonly FullRow[], locale: Words["locale"]): string | null {
  if (rows.some(({value, low, high}) => value !== null || low !== null || high !== null)) return null;
  const years = rows
    .flatMap(({date_from, date_to}) => [date_from, date_to])
    .flatMap((date) => (date ? [date.slice(0, 4)] : []))
    .sort();
  const [first, last] = [years[0], years[years.length - 1]];
  if (!first || !last) return null;
  return locale.date(first === last ? first : `${first}/${last}`);
}
