import {createHash} from "node:crypto";
import type {TableAbout} from "./table-about.ts";

/** A table as it will be published. */
export interface Table {
  /** Its name without an ending: "figures". */
  name: string;
  csv: string;
  about: TableAbout;
}

/**
 * datapackage.json for the tables: Data Package v2 (https://datapackage.org), with sizes and fingerprints. Holds
 * nothing of the day or the machine, so the same tables give the same bytes.
 */
export function dataPackage(tables: readonly Table[]): string {
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "cifra",
    title: "Figures and where they were read",
    description:
      "Every figure of the briefs with its value, interval, unit, date, claimant and the place of its words. " +
      "An empty cell is not known or has no end; a text that a spreadsheet would run as a formula has an " +
      "apostrophe before it.",
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0",
        path: "https://creativecommons.org/licenses/by/4.0/"
      }
    ],
    resources: tables.map(resource)
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function resource({name, csv, about}: Table) {
  const {title, description, fields, primaryKey, foreignKeys = []} = about;
  return {
    name,
    path: `${name}.csv`,
    type: "table",
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
    schema: {
      fields,
      primaryKey,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({field, table, column}) => ({
          fields: [field],
          reference: {...(table && {resource: table}), fields: [column]}
        }))
      }),
      missingValues: [""]
    }
  };
}
