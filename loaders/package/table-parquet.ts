import type {ColumnTable} from "arquero";
import {parquetWriteBuffer} from "hyparquet-writer";
import type {Field} from "../tidy/table-about.ts";

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];

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
 * spreadsheets, null for an empty cell. The same rows give the same bytes. Throws an Error for an integer beyond
 * 32 bits.
 */
export function tableParquet(table: ColumnTable, fields: readonly Field[]): Uint8Array {
  const columnData = fields.map((field) => ({
    name: field.name,
    data: cells(table.array(field.name), field),
    columnIndex: false,
    offsetIndex: false
  }));
  const schema: SchemaElement[] = [
    {name: "root", num_children: fields.length},
    ...fields.map(({name, type, required}): SchemaElement => ({
      name,
      ...TYPES[type],
      repetition_type: required ? "REQUIRED" : "OPTIONAL"
    }))
  ];
  return new Uint8Array(
    parquetWriteBuffer({columnData, schema, rowGroupSize: ROWS_A_GROUP, createdBy: "cifra"})
  );
}

function cells(values: ArrayLike<unknown>, field: Field): unknown[] {
  const data = new Array<unknown>(values.length);
  for (let n = 0; n < values.length; n++) data[n] = cell(values[n], field);
  return data;
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
