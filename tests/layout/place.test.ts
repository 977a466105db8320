import {expect, test} from "vitest";
import {
  candidatesAround,
  overlap,
  place,
  type Candidate,
  type Placeable,
  type Surroundings
} from "../../src/layout/index.ts";

const frame = {x: 0, y: 0, width: 300, height: 200};
const size = {width: 80, height: 20};

/** A candidate of the usual size. */
function at(x: number, y: number, more: Partial<Candidate> = {}): Candidate {
  return {x, y, ...size, ...more};
}

function chosen(items: Candidate[][], surroundings: Partial<Surroundings> = {}): (number | null)[] {
  return place(
    items.map((candidates) => ({candidates})),
    {frame, ...surroundings}
  );
}

test("an item takes the candidate that costs least, the first of those that cost the same", () => {
  expect(chosen([[at(0, 0, {cost: 5}), at(100, 0, {cost: 2}), at(200, 0, {cost: 2})]])).toEqual([1]);
});

test("nothing leaves the frame, but it may touch it", () => {
  expect(chosen([[at(-1, 0), at(221, 0), at(0, 181), at(220, 180)]])).toEqual([3]);
});

test("an item whose candidates all collide is placed nowhere, and so is one without candidates", () => {
  expect(chosen([[at(0, 0)], [at(20, 10)], []])).toEqual([0, null, null]);
});

test("boxes keep the gap between them, 4 pixels unless it is given", () => {
  const second = [at(83, 0), at(84, 0)];
  expect(chosen([[at(0, 0)], second])).toEqual([0, 1]);
  expect(chosen([[at(0, 0)], second], {gap: 3})).toEqual([0, 0]);
});

test("an obstacle is not covered, though it may be touched", () => {
  const obstacles = [{x: 60, y: 0, width: 10, height: 10}];
  expect(chosen([[at(0, 0), at(70, 0)]], {obstacles})).toEqual([1]);
});

test("an obstacle of finite weight is covered where other places cost more", () => {
  const obstacles = [{x: 60, y: 0, width: 10, height: 10, weight: 8}];
  expect(chosen([[at(0, 0), at(100, 0, {cost: 9})]], {obstacles})).toEqual([0]);
  expect(chosen([[at(0, 0), at(100, 0, {cost: 7})]], {obstacles})).toEqual([1]);
});

test("the cost of an obstacle is in proportion to what is covered of it", () => {
  const obstacles = [{x: 75, y: 0, width: 10, height: 10, weight: 8}];
  expect(chosen([[at(0, 0), at(100, 0, {cost: 5})]], {obstacles})).toEqual([0]);
  expect(chosen([[at(0, 0), at(100, 0, {cost: 3})]], {obstacles})).toEqual([1]);
});

test("a leader passes through no other box, whoever was placed first", () => {
  const across = at(200, 0, {
    leader: [
      {x: 200, y: 10},
      {x: 0, y: 10}
    ]
  });
  const apart = at(200, 100, {cost: 50});
  expect(chosen([[at(100, 0)], [across, apart]])).toEqual([0, 1]);
  expect(chosen([[across], [at(100, 0), at(100, 100, {cost: 50})]])).toEqual([0, 1]);
});

test("leaders cross only where it would cost much not to", () => {
  const down = [
    at(0, 0, {
      leader: [
        {x: 80, y: 20},
        {x: 150, y: 90}
      ]
    })
  ];
  const up = at(0, 90, {
    leader: [
      {x: 80, y: 90},
      {x: 150, y: 20}
    ]
  });
  expect(chosen([down, [up, at(200, 0, {cost: 150})]])).toEqual([0, 1]);
  expect(chosen([down, [up, at(200, 0, {cost: 170})]])).toEqual([0, 0]);
});

test("leaders to the same target do not count as crossing", () => {
  const target = {x: 150, y: 100};
  const left = [at(0, 90, {leader: [{x: 80, y: 100}, target]})];
  const right = [at(220, 90, {leader: [{x: 220, y: 100}, target]}), at(110, 0, {cost: 1})];
  expect(chosen([left, right])).toEqual([0, 0]);
});

