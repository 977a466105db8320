import type {Locale} from "../../src/locales/locale.ts";
import type {Resource, Tables} from "../../src/tables/open-tables.ts";
import type {Declaration} from "./declarations.ts";
import type {ReadQuantity} from "./read-text.ts";

/** Whether a text is a cell of the table that its element declares, or a quantity in it a number of that table. */
export interface ShownTables {
  isCell(text: string, declared: Declaration, locale: Locale): boolean;
  isNumber(quantity: ReadQuantity, declared: Declaration): boolean;
}

/** What the pages show of the tables themselves: cells, and of each table its rows and bytes. */
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
    isNumber: ({value, precision, unitText, counted}, declared) =>
      value !== null &&
      tablesOf(declared, tables).some(
        (resource) =>
          numbersOf(resource).has(value) ||
          (resource.bytes !== undefined &&
            isSize(resource.bytes, value, {precision, unit: unitText ?? counted ?? ""}))
      )
  };
}

function tablesOf(declared: Declaration, {resources}: Tables): readonly Resource[] {
  switch (declared.as) {
    case "table":
      return resources.filter(({name}) => name === declared.name);
    case "download":
      return resources.filter(({path}) => path === declared.file);
    case "columns":
      // Tables with the same columns cannot be told apart by their header; `data-table` tells them.
      return resources.filter(({schema}) => hasColumns(schema.fields, declared.names));
    default:
      return [];
  }
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
  return new Set([
    rows.length,
    ...rows.flatMap((row) => Object.values(row).filter((value) => typeof value === "number"))
  ]);
}

/** "429 bytes", "4.5 kB". */
function isSize(bytes: number, value: number, {precision, unit}: {precision: number; unit: string}): boolean {
  if (/^bytes?\b/i.test(unit)) return value === bytes;
  const thousands = /^k(B|ilobytes?)\b/i.test(unit) ? 1000 : /^m(B|egabytes?)\b/i.test(unit) ? 1e6 : null;
  return thousands !== null && Math.abs(value - bytes / thousands) <= (precision / 2) * (1 + 1e-9);
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
