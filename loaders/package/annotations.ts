import {noMemory, type Memory} from "../kept/memory.ts";
import type {Project} from "../project.ts";
import type {Publication} from "../register/publication.ts";
import type {FigureRow, PlaceRow} from "../tidy/rows.ts";
import {jsonWithLines} from "./json-lines.ts";
import {figureAddress, namedInformation, ownContext} from "./own-properties.ts";

/** A place of a figure's words, or null when the lock knows none. */
interface Marked {
  row: FigureRow;
  place: Pick<PlaceRow, "nth" | "start" | "end" | "context_sha256"> | null;
}

/**
 * annotations.jsonld: every place of every figure's words as a Web Annotation
 * (https://www.w3.org/TR/annotation-model/). The target is the article's text by its fingerprint, the selectors are
 * the words as printed and their position in code points, end exclusive; what stands around them is only there as
 * a fingerprint. The body is the figure's card.
 */
export function annotations(
  {seeds, rows}: Project,
  publication: Publication,
  memory: Memory = noMemory
): Iterable<string | Uint8Array> {
  const sha256 = new Map(seeds.briefs.map(({id, article}) => [id, article.sha256]));
  const marked = markedPlaces(rows.figures, rows.places);
  const head = {
    "@context": ["http://www.w3.org/ns/anno.jsonld", ownContext(publication)],
    id: "annotations.jsonld",
    type: "AnnotationPage",
    partOf: {
      id: "annotations.jsonld#all",
      type: "AnnotationCollection",
      label: "Where the words of the figures stand",
      total: marked.length
    },
    startIndex: 0
  };
  const articles = marked.map(({row}) => sha256.get(row.source)!);
  const items = {
    key: marked.map(({row, place}) => `${row.id} ${place?.nth ?? 1}`),
    parts: [marked.map(({row}) => row), marked.map(({place}) => place), articles],
    item: (n: number) => annotation(marked[n]!, articles[n]!),
    memory
  };
  return jsonWithLines(head, "items", [items]);
}

function markedPlaces(figures: readonly FigureRow[], places: readonly PlaceRow[]): Marked[] {
  const byFigure = new Map<string, PlaceRow[]>();
  for (const place of places) {
    const known = byFigure.get(place.figure);
    if (known) known.push(place);
    else byFigure.set(place.figure, [place]);
  }
  return figures.flatMap((row): Marked[] => (byFigure.get(row.id) ?? [null]).map((place) => ({row, place})));
}

function annotation({row, place}: Marked, article: string): object {
  return {
    id: `annotations.jsonld#${encodeURIComponent(row.id)}-${place?.nth ?? 1}`,
    type: "Annotation",
    motivation: "identifying",
    body: figureAddress(row.id),
    target: {
      source: namedInformation(article),
      selector: [
        {type: "TextQuoteSelector", exact: row.printed},
        ...(place ? [{type: "TextPositionSelector", start: place.start, end: place.end}] : [])
      ],
      "cifra:articleSha256": article,
      ...(place && {"cifra:contextSha256": place.context_sha256})
    }
  };
}
