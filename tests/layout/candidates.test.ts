import {expect, test} from "vitest";
import {candidatesAround, leaderLine, overlap} from "../../src/layout/index.ts";

const point = {x: 100, y: 100};
const size = {width: 40, height: 20};
const all = [
  "right",
  "left",
  "above",
  "below",
  "above-right",
  "above-left",
  "below-right",
  "below-left"
] as const;

test("the best place is in the middle of the first side, at the least distance, and costs nothing", () => {
  const best = (side: (typeof all)[number]) =>
    candidatesAround(point, [size], {sides: [side], distances: [10, 20]}).find(({cost}) => cost === 0);
  expect(best("right")).toMatchObject({x: 110, y: 90, ...size, side: "right", size: 0});
  expect(best("left")).toMatchObject({x: 50, y: 90});
  expect(best("above")).toMatchObject({x: 80, y: 70});
  expect(best("below")).toMatchObject({x: 80, y: 110});
  const corner = best("above-right")!;
  expect(Math.hypot(corner.x - 100, corner.y + 20 - 100)).toBeCloseTo(10);
});

test("the sides are tried in their order, all eight unless they are named", () => {
  const sides = candidatesAround(point, [size], {distances: [10], slides: [0.5]}).map(({side}) => side);
  expect(sides).toEqual(all);
});

test("later sides, later sizes, distance and slides add to the cost", () => {
  const cost = (of: {side?: string; size?: number; distance?: number; slide?: number}) => {
    const {side = "right", size: index = 0, distance = 10, slide = 0.5} = of;
    return candidatesAround(point, [size, size], {distances: [10, distance], slides: [slide]}).findLast(
      (candidate) => candidate.side === side && candidate.size === index
    )!.cost;
  };
  expect(cost({})).toBe(0);
  expect(cost({side: "left"})).toBe(4);
  expect(cost({side: "below-left"})).toBe(28);
  expect(cost({size: 1})).toBe(6);
  expect(cost({distance: 30})).toBe(20);
  expect(cost({slide: 0})).toBe(6);
  expect(cost({slide: 0.75})).toBe(3);
});

test("no candidate covers its target, be it a point, an interval or an area", () => {
  for (const target of [
    {...point, width: 0, height: 0},
    {...point, width: 60, height: 0},
    {...point, width: 0, height: 45},
    {...point, width: 60, height: 45}
  ]) {
    const grown = {x: target.x - 5, y: target.y - 5, width: target.width + 10, height: target.height + 10};
    for (const candidate of candidatesAround(target, [size], {distances: [8]}))
      expect(overlap(candidate, grown)).toBe(0);
  }
});

test("a leader goes from beside the box to the target, and none is drawn where they are near", () => {
  const [near, far] = candidatesAround(point, [size], {
    sides: ["right"],
    distances: [6, 30],
    slides: [0.5]
  });
  expect(near!.leader).toBeUndefined();
  expect(far!.leader).toEqual([
    {x: 127, y: 100},
    {x: 100, y: 100}
  ]);
  expect(candidatesAround(point, [size], {leader: null}).every(({leader}) => !leader)).toBe(true);
});

test("a leader to an area ends at the middle of the stretch that both share", () => {
  const area = {x: 0, y: 0, width: 100, height: 50};
  expect(leaderLine({x: 60, y: 80, width: 80, height: 20}, area)).toEqual([
    {x: 80, y: 80},
    {x: 80, y: 50}
  ]);
});

test("an elbow turns once at a right angle, and a curve bends towards the same turn", () => {
  const box = {x: 140, y: 40, width: 40, height: 20};
  const target = {...point, width: 0, height: 0};
  expect(leaderLine(box, target, {shape: "elbow"})).toEqual([
    {x: 140, y: 50},
    {x: 100, y: 50},
    {x: 100, y: 100}
  ]);
  const curve = leaderLine(box, target, {shape: "curve"});
  expect([curve[0], curve.at(-1)]).toEqual([{x: 140, y: 50}, point]);
  expect(curve[4]).toEqual({x: 110, y: 62.5});
});

test("a leader keeps its distances from box and target, and vanishes where there is no room for them", () => {
  const box = {x: 130, y: 90, ...size};
  const target = {...point, width: 0, height: 0};
  expect(leaderLine(box, target, {pad: 4, inset: 6})).toEqual([
    {x: 126, y: 100},
    {x: 106, y: 100}
  ]);
  expect(leaderLine(box, target, {pad: 20, inset: 20})).toEqual([]);
});

test("targets, sizes and distances that are no numbers are refused", () => {
  expect(() => candidatesAround({x: NaN, y: 0}, [size])).toThrow(RangeError);
  expect(() => candidatesAround(point, [{width: -1, height: 2}])).toThrow(RangeError);
  expect(() => candidatesAround(point, [size], {distances: []})).toThrow(RangeError);
});
