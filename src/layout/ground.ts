import {isInside, TOUCH, type Box, type Point} from "./box.ts";
import {Grid} from "./grid.ts";
import type {Candidate, Obstacle} from "./placeable.ts";
import {passesThrough, type Edges} from "./segment.ts";

/** What a leader through an obstacle costs that must not be covered, in pixels of distance. */
const CROSSING = 40;
/** What a leader through another obstacle costs, as a share of its weight. */
const CROSSING_SHARE = 0.1;

/** An obstacle with its costs said. */
interface Ground extends Edges {
  area: number;
  weight: number;
  crossing: number;
}

/** What a place costs, whoever else is placed where: Infinity where nothing may stand. */
export function groundCost(frame: Box, obstacles: readonly Obstacle[]): (candidate: Candidate) => number {
  const grounds = obstacles.map(groundOf);
  const grid = new Grid(grounds, frame);
  // Of the candidate that is looked at.
  let cost = 0;
  let box: Edges;
  let area = 0;
  let leader: readonly Point[];
  let end: Point;
  const cover = (i: number): boolean => {
    cost += coverCost(box, area, grounds[i]!);
    return cost === Infinity;
  };
  const pass = (i: number): boolean => {
    const ground = grounds[i]!;
    if (passesAlong(leader, ground) && !isWithin(end, ground)) cost += ground.crossing;
    return cost === Infinity;
  };
  const costOf = (candidate: Candidate): number => {
    if (!isInside(candidate, frame)) return Infinity;
    cost = candidate.cost ?? 0;
    box = edgesOf(candidate);
    area = candidate.width * candidate.height;
    grid.search(box, cover);
    if (cost === Infinity || !candidate.leader || candidate.leader.length < 2) return cost;
    leader = candidate.leader;
    end = leader[leader.length - 1]!;
    grid.search(edgesOfLine(leader), pass);
    return cost;
  };
  // In which order the obstacles are found must not tell places apart that cost the same.
  return (candidate) => Math.round(costOf(candidate) * 1e6) / 1e6;
}

function groundOf(obstacle: Obstacle): Ground {
  const {x, y, width, height, weight = Infinity} = obstacle;
  const {crossing = weight === Infinity ? CROSSING : weight * CROSSING_SHARE} = obstacle;
  return {left: x, top: y, right: x + width, bottom: y + height, area: width * height, weight, crossing};
}

function edgesOf({x, y, width, height}: Box): Edges {
  return {left: x, top: y, right: x + width, bottom: y + height};
}

/** The smallest rectangle around a line. */
function edgesOfLine(line: readonly Point[]): Edges {
  const edges = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity};
  for (const {x, y} of line) {
    edges.left = Math.min(edges.left, x);
    edges.right = Math.max(edges.right, x);
    edges.top = Math.min(edges.top, y);
    edges.bottom = Math.max(edges.bottom, y);
  }
  return edges;
}

/** Whether a line of several stretches passes through a rectangle. */
export function passesAlong(line: readonly Point[], edges: Edges): boolean {
  for (let i = 1; i < line.length; i++) if (passesThrough(line[i - 1]!, line[i]!, edges)) return true;
  return false;
}

function coverCost({left, top, right, bottom}: Edges, area: number, ground: Ground): number {
  const width = Math.min(right, ground.right) - Math.max(left, ground.left);
  if (width <= TOUCH) return 0;
  const height = Math.min(bottom, ground.bottom) - Math.max(top, ground.top);
  if (height <= TOUCH) return 0;
  if (ground.weight === Infinity) return Infinity;
  return (ground.weight * width * height) / Math.min(area, ground.area);
}

function isWithin({x, y}: Point, {left, top, right, bottom}: Edges): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
