import type {ColumnTable} from "arquero";
import {csvFormatRows} from "d3";
import {withoutFormula} from "./without-formula.ts";

const ROWS_A_PIECE = 2000;

/**
 * A table as CSV after RFC 4180 with line feeds: UTF-8, a header, empty cells for null, `true` and `false`. A text
 * that a spreadsheet would run as a formula gets an apostrophe before it; numbers never do.
 */
export function tableCsv(table: ColumnTable): string {
  return [...csvPieces(table)].join("");
}

/** The same in pieces of whole lines. */
export function* csvPieces(table: ColumnTable): Iterable<string> {
  const names = table.columnNames();
  const columns = names.map((name) => table.array(name));
  yield `${csvFormatRows([names])}\n`;
  for (let from = 0; from < table.numRows(); from += ROWS_A_PIECE) {
    const length = Math.min(ROWS_A_PIECE, table.numRows() - from);
    const rows = Array.from({length}, (_, n) => columns.map((column) => cell(column[from + n])));
    yield `${csvFormatRows(rows)}\n`;
  }
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? withoutFormula(value) : String(value);
}
