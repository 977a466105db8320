import type {ForeignStretch} from "./search-document.ts";

/** A stretch of a text; whether it is one that was looked for; its language where that is not the page's. */
export interface Piece {
  words: string;
  found: boolean;
  lang?: string;
}

const AROUND = 90;

/**
 * The text around the first of the terms that stands in it, cut at words, with every term told from the rest, and the
 * stretches in another language too. Terms are what `fold` makes of words, or their beginnings.
 */
export function findIn(
  text: string,
  terms: readonly string[],
  fold: (word: string) => string,
  foreign: readonly ForeignStretch[] = []
): Piece[] {
  const isTerm = (word: string) => terms.some((term) => fold(word).startsWith(term));
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([word]) => isTerm(word))
    .map(({0: word, index}) => ({start: index, end: index + word.length}));
  const first = found[0]?.start ?? 0;
  const start = first <= AROUND ? 0 : text.indexOf(" ", first - AROUND) + 1;
  const cut = text.length <= first + 2 * AROUND ? text.length : text.lastIndexOf(" ", first + 2 * AROUND);
  const end = cut > first ? cut : text.length;
  const edges = [start, end, ...[...found, ...foreign].flatMap((stretch) => [stretch.start, stretch.end])];
  const cuts = [...new Set(edges)].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((to, i): Piece => {
    const from = cuts[i]!;
    const holds = (stretch: {start: number; end: number}) => stretch.start <= from && to <= stretch.end;
    const lang = foreign.find(holds)?.lang;
    return {words: text.slice(from, to), found: found.some(holds), ...(lang && {lang})};
  });
  if (start > 0) pieces.unshift({words: "… ", found: false});
  if (end < text.length) pieces.push({words: " …", found: false});
  return pieces;
}
