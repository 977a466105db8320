import type {Box, Point} from "./box.ts";
import {leaderLine, type LeaderShape} from "./leader-line.ts";
import type {Candidate} from "./placeable.ts";

/** Where a box stands, seen from its target. */
export type Side =
  "right" | "left" | "above" | "below" | "above-right" | "above-left" | "below-right" | "below-left";

export interface Around {
  /** The sides to try, the most welcome first; default all eight, right, left, above and below before the corners. */
  sides?: readonly Side[];
  /** Distances from the target, in pixels; default 12, 24, 40, 64 and 96. */
  distances?: readonly number[];
  /**
   * Where along its side the target is met, as shares: 0.5 in the middle, 0 when the box has only just
   * come to the target's beginning, 1 when it is about to leave its end. Default 0.5, 0.25, 0.75, 0 and 1.
   */
  slides?: readonly number[];
  /** What each further side costs, in pixels of distance; default 4. */
  sideCost?: number;
  /** What each further size costs; default 6. */
  sizeCost?: number;
  /** What it costs to stand at an end of a side instead of its middle; default 6, in proportion before the end. */
  slideCost?: number;
  /** The form of the line to the target, or null for none; default straight. */
  leader?: LeaderShape | null;
  /** The length from which a leader is drawn, in pixels; default 8. */
  leaderFrom?: number;
  /** The distance that a leader keeps from the box, in pixels; default 3. */
  pad?: number;
  /** The distance that a leader keeps from the target, in pixels; default 0. */
  inset?: number;
}

/** A place beside a target. */
export interface CandidateAround extends Candidate {
  cost: number;
  side: Side;
  /** Which of the sizes it has. */
  size: number;
}

const SIDES: readonly Side[] = [
  "right",
  "left",
  "above",
  "below",
  "above-right",
  "above-left",
  "below-right",
  "below-left"
];
const DISTANCES = [12, 24, 40, 64, 96];
const SLIDES = [0.5, 0.25, 0.75, 0, 1];

/**
 * The places that a box may take beside a point, an interval (a box without width or height) or an area: on each side,
 * at each distance, slid along the side. Sides, sizes and distances that come later cost more.
 *
 * @param sizes The sizes that the box may have, the most welcome first: a text may wrap at several widths.
 * @throws RangeError for a target, size or distance that is not finite, and for a negative size
 */
export function candidatesAround(
  target: Point | Box,
  sizes: readonly {width: number; height: number}[],
  {
    sides = SIDES,
    distances = DISTANCES,
    slides = SLIDES,
    sideCost = 4,
    sizeCost = 6,
    slideCost = 6,
    leader = "straight",
    leaderFrom = 8,
    pad = 3,
    inset = 0
  }: Around = {}
): CandidateAround[] {
  const area = {width: 0, height: 0, ...target};
  check(area, sizes, distances);
  const nearest = Math.min(...distances);
  return sizes.flatMap(({width, height}, size) =>
    sides.flatMap((side, rank) =>
      distances.flatMap((distance) =>
        (isCorner(side) ? [0.5] : slides).map((slide): CandidateAround => {
          const box = {...corner(area, {width, height}, side, distance, slide), width, height};
          const cost =
            size * sizeCost + rank * sideCost + distance - nearest + Math.abs(slide - 0.5) * 2 * slideCost;
          const line = leader ? leaderLine(box, area, {shape: leader, pad, inset}) : [];
          return lengthOf(line) >= leaderFrom
            ? {...box, cost, side, size, leader: line}
            : {...box, cost, side, size};
        })
      )
    )
  );
}

function isCorner(side: Side): boolean {
  return side.includes("-");
}

/** The left and top of a box. */
function corner(
  target: Box,
  {width, height}: {width: number; height: number},
  side: Side,
  distance: number,
  slide: number
): Point {
  // At a corner the distance is that of the two nearest corners.
  const away = isCorner(side) ? distance * Math.SQRT1_2 : distance;
  const x = side.includes("right")
    ? target.x + target.width + away
    : side.includes("left")
      ? target.x - away - width
      : target.x - width + slide * (target.width + width);
  const y = side.startsWith("above")
    ? target.y - away - height
    : side.startsWith("below")
      ? target.y + target.height + away
      : target.y - height + slide * (target.height + height);
  return {x, y};
}

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, {x, y}, i) => {
    const before = line[i - 1];
    return before ? sum + Math.sqrt((x - before.x) ** 2 + (y - before.y) ** 2) : sum;
  }, 0);
}

function check(
  target: Box,
  sizes: readonly {width: number; height: number}[],
  distances: readonly number[]
): void {
  const places = [target.x, target.y, target.width, target.height];
  if (!places.every(Number.isFinite)) throw new RangeError(`a target at ${places.join(", ")}`);
  for (const {width, height} of sizes)
    if (!(width >= 0 && height >= 0 && Number.isFinite(width + height)))
      throw new RangeError(`a box of ${width} × ${height} pixels`);
  if (distances.length === 0 || !distances.every(Number.isFinite))
    throw new RangeError(`distances of ${distances.join(", ")}`);
}
