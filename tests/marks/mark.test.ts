import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {svgDocument} from "../../publish/svg-file.ts";
import {claim} from "../../src/marks/index.ts";

const draw = (data: readonly object[], options: object) =>
  Plot.plot({document: svgDocument(), marks: [claim(data, {x: "x", ...options})]}) as Element;

test("an unknown option is an error with the nearest one that there is", () => {
  expect(() => draw([{x: 1}], {qualifer: "exact"})).toThrow(
    "claimX: unknown option “qualifer” (did you mean “qualifier”?)"
  );
});

test("a number that is none is an error with channel and row, unless a filter takes the row out", () => {
  const rows = [{x: 1}, {x: NaN}, {x: Infinity}];
  expect(() => draw(rows, {})).toThrow(
    "the channel “x” has no finite value: row 2 is NaN, row 3 is Infinity"
  );
  expect(draw(rows, {filter: ({x}: {x: number}) => x === 1}).outerHTML).not.toMatch(/NaN|Infinity/);
});

test("a figure that the caller adds as a channel is named on the element", () => {
  const svg = draw([{x: 1, id: "a"}], {channels: {figure: "id"}});
  expect(svg.querySelectorAll('[data-figure="a"]')).toHaveLength(1);
});
