import {
  leaderLine,
  type Box,
  type CandidateAround,
  type LeaderShape,
  type Obstacle
} from "../../layout/index.ts";
import {freeGround, type FreeGround} from "./free-ground.ts";

/** How a leader is drawn: see Around. */
export type LeaderForm =
  {leader: null} | {leader: LeaderShape; leaderFrom: number; pad: number; inset: number};

/** Makes the places of a ring, of which only the free ones are wanted. */
export type RingOfPlaces = (isFree: FreeGround) => CandidateAround[];

/** Obstacles of this weight, in pixels of distance, and more are lines and the like: a place without them is clean. */
const CLEAN = 20;

/**
 * Sorts out early: of the places around a target those that lie in the frame and cover nothing that must not be
 * covered, about `most` of them that cover no line either, and only these with their leaders.
 *
 * @returns a function of places in rings, of which the nearest come first, and of their target
 */
export function openPlaces(frame: Box, obstacles: readonly Obstacle[], most: number) {
  const heavy = (least: number) => obstacles.filter(({weight = Infinity}) => weight >= least);
  const isFree = freeGround(frame, heavy(Infinity));
  const isClean = freeGround(frame, heavy(CLEAN));
  return (rings: readonly RingOfPlaces[], target: Box, form: LeaderForm): CandidateAround[] => {
    const clean: CandidateAround[] = [];
    const others: CandidateAround[] = [];
    for (const ring of rings) {
      for (const place of ring(isFree))
        (isClean(place.x, place.y, place.width, place.height) ? clean : others).push(place);
      if (clean.length >= most) break;
    }
    const cheapest = (list: CandidateAround[]) => list.sort((a, b) => a.cost - b.cost).slice(0, most);
    return [...cheapest(clean), ...cheapest(others)].map((place) => withLeader(place, target, form));
  };
}

/** Gives a place the line to its target, if that is long enough to be drawn. */
export function withLeader(candidate: CandidateAround, target: Box, form: LeaderForm): CandidateAround {
  if (!form.leader) return candidate;
  const {leader, leaderFrom, pad, inset} = form;
  const line = leaderLine(candidate, target, {shape: leader, pad, inset});
  let length = 0;
  for (let i = 1; i < line.length; i++) {
    const across = line[i]!.x - line[i - 1]!.x;
    const down = line[i]!.y - line[i - 1]!.y;
    length += Math.sqrt(across * across + down * down);
  }
  if (length >= leaderFrom) candidate.leader = line;
  return candidate;
}
