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
  const place: LockedPlace = {
    start: span.start,
    end: span.end,
    context_sha256: contextFingerprint(text.folded, span.from, span.to),
    beside_sha256: besideFingerprint(text, span.from, span.to)
  };
  const words = text.original.slice(span.start, span.end).join("");
  return words === printed ? place : {...place, words};
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
  return [...folded.slice(Math.max(0, at - 2 * CONTEXT), at)].slice(-CONTEXT).join("");
}

/** The part of a context that stands from `at` on. */
export function contextAfter(folded: string, at: number): string {
  return [...folded.slice(at, at + 2 * CONTEXT)].slice(0, CONTEXT).join("");
}

/** The fingerprint of what stands before some words and after them. */
export function fingerprintOf(before: string, after: string): string {
  return sha256(before + WORDS + after);
}

/** Of each text by the place of the words: checking, looking for and locking a figure all ask for the same. */
const besides = new WeakMap<FoldedText, Map<string, string>>();

/** sha256, in hex, of the words that `wordsBefore` and `wordsAfter` give, U+241F between them. */
export function besideFingerprint(text: FoldedText, from: number, to: number): string {
  let known = besides.get(text);
  if (!known) besides.set(text, (known = new Map()));
  const place = `${from} ${to}`;
  let made = known.get(place);
  if (made === undefined) {
    made = fingerprintOf(wordsBefore(text, from).join(" "), wordsAfter(text, to).join(" "));
    known.set(place, made);
  }
  return made;
}

/** Whether the code points from start to end can hold the printed words, as far as that shows without the text. */
export function isAsLong({start, end, words}: LockedPlace, printed: string): boolean {
  if (words !== undefined && foldWords(words) !== foldWords(printed)) return false;
  return end - start === lengthOf(words ?? printed);
}
