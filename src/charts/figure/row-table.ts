import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import {formatValue, intervalWords} from "../../locales/format-value.ts";
import type {Words} from "../chart.ts";
import {capital, claimants} from "../row-words.ts";

/** The rows of a chart as a table: its columns' names, and the cells of each row, as text. */
export interface RowTable {
  columns: {key: ColumnName; label: string}[];
  rows: {figure: string; cells: string[]}[];
}

type ColumnName = "label" | "event" | "measure" | "subject" | "read" | "date" | "by" | "status" | "source";

type Row = ChartRow & {label?: string | null; inferred?: string | null};

/** What the cells are written with; who says so and where may be called otherwise than in the drawing. */
export interface TableWords extends Pick<Words, "locale" | "names" | "units"> {
  claimants?(row: ChartRow): string;
  sourceName?(source: string): string;
}

/**
 * Puts the rows of a chart into a table, for those who want to read or hear its values one by one. Columns in
 * which no row has anything are left out; the first column names the row.
 */
export function rowTable(rows: readonly Row[], words: TableWords): RowTable {
  const {locale, names} = words;
  const cellOf: Record<ColumnName, (row: Row) => string | null> = {
    label: ({label}) => label ?? null,
    event: (row) => eventOf(row, words),
    measure: ({measure}) => (measure ? capital(names(measure), locale) : null),
    subject: ({of}) => (of ? capital(names(of), locale) : null),
    read: (row) => readAs(row, words),
    date: ({date, inferred}) => (date ? locale.date(date) : inferred ? `[${locale.date(inferred)}]` : null),
    by: (row) => (row.by ? (words.claimants?.(row) ?? who(row, words)) : null),
    status: ({status}) =>
      status === "asserted" || status === "derived" ? null : locale.message(`status.${status}`),
    source: ({source, derived}) =>
      derived ? locale.message("table.computed") : source && (words.sourceName?.(source) ?? names(source))
  };
  const keys = (Object.keys(cellOf) as ColumnName[]).filter((key) => rows.some((row) => cellOf[key](row)));
  return {
    columns: keys.map((key) => ({key, label: locale.message(`table.${key}`)})),
    rows: rows.map((row) => ({
      figure: row.figure,
      cells: keys.map((key) => cellOf[key](row) || locale.message("table.none"))
    }))
  };
}

/** What a row says, and what its words are taken to mean; a date stands in its own column. */
function readAs(row: Row, {locale, units}: TableWords): string | null {
  if (row.value === null && row.low === null && row.high === null && row.unit === null) return null;
  const note = locale.pick(row, "reading_note");
  const value = row.value === null ? intervalWords(row, locale, units) : null;
  return `${value ?? formatValue(row, locale, units, row.derived ? undefined : "none")}${note ? ` (${note})` : ""}`;
}

function who(row: Row, {locale, names}: TableWords): string {
  const by = claimants(row, locale, names);
  const said = row.via ? locale.message("chart.who-via", {by, via: names(row.via)}) : by;
  return capital(said, locale);
}

function eventOf(row: Row, {locale}: TableWords): string | null {
  return `event_${locale.tag}` in row ? locale.pick(row, "event") : null;
}
