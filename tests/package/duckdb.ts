import {DuckDBInstance} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import {DATA} from "./described-tables.ts";
import type {DescribedTable} from "./described-tables.ts";

const TYPES: Record<string, string> = {
  string: "VARCHAR",
  number: "DOUBLE",
  integer: "INTEGER",
  boolean: "BOOLEAN",
  date: "DATE"
};

/** A DuckDB in memory that holds nothing and reaches nothing. */
export async function openDuckDb(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(":memory:")).connect();
}

/** All rows of a query as objects of plain values. */
export async function query(duckdb: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  return (await duckdb.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
}

/** The table function that reads a table's CSV with the types that the package gives its columns. */
export function readCsv({path, schema}: DescribedTable, folder = DATA): string {
  const columns = schema.fields.map(({name, type}) => `'${name}': '${TYPES[type]}'`).join(", ");
  return `read_csv('${folder}${path}', header = true, delim = ',', quote = '"', escape = '"', columns = {${columns}})`;
}

/** The table function that reads a table's Parquet. */
export function readParquet(table: DescribedTable, folder = DATA): string {
  return `read_parquet('${folder}${table["cifra:alternatives"][0]!.path}')`;
}

/** A name as SQL writes it, whatever it is. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
