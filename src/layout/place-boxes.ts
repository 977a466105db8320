import {overlap, type Box} from "./box.ts";

/** Something to place: the boxes that it could take, best first. */
interface Placeable {
  candidates: readonly Box[];
}

interface Surroundings {
  /** Nothing may leave it. */
  frame: Box;
  /** What is already taken. */
  obstacles?: readonly Box[];
  /** Room to keep between boxes, in pixels. */
  gap?: number;
}

/**
 * Places boxes one after another: each takes its first candidate that meets neither the frame nor anything
 * taken, else the one that meets least. Gives the index of the candidate for each item.
 */
export function placeBoxes(
  items: readonly Placeable[],
  {frame, obstacles = [], gap = 4}: Surroundings
): number[] {
  const taken = [...obstacles];
  return items.map(({candidates}) => {
    const costs = candidates.map(
      (box) => outside(box, frame) * 4 + taken.reduce((sum, other) => sum + overlap(box, other, gap), 0)
    );
    const best = costs.reduce((least, cost, i) => (cost < costs[least]! - 0.01 ? i : least), 0);
    if (candidates[best]) taken.push(candidates[best]);
    return best;
  });
}

function outside(box: Box, frame: Box): number {
  const width = Math.min(box.x + box.width, frame.x + frame.width) - Math.max(box.x, frame.x);
  const height = Math.min(box.y + box.height, frame.y + frame.height) - Math.max(box.y, frame.y);
  return box.width * box.height - Math.max(0, width) * Math.max(0, height);
}
