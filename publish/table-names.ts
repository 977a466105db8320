import type {Locale} from "../src/locales/locale.ts";
import type {Tables} from "../src/tables/open-tables.ts";

/**
 * What entities, measures and sources are called in a locale, from the tables of their names. A source
 * without a label is called by its publisher or title. Throws an Error that quotes an unknown key.
 */
export function tableNames(tables: Tables, locale: Locale): (key: string) => string {
  const names = new Map<string, string>();
  for (const row of tables.has("sources") ? tables.rows("sources") : [])
    names.set(String(row.id), locale.pick(row, "label") ?? String(row.title ?? row.id));
  for (const table of ["measures", "entities"])
    for (const row of tables.rows(table)) {
      const key = String(row.key ?? row.id ?? row[table.slice(0, -1)]);
      names.set(key, locale.pick(row, "label") ?? key);
    }
  return (key) => names.get(key) ?? unknown(key);
}

function unknown(key: string): never {
  throw new Error(`no table names “${key}”`);
}
