import {table, type ColumnTable} from "arquero";
import type {FigureRow} from "../../../../loaders/tidy/rows.ts";
import {formatValue} from "../../../locales/format-value.ts";
import type {Notebook} from "../open-notebook.ts";

/** The columns that claims are filtered and spread by: their keys, with what they are called beside them. */
export const KINDS = ["measure", "of", "by", "source", "status"] as const;
export type ClaimKind = (typeof KINDS)[number];

/**
 * Every figure of the articles as a row: ids and keys as in figures.csv, beside each key its name in the notebook's
 * language, and the value in words.
 */
export function claimTable(notebook: Notebook): ColumnTable {
  const {locale, units, name} = notebook;
  const rows = notebook.rows<FigureRow>("figures");
  const column = (of: (row: FigureRow) => unknown) => rows.map(of);
  const named = (kind: ClaimKind) => (row: FigureRow) =>
    kind === "status" ? locale.message(`status.${row.status}`) : name(row[kind]);
  return table({
    figure: column((row) => row.id),
    words: column((row) => formatValue(row, locale, units)),
    ...Object.fromEntries(
      KINDS.flatMap((kind) => [
        [kind, column((row) => row[kind])],
        [`${kind}_name`, column(named(kind))]
      ])
    ),
    via: column((row) => row.via),
    value: column((row) => row.value),
    low: column((row) => row.low),
    high: column((row) => row.high),
    unit: column((row) => row.unit),
    date: column((row) => row.date),
    qualifier: column((row) => row.qualifier),
    printed: column((row) => row.printed)
  });
}
