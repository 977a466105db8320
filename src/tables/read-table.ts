import {csvParseRows} from "d3";

/** A column of `data/datapackage.json`. */
export interface Field {
  name: string;
  type: string;
}

const READ: Record<string, (text: string) => string | number | boolean | undefined> = {
  string: (text) => text,
  date: (text) => text,
  any: (text) => text,
  number: finite,
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
  year: (text) => (/^-?\d{4,}$/.test(text) ? Number(text) : undefined),
  boolean: (text) => ({true: true, false: false})[text]
};

/**
 * Reads one CSV text into typed rows; an empty cell is null.
 *
 * @param fields The columns in the file's order, with their types of the data package (`string`, `number`,
 *   `integer`, `boolean`, `year`, `date`, `any`).
 * @param name What an Error calls the table.
 * @throws Error for columns that differ from `fields`, a row of another length, an unreadable cell.
 */
export function readTable<Row>(text: string, fields: readonly Field[], name = "table"): Row[] {
  const [header, ...lines] = csvParseRows(text.replace(/^\uFEFF/, ""));
  const expected = fields.map((field) => field.name).join(",");
  if (!header || header.join(",") !== expected)
    throw new Error(`${name}: has the columns ${header?.join(",") ?? "none"}, not ${expected}`);
  return lines.map((cells, index) => {
    if (cells.length !== fields.length)
      throw new Error(`${name}: row ${index + 1} has ${cells.length} cells, not ${fields.length}`);
    return Object.fromEntries(
      fields.map((field, i) => [field.name, readCell(cells[i]!, field, `${name}: row ${index + 1}`)])
    ) as Row;
  });
}

function readCell(text: string, {name, type}: Field, where: string): string | number | boolean | null {
  if (text === "") return null;
  const read = READ[type];
  if (!read) throw new Error(`${where}: column “${name}” has the unknown type “${type}”`);
  const value = read(text);
  if (value === undefined) throw new Error(`${where}: “${text}” in column “${name}” is no ${type}`);
  return value;
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
