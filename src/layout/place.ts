/** A rectangle in pixels; `x` and `y` are its left and top. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something to place: the boxes that it could take, best first. */
export interface Placeable {
  candidates: readonly Box[];
}

export interface Surroundings {
  /** Nothing may leave it. */
  frame: Box;
  /** What is already taken. */
  obstacles?: readonly Box[];
  /** Room to keep between boxes, in pixels. */
  gap?: number;
}

/**
 * Places boxes one after another: each takes its first candidate that meets neither the frame nor anything
 * taken, else the one that meets least. Gives the index of the candidate for each item. Deterministic; only
 * boxes in, choices out, so that a better engine can take its place.
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

/** The area that two boxes share when each keeps half of `gap` around it, in square pixels. */
export function overlap(a: Box, b: Box, gap = 0): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + gap;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + gap;
  return width > 0 && height > 0 ? width * height : 0;
}

function outside(box: Box, frame: Box): number {
  const width = Math.min(box.x + box.width, frame.x + frame.width) - Math.max(box.x, frame.x);
  const height = Math.min(box.y + box.height, frame.y + frame.height) - Math.max(box.y, frame.y);
  return box.width * box.height - Math.max(0, width) * Math.max(0, height);
}
