import {expect, test} from "vitest";
import {GAP, anchorOf, clip, placeTip} from "../../src/interaction/place-tip.ts";

const view = {width: 320, height: 600};
const tip = {width: 200, height: 150};
const anchor = (x: number, y: number, height = 20) => ({x, y, width: 0, height});

test("a tooltip stands above its mark, and below where there is no room", () => {
  expect(placeTip(anchor(160, 300), tip, view)).toEqual({x: 60, y: 300 - GAP - 150});
  expect(placeTip(anchor(160, 40), tip, view)).toEqual({x: 60, y: 60 + GAP});
});

test("it keeps off the window's edges", () => {
  expect(placeTip(anchor(5, 300), tip, view).x).toBe(GAP);
  expect(placeTip(anchor(318, 300), tip, view).x).toBe(320 - GAP - 200);
});

test("without room above and below it takes the side with more and stays in the window", () => {
  const low = {width: 320, height: 240};
  expect(placeTip(anchor(160, 120), tip, low)).toEqual({x: 60, y: GAP});
  expect(placeTip(anchor(160, 60), tip, low)).toEqual({x: 60, y: 240 - GAP - 150});
  expect(placeTip(anchor(160, 60), {width: 400, height: 400}, low)).toEqual({x: GAP, y: GAP});
});

test("it belongs to the pointer's place across a mark, and to the very point in a tall one", () => {
  const bar = {x: 100, y: 50, width: 200, height: 20};
  expect(anchorOf(bar, {x: 150, y: 55})).toEqual(anchor(150, 50));
  expect(anchorOf(bar, {x: 90, y: 45})).toEqual(anchor(100, 50));
  expect(anchorOf(bar)).toEqual(anchor(200, 50));
  expect(anchorOf({x: 0, y: 0, width: 300, height: 300}, {x: 20, y: 200})).toEqual(anchor(20, 200, 0));
});

test("only what is seen of a mark counts", () => {
  expect(clip({x: -50, y: 100, width: 100, height: 20}, view)).toEqual({x: 0, y: 100, width: 50, height: 20});
  expect(clip({x: 0, y: 601, width: 10, height: 20}, view)).toBe(null);
});
