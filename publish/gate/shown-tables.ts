import type {Locale} from "../../src/locales/locale.ts";
import type {Resource, Tables} from "../../src/tables/open-tables.ts";
import type {Declaration} from "./declarations.ts";
import type {ReadQuantity} from "./read-text.ts";

/** What a quantity in an element that shows a table is held against. */
export interface ShownTables {
  /** Whether a text is a cell of the table. */
  isCell(text: string, declared: Declaration, locale: Locale): boolean;
  /** Whether a quantity is a number of the table's; of a file to download, its rows or its size. */
  isNumber(quantity: ReadQuantity, declared: Declaration): boolean;
}

/** What the pages show of the tables themselves. */
export function shownTables(tables: Tables): ShownTables {
  const cells = new Map<string, ReadonlySet<string>>();
  const numbers = new Map<string, ReadonlySet<number>>();
  const cellsOf = (resource: Resource, locale: Locale) =>
    remembered(cells, `${locale.tag} ${resource.name}`, () => cellTexts(resource, tables, locale));
  const numbersOf = (resource: Resource) =>
    remembered(numbers, resource.name, () => cellNumbers(resource, tables));
  return {
    isCell: (text, declared, locale) =>
      tablesOf(declared, tables).some((resource) => cellsOf(resource, locale).has(text.trim())),
    isNumber: (quantity, declared) =>
      quantity.value !== null &&
      (declared.as === "download"
        ? tables.resources
            .filter(({path}) => path === declared.file)
            .some((resource) => isExtent(quantity, resource, tables))
        : tablesOf(declared, tables).some((resource) => numbersOf(resource).has(quantity.value!)))
  };
}

function tablesOf(declared: Declaration, {resources}: Tables): readonly Resource[] {
  if (declared.as === "table") return resources.filter(({name}) => name === declared.name);
  // Tables with the same columns cannot be told apart by their header; `data-table` tells them.
  if (declared.as === "columns") {
    return resources.filter(({schema}) => hasColumns(schema.fields, declared.names));
  }
  return [];
}

function hasColumns(fields: Resource["schema"]["fields"], names: readonly string[]): boolean {
  return names.length > 1 && names.every((name) => fields.some((field) => field.name === name));
}

function cellTexts({name}: Resource, tables: Tables, locale: Locale): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const row of tables.rows<Record<string, unknown>>(name)) {
    for (const value of Object.values(row)) {
      if (typeof value === "number") texts.add(locale.number(value, {maximumFractionDigits: 10}));
      if (typeof value === "number" || typeof value === "string") texts.add(String(value).trim());
    }
  }
  return texts;
}

function cellNumbers({name}: Resource, tables: Tables): ReadonlySet<number> {
  const rows = tables.rows<Record<string, unknown>>(name);
  return new Set(rows.flatMap((row) => Object.values(row).filter((value) => typeof value === "number")));
}

/** "8 rows", "429 bytes", "4.5 kB". */
function isExtent(
  {value, precision, unitText, counted}: ReadQuantity,
  {name, bytes}: Resource,
  tables: Tables
): boolean {
  const size = /^(k|m)?(?:b|bytes?|ilobytes?|egabytes?)\b/i.exec(unitText ?? counted ?? "");
  if (!size) return value === tables.rows(name).length;
  const scale = {k: 1e3, m: 1e6}[size[1]?.toLowerCase() ?? ""] ?? 1;
  return bytes !== undefined && Math.abs(value! * scale - bytes) <= ((precision * scale) / 2) * (1 + 1e-9);
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
