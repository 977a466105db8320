import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {readTable, type Field} from "./read-table.ts";

/** Words of the package in English, and in Spanish where somebody translated them. */
export interface Described {
  title?: string;
  description?: string;
  "cifra:es"?: {title?: string; description?: string};
}

/** A file of the package. */
export interface PackageFile {
  path: string;
  bytes?: number;
  hash?: string;
}

/** A column, with the unit of its numbers or the column that names it. */
export interface DescribedField extends Field, Described {
  constraints?: {required?: boolean};
  "cifra:unit"?: string;
  "cifra:unitField"?: string;
}

/** What `data/datapackage.json` says of one table. */
export interface Resource extends PackageFile, Described {
  name: string;
  /** The same table in other formats. */
  "cifra:alternatives"?: PackageFile[];
  schema: {fields: DescribedField[]};
}

/** A folder of tables, each read when it is first asked for. */
export interface Tables {
  /** The tables that are CSV, in the package's order. */
  resources: readonly Resource[];
  /** The files beside the tables that say the same in other vocabularies. */
  files: readonly PackageFile[];
  has(name: string): boolean;
  /** All rows of a table, typed as the package says. Throws an Error that names an unknown table. */
  rows<Row = Record<string, unknown>>(name: string): Row[];
}

/** Opens a data folder by its `datapackage.json`. Throws when that is missing or not what it should be. */
export function openTables(dir: string): Tables {
  const file = join(dir, "datapackage.json");
  if (!existsSync(file)) throw new Error(`${file} is missing; run “npm run data”`);
  const {resources: all, "cifra:files": files = []} = JSON.parse(readFileSync(file, "utf8")) as {
    resources?: Resource[];
    "cifra:files"?: PackageFile[];
  };
  if (!Array.isArray(all)) throw new Error(`${file} lists no resources`);
  const resources = all.filter((resource) => resource.path.endsWith(".csv"));
  const read = new Map<string, unknown[]>();
  return {
    resources,
    files,
    has: (name) => resources.some((resource) => resource.name === name),
    rows: <Row>(name: string) => {
      const resource = resources.find((candidate) => candidate.name === name);
      if (!resource) throw new Error(`${file} has no table “${name}”`);
      if (!read.has(name)) {
        const path = join(dir, resource.path);
        read.set(name, readTable(readFileSync(path, "utf8"), resource.schema.fields, path));
      }
      return read.get(name) as Row[];
    }
  };
}
