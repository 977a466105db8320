import {beforeAll, describe, expect, test} from "vitest";
import type {DuckDBConnection} from "@duckdb/node-api";
import {describedTables} from "./described-tables.ts";
import {openDuckDb, query, quoted, readCsv, readParquet} from "./duckdb.ts";

const tables = describedTables();
let duckdb: DuckDBConnection;

beforeAll(async () => {
  duckdb = await openDuckDb();
});

describe.each(tables.map((table) => [table.name, table] as const))("DuckDB reads %s", (_, table) => {
  test("alike from CSV and Parquet, with the same types, cell by cell", async () => {
    const types = (from: string) =>
      query(duckdb, `SELECT column_name, column_type FROM (DESCRIBE FROM ${from})`);
    expect(await types(readParquet(table))).toEqual(await types(readCsv(table)));
    const order = table.schema.primaryKey.map(quoted).join(", ");
    const rows = (from: string) => query(duckdb, `SELECT * FROM ${from} ORDER BY ${order}`);
    expect(await rows(readParquet(table))).toEqual(await rows(readCsv(table)));
  });

  test("with keys that name one row each and lead to a row wherever they are filled in", async () => {
    const {primaryKey, foreignKeys = []} = table.schema;
    const key = primaryKey.map(quoted).join(", ");
    const twice = `SELECT ${key} FROM ${readParquet(table)} GROUP BY ${key} HAVING count(*) > 1`;
    expect(await query(duckdb, twice)).toEqual([]);
    for (const {fields, reference} of foreignKeys) {
      const [field, column] = [quoted(fields[0]), quoted(reference.fields[0])];
      const target = tables.find(({name}) => name === (reference.resource ?? table.name))!;
      const orphans = `SELECT a.${field} FROM ${readParquet(table)} a
        LEFT JOIN ${readParquet(target)} b ON a.${field} = b.${column}
        WHERE a.${field} IS NOT NULL AND b.${column} IS NULL`;
      expect(await query(duckdb, orphans), `${table.name}.${fields[0]}`).toEqual([]);
    }
  });

  test("without an empty or foreign value where the package allows none", async () => {
    for (const {name, constraints = {}} of table.schema.fields) {
      const broken = Object.entries(constraints).flatMap(([rule, limit]) => {
        const column = quoted(name);
        if (rule === "required") return [`${column} IS NULL`];
        if (rule === "minimum") return [`${column} < ${String(limit)}`];
        if (rule === "pattern") return [`NOT regexp_full_match(${column}, '${String(limit)}')`];
        if (rule === "enum")
          return [`${column} NOT IN (${(limit as string[]).map((one) => `'${one}'`).join(", ")})`];
        return [];
      });
      if (broken.length === 0) continue;
      const sql = `SELECT * FROM ${readParquet(table)} WHERE ${broken.join(" OR ")}`;
      expect(await query(duckdb, sql), `${table.name}.${name}`).toEqual([]);
    }
  });
});
