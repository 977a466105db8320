import type {ColumnTable} from "arquero";

/** The values of a table's columns, in its order; the table's own where it has all rows as they came. */
export function columnsOf(table: ColumnTable, names = table.columnNames()): ArrayLike<unknown>[] {
  return names.map((name) => {
    const own: unknown = table.data()[name];
    return Array.isArray(own) && !table.isFiltered() && !table.isOrdered() ? own : table.array(name);
  });
}
