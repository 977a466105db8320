import {sha256} from "../sha256.ts";
import {wordsAfter, wordsBefore} from "./beside.ts";
import type {Span} from "./find-words.ts";
import {foldWords, lengthOf, type FoldedText} from "./fold-text.ts";
import type {LockedPlace} from "./lock.ts";

/** Code points on either side that the context's fingerprint covers. */
const CONTEXT = 40;
/** Stands for the words themselves between the two sides: SYMBOL FOR UNIT SEPARATOR. */
const WORDS = "\u241F";

/** What the lock holds of one place of the words `printed`. */
export function lockedPlace(text: FoldedText, span: Span, printed: string): LockedPlace {
  const {context, beside, words} = madeOnce(placed, text, `${span.from} ${span.to}`, () => ({
    context: contextFingerprint(text.folded, span.from, span.to),
    beside: besideFingerprint(text, span.from, span.to),
    words: text.original.slice(span.start, span.end).join("")
  }));
  const place = {start: span.start, end: span.end, context_sha256: context, beside_sha256: beside};
  return words === printed ? place : {...place, words};
}

/** Of each text by a place in it: checking, looking for and locking a figure all ask for the same. */
type ByPlace<Made> = WeakMap<FoldedText, Map<string, Made>>;

const besides: ByPlace<string> = new WeakMap();
const placed: ByPlace<{context: string; beside: string; words: string}> = new WeakMap();

function madeOnce<Made>(all: ByPlace<Made>, text: FoldedText, place: string, make: () => Made): Made {
  const known = all.get(text) ?? new Map<string, Made>();
  if (known.size === 0) all.set(text, known);
  const made = known.get(place) ?? make();
  known.set(place, made);
  return made;
}

/**
 * sha256, in hex, of the folded article's 40 code points before the words, U+241F, and the 40 after them; fewer
 * where the article begins or ends.
 */
export function contextFingerprint(folded: string, from: number, to: number): string {
  return fingerprintOf(contextBefore(folded, from), contextAfter(folded, to));
}

/** The part of a context that stands before `at`. */
export function contextBefore(folded: string, at: number): string {
  let from = Math.max(0, at);
  for (let left = CONTEXT; left > 0 && from > 0; left--) from -= isPair(folded, from - 2) ? 2 : 1;
  return folded.slice(from, Math.max(0, at));
}

/** The part of a context that stands from `at` on. */
export function contextAfter(folded: string, at: number): string {
  let to = at;
  for (let left = CONTEXT; left > 0 && to < folded.length; left--) to += isPair(folded, to) ? 2 : 1;
  return folded.slice(at, to);
}

/** Whether the code point at this place takes two UTF-16 units. */
function isPair(text: string, at: number): boolean {
  return at >= 0 && (text.codePointAt(at) ?? 0) > 0xffff;
}

/** The fingerprint of what stands before some words and after them. */
export function fingerprintOf(before: string, after: string): string {
  return sha256(before + WORDS + after);
}

/** sha256, in hex, of the words that `wordsBefore` and `wordsAfter` give, U+241F between them. */
export function besideFingerprint(text: FoldedText, from: number, to: number): string {
  return madeOnce(besides, text, `${from} ${to}`, () =>
    fingerprintOf(wordsBefore(text, from).join(" "), wordsAfter(text, to).join(" "))
  );
}

/** Whether the code points from start to end can hold the printed words, as far as that shows without the text. */
export function isAsLong({start, end, words}: LockedPlace, printed: string): boolean {
  if (words !== undefined && foldWords(words) !== foldWords(printed)) return false;
  return end - start === lengthOf(words ?? printed);
}
