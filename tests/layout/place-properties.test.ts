import fc from "fast-check";
import {expect, test} from "vitest";
import {candidatesAround, isInside, overlap, place} from "../../src/layout/index.ts";
import type {Box, Candidate, Placeable, Point, Surroundings} from "../../src/layout/index.ts";

const SEED = 5;
const GAP = 4;

const whole = (min: number, max: number) => fc.integer({min, max});

const obstacle = fc.record(
  {
    x: whole(-50, 600),
    y: whole(-50, 400),
    width: whole(1, 90),
    height: whole(1, 60),
    weight: fc.constantFrom(0, 10, Infinity)
  },
  {requiredKeys: ["x", "y", "width", "height"]}
);

const label = fc.record({
  point: fc.record({x: whole(0, 560), y: whole(0, 360)}),
  width: whole(4, 150),
  height: whole(8, 60),
  priority: whole(0, 2)
});

const chart = fc.record({
  labels: fc.array(label, {maxLength: 14}),
  obstacles: fc.array(obstacle, {maxLength: 20}),
  frame: fc.record({x: whole(-20, 20), y: whole(-20, 20), width: whole(0, 560), height: whole(0, 360)})
});
type Chart = typeof chart extends fc.Arbitrary<infer Value> ? Value : never;

function itemsOf({labels}: Pick<Chart, "labels">): Placeable[] {
  return labels.map(({point, width, height, priority}) => ({
    candidates: candidatesAround(point, [
      {width, height},
      {width: Math.ceil(width / 2), height: 2 * height}
    ]),
    priority
  }));
}

function placed(items: readonly Placeable[], surroundings: Surroundings): (Candidate | null)[] {
  return place(items, {...surroundings, gap: GAP}).map((choice, i) =>
    choice === null ? null : items[i]!.candidates[choice]!
  );
}

function always(check: (chart: Chart) => void, numRuns = 150): void {
  fc.assert(fc.property(chart, check), {seed: SEED, numRuns});
}

test("what is placed stays in the frame, off forbidden obstacles and apart from all others", () => {
  always((chart) => {
    const boxes = placed(itemsOf(chart), chart).filter((box) => box !== null);
    boxes.forEach((box, i) => {
      expect(isInside(box, chart.frame)).toBe(true);
      for (const other of chart.obstacles)
        if ((other.weight ?? Infinity) === Infinity) expect(overlap(box, other)).toBe(0);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other, GAP)).toBe(0);
    });
  });
});

test("no leader enters another's box", () => {
  always((chart) => {
    const boxes = placed(itemsOf(chart), chart).filter((box) => box !== null);
    for (const box of boxes)
      for (const other of boxes)
        if (other !== box)
          expect(pointsAlong(box.leader ?? []).some((point) => isWithin(point, other))).toBe(false);
  });
});

test("what has no place has no candidate that is free", () => {
  always((chart) => {
    const items = itemsOf(chart);
    const result = placed(items, chart);
    const boxes = result.filter((box) => box !== null);
    items.forEach(({candidates}, i) => {
      if (result[i]) return;
      const free = candidates.find(
        (box) =>
          isInside(box, chart.frame) &&
          !boxes.some(
            (other) =>
              overlap(box, other, GAP) > 0 ||
              // With half the gap around boxes, as between leaders and boxes.
              pointsAlong(box.leader ?? []).some((point) => isWithin(point, grown(other, GAP / 2))) ||
              pointsAlong(other.leader ?? []).some((point) => isWithin(point, grown(box, GAP / 2)))
          ) &&
          !chart.obstacles.some((other) => (other.weight ?? Infinity) === Infinity && overlap(box, other) > 0)
      );
      expect(free && !touches(free, boxes)).toBeFalsy();
    });
  });
});

test("the same input gives the same places", () => {
  always((chart) => {
    expect(place(itemsOf(chart), chart)).toEqual(place(itemsOf(structuredClone(chart)), chart));
  });
});

test("whoever has a place among those of higher priority keeps one when others come", () => {
  always((chart) => {
    const alone = chart.labels.filter(({priority}) => priority === 2);
    const before = placed(itemsOf({labels: alone}), chart);
    const after = placed(itemsOf(chart), chart).filter((_, i) => chart.labels[i]!.priority === 2);
    before.forEach((box, i) => {
      if (box) expect(after[i]).not.toBeNull();
    });
  });
});

test("a drawing that is moved, or twice as large with costs as they were, has the same places", () => {
  const moved = <B extends Point>(box: B): B => ({...box, x: box.x + 64, y: box.y - 32});
  const doubled = <B extends Box>(box: B): B => ({
    ...box,
    x: box.x * 2,
    y: box.y * 2,
    width: box.width * 2,
    height: box.height * 2
  });
  const twice = ({x, y}: Point): Point => ({x: x * 2, y: y * 2});
  const changed = (
    items: readonly Placeable[],
    box: <B extends Box>(box: B) => B,
    point: (point: Point) => Point
  ) =>
    items.map(({candidates, priority}) => ({
      priority,
      candidates: candidates.map((candidate) => ({
        ...box(candidate),
        leader: candidate.leader?.map(point)
      }))
    }));
  always((chart) => {
    const items = itemsOf(chart);
    const result = place(items, {...chart, gap: GAP});
    const elsewhere = {frame: moved(chart.frame), obstacles: chart.obstacles.map(moved), gap: GAP};
    expect(place(changed(items, moved, moved), elsewhere)).toEqual(result);
    const larger = {frame: doubled(chart.frame), obstacles: chart.obstacles.map(doubled), gap: 2 * GAP};
    expect(place(changed(items, doubled, twice), larger)).toEqual(result);
  });
});

function pointsAlong(line: readonly Point[]): Point[] {
  return line.slice(1).flatMap((b, i) => {
    const a = line[i]!;
    return Array.from({length: 41}, (_, k) => ({
      x: a.x + ((b.x - a.x) * k) / 40,
      y: a.y + ((b.y - a.y) * k) / 40
    }));
  });
}

function isWithin({x, y}: Point, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

function grown({x, y, width, height}: Box, by: number): Box {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
}

/** Whether a leader grazes a corner between the points that were looked at: as the engine sees it. */
function touches(candidate: Candidate, boxes: readonly Candidate[]): boolean {
  const items = [candidate, ...boxes].map((box) => ({candidates: [box]}));
  const frame = {x: -1e4, y: -1e4, width: 2e4, height: 2e4};
  return place(items, {frame, gap: GAP}).includes(null);
}
