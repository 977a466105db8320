import {isNumber} from "./closed-words.ts";
import {isWhole, spanOf, type Span} from "./find-words.ts";
import {besideFingerprint, contextFingerprint} from "./fingerprint.ts";
import {foldWords, lengthOf, type FoldedText} from "./fold-text.ts";
import type {LockedPlace} from "./lock.ts";

/** How many code points longer than the locked words those that took their place may be. */
const LONGER = 8;
/** How far from where they are expected words are looked for: by their context, or by two words beside alone. */
const FAR = 6000;
const NEAR = 200;

/**
 * Finds what now stands where the locked words stood, by what surrounds it; null when the surroundings have
 * changed too. `expected` is the code point where it should begin, `standing` are the places of the locked words
 * that are still there. The cost does not grow with the text.
 */
export function locate(
  text: FoldedText,
  locked: LockedPlace,
  printed: string,
  {expected, standing}: {expected: number; standing: readonly Span[]}
): Span | null {
  const words = foldWords(printed);
  const longest = lengthOf(words) + LONGER;
  const middle = indexOf(text, expected);
  let near: Span | null = null;
  for (const from of outwards(middle, text.folded.length)) {
    for (let to = from + 1; to <= Math.min(text.folded.length, from + longest); to++) {
      const candidate = text.folded.slice(from, to);
      if (/^\s|\s$/u.test(candidate)) continue;
      if (!isWhole(text, from, to) || candidate === words) continue;
      if (standing.some((span) => from < span.to && span.from < to)) continue;
      if (contextFingerprint(text.folded, from, to) === locked.context_sha256) return spanOf(text, from, to);
      if (near || Math.abs(from - middle) > NEAR || !candidate.split(/[\s-]/u).some(isNumber)) continue;
      if (besideFingerprint(text, from, to) === locked.beside_sha256) near = spanOf(text, from, to);
    }
  }
  return near;
}

/** Indices from the middle outwards. */
function* outwards(middle: number, length: number): Generator<number> {
  for (let distance = 0; distance <= FAR; distance++) {
    if (middle + distance < length) yield middle + distance;
    if (distance > 0 && middle - distance >= 0) yield middle - distance;
  }
}

/** The index in the folded text of a code point of the original. */
function indexOf({starts}: FoldedText, point: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < point) low = middle + 1;
    else high = middle;
  }
  return low;
}
