import type {Brief, BriefFigure} from "../brief/brief.ts";
import {isAsLong} from "./fingerprint.ts";
import type {LockedFigure} from "./lock.ts";
import {times} from "./pick-places.ts";

/** What does not fit between a figure's brief and its entry in the lock, as sentences without an end. */
export interface Misfit {
  message: string;
  /** The words, or what they are read from, are others: a person must look before the entry is rewritten. */
  changed: boolean;
  /** The words with those beside them in the text at hand, when these are others. */
  beside?: string;
}

/** All that does not fit, in one line; null when everything does. */
export function reasonOf(misfits: readonly Misfit[]): string | null {
  return misfits.length === 0 ? null : misfits.map(({message}) => message).join("; ");
}

/** Compares a figure with its entry, without the article's text. */
export function checkLock(brief: Brief, figure: BriefFigure, entry: LockedFigure): Misfit[] {
  const misfits: Misfit[] = [];
  const differs = (message: string, changed = false): number => misfits.push({message, changed});
  if (entry.brief !== brief.id) differs(`is locked as a figure of the brief “${entry.brief}”`, true);
  if (entry.printed !== figure.printed)
    differs(`reads “${figure.printed}”, but is locked as “${entry.printed}”`, true);
  if (entry.article_sha256 !== brief.article.sha256) {
    const [locked, named] = [entry.article_sha256, brief.article.sha256].map((hash) => hash.slice(0, 12));
    differs(`is locked for another text (sha256 ${locked}…) than its brief names (${named}…)`);
  }
  return [...misfits, ...misplaced(figure, entry)];
}

function misplaced({nth}: BriefFigure, {places, printed}: LockedFigure): Misfit[] {
  const count = places.length;
  if (count === 0) return [{message: "is locked without a place", changed: false}];
  if (nth !== "all" && count > 1) {
    const said = nth === null ? "its brief means one" : `its brief means place ${nth}`;
    return [{message: `is locked ${times(count)}, but ${said}`, changed: true}];
  }
  const wrong = places.find((place) => !isPosition(place) || !isAsLong(place, printed));
  if (wrong) {
    const message = `is locked at ${wrong.start}–${wrong.end}, which is not as long as “${printed}”`;
    return [{message, changed: false}];
  }
  const disordered = places.some(({start}, index) => index > 0 && start < (places[index - 1]?.end ?? 0));
  return disordered
    ? [{message: "is locked at places that overlap or are out of order", changed: false}]
    : [];
}

function isPosition({start, end}: {start: number; end: number}): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end > start;
}
