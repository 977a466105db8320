import {
  candidatesAround,
  place,
  type Box,
  type Obstacle,
  type Placeable,
  type Side
} from "../layout/index.ts";
import type {CalloutTarget} from "./callout-target.ts";
import {NUMBER_RADIUS} from "./note-numbers.ts";
import {allSides} from "./sides.ts";

/** What a number stands for, and which are the best sides of it. */
export interface Numbered {
  target: CalloutTarget;
  sides: readonly Side[];
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
    [
      [3, 8, 14, 22, 32, 44, 64, 90],
      obstacles.map((o) => (o.crossing === Infinity ? o : {...o, weight: 100, crossing: 5}))
    ],
    [Array.from({length: 40}, (_, i) => 3 + i * 22), obstacles.map((o) => ({...o, weight: 100, crossing: 5}))]
  ];
  const found = targets.map((): NumberPlace | null => null);
  for (const [distances, around] of steps) {
    const open = targets.flatMap((target, i) => (found[i] ? [] : [{...target, i}]));
    if (open.length === 0) break;
    const taken = found.filter((box) => box !== null);
    const items = open.map(({target, sides, priority}): Placeable & {candidates: NumberPlace[]} => ({
      priority,
      candidates: candidatesAround(spot(target), [SIZE], {
        sides: allSides([
          ...new Set([...sides, ...(SIDES[`${target.form} ${"axis" in target ? target.axis : ""}`] ?? [])])
        ]),
        distances: distances.map((distance) => radiusOf(target) + distance),
        slides: [0.5],
        sideCost: 1,
        inset: radiusOf(target) + 2,
        pad: 0,
        leaderFrom: 7
      })
    }));
    place(items, {
      frame,
      obstacles: [...around, ...taken.map(({x, y, width, height}) => ({x, y, width, height}))],
      gap: 2
    }).forEach((choice, k) => {
      if (choice !== null) found[open[k]!.i] = items[k]!.candidates[choice]!;
    });
  }
  return found;
}

/** Where a number stands when no side is asked for: clear of a line or bracket, not at its end. */
const SIDES: Record<string, readonly Side[]> = {
  "interval x": ["above", "below"],
  "interval y": ["right", "left"],
  "line x": ["right", "left"],
  "line y": ["above", "below"]
};

/** What a number stands next to: a line's upper or right end, the middle of an area that can hold it. */
function spot({form, box, ...target}: CalloutTarget): Box {
  const {x, y, width, height} = box;
  if (form === "line")
    return "axis" in target && target.axis === "x"
      ? {x, y: y + NUMBER_RADIUS + 2, width: 0, height: 0}
      : {x: x + width - NUMBER_RADIUS - 2, y, width: 0, height: 0};
  if (form === "area" && Math.min(width, height) > 4 * NUMBER_RADIUS)
    return {x: x + width / 2, y: y + height / 2, width: 0, height: 0};
  return box;
}

function radiusOf(target: CalloutTarget): number {
  return target.form === "point" ? target.radius : 0;
}
