// cifra/layout: boxes, obstacles, candidates and costs in; places out. No DOM.
export {overlap, type Box, type Point} from "./box.ts";
export {place} from "./place.ts";
export type {Candidate, Obstacle, Placeable, Surroundings} from "./placeable.ts";
export {candidatesAround, type Around, type CandidateAround, type Side} from "./candidates.ts";
export {leaderLine, type LeaderShape} from "./leader-line.ts";
export {spread} from "./spread.ts";
export {breakLines, type Block, type Line, type Run} from "../text/rich-text.ts";
export {textWidth, type Weight} from "../text/text-width.ts";
