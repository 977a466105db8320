import {createHash} from "node:crypto";
import type {Publication} from "../register/publication.ts";
import type {TableAbout} from "../tidy/table-about.ts";
import {fieldSchema} from "./field-schema.ts";
import {inSpanish} from "./in-spanish.ts";
import {dataAddress} from "./own-properties.ts";
import {DESCRIPTION, LICENCE, TITLE} from "./package-words.ts";

/** A table as it is published, in each of its formats. */
export interface Table {
  /** Its name without an ending: "figures". */
  name: string;
  csv: string;
  parquet: Uint8Array;
  about: TableAbout;
}

/** A JSON-LD file beside the tables that says the same in another vocabulary. */
export interface Companion {
  path: string;
  content: Uint8Array;
}

/** An article, as far as it may be named. */
interface Source {
  title: string;
  url: string | null;
}

export const CSV = "text/csv";
export const PARQUET = "application/vnd.apache.parquet";
export const JSON_LD = "application/ld+json";

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
  const home = dataAddress(publication);
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    ...(home !== null && {id: home}),
    title: TITLE,
    description: DESCRIPTION,
    ...(version !== null && {version}),
    ...(home !== null && {homepage: home}),
    licenses: [LICENCE],
    ...(credit && {contributors: [contributor(credit.en, url, contact)]}),
    ...(sources.length > 0 && {sources: sources.map(named)}),
    ...inSpanish({title: TITLE, description: DESCRIPTION}),
    ...(companions.length > 0 && {
      "cifra:files": companions.map(({path, content}) => file(path, JSON_LD, content))
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
    ...(about.es ? {"cifra:es": about.es} : inSpanish({title, description})),
    ...file(`${name}.csv`, CSV, Buffer.from(csv)),
    encoding: "utf-8",
    "cifra:alternatives": [file(`${name}.parquet`, PARQUET, parquet)],
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
    hash: `sha256:${sha256Of(content)}`
  };
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
