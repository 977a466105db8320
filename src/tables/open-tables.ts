import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {readTable, type Field} from "./read-table.ts";

/** What `data/datapackage.json` says of one table. */
export interface Resource {
  name: string;
  path: string;
  title?: string;
  description?: string;
  bytes?: number;
  hash?: string;
  schema: {fields: (Field & {title?: string; description?: string})[]};
}

/** A folder of tables, each read when it is first asked for. */
export interface Tables {
  /** The tables that are CSV, in the package's order. */
  resources: readonly Resource[];
  has(name: string): boolean;
  /** All rows of a table, typed as the package says. Throws an Error that names an unknown table. */
  rows<Row = Record<string, unknown>>(name: string): Row[];
}

/** Opens a data folder by its `datapackage.json`. Throws when that is missing or not what it should be. */
export function openTables(dir: string): Tables {
  const file = join(dir, "datapackage.json");
  if (!existsSync(file)) throw new Error(`${file} is missing; run “npm run data”`);
  const {resources: all} = JSON.parse(readFileSync(file, "utf8")) as {resources?: Resource[]};
  if (!Array.isArray(all)) throw new Error(`${file} lists no resources`);
  const resources = all.filter((resource) => resource.path.endsWith(".csv"));
  const read = new Map<string, unknown[]>();
  return {
    resources,
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
