/** A column as the Data Package describes it. */
export interface Field {
  name: string;
  type: "string" | "number" | "integer" | "boolean";
  description: string;
}

/** What a table holds, for datapackage.json: every column, in its order. */
export interface TableAbout {
  title: string;
  description: string;
  fields: Field[];
  /** The columns that together name a row; rows are sorted by them. */
  primaryKey: string[];
  foreignKeys?: ForeignKey[];
}

export interface ForeignKey {
  field: string;
  /** The table that it leads to (its own when empty), and the column there. */
  table: string;
  column: string;
}

/** Type and description of every property of a row, so that the compiler finds a column that is not described. */
export type Columns<Row> = {[Name in keyof Row]-?: readonly [Field["type"], string]};

/** The fields of a table in the order in which they are written down here. */
export function fieldsOf<Row>(columns: Columns<Row>): Field[] {
  return Object.entries<readonly [Field["type"], string]>(columns).map(([name, [type, description]]) => ({
    name,
    type,
    description
  }));
}
