import type {BriefCheck, FigureCheck} from "./figure-check.ts";

/**
 * What became of a figure in a text that differs from the one it was locked for.
 * - unchanged: the same words at the same position
 * - moved: the same words, and beside them the same words, at another position
 * - changed: other words where it stood, or beside it; or it is not clear any more which place is meant
 * - gone: no words where it stood, or nothing that surrounds a place as it was surrounded
 * - new: not locked for the earlier text
 */
export type RevisionState = "unchanged" | "moved" | "changed" | "gone" | "new";

export type Position = {start: number; end: number};

/** What is told of one figure; its place is where the figure is marked in the brief. */
export interface Revision {
  id: string;
  file: string;
  line: number;
  column: number;
  state: RevisionState;
  /** The locked words, and those at hand; null when there are none. */
  was: string | null;
  is: string | null;
  reason: string | null;
  /** Where they stood and stand, in code points of the texts, end exclusive. */
  was_at: Position[];
  is_at: Position[];
}

/** The texts that differ from those that their briefs name or that their figures are locked for. */
export function revisedBriefs(checks: readonly BriefCheck[]): BriefCheck[] {
  return checks.filter(({brief, article, figures}) => {
    if (article === null) return false;
    const locked = figures.flatMap(({entry}) => entry?.article_sha256 ?? []);
    return locked.length > 0 && [brief.article.sha256, ...locked].some((sha256) => sha256 !== article.sha256);
  });
}

/** Tells of every figure of a brief what became of it, in the order of the brief's text. */
export function revisionsOf({figures}: BriefCheck): Revision[] {
  return figures.map((check) => {
    const {figure, entry, now, reason} = check;
    const {file, line, column} = figure.place;
    return {
      id: figure.id,
      file,
      line,
      column,
      state: revisionState(check),
      was: entry?.printed ?? null,
      is: now?.words ?? null,
      reason: check.state === "stale" ? null : reason,
      was_at: (entry?.places ?? []).map(({start, end}) => ({start, end})),
      is_at: now?.places ?? []
    };
  });
}

function revisionState({state, entry, now}: FigureCheck): RevisionState {
  if (entry === null) return now ? "new" : "gone";
  if (now === null) return "gone";
  if (state === "failed" || state === "changed") return "changed";
  const stays = entry.places.every(
    ({start, end}, n) => now.places[n]?.start === start && now.places[n]?.end === end
  );
  return stays ? "unchanged" : "moved";
}
