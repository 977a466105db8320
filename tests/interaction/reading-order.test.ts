import {expect, test} from "vitest";
import type {Box} from "../../src/interaction/nearest.ts";
import {readingOrder} from "../../src/interaction/reading-order.ts";

/** The names of boxes, given as left, top, width, height, in reading order. */
function read(boxes: Record<string, [number, number, number, number]>, rightToLeft = false): string {
  const names = Object.keys(boxes);
  const all = Object.values(boxes).map(([x, y, width, height]): Box => ({x, y, width, height}));
  return readingOrder(all, {rightToLeft})
    .map((index) => names[index])
    .join(" ");
}

test("rows are read from the top, each from its start", () => {
  const table: Record<string, [number, number, number, number]> = {
    d: [200, 43, 30, 16],
    b: [200, 0, 90, 20],
    c: [0, 40, 60, 16],
    a: [0, 2, 60, 16]
  };
  expect(read(table)).toBe("a b c d");
  expect(read(table, true)).toBe("b a d c");
});

test("columns on one ground are a row, however high they are", () => {
  expect(read({b: [30, 10, 20, 90], c: [60, 80, 20, 20], a: [0, 60, 20, 40]})).toBe("a b c");
});

test("the points of a series are read along it, not by their height", () => {
  expect(read({c: [60, 5, 8, 8], a: [0, 90, 8, 8], b: [30, 40, 8, 8]})).toBe("a b c");
});

test("a list is read from the top", () => {
  expect(read({b: [10, 30, 80, 16], a: [0, 0, 80, 16], c: [4, 60, 80, 16]})).toBe("a b c");
});

test("a line for reference that crosses all rows comes before them", () => {
  expect(
    read({
      a: [0, 0, 60, 16],
      b: [120, 0, 60, 16],
      c: [0, 40, 60, 16],
      d: [120, 40, 60, 16],
      line: [100, -10, 2, 100]
    })
  ).toBe("line a b c d");
});

test("an area comes before what it holds", () => {
  expect(read({in: [40, 40, 20, 20], out: [0, 0, 200, 200], mid: [20, 20, 100, 100]})).toBe("out mid in");
});

test("nothing, one and boxes in one place are read too, each once", () => {
  expect(readingOrder([])).toEqual([]);
  expect(read({a: [0, 0, 10, 10]})).toBe("a");
  expect(
    read({a: [0, 0, 10, 10], b: [0, 0, 10, 10], c: [0, 0, 10, 10]})
      .split(" ")
      .sort()
      .join(" ")
  ).toBe("a b c");
});
