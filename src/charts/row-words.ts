import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {formatValue} from "../locales/format-value.ts";
import type {Locale} from "../locales/make-locale.ts";
import type {Run} from "../text/rich-text.ts";
import type {Words} from "./chart.ts";

/** A row that may have a name of its own, which is not who says so. */
type Row = ChartRow & {label?: string | null};
type Names = Pick<Words, "locale" | "names">;

/** A row's value, linked to its figure; only what was computed is rounded. */
export function valueRun(
  row: ChartRow,
  {locale, units}: Pick<Words, "locale" | "units">,
  style: Partial<Run> = {}
): Run {
  const text = formatValue(row, locale, units, row.derived ? undefined : "none");
  return {text, figure: row.figure, reading: readingOf(row), ...style};
}

/** Which of its figure's readings a row is; undefined where the figure has only one. */
export function readingOf(row: ChartRow): number | undefined {
  return row.reading > 1 || row.reading_note_en || row.reading_note_es ? row.reading : undefined;
}

/** Who says it, through whom, and of what date: "Reuters, August 2024", the date linked to its figure. */
export function claimantRuns(row: ChartRow, {locale, names}: Names, style: Partial<Run> = {}): Run[] {
  const date: Run | null = row.date
    ? {text: locale.date(row.date), ...style, ...(row.at ? {figure: row.at} : {})}
    : null;
  if (!row.by) return date ? [date] : [];
  const values: Record<string, Run> = {by: {text: claimants(row, locale, names), ...style}};
  if (row.via) values.via = {text: names(row.via), ...style};
  if (date) values.date = date;
  const key = `chart.who${row.via ? "-via" : ""}${date ? "-date" : ""}`;
  return messageRuns(key, values, locale, style);
}

/** The names of all who a row's value rests on. */
export function claimants(row: Pick<ChartRow, "by">, locale: Locale, names: (key: string) => string): string {
  return namesTogether(row.by.split(" ").filter(Boolean).map(names), locale);
}

/** Names in a row: "a, b and c". */
export function namesTogether(all: readonly string[], locale: Locale): string {
  if (all.length < 2) return all.join("");
  return locale.message("chart.and", {rest: all.slice(0, -1).join(", "), last: all[all.length - 1]!});
}

/** What a row is called: by its own name, else by who says so. */
export function rowName(row: Row, {locale, names}: Names): string {
  return row.label || claimants(row, locale, names);
}

/** A message with runs of their own setting where its placeholders stand. Throws for one without a value. */
export function messageRuns(
  key: string,
  values: Record<string, Run>,
  locale: Locale,
  style: Partial<Run> = {}
): Run[] {
  return locale.parts(key).map((part) => {
    if ("text" in part) return {text: part.text, ...style};
    const run = values[part.name];
    if (!run) throw new Error(`message “${key}” got no value for “${part.name}”`);
    return run;
  });
}

/** A paragraph with its first letter large. */
export function sentence(runs: readonly Run[], locale: Locale): Run[] {
  const [first, ...rest] = runs;
  if (!first) return [];
  return [{...first, text: capital(first.text, locale)}, ...rest];
}

/** Text with its first letter large. */
export function capital(text: string, locale: Locale): string {
  const letter = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text && letter.toLocaleUpperCase(locale.intl) + text.slice(letter.length);
}

/**
 * What stands below a row's name: who says so where the name does not, its status unless plainly stated, through
 * whom, and when: "alleged, through Reuters, August 2024".
 */
export function circumstances(row: Row, {locale, names}: Names): Run[] {
  const parts: Run[] = [];
  if (row.label && row.by) parts.push({text: claimants(row, locale, names), colour: "muted"});
  if (row.status !== "asserted" && row.status !== "derived")
    parts.push({text: locale.message(`status.${row.status}`), colour: "muted"});
  if (row.via) parts.push({text: locale.message("chart.via", {via: names(row.via)}), colour: "muted"});
  if (row.date)
    parts.push({text: locale.date(row.date), colour: "muted", ...(row.at ? {figure: row.at} : {})});
  return parts.flatMap((part, i): Run[] => (i === 0 ? [part] : [{text: ", ", colour: "muted"}, part]));
}

/** Runs without their setting. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({text}) => text).join("");
}
