import type {DerivedRow, FigureRow} from "../../../loaders/tidy/rows.ts";
import {openLocale, type Locale, type Tag} from "../../locales/locale.ts";
import {readTable, type Field} from "../../tables/read-table.ts";
import {indexUnits, type UnitRow, type Units} from "../../tables/units.ts";

/** The text of an attached file: `FileAttachment(…).text()`. */
type Attached = Promise<string>;

/** A row of measures.csv. */
export interface MeasureRow {
  id: string;
  unit: string | null;
  low: number | null;
  high: number | null;
  label_en: string;
  label_es: string;
}

/** What the cells of a notebook work with. */
export interface Notebook {
  locale: Locale;
  units: Units;
  /** All rows of a table that was attached. Throws an Error that names one that was not. */
  rows<Row = Record<string, unknown>>(name: string): Row[];
  /** A figure or a derived figure by its id. Throws an Error that names an unknown one. */
  figure(id: string): FigureRow | DerivedRow;
  measure(id: string): MeasureRow;
  /** What a key is called: of a measure, an entity or a source; several, joined by spaces, as a list. */
  name(key: string): string;
}

/** Opens attached tables by the description of their package. Throws an Error that names table, row and column. */
export async function openNotebook(
  tag: Tag,
  attached: {package: Attached; tables: Readonly<Record<string, Attached>>}
): Promise<Notebook> {
  const {resources} = JSON.parse(await attached.package) as {
    resources: {name: string; path: string; schema: {fields: Field[]}}[];
  };
  const read = await Promise.all(
    Object.entries(attached.tables).map(async ([name, file]) => {
      const resource = resources.find((one) => one.name === name && one.path.endsWith(".csv"));
      if (!resource) throw new Error(`the package has no table “${name}”`);
      return [name, readTable(await file, resource.schema.fields, name)] as const;
    })
  );
  return notebookOf(tag, new Map(read));
}

/** A notebook of tables that were read already. */
export function notebookOf(tag: Tag, tables: ReadonlyMap<string, readonly unknown[]>): Notebook {
  const locale = openLocale(tag);
  const rows = <Row>(name: string): Row[] => {
    const table = tables.get(name);
    if (!table)
      throw new Error(`the table “${name}” is not attached; there are ${[...tables.keys()].join(", ")}`);
    return table as Row[];
  };
  const some = <Row>(name: string): Row[] => (tables.has(name) ? rows<Row>(name) : []);
  const named = ["measures", "entities", "sources"].flatMap((name) => some<{id: string}>(name));
  const labels = new Map(named.toReversed().map((row) => [row.id, locale.pick(row, "label")]));
  const figures = new Map(
    [...some<FigureRow>("figures"), ...some<DerivedRow>("derived")].map((row) => [row.id, row])
  );
  const measures = new Map(some<MeasureRow>("measures").map((row) => [row.id, row]));
  const names = new Intl.ListFormat(locale.intl, {type: "conjunction"});
  return {
    locale,
    units: indexUnits(some<UnitRow>("units")),
    rows,
    figure: (id) => figures.get(id) ?? unknown("figure", id),
    measure: (id) => measures.get(id) ?? unknown("measure", id),
    name: (key) => names.format(key.split(" ").map((one) => labels.get(one) ?? ownName(one, locale) ?? one))
  };
}

/** The reader's own values are nobody's claim. */
function ownName(key: string, locale: Locale): string | null {
  return key === READER ? locale.message("notebook.own") : null;
}

/** Who “says” what a reader sets. */
export const READER = "the-reader";

function unknown(what: string, id: string): never {
  throw new Error(`there is no ${what} “${id}”`);
}
