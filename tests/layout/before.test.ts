import {expect, test} from "vitest";
import {place} from "../../src/layout/index.ts";

const frame = {x: 0, y: 0, width: 200, height: 200};
const at = (x: number, cost: number) => ({x, y: 50, width: 40, height: 12, cost});

test("an item stays where it stood although another place costs a little less", () => {
  const candidates = [at(20, 0), at(120, 10)];
  expect(place([{candidates}], {frame})).toEqual([0]);
  expect(place([{candidates, before: {x: 121, y: 50}}], {frame})).toEqual([1]);
});

test("it moves where the other place is much better", () => {
  expect(place([{candidates: [at(20, 0), at(120, 150)], before: {x: 120, y: 50}}], {frame})).toEqual([0]);
});

test("of equals the one that stood there before keeps its place", () => {
  const item = {candidates: [at(20, 0)]};
  expect(place([item, {...item, before: {x: 20, y: 50}}], {frame})).toEqual([null, 0]);
});

test("a place before that is not finite is refused", () => {
  expect(() => place([{candidates: [at(20, 0)], before: {x: NaN, y: 0}}], {frame})).toThrow(
    "“before” of item 1"
  );
});
