import type {BriefFigure} from "../brief/brief.ts";
import {fault} from "../fault.ts";
import type {Seeds} from "../seeds.ts";
import type {Articles} from "./articles.ts";
import type {KeptResults} from "../kept/kept-results.ts";
import {briefChecker, standsSilently} from "./check-briefs.ts";
import type {BriefCheck} from "./figure-check.ts";
import {findingsOf, type Finding} from "./finding.ts";
import {formatLock, placeInLock} from "./format-lock.ts";
import type {LockedPlace} from "./lock.ts";
import {lockedEntry} from "./locked-entry.ts";

export interface Verified {
  faults: Finding[];
  /** What was noticed and is no fault. */
  notes: string[];
  /** By figure id: the locked places, or those found when the figure is not locked. */
  places: Map<string, LockedPlace[]>;
  /** Ids of the figures that were checked against a text, and against the lock alone. */
  checked: {text: string[]; lock: string[]};
  /** The same by brief, for the program that writes the lock; empty where what is `kept` was asked first. */
  briefs: BriefCheck[];
}

export interface VerifyOptions {
  /** Files that have faults of form: what the lock has of their figures is not called left over. */
  faulty?: Iterable<string>;
  /** Figures that no brief has and something uses: their entries are not called left over either. */
  used?: Iterable<string>;
  /** Knows briefs that stand as they stood before: they are not checked again. */
  kept?: KeptResults | null;
}

/**
 * Checks every figure against its article where the text is at hand, and against the lock. Writes nothing. The
 * places are the lock's own, so that tables are the same with and without the texts.
 */
export function verifyFigures(
  seeds: Seeds,
  articles: Articles,
  {faulty = [], used = [], kept = null}: VerifyOptions = {}
): Verified {
  const {lock} = seeds;
  const check = briefChecker(seeds, articles);
  const verified: Verified = {
    faults: [],
    notes: [],
    places: new Map(),
    checked: {text: [], lock: []},
    briefs: []
  };
  const renamed: string[] = [];
  for (const brief of seeds.briefs) {
    const sha256 = kept && articles.sha256(brief.article.file);
    if (sha256 && kept.stands(brief, sha256, lock)) {
      for (const {id} of brief.figures) {
        verified.places.set(id, lock.figures[id]!.places);
        verified.checked.text.push(id);
      }
      continue;
    }
    const found = check(brief);
    add(found);
    if (!kept) verified.briefs.push(found);
    else if (found.article && standsSilently(found, lock))
      kept.noteStanding(brief, found.article.sha256, lock);
  }
  verified.notes.push(...renamed);
  verified.faults.push(...leftOver(seeds, {faulty: new Set(faulty), used: new Set(used)}));
  return verified;

  function add({brief, faults, notes, article, figures}: BriefCheck): void {
    verified.notes.push(...notes);
    verified.faults.push(...faults.map((one) => ({...one, id: null})), ...figures.flatMap(findingsOf));
    for (const {figure, places: found} of figures) {
      const locked = lockedEntry(lock, figure);
      if (locked && locked.key !== figure.id) renamed.push(renamedNote(brief.file, figure, locked.key));
      const known = locked?.entry.places ?? found;
      if (known) verified.places.set(figure.id, known);
      verified.checked[article ? "text" : "lock"].push(figure.id);
    }
  }
}

/** Entries of the lock for figures that no brief has, under no id that they have or had. */
export function leftOverIds(
  {lock, briefs}: Seeds,
  {faulty = new Set(), used = new Set()}: {faulty?: ReadonlySet<string>; used?: ReadonlySet<string>} = {}
): string[] {
  const known = new Set(
    briefs.flatMap(({figures}) => figures.map((figure) => lockedEntry(lock, figure)?.key ?? figure.id))
  );
  return Object.entries(lock.figures)
    .filter(([id, {brief}]) => !known.has(id) && !used.has(id) && !faulty.has(`seeds/${brief}.md`))
    .map(([id]) => id);
}

function renamedNote(file: string, {id}: BriefFigure, before: string): string {
  return `${file}: figure “${id}” is still locked as “${before}”: run npx cifra verify`;
}

function leftOver(seeds: Seeds, except: {faulty: ReadonlySet<string>; used: ReadonlySet<string>}): Finding[] {
  const ids = leftOverIds(seeds, except);
  if (ids.length === 0) return [];
  // The lock is written by one program, always alike: its text is known from what it holds.
  const text = formatLock(seeds.lock);
  const remedy = "Run npx cifra verify, which removes the entry.";
  return ids.map((id) => ({
    ...fault(placeInLock(text, id), `figure “${id}” is locked, but no brief has it`, remedy),
    ...{id, reason: "unbriefed", was: seeds.lock.figures[id]?.printed ?? null, is: null}
  }));
}
