import type {BriefFigure} from "../brief/brief.ts";
import {findWords, type Span} from "./find-words.ts";
import type {FoldedText} from "./fold-text.ts";
import type {Lock, LockedFigure} from "./lock.ts";
import {lockedEntry} from "./locked-entry.ts";
import {pickPlaces, type Picked} from "./pick-places.ts";
import type {EarlierText} from "./replaced-words.ts";

/** A figure with the places of its words in the text at hand. */
export interface FoundFigure {
  figure: BriefFigure;
  /** Null when it is not locked yet. */
  entry: LockedFigure | null;
  /** Everywhere the words stand. */
  all: Span[];
  /** The places that count. */
  picked: Picked;
}

export const NOT_THERE = "Write the words as the article prints them.";

/** Finds a figure's words; `file` is the article's name, for messages. */
export function findFigure(figure: BriefFigure, text: FoldedText, file: string, lock: Lock): FoundFigure {
  const entry = lockedEntry(lock, figure)?.entry ?? null;
  const all = findWords(text, figure.printed);
  return {figure, entry, all, picked: pickPlaces(all, figure.nth, file, NOT_THERE)};
}

/** The same figure without the places that belong to words which took another figure's place. */
export function withoutPlaces(found: FoundFigure, taken: readonly Span[], file: string): FoundFigure {
  const all = outside(found.all, taken);
  if (all.length === found.all.length) return found;
  return {...found, all, picked: pickPlaces(all, found.figure.nth, file, NOT_THERE)};
}

/**
 * The same figure with its `nth` counted in the text as it was before words were replaced: the second place stays
 * the second when the first has other words now.
 */
export function countedBefore(found: FoundFigure, earlier: EarlierText, file: string): FoundFigure {
  const {nth, printed} = found.figure;
  const span = typeof nth === "number" ? earlier.placesOf(printed)[nth - 1] : undefined;
  if (span === undefined) return found;
  if (span !== null) return {...found, picked: {spans: [span], wrong: null}};
  const wrong = {message: `stands no more where it stood in ${file}`, remedy: NOT_THERE};
  return {...found, picked: {spans: null, wrong}};
}

/** The spans that overlap none of the others. */
export function outside(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.filter((span) => !others.some((other) => span.from < other.to && other.from < span.to));
}
