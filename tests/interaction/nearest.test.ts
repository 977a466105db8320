import {expect, test} from "vitest";
import {REACH, boxDistance, nearest, union} from "../../src/interaction/nearest.ts";
import type {Box} from "../../src/interaction/nearest.ts";

const box = (x: number, y: number, width: number, height: number): Box => ({x, y, width, height});
const dot = (x: number, y: number) => [box(x - 4, y - 4, 8, 8)];

test("the distance to a box is that to its nearest edge or corner, and 0 inside", () => {
  expect(boxDistance({x: 5, y: 5}, box(0, 0, 10, 10))).toBe(0);
  expect(boxDistance({x: 17, y: 5}, box(0, 0, 10, 10))).toBe(7);
  expect(boxDistance({x: -3, y: 14}, box(0, 0, 10, 10))).toBe(5);
});

test("of two marks the nearer is meant, in whatever order they were drawn", () => {
  expect(nearest({x: 18, y: 10}, [dot(10, 10), dot(30, 10)])).toBe(0);
  expect(nearest({x: 22, y: 10}, [dot(10, 10), dot(30, 10)])).toBe(1);
  expect(nearest({x: 22, y: 10}, [dot(30, 10), dot(10, 10)])).toBe(0);
});

test("what is farther than the reach is not meant", () => {
  const wide = [box(0, 0, 100, 30)];
  expect(nearest({x: 100 + REACH, y: 10}, [wide])).toBe(0);
  expect(nearest({x: 101 + REACH, y: 10}, [wide])).toBe(null);
  expect(nearest({x: 0, y: 0}, [])).toBe(null);
});

test("a mark that is not shown is never meant", () => {
  expect(nearest({x: 0, y: 0}, [[], dot(30, 0)])).toBe(1);
});

test("a label wins over the area it stands on, and the inner of two areas over the outer", () => {
  const areas = [[box(0, 0, 400, 300)], [box(100, 100, 200, 100)], [box(110, 110, 80, 16)]];
  expect(nearest({x: 120, y: 115}, areas)).toBe(2);
  expect(nearest({x: 250, y: 150}, areas)).toBe(1);
  expect(nearest({x: 20, y: 20}, areas)).toBe(0);
});

test("a small mark on an area is hit from some px away, a large one only inside", () => {
  const area = [box(0, 0, 400, 300)];
  expect(nearest({x: 109, y: 100}, [area, dot(100, 100)])).toBe(1);
  expect(nearest({x: 120, y: 100}, [area, dot(100, 100)])).toBe(0);
  expect(nearest({x: 109, y: 100}, [area, [box(50, 80, 54, 40)]])).toBe(0);
});

test("a mark of several parts is as near as its nearest part", () => {
  const lines = [box(0, 0, 50, 16), box(0, 100, 50, 16)];
  expect(nearest({x: 10, y: 90}, [lines, [box(100, 0, 10, 10)]])).toBe(0);
  expect(union(lines)).toEqual(box(0, 0, 50, 116));
});
