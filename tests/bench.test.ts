import {expect, test} from "vitest";
import {formatTable, isOver, median} from "../bench/bench.ts";

const row = {what: "oars", value: 3, unit: "s", against: {what: "sails", value: 2}, limit: 1.4};

test("a limit is held against the ratio, or against the value where nothing is compared", () => {
  expect(isOver(row)).toBe(true);
  expect(isOver({...row, limit: 1.5})).toBe(false);
  expect(isOver({...row, against: null, limit: 3})).toBe(false);
  expect(isOver({...row, against: null, limit: 2.9})).toBe(true);
  expect(isOver({...row, limit: null})).toBe(false);
});

test("what could not be measured holds no limit", () => {
  expect(isOver({...row, value: NaN})).toBe(true);
  expect(isOver({...row, against: {what: "sails", value: 0}})).toBe(true);
});

test("the median is the middle, or between the two middles", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
});

test("the table says what, against what, ratio, limit and whether it holds", () => {
  expect(formatTable([row]).split("\n")[1]).toMatch(/^oars +3 s +sails 2 s +× 1\.50 +× 1\.4 +OVER$/);
});
