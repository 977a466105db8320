import {byPlace} from "../../loaders/fault.ts";
import type {Finding} from "../../loaders/verify/finding.ts";

/** A finding as a program reads it. */
export interface ListedFinding {
  /** The figure's id; null where no figure is meant. */
  id: string | null;
  /** The figure's link in its brief, or the place that is at fault. */
  file: string;
  line: number;
  column: number;
  /** One of REASONS in loaders/verify/reason.ts. */
  reason: string;
  /** The words as locked, or as the brief has them; those of the article, or of the brief. Null: none. */
  was: string | null;
  is: string | null;
  message: string;
}

/** The findings in the order of their places; several of one figure and one reason are one. */
export function findingList(findings: readonly Finding[]): ListedFinding[] {
  const listed = new Map<string, ListedFinding>();
  for (const {id, file, line, column, reason, was, is, message} of [...findings].sort(byPlace)) {
    const key = id === null ? JSON.stringify([file, line, column, message]) : `${id} ${reason}`;
    const known = listed.get(key);
    if (known === undefined) listed.set(key, {id, file, line, column, reason, was, is, message});
    else if (!known.message.includes(message)) known.message += `; ${message}`;
  }
  return [...listed.values()];
}
