import type {ColumnTable} from "arquero";
import {csvFormatRows} from "d3";
import {withoutFormula} from "./without-formula.ts";

/**
 * A table as CSV after RFC 4180 with line feeds: UTF-8, a header, empty cells for null, `true` and `false`. A text
 * that a spreadsheet would run as a formula gets an apostrophe before it; numbers never do.
 */
export function tableCsv(table: ColumnTable): string {
  const names = table.columnNames();
  const columns = names.map((name) => Array.from(table.array(name), cell));
  const rows = Array.from({length: table.numRows()}, (_, row) => columns.map((column) => column[row]!));
  return `${csvFormatRows([names, ...rows])}\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? withoutFormula(value) : String(value);
}
