/** A rectangle in px: left, top, width, height. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** As far as a pointer may be from a mark, in px. */
export const REACH = 40;

/** A mark smaller than this both ways, the least size of a target in WCAG 2.5.8, is taken from `EASE` px away. */
const SMALL = 24;
const EASE = 8;

/**
 * The mark nearest to a point, each given by the boxes that it covers: its index, or null when none lies within
 * `reach` px. Inside a box the distance is 0; of marks as near as each other the smaller is meant, so that a label wins
 * over the area it stands on.
 */
export function nearest(point: Point, marks: readonly (readonly Box[])[], reach = REACH): number | null {
  let best: {index: number; cost: number; area: number} | null = null;
  for (const [index, boxes] of marks.entries()) {
    const distance = Math.min(...boxes.map((box) => boxDistance(point, box)));
    if (!(distance <= reach)) continue;
    const {width, height} = union(boxes);
    const cost = distance - (width < SMALL && height < SMALL ? EASE : 0);
    const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
    // Small marks that are both hit differ by their distance, areas by their size.
    if (!best || cost < best.cost || (cost === best.cost && area < best.area)) best = {index, cost, area};
  }
  return best && best.index;
}

/** How far a point lies from a box, in px; 0 inside. */
export function boxDistance({x, y}: Point, box: Box): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down);
}

/** The box around some boxes, at least one. */
export function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return {x, y, width: right - x, height: bottom - y};
}
