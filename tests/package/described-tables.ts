import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";

export interface DescribedFile {
  path: string;
  format: string;
  mediatype: string;
  bytes: number;
  hash: string;
}

export interface DescribedField {
  name: string;
  type: string;
  title: string;
  description: string;
  constraints?: Record<string, unknown>;
  "cifra:unit"?: string;
  "cifra:unitField"?: string;
  "cifra:es": {title: string; description?: string};
}

export interface DescribedTable extends DescribedFile {
  name: string;
  title: string;
  description: string;
  "cifra:alternatives": DescribedFile[];
  "cifra:es"?: {title: string; description: string};
  schema: {
    fields: DescribedField[];
    primaryKey: string[];
    foreignKeys?: {fields: [string]; reference: {resource?: string; fields: [string]}}[];
  };
}

export const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/** The tables of data/ as its datapackage.json describes them. */
export function describedTables(): DescribedTable[] {
  const {resources} = JSON.parse(readFileSync(`${DATA}datapackage.json`, "utf8")) as {
    resources: DescribedTable[];
  };
  return resources;
}
