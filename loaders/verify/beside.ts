import {isClosing, isDividing, isJoining, isNumber, isOpening} from "./closed-words.ts";
import type {FoldedText} from "./fold-text.ts";

/** How many words on either side can belong to a figure, and how many when they are all hedges before it. */
const WIDTH = 2;
const HEDGES = 4;
/** Within how many words a hedge that follows, or what a figure is divided by, is looked for. */
const FAR = 7;
/** UTF-16 units looked at on either side. */
const REACH = 160;

/**
 * The words directly before `from` that belong to the figure there, in reading order: its hedges ("no more
 * than"), else the two words before it. Punctuation, another number with its own words and the small words that
 * open a phrase end them, so that nothing of a neighbouring figure is among them. What touches the figure without
 * a space is marked by "~"; digits are masked as 0.
 */
export function wordsBefore(text: FoldedText, from: number): string[] {
  const start = Math.max(0, from - REACH);
  const {attached, words, number} = wordsOf([...cut(text, start, from)].reverse(), ({to}) => to === from);
  const plain = words.findIndex(isOpening);
  const hedges = words.findIndex((word) => !isOpening(word));
  const own =
    plain === 0
      ? words.slice(0, hedges < 0 ? HEDGES : Math.min(hedges, HEDGES))
      : first(number ? notOfTheNumberBefore(words) : words, plain);
  return [...own.reverse(), ...attached].map(mask);
}

/**
 * The words after `to` that belong to the figure there: its unit, what is counted, a hedge that follows ("or so"),
 * what it is divided by ("of space per boat"). Of the first two kinds at most two words, as `wordsBefore`: what
 * opens the next phrase is no longer among them.
 */
export function wordsAfter(text: FoldedText, to: number): string[] {
  const end = Math.min(text.folded.length, to + REACH);
  const {attached, words} = wordsOf(cut(text, to, end), ({from}) => from === to);
  return [...attached, ...ownAfter(words).map((index) => words[index]!)].map(mask);
}

/** Which of the words after a number, by their indices, belong to it. */
function ownAfter(words: readonly string[]): number[] {
  const opening = words.findIndex((word, index) => isOpening(word) && !closes(words, index));
  const own = new Set(first([...words.keys()], opening));
  for (const [index, word] of words.slice(0, FAR).entries()) {
    const next = words[index + 1] ?? "";
    if (isOpening(word) && closes(words, index)) own.add(index).add(index + 1);
    else if (isDividing(word, next)) own.add(index).add(isOpening(next) ? index : index + 1);
    else if (isJoining(word)) break;
  }
  return [...own].filter((index) => index < words.length).sort((a, b) => a - b);
}

function closes(words: readonly string[], index: number): boolean {
  return isClosing(words[index + 1] ?? "", words[index + 2] ?? "");
}

/** Of the words between two numbers, nearest to the second first, those that do not belong to the first. */
function notOfTheNumberBefore(words: readonly string[]): string[] {
  const own = new Set(ownAfter(words.toReversed()));
  return words.filter((_, index) => !own.has(words.length - 1 - index));
}

/** The first words, up to the one at `stop` when that is not negative. */
function first<T>(words: readonly T[], stop: number): T[] {
  return words.slice(0, stop < 0 ? WIDTH : Math.min(stop, WIDTH));
}

function mask(word: string): string {
  return word.replace(/\p{Nd}/gu, "0");
}

interface Piece {
  /** Null: punctuation. */
  word: string | null;
  from: number;
  to: number;
}

/**
 * Words, nearest first, up to punctuation or another number; apart from them the one that touches the figure.
 * `number` says that a number ends them.
 */
function wordsOf(
  pieces: Iterable<Piece>,
  touches: (piece: Piece) => boolean
): {attached: string[]; words: string[]; number: boolean} {
  const attached: string[] = [];
  const words: string[] = [];
  for (const piece of pieces) {
    if (piece.word === null) break;
    if (touches(piece)) {
      attached.push(`~${piece.word}`);
      continue;
    }
    if (isNumber(piece.word)) return {attached, words, number: true};
    words.push(piece.word);
  }
  return {attached, words, number: false};
}

// Marks inside a word or number ("3.4", "U.S", "7:30") are part of it; so are hyphens, but no other dash.
const PUNCTUATION = /[.,;:!?…](?![\p{L}\p{N}])|[()[\]{}"¿¡]|-/gu;
const JOINING = /[-\u2010\u2011\u2212]/u;

/** Cuts `folded.slice(start, end)` into words and punctuation, as far as somebody reads on. */
function* cut(text: FoldedText, start: number, end: number): Generator<Piece> {
  for (const {0: run, index} of text.folded.slice(start, end).matchAll(/\S+/gu)) {
    const at = start + index;
    let from = 0;
    for (const match of run.matchAll(PUNCTUATION)) {
      const to = match.index + match[0].length;
      if (match[0] === "-" && joins(text, at + match.index)) continue;
      if (match.index > from)
        yield {word: run.slice(from, match.index), from: at + from, to: at + match.index};
      yield {word: null, from: at + match.index, to: at + to};
      from = to;
    }
    if (run.length > from) yield {word: run.slice(from), from: at + from, to: at + run.length};
  }
}

/** Whether the dash is a hyphen or a minus that touches what stands on its right. */
function joins({folded, starts, original}: FoldedText, at: number): boolean {
  return JOINING.test(original[starts[at] ?? -1] ?? "") && /\S/u.test(folded[at + 1] ?? " ");
}
