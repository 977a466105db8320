import type {Brief, BriefFigure} from "../brief/brief.ts";
import type {Fault} from "../fault.ts";
import type {Article} from "./articles.ts";
import type {ReadQuantity} from "./coverage.ts";
import type {Reason} from "./reason.ts";
import type {LockedFigure, LockedPlace} from "./lock.ts";

/**
 * How a figure stands to its article and its lock.
 * - standing: as locked
 * - moved: unchanged in a text that differs from the locked one
 * - new: not in the lock yet
 * - stale: the entry is wrong, but the figure is unchanged or its text is not at hand
 * - changed: the words, or those beside them, are not the locked ones
 * - failed: the article does not have the words, or not clearly
 */
export type State = "standing" | "moved" | "new" | "stale" | "changed" | "failed";

export interface FigureCheck {
  figure: BriefFigure;
  state: State;
  /** What the lock has of it; null when it is not locked. */
  entry: LockedFigure | null;
  /** What stands for it in the text at hand; null when nothing does, or there is no text. */
  now: Now | null;
  /** Why it does not stand as locked, as a sentence without subject and end; null when it does. */
  reason: string | null;
  /** Where the words stand in the text at hand; null when they do not, or there is no text. */
  places: LockedPlace[] | null;
  faults: Fault[];
}

/** Words of the text at hand and where they stand, in code points, end exclusive. */
export interface Now {
  words: string;
  places: {start: number; end: number}[];
}

export interface BriefCheck {
  brief: Brief;
  /** Null when the text is not at hand. */
  article: Article | null;
  figures: FigureCheck[];
  /** What the reader finds in the text; empty when it is not at hand. */
  quantities: ReadQuantity[];
  /** Of the left-out words, the coverage and the article itself. */
  faults: BriefFault[];
  notes: string[];
}

/** A fault of a brief that no figure of it has, with what a program asks of it. */
export interface BriefFault extends Fault {
  reason: Reason;
  /** The words that the brief has, and those of the text; null where there are none. */
  was: string | null;
  is: string | null;
}

/** Adds to a fault what a program asks of it. */
export function about(facts: Pick<BriefFault, "reason" | "was" | "is">): (fault: Fault) => BriefFault {
  return (fault) => ({...fault, ...facts});
}
