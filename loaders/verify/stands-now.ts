import type {Now} from "./figure-check.ts";
import {findWords, type Span} from "./find-words.ts";
import type {FoldedText} from "./fold-text.ts";
import type {FoundFigure} from "./found-figure.ts";
import type {ReplacedWords} from "./replaced-words.ts";

/**
 * What the text at hand has for a figure: the words that took the place of the locked ones, else the figure's own
 * (everywhere, where it is not clear which place is meant), else the locked ones that the brief no longer has.
 * `beside` are the words together with their neighbours where these are others than before.
 */
export function standsNow(
  {figure, entry, all, picked}: FoundFigure,
  {text, replaced}: {text: FoldedText; replaced: readonly ReplacedWords[]},
  beside?: string
): Now | null {
  const others = replaced.filter((words) => words.figure === figure).map(({now}) => now);
  const own = picked.spans ?? all;
  const locked = entry && entry.printed !== figure.printed ? findWords(text, entry.printed) : [];
  const spans = [others, own, locked].find((some) => some.length > 0);
  return spans ? {words: beside ?? wordsOf(spans, text), places: spans.map(placeOf)} : null;
}

function wordsOf(spans: readonly Span[], {folded}: FoldedText): string {
  return [...new Set(spans.map(({from, to}) => folded.slice(from, to)))].join(", ");
}

function placeOf({start, end}: Span): {start: number; end: number} {
  return {start, end};
}
