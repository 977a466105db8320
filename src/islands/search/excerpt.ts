/** A stretch of text, and whether it is one that was looked for. */
export interface Piece {
  words: string;
  found: boolean;
}

const AROUND = 90;

/**
 * The text around the first of the terms that stands in it, cut at words, with every term told from the rest. Terms
 * are what `fold` makes of words, or their beginnings.
 */
export function findIn(text: string, terms: readonly string[], fold: (word: string) => string): Piece[] {
  const isTerm = (word: string) => terms.some((term) => fold(word).startsWith(term));
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const first = words.find(([word]) => isTerm(word))?.index ?? 0;
  const start = first <= AROUND ? 0 : text.indexOf(" ", first - AROUND) + 1;
  const cut = text.length <= first + 2 * AROUND ? text.length : text.lastIndexOf(" ", first + 2 * AROUND);
  const end = cut > first ? cut : text.length;
  const pieces: Piece[] = [];
  let at = start;
  for (const {0: word, index} of words) {
    if (index < start || index >= end || !isTerm(word)) continue;
    pieces.push({words: text.slice(at, index), found: false}, {words: word, found: true});
    at = index + word.length;
  }
  pieces.push({words: text.slice(at, end), found: false});
  if (start > 0) pieces.unshift({words: "… ", found: false});
  if (end < text.length) pieces.push({words: " …", found: false});
  return pieces.filter(({words}) => words !== "");
}
