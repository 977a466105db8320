import type {ColumnTable} from "arquero";
import {csvFormatRow, csvFormatValue} from "d3";
import {noMemory, type Memory} from "../kept/memory.ts";
import {rememberedPieces} from "../kept/remembered-pieces.ts";
import {columnsOf} from "./columns-of.ts";
import {withoutFormula} from "./without-formula.ts";

/**
 * A table as CSV after RFC 4180 with line feeds: UTF-8, a header, empty cells for null, `true` and `false`. A text
 * that a spreadsheet would run as a formula gets an apostrophe before it; numbers never do.
 */
export function tableCsv(table: ColumnTable): string {
  return [...csvPieces(table, [])].join("");
}

/** The same in pieces of whole lines; `primaryKey` names a row in the memory. */
export function* csvPieces(
  table: ColumnTable,
  primaryKey: readonly string[],
  memory: Memory = noMemory
): Iterable<string | Uint8Array> {
  const names = table.columnNames();
  const columns = columnsOf(table);
  const keys = columnsOf(table, [...primaryKey]);
  yield `${csvFormatRow(names)}\n`;
  yield* rememberedPieces(
    {
      columns,
      length: table.numRows(),
      keyOf: (row) => keys.map((key) => String(key[row])).join(" "),
      encode: (from, to) => lines(columns, from, to)
    },
    memory
  );
}

function lines(columns: readonly ArrayLike<unknown>[], from: number, to: number): string {
  let text = "";
  for (let row = from; row < to; row++) {
    for (let n = 0; n < columns.length; n++) text += (n === 0 ? "" : ",") + cell(columns[n]![row]);
    text += "\n";
  }
  return text;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? csvFormatValue(withoutFormula(value)) : String(value);
}
