import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {formatInterval} from "../locales/format-value.ts";
import type {Chart, ChartOptions, Description} from "./chart.ts";
import {claimantRuns, valueRun} from "./row-words.ts";

/** Says in words what a chart of these rows shows: what its frame prints and what a screen reader hears. */
export function describe(
  {messages, notes, list}: Pick<Chart, "messages" | "notes" | "list">,
  rows: readonly ChartRow[],
  options: Pick<ChartOptions, "locale" | "names" | "units">
): Description {
  const {locale} = options;
  const listed = (list?.(rows, options) ?? rows.map((row) => rowWords(row, options))).join("; ");
  return {
    title: locale.message(`${messages}.title`),
    subtitle: locale.message(`${messages}.subtitle`),
    alt: rows.length ? locale.message(`${messages}.alt`, {rows: listed}) : locale.message("chart.empty"),
    notes: notes?.(options) ?? [],
    figures: unique(rows.map((row) => row.figure)),
    sources: unique(rows.map((row) => row.source))
  };
}

function rowWords(row: ChartRow, options: Pick<ChartOptions, "locale" | "names" | "units">): string {
  const {locale, names, units} = options;
  const interval = row.qualifier === "about" ? formatInterval(row, locale, units) : null;
  const reading = locale.pick(row, "reading_note");
  const more = [interval && locale.message("chart.alt-interval", {interval}), reading].filter(Boolean);
  return locale.message("chart.alt-row", {
    label: names(row.measure),
    value: [valueRun(row, options).text, ...more].join(", "),
    who: claimantRuns(row, options)
      .map((run) => run.text)
      .join(""),
    status: locale.message(`status.${row.status}`)
  });
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
