import {candidatesAround, isInside, overlap, place} from "../../src/layout/index.ts";
import type {Box, Candidate, Placeable, Point, Surroundings} from "../../src/layout/index.ts";
import type {GeneratedChart, Label} from "./generated-charts.ts";

/** A label where a system put it. */
export interface PlacedLabel {
  box: Box;
  /** From the label to its target, whether it is drawn or not; empty where they touch. */
  way: readonly Point[];
  /** Whether the way is drawn as a line. */
  isDrawn: boolean;
}

/** Something that places labels; null for one that it leaves out. */
export interface System {
  name: string;
  /** @param before Where it placed the same labels when points stood a little elsewhere. */
  place: (chart: GeneratedChart, before?: readonly (PlacedLabel | null)[]) => (PlacedLabel | null)[];
}

const GAP = 4;

function candidatesOf({target, size}: Label): Candidate[] {
  return candidatesAround(target, [size], {distances: [3, 12, 24, 40, 64, 96, 140]});
}

export const ours: System = {
  name: "ours",
  place({labels, frame, marks}, before) {
    const items = labels.map((label, i) => ({
      candidates: candidatesOf(label),
      priority: label.priority,
      before: before?.[i]?.box
    }));
    return place(items, {frame, obstacles: marks, gap: GAP}).map((chosen, i) =>
      chosen === null ? null : placed(items[i]!.candidates[chosen]!, labels[i]!)
    );
  }
};

export const firstFit: System = {
  name: "first fit",
  place({labels, frame, marks}) {
    const items = labels.map((label) => ({candidates: candidatesOf(label), priority: label.priority}));
    return placeFirstFit(items, {frame, obstacles: marks, gap: GAP}).map((chosen, i) =>
      chosen === null ? null : placed(items[i]!.candidates[chosen]!, labels[i]!)
    );
  }
};

/**
 * What is usually written by hand: each item in turn, the important first, takes the cheapest candidate whose box meets
 * nothing. Leaders are left out of account.
 */
export function placeFirstFit(
  items: readonly Placeable[],
  {frame, obstacles = [], gap = 4}: Surroundings
): (number | null)[] {
  const taken: Box[] = [];
  const result: (number | null)[] = items.map(() => null);
  const order = items.map((_, i) => i).sort((a, b) => items[b]!.priority! - items[a]!.priority! || a - b);
  for (const i of order) {
    const {candidates} = items[i]!;
    const cheapest = [...candidates.keys()].sort((a, b) => candidates[a]!.cost! - candidates[b]!.cost!);
    const free = cheapest.find((c) => {
      const box = candidates[c]!;
      return (
        isInside(box, frame) &&
        !taken.some((other) => overlap(box, other, gap) > 0) &&
        !obstacles.some((other) => overlap(box, other) > 0)
      );
    });
    if (free === undefined) continue;
    taken.push(candidates[free]!);
    result[i] = free;
  }
  return result;
}

function placed(candidate: Candidate, {target}: Label): PlacedLabel {
  const {x, y, width, height, leader} = candidate;
  const box = {x, y, width, height};
  return {box, way: leader ?? shortest(box, target), isDrawn: Boolean(leader)};
}

/** The shortest way between two boxes. */
function shortest(a: Box, b: Box): Point[] {
  const along = (from: number, length: number, other: number, otherLength: number): [number, number] =>
    from + length < other
      ? [from + length, other]
      : other + otherLength < from
        ? [from, other + otherLength]
        : [Math.max(from, other), Math.max(from, other)];
  const [x1, x2] = along(a.x, a.width, b.x, b.width);
  const [y1, y2] = along(a.y, a.height, b.y, b.height);
  return [
    {x: x1, y: y1},
    {x: x2, y: y2}
  ];
}
