import type {Article, StatisticalVariable, Thing} from "schema-dts";
import type {Brief} from "../brief/brief.ts";
import type {Entity, Measure} from "../register/registers.ts";
import {bilingual, isoDate} from "./observation.ts";
import {namedInformation, sourceAddress} from "./own-properties.ts";

/** What schema.org calls the kinds of entities; a group of people and an agreement have no type of their own there. */
const TYPES = {
  place: "Place",
  institution: "Organization",
  person: "Person",
  group: "Thing",
  agreement: "Thing",
  event: "Event",
  work: "CreativeWork"
} as const satisfies Record<Entity["type"], string>;

export function measureNode({key, label, definition}: Measure): StatisticalVariable {
  return {
    "@type": "StatisticalVariable",
    "@id": `#measure-${encodeURIComponent(key)}`,
    name: bilingual(label.en, label.es),
    description: bilingual(definition.en, definition.es)
  } as unknown as StatisticalVariable;
}

export function entityNode({key, type, label}: Entity): Thing {
  return {
    "@type": TYPES[type],
    "@id": `#entity-${encodeURIComponent(key)}`,
    name: bilingual(label.en, label.es)
  } as unknown as Thing;
}

/** An article as far as it shows itself: what it does not print stays out. `dates` are those of figures, by id. */
export function articleNode(
  {id, title, label, publisher, author, published, url, language, article}: Brief,
  dates: ReadonlyMap<string, string | null>
): Article {
  const date = (published !== null && dates.get(published)) || published;
  return {
    "@type": "Article",
    "@id": sourceAddress(id),
    ...(title === null
      ? {name: bilingual(label.en, label.es) as unknown as string}
      : {headline: title, name: title}),
    inLanguage: language,
    ...(publisher !== null && {publisher: {"@id": `#entity-${encodeURIComponent(publisher)}`}}),
    ...(author !== null && {creditText: author}),
    ...(isoDate(date) && {datePublished: isoDate(date)}),
    ...(url !== null && /^https?:\/\//.test(url) && {url}),
    identifier: namedInformation(article.sha256)
  };
}
