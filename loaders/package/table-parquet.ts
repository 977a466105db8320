import type {ColumnTable} from "arquero";
import {ByteWriter, ParquetWriter} from "hyparquet-writer";
import {noMemory, type Memory} from "../kept/memory.ts";
import {columnsOf} from "../tidy/columns-of.ts";
import type {Field} from "../tidy/table-about.ts";

type SchemaElement = ParquetWriter["schema"][number];
type ColumnChunk = ParquetWriter["row_groups"][number]["columns"][number];

const TYPES: Record<Field["type"], Omit<SchemaElement, "name">> = {
  string: {type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: {type: "STRING"}},
  number: {type: "DOUBLE"},
  // Counts and positions in texts: a 64-bit integer would be a BigInt in JavaScript.
  integer: {type: "INT32"},
  boolean: {type: "BOOLEAN"},
  date: {type: "INT32", converted_type: "DATE", logical_type: {type: "DATE"}}
};

const ROWS_A_GROUP = 100_000;
const LARGEST = 2 ** 31;

/**
 * A table as Parquet with the types of its description: texts as they are, without the apostrophes that guard
 * spreadsheets, null for an empty cell. The same rows give the same bytes, whether the memory holds columns from
 * before or not. Throws an Error for an integer beyond 32 bits.
 */
export function tableParquet(
  table: ColumnTable,
  fields: readonly Field[],
  memory: Memory = noMemory
): Uint8Array {
  const writer = new ByteWriter();
  const parquet = fileOf(writer, fields);
  const names = fields.map(({name}) => name);
  const all = columnsOf(table, names);
  for (let from = 0; from < table.numRows(); from += ROWS_A_GROUP) {
    const start = writer.offset;
    const length = Math.min(ROWS_A_GROUP, table.numRows() - from);
    const columns = fields.map((field, n) => {
      const values = Array.prototype.slice.call(all[n], from, from + length);
      const {bytes, chunk} = columnOf(field, values, memory.part(`${field.name} ${from}`));
      const placed = movedBy(writer.offset, chunk);
      writer.appendBytes(bytes);
      return placed;
    });
    parquet.row_groups.push({
      columns,
      total_byte_size: columns.reduce((sum, {meta_data}) => sum + meta_data!.total_uncompressed_size, 0n),
      num_rows: BigInt(length),
      total_compressed_size: BigInt(writer.offset - start)
    });
    parquet.num_rows += BigInt(length);
  }
  void parquet.finish();
  return writer.getBytes();
}

/** The beginning of a file with these columns. */
function fileOf(writer: ByteWriter, fields: readonly Field[]): ParquetWriter {
  const columns = fields.map(({name, type, required}): SchemaElement => ({
    name,
    ...TYPES[type],
    repetition_type: required ? "REQUIRED" : "OPTIONAL"
  }));
  const schema = [{name: "root", num_children: fields.length}, ...columns];
  return new ParquetWriter({writer, schema, createdBy: "cifra"});
}

/** A column of one group of rows as it stands in a file, as if it began there. */
interface Encoded {
  values: readonly unknown[];
  bytes: Uint8Array;
  chunk: ColumnChunk;
}

/** Encodes a column, or finds it encoded from the same values. */
function columnOf(field: Field, values: readonly unknown[], memory: Memory): Encoded {
  const last = memory.of("last", [], (): {encoded: Encoded | null} => ({encoded: null}));
  if (last.encoded && isSame(last.encoded.values, values)) return last.encoded;
  const writer = new ByteWriter();
  const parquet = fileOf(writer, [field]);
  const start = writer.offset;
  const data = values.map((value) => cell(value, field));
  const column = {name: field.name, data, columnIndex: false, offsetIndex: false};
  void parquet.write({columnData: [column], rowGroupSize: ROWS_A_GROUP});
  const chunk = movedBy(-start, parquet.row_groups[0]!.columns[0]!);
  return (last.encoded = {values, bytes: writer.getBytes().slice(start), chunk});
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((value, n) => value === before[n]);
}

function movedBy(by: number, {meta_data, file_offset, ...rest}: ColumnChunk): ColumnChunk {
  const {data_page_offset, dictionary_page_offset: dictionary, ...meta} = meta_data!;
  return {
    ...rest,
    file_offset: file_offset + BigInt(by),
    meta_data: {
      ...meta,
      data_page_offset: data_page_offset + BigInt(by),
      dictionary_page_offset: dictionary === undefined ? undefined : dictionary + BigInt(by)
    }
  };
}

function cell(value: unknown, {name, type}: Field): unknown {
  if (value === null || value === undefined || value === "") return null;
  if (type === "date") return new Date(`${String(value)}T00:00:00Z`);
  if (type === "integer" && Math.abs(Number(value)) >= LARGEST) {
    throw new Error(`the column “${name}” holds ${String(value)}, which is more than 32 bits hold`);
  }
  // CSV has no minus zero, so neither has Parquet.
  return value === 0 ? 0 : value;
}
