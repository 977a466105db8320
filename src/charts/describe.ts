import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {formatInterval} from "../locales/format-value.ts";
import type {Drawn, Form, Parts, Words} from "./chart.ts";
import {claimantRuns, plainText, valueRun} from "./row-words.ts";
import {disputeWords, paragraph, quantityName, rangeWords} from "./summary.ts";

/** What the frame around a chart shows, and what a screen reader hears. */
export interface Description {
  title: string;
  /** Empty where there is none. */
  subtitle: string;
  /** What is drawn, its range, what it is held against, and which claims are at odds. */
  summary: string;
  /** The same, and then each row: for those who have the drawing alone. */
  alt: string;
  /** About what the drawing adds to the rows (a silhouette's size). */
  notes: string[];
  /** Ids of the figures that are drawn, in the order of the rows. */
  figures: string[];
  /** Ids of the sources of the rows. */
  sources: string[];
}

/** More rows than these are left to the table: nobody could listen to them. */
const TOLD = 40;

/** Says in words what a chart of these rows shows: what its frame prints and what a screen reader hears. */
export function describe<Row extends ChartRow>(
  form: Form<Row>,
  chart: Drawn & {parts: Parts},
  rows: readonly Row[],
  words: Words,
  {title, subtitle = ""}: {title: string; subtitle?: string}
): Description {
  const {locale} = words;
  const main = form.parts[0];
  const told = main === undefined ? rows : rows.filter(({measure}) => measure === chart.parts[main]);
  const said = form.summary?.({...chart, ...chart.parts}, rows, words) ?? rangeWords(told, words);
  const sentences = [words.words.text("alt"), ...said, ...disputeWords(rows, words)];
  const listed = rows.length > TOLD ? [locale.message("said.more")] : listRows(form, chart, rows, words);
  return {
    title,
    subtitle,
    summary: rows.length ? paragraph(sentences, words) : locale.message("chart.empty"),
    alt: rows.length ? paragraph([...sentences, listed.join("; ")], words) : locale.message("chart.empty"),
    notes: form.notes?.(rows, words) ?? [],
    figures: unique(rows.map((row) => row.figure)),
    sources: unique(rows.map((row) => row.source))
  };
}

function listRows<Row extends ChartRow>(
  form: Form<Row>,
  chart: Drawn,
  rows: readonly Row[],
  words: Words
): string[] {
  return form.list?.(rows, words, chart) ?? rows.map((row) => rowWords(row, rows, words));
}

function rowWords(row: ChartRow & {label?: string | null}, rows: readonly ChartRow[], words: Words): string {
  const {locale, units} = words;
  const interval = row.qualifier === "about" ? formatInterval(row, locale, units) : null;
  const reading = locale.pick(row, "reading_note");
  const more = [interval && locale.message("chart.alt-interval", {interval}), reading].filter(Boolean);
  const several = new Set(rows.map(({of}) => of)).size > 1;
  const quantity = several ? quantityName(row, words) : words.names(row.measure);
  return altRow(
    {
      label: row.label || quantity,
      value: [valueRun(row, words).text, ...more].join(", "),
      who: plainText(claimantRuns(row, words)),
      status: row.status
    },
    words
  );
}

/** A row in words: "people held: 14,500 (Reuters; alleged)". */
export function altRow(
  {label, value, who, status}: {label: string; value: string; who: string; status: ChartRow["status"]},
  {locale}: Pick<Words, "locale">
): string {
  const said =
    status === "asserted" ? who : [who, locale.message(`status.${status}`)].filter(Boolean).join("; ");
  return said
    ? locale.message("chart.alt-row", {label, value, who: said})
    : locale.message("chart.alt-row-plain", {label, value});
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null && value !== ""))] as string[];
}
