import {isInside, overlap, type Box} from "../layout/box.ts";
import {Grid} from "../layout/grid.ts";
import {leaderLine, type CandidateAround, type LeaderShape, type Obstacle} from "../layout/index.ts";

/** How a leader is drawn: see Around. */
export interface LeaderForm {
  leader: LeaderShape | null;
  leaderFrom: number;
  pad: number;
  inset: number;
}

/**
 * Sorts out early: of many places around a target those that lie in the frame and cover nothing that must not be
 * covered, the cheapest `most` of them, and only these with their leaders.
 *
 * @returns a function of candidates made without leaders and their target
 */
export function openPlaces(frame: Box, obstacles: readonly Obstacle[], most: number) {
  const hard = obstacles.filter(({weight = Infinity}) => weight === Infinity);
  const grid = new Grid(hard, frame);
  const isOpen = (box: Box) =>
    isInside(box, frame) &&
    !grid.some(
      {left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height},
      (i) => overlap(box, hard[i]!) > 0
    );
  return (candidates: readonly CandidateAround[], target: Box, form: LeaderForm): CandidateAround[] => {
    const open: CandidateAround[] = [];
    for (const candidate of [...candidates].sort((a, b) => a.cost - b.cost)) {
      if (!isOpen(candidate)) continue;
      open.push(withLeader(candidate, target, form));
      if (open.length === most) break;
    }
    return open;
  };
}

function withLeader(candidate: CandidateAround, target: Box, {leader, leaderFrom, pad, inset}: LeaderForm) {
  if (!leader) return candidate;
  const line = leaderLine(candidate, target, {shape: leader, pad, inset});
  let length = 0;
  for (let i = 1; i < line.length; i++)
    length += Math.hypot(line[i]!.x - line[i - 1]!.x, line[i]!.y - line[i - 1]!.y);
  return length >= leaderFrom ? {...candidate, leader: line} : candidate;
}
