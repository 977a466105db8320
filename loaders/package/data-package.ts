import type {Publication} from "../register/publication.ts";
import type {TableAbout} from "../tidy/table-about.ts";
import type {Written} from "../tidy/written-file.ts";
import {fieldSchema} from "./field-schema.ts";
import {inSpanish} from "./in-spanish.ts";
import {dataAddress} from "./own-properties.ts";
import {DESCRIPTION, LICENCE, TITLE} from "./package-words.ts";

/** A table as it was written, in each of its formats. */
export interface WrittenTable {
  /** Its name without an ending: "figures". */
  name: string;
  csv: Written;
  parquet: Written;
  about: TableAbout;
}

/** A JSON-LD file beside the tables that says the same in another vocabulary. */
export interface Companion extends Written {
  path: string;
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
export function dataPackage(
  tables: readonly WrittenTable[],
  {publication, sources, companions}: Options
): string {
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
      "cifra:files": companions.map(({path, ...written}) => file(path, JSON_LD, written))
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

function resource({name, csv, parquet, about}: WrittenTable) {
  const {title, description, fields, primaryKey, foreignKeys = []} = about;
  return {
    name,
    type: "table",
    title,
    description,
    ...(about.es ? {"cifra:es": about.es} : inSpanish({title, description})),
    ...file(`${name}.csv`, CSV, csv),
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

function file(path: string, mediatype: string, {bytes, sha256}: Written) {
  return {path, format: path.replace(/^.*\./, ""), mediatype, bytes, hash: `sha256:${sha256}`};
}
