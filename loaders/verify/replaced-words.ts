import type {BriefFigure} from "../brief/brief.ts";
import {findWords, type Span} from "./find-words.ts";
import {besideFingerprint, contextFingerprint} from "./fingerprint.ts";
import {foldText, lengthOf, type FoldedText} from "./fold-text.ts";
import type {FoundFigure} from "./found-figure.ts";
import {closedOver, locate} from "./locate.ts";
import type {LockedFigure} from "./lock.ts";

/** Words that took the place of locked ones. */
export interface ReplacedWords {
  figure: BriefFigure;
  /** The locked words. */
  printed: string;
  now: Span;
}

/** What now stands where locked words stood that are not in the text any more, as far as it can be found. */
export function replacedWords(text: FoldedText, found: readonly FoundFigure[]): ReplacedWords[] {
  // Asked for only where words are missing: in most articles none are.
  let known: {figure: BriefFigure; spans: Span[]}[] | undefined;
  const standing = () =>
    (known ??= found.map((one) => ({figure: one.figure, spans: standingAsLocked(text, one)})));
  return found.flatMap(({figure, entry, all}) => {
    if (entry === null) return [];
    const {printed} = entry;
    const strict = all.length >= wanted(figure, entry);
    const contexts = new Set(
      strict ? all.map(({from, to}) => contextFingerprint(text.folded, from, to)) : []
    );
    const others = () => standing().flatMap((one) => (one.figure === figure ? [] : one.spans));
    return entry.places.flatMap((locked) => {
      // Words that stand often enough can all the same be missing here, and others have come before or after.
      if (contexts.has(locked.context_sha256)) return [];
      const expected = locked.start + shiftAt(locked.start, found);
      const now = locate(text, locked, printed, {expected, standing: all, others: others(), strict});
      return now ? [{figure, printed, now}] : [];
    });
  });
}

/** The figures whose words are gone and replaced by none, where what stood around them still stands. */
export function takenOut(
  text: FoldedText,
  found: readonly FoundFigure[],
  replaced: readonly ReplacedWords[]
): Set<BriefFigure> {
  const others = new Set(replaced.map(({figure}) => figure));
  return new Set(
    found
      .filter(({figure, entry, all}) => entry !== null && all.length === 0 && !others.has(figure))
      .filter(({entry}) =>
        entry!.places.some((locked) => closedOver(text, locked, locked.start + shiftAt(locked.start, found)))
      )
      .map(({figure}) => figure)
  );
}

/** The places of a figure that have the same words beside them as they are locked with. */
function standingAsLocked(text: FoldedText, {entry, picked}: FoundFigure): Span[] {
  const beside = new Set(entry?.places.map((place) => place.beside_sha256));
  return (picked.spans ?? []).filter(({from, to}) => beside.has(besideFingerprint(text, from, to)));
}

/** In how many places at least the words must stand to be found where they are meant. */
function wanted({nth}: BriefFigure, {places}: LockedFigure): number {
  return nth === "all" ? places.length : (nth ?? 1);
}

/** How far the text around a locked position has moved: as far as the nearest figure that still stands. */
function shiftAt(start: number, found: readonly FoundFigure[]): number {
  let [nearest, shift] = [Infinity, 0];
  for (const {entry, picked} of found) {
    const [locked, span] = [entry?.places[0], picked.spans?.[0]];
    if (!locked || !span || entry?.places.length !== picked.spans?.length) continue;
    const distance = Math.abs(locked.start - start);
    if (distance < nearest) [nearest, shift] = [distance, span.start - locked.start];
  }
  return shift;
}

/** The text as it was before words were replaced. */
export interface EarlierText {
  /** The fingerprint of what stood beside words of the text at hand; null when they did not stand there. */
  besideOf(span: Span, printed: string): string | null;
  /** Where words stood, from left to right: their place in the text at hand, null where others took it. */
  placesOf(printed: string): (Span | null)[];
}

/**
 * Puts locked words back where others took their place: what stands beside a neighbour of a changed figure is
 * then as it was, and the change accuses the changed figure alone.
 */
export function putBack(text: FoldedText, replaced: readonly ReplacedWords[]): EarlierText {
  const pieces: string[] = [];
  const shifts: {end: number; grown: number}[] = [];
  let [at, grown] = [0, 0];
  for (const {now, printed} of [...replaced].sort((a, b) => a.now.start - b.now.start)) {
    if (now.start < at) continue;
    pieces.push(text.original.slice(at, now.start).join(""), printed);
    grown += lengthOf(printed) - (now.end - now.start);
    shifts.push({end: now.end, grown});
    at = now.end;
  }
  const earlier = foldText(pieces.join("") + text.original.slice(at).join(""));
  const thenAt = (start: number): number => start + (shifts.findLast(({end}) => end <= start)?.grown ?? 0);
  return {
    besideOf(span, printed) {
      const start = thenAt(span.start);
      const place = findWords(earlier, printed).find((one) => one.start === start);
      return place ? besideFingerprint(earlier, place.from, place.to) : null;
    },
    placesOf(printed) {
      const now = new Map(findWords(text, printed).map((span) => [thenAt(span.start), span]));
      return findWords(earlier, printed).map(({start}) => now.get(start) ?? null);
    }
  };
}
