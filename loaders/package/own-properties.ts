import type {Publication} from "../register/publication.ts";

/**
 * The properties of our own, “cifra:<name>”, that datapackage.json, figures.jsonld and annotations.jsonld have
 * beside those of their standards. The data page says under #property-<name> what each means.
 */
export const OWN_PROPERTIES = [
  // datapackage.json
  "alternatives",
  "es",
  "files",
  "unit",
  "unitField",
  // figures.jsonld
  "comparable",
  "concludedDate",
  "date",
  "disputedBy",
  "highOpen",
  "inputs",
  "lowOpen",
  "otherReading",
  "status",
  "via",
  // annotations.jsonld
  "articleSha256",
  "contextSha256"
] as const;

export type OwnProperty = (typeof OWN_PROPERTIES)[number];

/** Where the site has its tables, ending in a slash; null while it has no address. */
export function dataAddress({url}: Publication): string | null {
  return url === null ? null : new URL("data/", url).href;
}

/**
 * The part of a JSON-LD context that is our own: addresses are relative to the data folder, and “cifra:” leads to
 * the data page's explanation of the property.
 */
export function ownContext(publication: Publication) {
  const base = dataAddress(publication);
  return {
    ...(base !== null && {"@base": base}),
    cifra: {"@id": base === null ? "urn:cifra:" : `${base}#property-`, "@prefix": true}
  };
}

/** The address of a figure's card, from the data folder. */
export function figureAddress(id: string): string {
  return `../figures/#figure-${encodeURIComponent(id)}`;
}

/** The address of an article's page, from the data folder. */
export function sourceAddress(id: string): string {
  return `../sources/${encodeURIComponent(id)}/`;
}

/** A text of just these bytes, wherever it lies: https://www.rfc-editor.org/rfc/rfc6920. */
export function namedInformation(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, "hex").toString("base64url")}`;
}
