import {
  leaderLine,
  type Box,
  type CandidateAround,
  type LeaderShape,
  type Obstacle
} from "../layout/index.ts";
import {freeGround} from "./free-ground.ts";

/** How a leader is drawn: see Around. */
export type LeaderForm =
  {leader: null} | {leader: LeaderShape; leaderFrom: number; pad: number; inset: number};

/**
 * Sorts out early: of the places around a target those that lie in the frame and cover nothing that must not be
 * covered, about `most` of them, and only these with their leaders.
 *
 * @returns a function of candidates made without leaders, in rings of which the nearest come first, and of their target
 */
export function openPlaces(frame: Box, obstacles: readonly Obstacle[], most: number) {
  const isFree = freeGround(
    frame,
    obstacles.filter(({weight = Infinity}) => weight === Infinity)
  );
  return (rings: readonly (() => CandidateAround[])[], target: Box, form: LeaderForm): CandidateAround[] => {
    const open: CandidateAround[] = [];
    for (const ring of rings) {
      const places = ring().filter(isFree);
      for (const place of places) open.push(withLeader(place, target, form));
      if (open.length >= most) break;
    }
    return open.sort((a, b) => a.cost - b.cost).slice(0, 2 * most);
  };
}

function withLeader(candidate: CandidateAround, target: Box, form: LeaderForm): CandidateAround {
  if (!form.leader) return candidate;
  const {leader, leaderFrom, pad, inset} = form;
  const line = leaderLine(candidate, target, {shape: leader, pad, inset});
  let length = 0;
  for (let i = 1; i < line.length; i++)
    length += Math.hypot(line[i]!.x - line[i - 1]!.x, line[i]!.y - line[i - 1]!.y);
  return length >= leaderFrom ? {...candidate, leader: line} : candidate;
}
