import {noMemory, type Memory} from "../kept/memory.ts";
import type {Project} from "../project.ts";
import type {Publication} from "../register/publication.ts";
import type {DerivedRow, FigureRow, ReadingRow} from "../tidy/rows.ts";
import {datasetNode, type PublishedFile} from "./dataset-node.ts";
import {jsonWithLines, type Items} from "./json-lines.ts";
import {articleNode, entityNode, measureNode} from "./named-nodes.ts";
import {bilingual, observed, otherReadings, type NumberParts, type Own} from "./observation.ts";
import {figureAddress, ownContext, sourceAddress} from "./own-properties.ts";

/**
 * figures.jsonld: the data set in the words of schema.org: its files to download, what is measured, who is spoken of
 * and speaks, the articles, and each figure as an Observation that a Claim speaks of, with its author and the
 * article it appears in. Of an article it holds no words but the printed ones.
 */
export function figuresJsonLd(
  project: Project,
  {
    publication,
    files,
    memory = noMemory
  }: {publication: Publication; files: readonly PublishedFile[]; memory?: Memory}
): Iterable<string | Uint8Array> {
  const head = {"@context": ["https://schema.org/", ownContext(publication)]};
  const {readings, disputes} = project.rows;
  const about = {readings: grouped(readings), rivals: rivalsOf(disputes)};
  return jsonWithLines(head, "@graph", [
    namedNodes(project, publication, files),
    figureNodes(project, about, memory),
    project.rows.derived.map((row) => derivedNode(row, about))
  ]);
}

function* namedNodes(
  project: Project,
  publication: Publication,
  files: readonly PublishedFile[]
): Iterable<unknown> {
  const {seeds, rows} = project;
  yield datasetNode(project, {publication, files});
  const used = [...rows.figures, ...rows.derived];
  const measures = new Set([...used, ...rows.readings].map(({measure}) => measure));
  for (const [id, measure] of seeds.measures) if (measures.has(id)) yield measureNode(measure);
  for (const entity of seeds.entities.values()) yield entityNode(entity);
  const dates = new Map(rows.figures.map(({id, date}) => [id, date]));
  for (const brief of seeds.briefs) yield articleNode(brief, dates);
}

function figureNodes({seeds, rows: {figures}}: Project, about: About, memory: Memory): Items {
  const languages = new Map(seeds.briefs.map(({id, language}) => [id, language]));
  return {
    key: figures.map(({id}) => id),
    // The rows of readings are the same ones as long as that of their figure is.
    parts: memory.lasts
      ? [
          figures,
          figures.map(({source}) => languages.get(source)),
          figures.map(({id}) => about.rivals.get(id)?.join(" "))
        ]
      : [],
    item: (n) => figureNode(figures[n]!, {...about, languages}),
    memory
  };
}

interface About {
  readings: ReadonlyMap<string, readonly ReadingRow[]>;
  rivals: ReadonlyMap<string, readonly string[]>;
}

function figureNode(row: FigureRow, about: About & {languages: ReadonlyMap<string, string>}): NumberParts {
  return {
    "@id": figureAddress(row.id),
    ...observed(row),
    ...more(row, about),
    "cifra:concludedDate": row.inferred ?? undefined,
    subjectOf: claimNode(row, about.languages)
  } as NumberParts;
}

function claimNode(row: FigureRow, languages: ReadonlyMap<string, string>) {
  const unnamed = row.by === row.source;
  return {
    "@type": "Claim",
    text: row.printed,
    inLanguage: languages.get(row.source),
    // Where an article names nobody and its publisher is not known, nobody is named here either.
    ...(!unnamed && {author: {"@id": `#entity-${encodeURIComponent(row.by)}`}}),
    appearance: {"@id": sourceAddress(row.source)},
    "cifra:status": row.status,
    ...(row.via !== null && {"cifra:via": {"@id": `#entity-${encodeURIComponent(row.via)}`}})
  };
}

function derivedNode(row: DerivedRow, about: About): NumberParts {
  return {
    "@id": figureAddress(row.id),
    ...observed(row),
    measurementMethod: row.expression,
    ...more(row, about),
    "cifra:inputs": row.inputs.split(" ").map((id) => ({"@id": figureAddress(id)})),
    "cifra:comparable": bilingual(row.comparable_en, row.comparable_es)
  } as NumberParts;
}

function more(row: FigureRow | DerivedRow, {readings, rivals}: About): Own & {description?: unknown} {
  const against = rivals.get(row.id);
  return {
    description: bilingual(row.note_en, row.note_es),
    "cifra:otherReading": otherReadings(readings.get(row.id) ?? []),
    "cifra:disputedBy": against?.map((id) => ({"@id": figureAddress(id)}))
  };
}

function grouped(readings: readonly ReadingRow[]): Map<string, ReadingRow[]> {
  const byFigure = new Map<string, ReadingRow[]>();
  for (const reading of readings)
    byFigure.set(reading.figure, [...(byFigure.get(reading.figure) ?? []), reading]);
  return byFigure;
}

function rivalsOf(disputes: Project["rows"]["disputes"]): Map<string, string[]> {
  const rivals = new Map<string, string[]>();
  const add = (one: string, rival: string): void => {
    const known = rivals.get(one);
    if (known) known.push(rival);
    else rivals.set(one, [rival]);
  };
  for (const {figure, other} of disputes) {
    add(figure, other);
    add(other, figure);
  }
  return rivals;
}
