import {createHash} from "node:crypto";
import type {Publication} from "../register/publication.ts";
import type {TableAbout} from "../tidy/table-about.ts";
import {fieldSchema} from "./field-schema.ts";
import {inSpanish} from "./in-spanish.ts";

/** A table as it is published, in each of its formats. */
export interface Table {
  /** Its name without an ending: "figures". */
  name: string;
  csv: string;
  parquet: Uint8Array;
  about: TableAbout;
}

/** A file beside the tables that says the same in another vocabulary. */
export interface Companion {
  path: string;
  text: string;
}

/** An article, as far as it may be named. */
interface Source {
  title: string;
  url: string | null;
}

export const LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0",
  path: "https://creativecommons.org/licenses/by/4.0/"
};

export const DESCRIPTION =
  "Every figure of the briefs with its value, interval, unit, date, claimant and the place of its words. " +
  "An empty cell is not known or has no end; in CSV, a text that a spreadsheet would run as a formula has an " +
  "apostrophe before it.";

interface Options {
  publication: Publication;
  sources: readonly Source[];
  companions: readonly Companion[];
}

/**
 * datapackage.json for the tables: Data Package v2 (https://datapackage.org), with sizes and fingerprints. One
 * resource a table, which is its CSV; its Parquet is an alternative of the same resource, because tools that read
 * packages would take a second resource for a second table, and fail where they cannot read Parquet. Properties of
 * our own begin with “cifra:”; own-properties.ts says what they mean. Holds nothing of the day or the machine, so
 * the same tables give the same bytes.
 */
export function dataPackage(tables: readonly Table[], {publication, sources, companions}: Options): string {
  const {name, version, url, credit, contact} = publication;
  const title = "Figures and where they were read";
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    ...(url !== null && {id: new URL("data/", url).href}),
    title,
    description: DESCRIPTION,
    ...(version !== null && {version}),
    ...(url !== null && {homepage: new URL("data/", url).href}),
    licenses: [LICENCE],
    ...(credit && {contributors: [contributor(credit.en, url, contact)]}),
    ...(sources.length > 0 && {sources: sources.map(named)}),
    ...inSpanish({title, description: DESCRIPTION}),
    ...(companions.length > 0 && {
      "cifra:files": companions.map(({path, text}) => file(path, "application/ld+json", Buffer.from(text)))
    }),
    resources: tables.map(resource)
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function named({title, url}: Source) {
  return {title, ...(url !== null && /^https?:\/\//.test(url) && {path: url})};
}

function contributor(title: string, url: string | null, contact: string | null) {
  return {
    title,
    ...(url !== null && {path: url}),
    ...(contact !== null && /^[^@\s:/]+@[^@\s]+$/.test(contact) && {email: contact}),
    roles: ["publisher"]
  };
}

function resource({name, csv, parquet, about}: Table) {
  const {title, description, fields, primaryKey, foreignKeys = []} = about;
  return {
    name,
    type: "table",
    title,
    description,
    ...inSpanish({title, description}),
    ...file(`${name}.csv`, "text/csv", Buffer.from(csv)),
    encoding: "utf-8",
    "cifra:alternatives": [file(`${name}.parquet`, "application/vnd.apache.parquet", parquet)],
    schema: {
      fields: fields.map((field) => fieldSchema(field, primaryKey)),
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

function file(path: string, mediatype: string, content: Uint8Array) {
  return {
    path,
    format: path.replace(/^.*\./, ""),
    mediatype,
    bytes: content.length,
    hash: `sha256:${createHash("sha256").update(content).digest("hex")}`
  };
}
