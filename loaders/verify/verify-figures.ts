import {fault, type Fault} from "../fault.ts";
import type {Seeds} from "../seeds.ts";
import type {Articles} from "./articles.ts";
import {checkBriefs} from "./check-briefs.ts";
import type {BriefCheck} from "./figure-check.ts";
import {formatLock, placeInLock} from "./format-lock.ts";
import type {LockedPlace} from "./lock.ts";

export interface Verified {
  faults: Fault[];
  /** What was noticed and is no fault. */
  notes: string[];
  /** By figure id: the locked places, or those found when the figure is not locked. */
  places: Map<string, LockedPlace[]>;
  /** Ids of the figures that were checked against a text, and against the lock alone. */
  checked: {text: string[]; lock: string[]};
  /** The same by brief, for the program that writes the lock. */
  briefs: BriefCheck[];
}

export interface VerifyOptions {
  /** Files that have faults of form: what the lock has of their figures is not called left over. */
  faulty?: Iterable<string>;
}

/**
 * Checks every figure against its article where the text is at hand, and against the lock. Writes nothing. The
 * places are the lock's own, so that tables are the same with and without the texts.
 */
export function verifyFigures(seeds: Seeds, articles: Articles, {faulty = []}: VerifyOptions = {}): Verified {
  const briefs = checkBriefs(seeds, articles);
  const places = new Map<string, LockedPlace[]>();
  const checked: Verified["checked"] = {text: [], lock: []};
  for (const {article, figures} of briefs) {
    for (const {figure, places: found} of figures) {
      const entry = Object.hasOwn(seeds.lock.figures, figure.id) ? seeds.lock.figures[figure.id] : undefined;
      const known = entry?.places ?? found;
      if (known) places.set(figure.id, known);
      checked[article ? "text" : "lock"].push(figure.id);
    }
  }
  return {
    faults: [
      ...briefs.flatMap(({faults, figures}) => [...faults, ...figures.flatMap((figure) => figure.faults)]),
      ...leftOver(seeds, new Set(faulty))
    ],
    notes: briefs.flatMap(({notes}) => notes),
    places,
    checked,
    briefs
  };
}

/** Entries of the lock for figures that no brief has. */
export function leftOverIds({lock, briefs}: Seeds, faulty: ReadonlySet<string> = new Set()): string[] {
  const known = new Set(briefs.flatMap(({figures}) => figures.map(({id}) => id)));
  return Object.entries(lock.figures)
    .filter(([id, {brief}]) => !known.has(id) && !faulty.has(`seeds/${brief}.md`))
    .map(([id]) => id);
}

function leftOver(seeds: Seeds, faulty: ReadonlySet<string>): Fault[] {
  const ids = leftOverIds(seeds, faulty);
  if (ids.length === 0) return [];
  // The lock is written by one program, always alike: its text is known from what it holds.
  const text = formatLock(seeds.lock);
  const remedy = "Run npm run verify, which removes the entry.";
  return ids.map((id) =>
    fault(placeInLock(text, id), `figure “${id}” is locked, but no brief has it`, remedy)
  );
}
