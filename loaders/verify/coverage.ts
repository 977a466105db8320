import type {Brief} from "../brief/brief.ts";
import type {Lexicon} from "../quantity/lexicon.ts";
import type {Quantity} from "../quantity/quantity.ts";
import {readQuantities} from "../quantity/read-quantities.ts";
import type {Article} from "./articles.ts";
import {findWords} from "./find-words.ts";
import {foldText} from "./fold-text.ts";
import {pickPlaces} from "./pick-places.ts";

/** A quantity that an article prints; code points of the article's text, end exclusive. */
export interface MissedQuantity {
  printed: string;
  start: number;
  end: number;
}

/**
 * The quantities of an article that are neither a figure of its brief nor left out there. Ordinals ("second")
 * and words that only point at a time ("last week") are not counted.
 */
export function missedQuantities(brief: Brief, article: Article, lexicon: Lexicon): MissedQuantity[] {
  const text = foldText(article.text);
  const covered = [...brief.figures, ...brief.leftOut].flatMap(({printed, nth}) => {
    const all = findWords(text, printed);
    return pickPlaces(all, nth, "", "").spans ?? all;
  });
  return uncoveredQuantities(article.text, covered, {language: brief.language, lexicon});
}

/** The quantities of a text that overlap none of the covered stretches, which are in code points. */
export function uncoveredQuantities(
  text: string,
  covered: readonly {start: number; end: number}[],
  {language, lexicon}: {language: string; lexicon: Lexicon}
): MissedQuantity[] {
  const points = codePoints(text);
  return readQuantities(text, {language, lexicon})
    .filter(counts)
    .map(({printed, start, end}) => ({printed, start: points[start] ?? 0, end: points[end] ?? 0}))
    .filter(({start, end}) => !covered.some((place) => place.start < end && start < place.end));
}

function counts({kind, date}: Quantity): boolean {
  return kind !== "ordinal" && !(kind === "date" && date === null);
}

/** For each UTF-16 offset, its end included, the code points before it. */
function codePoints(text: string): Int32Array {
  const points = new Int32Array(text.length + 1);
  let [offset, point] = [0, 0];
  for (const character of text) {
    points.fill(point++, offset, offset + character.length);
    offset += character.length;
  }
  points[offset] = point;
  return points;
}
