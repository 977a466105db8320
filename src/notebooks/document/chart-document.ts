import type {ChartRow, DateRow} from "../../../loaders/tidy/rows.ts";
import type {Description} from "../../charts/describe.ts";
import {formatValue} from "../../locales/format-value.ts";
import type {Locale} from "../../locales/locale.ts";
import type {Units} from "../../tables/units.ts";
import {codeOf, notebookFile, plainMarkdown, type NotebookCell} from "./notebook-file.ts";
import {plotCells} from "./plots.ts";

/** A row of a chart as its notebook has it: with words for people beside the keys. */
export type DocumentRow = ChartRow &
  Partial<DateRow> & {
    /** The value, who says so, what is measured, and the row's own name, in the notebook's language. */
    words: string;
    who: string;
    what: string;
    label: string;
  };

export interface ChartDocumentOptions {
  slug: string;
  /** The chart in words, as its page has it. */
  said: Description;
  locale: Locale;
  units: Units;
  /** What a key is called, and who says so: a key or several. */
  names: (key: string) => string;
  claimants: (by: string) => string;
  /** The site's credit line. */
  credit: string;
  /** The articles behind the rows, and the chart's page; addresses are absolute, null where the site has none. */
  sources: readonly {title: string; address: string | null}[];
  page: string | null;
}

/**
 * A chart as a notebook of Observable Notebook Kit: its rows in a cell, its marks in plain sight, and where it comes from.
 * Pure: the same rows and words give the same bytes.
 */
export function chartDocument(rows: readonly ChartRow[], options: ChartDocumentOptions): string {
  const {slug, said, locale, units, names, claimants} = options;
  const told = rows.map((row): DocumentRow => {
    const note = locale.pick(row, "reading_note");
    const event = "event_en" in row ? locale.pick(row, "event") : null;
    const who = claimants(row.by);
    const label = event ?? [who, note].filter(Boolean).join(": ");
    return {...row, words: formatValue(row, locale, units), who, what: names(row.measure), label};
  });
  const [first] = told;
  const measure = first ? mainMeasure(slug, told) : "";
  const say = (key: string) => locale.message(`notebook.document.${key}`);
  const cells: NotebookCell[] = [
    {mode: "md", value: opening(said)},
    {mode: "js", value: `const rows = [\n${told.map((row) => `  ${codeOf(row)}`).join(",\n")}\n];`},
    {mode: "md", value: `${plainMarkdown(say("edit"))}`},
    ...plotCells(slug, told, {measure, axis: first ? names(measure) : ""}).map(
      (value) => ({mode: "js", value}) as const
    ),
    {mode: "md", value: `## ${plainMarkdown(say("rows"))}`},
    {mode: "js", value: "Inputs.table(rows)"},
    {mode: "md", value: closing(options)}
  ];
  return notebookFile(said.title, cells);
}

/** What the chart is about: of its measures the one whose name its slug is, else that of most rows. */
function mainMeasure(slug: string, rows: readonly DocumentRow[]): string {
  const counts = new Map<string, number>();
  for (const {measure} of rows) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  return counts.has(slug) && slug !== "payment" ? slug : [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

function opening({title, subtitle, summary, notes}: Description): string {
  const lines = [
    `# ${plainMarkdown(title)}`,
    plainMarkdown(subtitle),
    plainMarkdown(summary),
    ...notes.map(plainMarkdown)
  ];
  return lines.filter((line) => line.trim() !== "").join("\n\n");
}

function closing({locale, credit, sources, page}: ChartDocumentOptions): string {
  const link = (words: string, address: string | null) =>
    address === null ? plainMarkdown(words) : `[${plainMarkdown(words)}](<${encodeURI(address)}>)`;
  const say = (key: string, values?: Record<string, string>) =>
    locale.message(`notebook.document.${key}`, values);
  return [
    `## ${plainMarkdown(say("from"))}`,
    sources.map(({title, address}) => `- ${link(title, address)}`).join("\n"),
    page === null ? plainMarkdown(say("followed")) : link(say("followed"), page),
    plainMarkdown(say("credit", {credit}))
  ].join("\n\n");
}
