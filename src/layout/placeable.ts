import type {Box, Point} from "./box.ts";

/**
 * What may not, or should not, be covered. All costs are reckoned in pixels of distance: what costs 10 is as
 * unwelcome as standing 10 pixels farther away.
 */
export interface Obstacle extends Box {
  /**
   * The cost of covering it: of lying in it wholly, or on the whole of it, and in proportion below that.
   * Infinity, the default: it must not be covered.
   */
  weight?: number;
  /**
   * The cost of a leader that passes through it; Infinity: no leader may. Default a tenth of a finite weight, else
   * 40: a line over a dot can be read, one over a text cannot, so give texts Infinity.
   * What a leader ends at is not crossed.
   */
  crossing?: number;
}

/** A place that a box could take. */
export interface Candidate extends Box {
  /** How unwelcome, in pixels of distance; 0 is the best and the default. */
  cost?: number;
  /** The line from the box to what is spoken of, which is its last point. */
  leader?: readonly Point[];
}

/** Something to place: the places that it could take. */
export interface Placeable {
  candidates: readonly Candidate[];
  /** What has the higher one is placed first and kept; default 0. */
  priority?: number;
  /**
   * Where its left upper corner was when it was placed before, with other data: there it stays, or near there, unless
   * another place is better by some 100 pixels of distance.
   */
  before?: Point | null;
}

export interface Surroundings {
  /** Nothing may leave it. */
  frame: Box;
  obstacles?: readonly Obstacle[];
  /** Room to keep between the boxes placed, in pixels; default 4. Obstacles have theirs in their own size. */
  gap?: number;
}
