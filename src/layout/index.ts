// cifra/layout: boxes, obstacles, candidates and costs in; places out. No DOM.
export {isInside, overlap, type Box, type Point} from "./box.ts";
export {place} from "./place.ts";
export type {Candidate, Obstacle, Placeable, Surroundings} from "./placeable.ts";
export {candidatesAround, type Around, type CandidateAround, type Side} from "./candidates.ts";
export {leaderLine, type LeaderShape} from "./leader-line.ts";
export {spread} from "./spread.ts";
export {
  breakLines,
  registerFont,
  textWidth,
  type Block,
  type FontMetrics,
  type Line,
  type Run,
  type Weight
} from "../text/index.ts";
