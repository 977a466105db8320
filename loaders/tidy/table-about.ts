/** A column as the Data Package describes it. */
export interface Field extends FieldRules {
  name: string;
  type: FieldType;
  description: string;
}

/** A “date” is a whole ISO 8601 day; a date that may be less exact is a string in EDTF. */
export type FieldType = "string" | "number" | "integer" | "boolean" | "date";

/** What holds for every cell of a column; the table is refused when a cell breaks it. */
export interface FieldRules {
  /** No cell is empty. */
  required?: boolean;
  /** The least number that a cell may hold. */
  minimum?: number;
  /** A regular expression that a cell matches as a whole. */
  pattern?: string;
  /** All values that the column can have, each with what it is called. */
  categories?: readonly Category[];
  /** The UCUM code of the numbers' unit, or the column that names each row's unit. */
  unit?: string | {column: string};
}

export interface Category {
  value: string;
  label: {en: string; es: string};
}

/** What a table holds, for datapackage.json: every column, in its order. */
export interface TableAbout {
  title: string;
  description: string;
  /** The same in Spanish; default what loaders/package/spanish.json has for them. */
  es?: {title: string; description: string};
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

type Column = readonly [type: FieldType, description: string, rules?: FieldRules];

/** Type, description and rules of every property of a row, so that the compiler finds a column without them. */
export type Columns<Row> = {[Name in keyof Row]-?: Column};

/** The fields of a table in the order in which they are written down here. */
export function fieldsOf<Row>(columns: Columns<Row>): Field[] {
  return Object.entries<Column>(columns).map(([name, [type, description, rules = {}]]) => ({
    name,
    type,
    description,
    ...rules
  }));
}