test("a leader does not pass through a text, passes through a mark at a cost, and does not cross what it ends at", () => {
  const leader = [
    {x: 80, y: 10},
    {x: 180, y: 10}
  ];
  const items = [[at(0, 0, {leader}), at(0, 100, {cost: 100})]];
  const mark = {x: 120, y: 5, width: 10, height: 10};
  expect(chosen(items, {obstacles: [mark]})).toEqual([0]);
  expect(chosen(items, {obstacles: [{...mark, crossing: Infinity}]})).toEqual([1]);
  expect(chosen(items, {obstacles: [{...mark, x: 175, crossing: Infinity}]})).toEqual([0]);
});

test("an item moves to a place that costs more when another has no place otherwise", () => {
  expect(chosen([[at(0, 0), at(0, 100, {cost: 9})], [at(20, 10)]])).toEqual([1, 0]);
});

test("items exchange places when that is cheaper altogether", () => {
  // Each alone would stay: the first has the place that the second wants far more.
  const first = [at(0, 0), at(0, 50, {cost: 5})];
  const second = [at(0, 0), at(0, 100, {cost: 40})];
  expect(chosen([first, second])).toEqual([1, 0]);
});

test("of two that have no room together the higher priority stays, and of equals the first", () => {
  const items = (...priorities: number[]): Placeable[] =>
    priorities.map((priority) => ({candidates: [at(0, 0)], priority}));
  expect(place(items(0, 1), {frame})).toEqual([null, 0]);
  expect(place(items(1, 1), {frame})).toEqual([0, null]);
  expect(place(items(-1, 0, 2), {frame})).toEqual([null, null, 0]);
});

test("a higher priority takes a lower one's place only if it needs to", () => {
  const low = {candidates: [at(0, 0)], priority: 0};
  const high = {candidates: [at(0, 0), at(100, 100, {cost: 60})], priority: 1};
  expect(place([low, high], {frame})).toEqual([0, 1]);
});

test("labels of near points stand around them without meeting", () => {
  const points = [
    {x: 150, y: 100},
    {x: 155, y: 104},
    {x: 145, y: 96},
    {x: 150, y: 110}
  ];
  const items = points.map((point) => ({candidates: candidatesAround(point, [size])}));
  const boxes = place(items, {frame}).map((choice, i) => items[i]!.candidates[choice!]!);
  for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(overlap(a, b, 4)).toBe(0);
});

test("what is no number is refused with its name", () => {
  const items = [{candidates: [at(0, 0)]}];
  expect(() => place([{candidates: [at(0, 0), at(NaN, 0)]}], {frame})).toThrow(/candidate 2 of item 1/);
  expect(() => place([{candidates: [at(0, 0, {cost: -1})]}], {frame})).toThrow(/candidate 1 of item 1/);
  expect(() => place(items, {frame: {...frame, width: Infinity}})).toThrow(/the frame/);
  expect(() => place(items, {frame, gap: -1})).toThrow(/gap/);
  expect(() => place(items, {frame, obstacles: [{...frame, weight: NaN}]})).toThrow(/obstacle 1/);
  expect(() => place([{candidates: [], priority: NaN}], {frame})).toThrow(/priority of item 1/);
});

test("nothing to place gives nothing, and a frame without room places nothing", () => {
  expect(place([], {frame})).toEqual([]);
  expect(chosen([[at(0, 0)]], {frame: {x: 0, y: 0, width: 0, height: 0}})).toEqual([null]);
});

test("two whose leaders cross change sides where that costs less than crossing", () => {
  const to = (x: number, y: number, targetX: number, cost: number) =>
    at(x, y, {
      cost,
      leader: [
        {x: x + 40, y},
        {x: targetX, y: 20}
      ]
    });
  // Each would stand under the other's target for nothing; the first is placed, and then in the second's way.
  const one = [to(0, 150, 240, 0), to(200, 150, 240, 30)];
  const other = [to(200, 150, 40, 0), to(0, 150, 40, 30)];
  expect(chosen([one, other])).toEqual([1, 1]);
});
