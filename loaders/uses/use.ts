import type {Place} from "../fault.ts";

/** A place that names a figure. */
export interface Use {
  /** The id that stands there: a figure's own, or one that it had before. */
  figure: string;
  place: Place;
  /** The figure that is told or computed with it; null where a brief's head or a page names it. */
  by: string | null;
}
