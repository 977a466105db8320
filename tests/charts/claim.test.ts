import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {svgDocument} from "../../publish/svg-file.ts";
import {claim} from "../../src/charts/marks/claim.ts";
import {claimShape, type Claimed} from "../../src/charts/marks/claim-shape.ts";
import {chartOf, chartOptions} from "./cases.ts";
import {fixtureRows} from "./fixture.ts";

const unknown: Claimed = {
  value: null,
  low: null,
  high: null,
  low_open: false,
  high_open: false,
  qualifier: "exact"
};

/** The shapes that stand for a claim on a scale on which a unit is a pixel. */
function draw(claimed: Partial<Claimed>, hollow = false): Element {
  return Plot.plot({
    document: svgDocument(),
    width: 100,
    height: 20,
    margin: 0,
    x: {axis: null, domain: [0, 100], range: [0, 100]},
    y: {axis: null, type: "identity"},
    marks: [
      claim([{...unknown, ...claimed}], {claimed: (it) => it, y: () => 10, hollow: () => hollow, id: "c"})
    ]
  } as Plot.PlotOptions);
}

const attribute = (svg: Element, selector: string, name: string) =>
  Array.from(svg.querySelectorAll(selector), (element) => element.getAttribute(name));

test("an exact claim is a point at its value", () => {
  expect(claimShape({...unknown, value: 3, low: 3, high: 3})).toEqual({form: "point", at: 3});
  const svg = draw({value: 30, low: 30, high: 30});
  expect(attribute(svg, "circle", "cx")).toEqual(["30"]);
  expect(svg.querySelectorAll("rect")).toHaveLength(0);
});

test("about so much is a band that is soft at both ends", () => {
  const svg = draw({value: 40, low: 35, high: 45, qualifier: "about"});
  expect(attribute(svg, "stop", "stop-opacity")).toEqual(["0", "0.7", "0.7", "0"]);
  expect(attribute(svg, "rect", "width")).toEqual(["10"]);
  expect(attribute(svg, "line", "x1")).toEqual(["40"]);
});

test("less than so much ends with a ring, and fades with an arrow towards the bound that nobody gave", () => {
  const claimed = {...unknown, value: 60, low: 0, high: 60, low_open: true, high_open: true} as const;
  expect(claimShape({...claimed, qualifier: "less-than"})).toEqual({
    form: "open",
    end: {at: 60, reached: false},
    towards: "low",
    bound: 0
  });
  const svg = draw({...claimed, qualifier: "less-than"});
  expect(attribute(svg, "circle", "cx")).toEqual(["60"]);
  expect(attribute(svg, "linearGradient", "x1").concat(attribute(svg, "linearGradient", "x2"))).toEqual([
    "60",
    "0"
  ]);
  expect(attribute(svg, "path", "d")).toEqual(["M60 10H0", "M5.12 4.88L0 10L5.12 15.12"]);
});

test("at least so much ends with a line, and fades as far as it is told where there is no bound", () => {
  const svg = draw({value: 20, low: 20, qualifier: "at-least"});
  expect(svg.querySelectorAll("circle")).toHaveLength(0);
  expect(attribute(svg, "line", "x1")).toEqual(["20"]);
  expect(attribute(svg, "linearGradient", "x2")).toEqual(["90"]);
});

test("a range is a bar with both its ends, as reached as they are", () => {
  const svg = draw({low: 10, high: 30, high_open: true, qualifier: "between"});
  expect([attribute(svg, "rect", "x"), attribute(svg, "rect", "width")]).toEqual([["10"], ["20"]]);
  expect(attribute(svg, "line", "x1")).toEqual(["10"]);
  expect(attribute(svg, "circle", "cx")).toEqual(["30"]);
});

test("what is only offered is dashed", () => {
  for (const claimed of [
    {value: 30, low: 30, high: 30},
    {low: 10, high: 30, qualifier: "between"},
    {value: 20, low: 20, qualifier: "more-than", low_open: true}
  ] as const) {
    expect(draw(claimed).outerHTML).not.toContain("dasharray");
    expect(draw(claimed, true).outerHTML).toContain("dasharray");
  }
});

test("a claim that says nothing is an error", () => {
  expect(() => claimShape(unknown)).toThrow("neither a value nor an end");
});

test("points and ends stand where their rows’ values are, on one scale from zero", () => {
  for (const width of [280, 328, 720, 1200]) {
    const svg = chartOf("payment").render(fixtureRows("payment"), chartOptions(width));
    const drawn = attribute(svg, "circle", "cx").map(Number);
    const zero = Number(svg.querySelector("linearGradient")!.getAttribute("x2"));
    const [point, end, offeredPoint, offeredEnd] = drawn.map((x) => x - zero);
    expect(point! / end!).toBeCloseTo(23809.52 / 30000, 2);
    expect(offeredEnd! / end!).toBeCloseTo(0.5, 2);
    expect(offeredPoint! / point!).toBeCloseTo(0.5, 2);
  }
});

test("what cannot share a scale is an error with chart and row", () => {
  const rows = fixtureRows("ferry-fares");
  const other = rows.map((row, i) => (i === 1 ? {...row, unit: "%"} : row));
  expect(() => chartOf("payment").render(other, chartOptions(328))).toThrow("row fare-about is in %");
  const below = rows.map((row, i) => (i === 0 ? {...row, value: -3, low: -3, high: -3} : row));
  expect(() => chartOf("payment").render(below, chartOptions(328))).toThrow("row fare-table goes below zero");
});
