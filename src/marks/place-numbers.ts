import {candidatesAround, place, type Box, type Obstacle, type Placeable} from "../layout/index.ts";
import {NUMBER_RADIUS} from "./note-numbers.ts";

/** What a number stands for: the box of its target, and the radius of a dot there. */
export interface Numbered {
  box: Box;
  radius: number;
  priority?: number;
}

/** A place of a number, with the line to its target where it stands apart. */
export type NumberPlace = ReturnType<typeof candidatesAround>[number];

const SIZE = {width: 2 * NUMBER_RADIUS, height: 2 * NUMBER_RADIUS};

/**
 * Places numbers next to their targets: where they hide nothing; else, farther away and over data, but never over
 * text; else wherever they do not hide each other. Null only where the frame has no room for a number at all.
 */
export function placeNumbers(
  targets: readonly Numbered[],
  frame: Box,
  obstacles: readonly Obstacle[]
): (NumberPlace | null)[] {
  const steps: [readonly number[], readonly Obstacle[]][] = [
    [[3, 8, 14, 22, 32, 44], obstacles],
    [[3, 8, 14, 22, 32, 44, 64, 90], obstacles.map((o) => (o.crossing === Infinity ? o : {...o, weight: 100, crossing: 5}))],
    [Array.from({length: 40}, (_, i) => 3 + i * 22), obstacles.map((o) => ({...o, weight: 100, crossing: 5}))]
  ];
  const found = targets.map((): NumberPlace | null => null);
  for (const [distances, around] of steps) {
    const open = targets.flatMap((target, i) => (found[i] ? [] : [{...target, i}]));
    if (open.length === 0) break;
    const taken = found.filter((box) => box !== null);
    const items = open.map(
      ({box, radius, priority}): Placeable & {candidates: NumberPlace[]} => ({
        priority,
        candidates: candidatesAround(box, [SIZE], {
          distances: distances.map((distance) => radius + distance),
          slides: [0.5],
          sideCost: 1,
          inset: radius + 2,
          pad: 0,
          leaderFrom: 7
        })
      })
    );
    place(items, {frame, obstacles: [...around, ...taken.map(({x, y, width, height}) => ({x, y, width, height}))], gap: 2}).forEach(
      (choice, k) => {
        if (choice !== null) found[open[k]!.i] = items[k]!.candidates[choice]!;
      }
    );
  }
  return found;
}
