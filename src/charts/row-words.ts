import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {formatValue} from "../locales/format-value.ts";
import type {Locale} from "../locales/locale.ts";
import type {ChartOptions} from "./chart.ts";
import type {Run} from "../text/rich-text.ts";

type Words = Pick<ChartOptions, "locale" | "names" | "units">;

/** A row's value, linked to its figure. */
export function valueRun(row: ChartRow, {locale, units}: Words, style: Partial<Run> = {}): Run {
  return {text: formatValue(row, locale, units), figure: row.figure, ...style};
}

/** Who says it, through whom, and of what date: "Reuters, August 2024", the date linked to its figure. */
export function claimantRuns(row: ChartRow, {locale, names}: Words, style: Partial<Run> = {}): Run[] {
  const values: Record<string, Run> = {by: {text: claimants(row, locale, names), ...style}};
  if (row.via) values.via = {text: names(row.via), ...style};
  if (row.date) values.date = {text: locale.date(row.date), ...style, ...(row.at ? {figure: row.at} : {})};
  const key = `chart.who${row.via ? "-via" : ""}${row.date ? "-date" : ""}`;
  return messageRuns(key, values, locale, style);
}

/** The names of all who a row's value rests on. */
export function claimants(row: ChartRow, locale: Locale, names: (key: string) => string): string {
  const all = row.by.split(" ").map(names);
  return all.length < 2
    ? all.join("")
    : locale.message("chart.and", {rest: all.slice(0, -1).join(", "), last: all[all.length - 1]!});
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
  const [letter = "", ...others] = first.text;
  return [{...first, text: letter.toLocaleUpperCase(locale.intl) + others.join("")}, ...rest];
}

/** Its status unless plainly stated, through whom, and when: "alleged, through Reuters, August 2024". */
export function circumstances(row: ChartRow, {locale, names}: Words): Run[] {
  const parts: Run[] = [];
  if (row.status !== "asserted" && row.status !== "derived")
    parts.push({text: locale.message(`status.${row.status}`), colour: "muted"});
  if (row.via) parts.push({text: locale.message("chart.via", {via: names(row.via)}), colour: "muted"});
  if (row.date)
    parts.push({text: locale.date(row.date), colour: "muted", ...(row.at ? {figure: row.at} : {})});
  return parts.flatMap((part, i): Run[] => (i === 0 ? [part] : [{text: ", ", colour: "muted"}, part]));
}
