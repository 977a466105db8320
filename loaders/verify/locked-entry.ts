import type {BriefFigure} from "../brief/brief.ts";
import type {Lock, LockedFigure} from "./lock.ts";

/** What the lock has of a figure, and the id under which it has it. */
export interface LockedEntry {
  key: string;
  entry: LockedFigure;
}

/**
 * A figure's entry in the lock: its own, else that of the first of its aliases which has one, so that a figure
 * with another id is locked as before. Null when it is not locked.
 */
export function lockedEntry(lock: Lock, {id, aliases}: BriefFigure): LockedEntry | null {
  const key = [id, ...aliases.map((alias) => alias.id)].find((name) => Object.hasOwn(lock.figures, name));
  return key === undefined ? null : {key, entry: lock.figures[key]!};
}
