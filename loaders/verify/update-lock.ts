import type {Brief} from "../brief/brief.ts";
import type {BriefCheck, FigureCheck} from "./figure-check.ts";
import type {Lock, LockedFigure} from "./lock.ts";
import {lockedEntry} from "./locked-entry.ts";

export interface LockUpdate {
  lock: Lock;
  /** Ids of figures whose entry is new, rewritten though unchanged, rewritten on demand, or gone. */
  added: string[];
  moved: string[];
  accepted: string[];
  removed: string[];
  /** Figures whose entry stood under an id that they had before. */
  renamed: {from: string; to: string}[];
  /** Briefs that name another text than the one at hand, which says the same: with its sha256. */
  reread: {brief: Brief; sha256: string}[];
}

/**
 * The lock as it should be after a check. Entries of changed figures stay as they are unless `accept` names
 * them; entries of `leftOver` go; an entry under an alias goes to the figure's own id. A text that differs from the one its brief names is taken up whole or not at
 * all: an entry of it is written only when every entry of the brief can be.
 */
export function updateLock(
  lock: Lock,
  briefs: readonly BriefCheck[],
  {accept, leftOver}: {accept: ReadonlySet<string>; leftOver: readonly string[]}
): LockUpdate {
  const figures: Record<string, LockedFigure> = Object.assign(Object.create(null), lock.figures);
  const update: LockUpdate = {
    lock: {version: 1, figures},
    added: [],
    moved: [],
    accepted: [],
    removed: [...leftOver],
    renamed: [],
    reread: []
  };
  for (const id of leftOver) delete figures[id];
  for (const {figure} of briefs.flatMap(({figures}) => figures)) {
    const locked = lockedEntry(lock, figure);
    if (locked === null || locked.key === figure.id) continue;
    delete figures[locked.key];
    figures[figure.id] = locked.entry;
    update.renamed.push({from: locked.key, to: figure.id});
  }
  for (const {brief, article, figures: checks, faults} of briefs) {
    if (article === null) continue;
    const other = article.sha256 !== brief.article.sha256;
    if (other && (faults.length > 0 || !checks.every((check) => canWrite(check, accept)))) continue;
    for (const check of checks) {
      if (check.state === "standing" && !other) continue;
      if (!canWrite(check, accept) || check.places === null) continue;
      const {id, printed} = check.figure;
      figures[id] = {brief: brief.id, article_sha256: article.sha256, printed, places: check.places};
      if (check.state !== "standing") update[listOf(check)].push(id);
    }
    if (other) update.reread.push({brief, sha256: article.sha256});
  }
  return update;
}

function canWrite({state, figure}: FigureCheck, accept: ReadonlySet<string>): boolean {
  return state !== "failed" && (state !== "changed" || accept.has(figure.id));
}

function listOf({state}: FigureCheck): "added" | "moved" | "accepted" {
  if (state === "new") return "added";
  return state === "changed" ? "accepted" : "moved";
}
