import type {Records} from "../../src/components/records.ts";
import type {Stretch, VisibleText} from "./visible-texts.ts";

/**
 * Where a text prints an article's title, whose numbers are the article's own: alone, within quotation marks
 * or `<cite>`, or before the site's name. Elsewhere the same words are anybody's.
 */
export function titlesIn({text, declared}: VisibleText, {sources}: Pick<Records, "sources">): Stretch[] {
  const cited = declared.filter(({declarations}) => declarations.some(({as}) => as === "title"));
  return [...sources.values()].flatMap(({title}) =>
    title === null
      ? []
      : occurrences(text, title).filter(
          (place) =>
            cited.some(({start, end}) => start <= place.start && place.end <= end) ||
            (/(^|[“"«‘])$/.test(text.slice(0, place.start).trimEnd()) &&
              /^($|[”"»’]|\s\|\s)/.test(text.slice(place.end).trimEnd()))
        )
  );
}

/** Where words stand in a text, in order. */
export function occurrences(text: string, words: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(words); start >= 0 && words !== ""; start = text.indexOf(words, start + 1)) {
    found.push({start, end: start + words.length});
  }
  return found;
}
