import type {Locale} from "../../src/locales/locale.ts";
import type {Resource, Tables} from "../../src/tables/open-tables.ts";
import {listOf} from "../../src/tables/units.ts";
import type {Declaration} from "./declarations.ts";
import type {ReadQuantity} from "./read-text.ts";

type Row = Record<string, unknown>;

/** What numbers in an element that shows a table are held against. */
export interface ShownTables {
  /** Whether a text is a cell of its column; null when its element is no cell of a table of the package. */
  isCell(text: string, declared: Declaration, locale: Locale): boolean | null;
  /**
   * Whether a quantity is one of the table's numbers, or its text one of the table's words; of a file to
   * download, whether it is its rows or its size.
   */
  shows(quantity: ReadQuantity, text: string, declared: Declaration, locale: Locale): boolean;
}

/** What the pages show of the tables themselves. */
export function shownTables(tables: Tables): ShownTables {
  const texts = new Map<string, ReadonlySet<string>>();
  const numbers = new Map<string, ReadonlySet<number>>();
  return {
    isCell(text, declared, locale) {
      if (declared.as !== "cell") return null;
      const {column, columns} = declared;
      const shown = withColumns(columns, tables);
      if (shown.length === 0) return null;
      return shown.some(({name}) =>
        remembered(texts, `${locale.tag} ${name} ${column}`, () =>
          cellTexts(tables.rows<Row>(name), column, locale)
        ).has(squeezed(text))
      );
    },
    shows(quantity, text, declared, locale) {
      if (declared.as === "download") {
        const offered = tables.resources.flatMap(({name, path, bytes, "cifra:alternatives": others = []}) =>
          [{path, bytes}, ...others].map((file) => ({...file, rows: tables.rows(name).length}))
        );
        const beside = tables.files.map((file) => ({...file, rows: null}));
        const file = [...offered, ...beside].find(({path}) => path === declared.file);
        return file !== undefined && isExtent(quantity, file);
      }
      if (declared.as !== "table" || !tables.has(declared.name)) return false;
      const rows = tables.rows<Row>(declared.name);
      const words = remembered(texts, `${locale.tag} ${declared.name}`, () => tableTexts(rows, locale));
      const values = remembered(numbers, declared.name, () => cellNumbers(rows));
      return words.has(squeezed(text)) || (quantity.value !== null && values.has(quantity.value));
    }
  };
}

/** The tables that a header can be of: it holds names of columns and nothing else. */
function withColumns(names: readonly string[], {resources}: Tables): readonly Resource[] {
  if (names.length < 2) return [];
  return resources.filter(({schema}) =>
    names.every((name) => schema.fields.some((field) => field.name === name))
  );
}

function cellTexts(rows: readonly Row[], column: string, locale: Locale): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const row of rows) {
    const value = row[column];
    if (typeof value === "number") texts.add(locale.number(value, {maximumFractionDigits: 10}));
    if (typeof value === "number" || typeof value === "string") texts.add(squeezed(String(value)));
  }
  return texts;
}

/** The texts of all cells, and those of which a cell lists several. */
function tableTexts(rows: readonly Row[], locale: Locale): ReadonlySet<string> {
  const columns = Object.keys(rows[0] ?? {});
  const whole = columns.flatMap((column) => [...cellTexts(rows, column, locale)]);
  return new Set(whole.flatMap((text) => [text, ...listOf(text)]));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function cellNumbers(rows: readonly Row[]): ReadonlySet<number> {
  return new Set(rows.flatMap((row) => Object.values(row).filter((value) => typeof value === "number")));
}

/** "8 rows", "429 bytes", "4.5 kB". */
function isExtent(
  {value, precision, unitText, counted}: ReadQuantity,
  {bytes, rows}: {bytes?: number; rows: number | null}
): boolean {
  const size = /^(k|m)?(?:b|bytes?|ilobytes?|egabytes?)\b/i.exec(unitText ?? counted ?? "");
  if (!size) return value === rows;
  const scale = {k: 1e3, m: 1e6}[size[1]?.toLowerCase() ?? ""] ?? 1;
  return (
    value !== null &&
    bytes !== undefined &&
    Math.abs(value * scale - bytes) <= ((precision * scale) / 2) * (1 + 1e-9)
  );
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
