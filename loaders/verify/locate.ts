import {isNumber} from "./closed-words.ts";
import {beginsWhole, endsWhole, spanOf, type Span} from "./find-words.ts";
import {besideFingerprint, contextAfter, contextBefore, fingerprintOf} from "./fingerprint.ts";
import {foldWords, lengthOf, type FoldedText} from "./fold-text.ts";
import type {LockedPlace} from "./lock.ts";

/** How much longer than the locked words, in code points, others may be: by their context, by two words beside alone. */
const LONGER = 48;
const A_LITTLE_LONGER = 8;
/** How far from where they are expected words are looked for: by their context, or by two words beside alone. */
const FAR = 6000;
const NEAR = 200;
/** How far words are looked for whose equals still stand in other places. */
const STRICT = 600;

/**
 * Finds what now stands where the locked words stood, by what surrounds it; null when the surroundings have
 * changed too. `expected` is the code point where it should begin, `standing` are the places of the locked words
 * that are still there, `others` what stands there for other figures; `strict` asks for the whole context. The cost
 * does not grow with the text.
 */
export function locate(
  text: FoldedText,
  locked: LockedPlace,
  printed: string,
  {
    expected,
    standing,
    others = [],
    strict = false
  }: {expected: number; standing: readonly Span[]; others?: readonly Span[]; strict?: boolean}
): Span | null {
  const words = foldWords(printed);
  const length = lengthOf(words);
  const middle = indexOf(text, expected);
  const after = endings(text);
  let near: Span | null = null;
  for (const from of outwards(middle, text.folded.length, strict ? STRICT : FAR)) {
    if (text.folded[from] === " " || !beginsWhole(text, from)) continue;
    const before = contextBefore(text.folded, from);
    for (let to = from + 1; to <= Math.min(text.folded.length, from + length + LONGER); to++) {
      const rest = after(to);
      const candidate = text.folded.slice(from, to);
      if (rest === null || candidate === words) continue;
      const overlaps = (span: Span): boolean => from < span.to && span.from < to;
      if (standing.some(overlaps)) continue;
      if (fingerprintOf(before, rest) === locked.context_sha256) return spanOf(text, from, to);
      if (strict || near || others.some(overlaps) || to > from + length + A_LITTLE_LONGER) continue;
      if (Math.abs(from - middle) > NEAR || !candidate.split(/[\s-]/u).some(isNumber)) continue;
      if (besideFingerprint(text, from, to) === locked.beside_sha256) near = spanOf(text, from, to);
    }
  }
  return near;
}

/** Gives the context after an index where words can end, and null elsewhere; each is looked at once. */
function endings(text: FoldedText): (to: number) => string | null {
  const known = new Map<number, string | null>();
  return (to) => {
    const before = known.get(to);
    if (before !== undefined) return before;
    const ends = text.folded[to - 1] !== " " && endsWhole(text, to);
    const after = ends ? contextAfter(text.folded, to) : null;
    known.set(to, after);
    return after;
  };
}

/** Whether the surroundings of locked words stand around nothing: the words and a space beside them were removed. */
export function closedOver({folded, starts}: FoldedText, locked: LockedPlace, expected: number): boolean {
  for (const at of outwards(indexOf({starts}, expected), folded.length, FAR)) {
    if (isInside(folded, at)) continue;
    const [left, right] = [contextBefore(folded, at), contextAfter(folded, at)];
    const spaceAfter = fingerprintOf(left, contextAfter(` ${right}`, 0));
    const spaceBefore = fingerprintOf(contextBefore(`${left} `, left.length + 1), right);
    if ([spaceAfter, spaceBefore].includes(locked.context_sha256)) return true;
  }
  return false;
}

function isInside(folded: string, at: number): boolean {
  return folded[at - 1] !== " " && /[\p{L}\p{N}]/u.test(folded[at] ?? "");
}

/** Indices from the middle outwards. */
function* outwards(middle: number, length: number, far: number): Generator<number> {
  for (let distance = 0; distance <= far; distance++) {
    if (middle + distance < length) yield middle + distance;
    if (distance > 0 && middle - distance >= 0) yield middle - distance;
  }
}

/** The index in the folded text of a code point of the original. */
function indexOf({starts}: Pick<FoldedText, "starts">, point: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < point) low = middle + 1;
    else high = middle;
  }
  return low;
}
