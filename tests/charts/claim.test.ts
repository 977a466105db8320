import {expect, test} from "vitest";
import {chartOf, chartOptions} from "./cases.ts";
import {fixtureRows} from "./fixture.ts";

/** What the chart of claims draws of a figure: the marks, without their words. */
function marks(name: string, figure: string, width: number): Element[] {
  const svg = chartOf("payment").render(fixtureRows(name), chartOptions(width));
  const group = svg.querySelector(`g[data-figure="${figure}"]`)!;
  return Array.from(group.querySelectorAll("circle, path, line, rect:not(a rect)"));
}

const drawn = (elements: readonly Element[]) => elements.map(({localName}) => localName).sort();
const number = (element: Element | undefined, name: string) => Number(element!.getAttribute(name));

test("points and ends stand where their rows’ values are, on one scale from zero", () => {
  for (const width of [280, 328, 720, 1200]) {
    const svg = chartOf("payment").render(fixtureRows("payment"), chartOptions(width));
    const circle = (figure: string) => svg.querySelector(`g[data-figure="${figure}"] circle`)!;
    const body = svg.querySelector('g[data-figure="payment-per-deportee-open"] rect:not(a rect)')!;
    const zero = number(body, "x");
    const at = (figure: string) => number(circle(figure), "cx") - zero;
    const end = at("payment-per-deportee-open");
    expect(number(body, "width")).toBeCloseTo(end, 1);
    expect(at("payment-per-deportee") / end).toBeCloseTo(23809.52 / 30000, 2);
    expect(at("discounted-payment-per-deportee-open") / end).toBeCloseTo(0.5, 2);
    expect(at("discounted-payment-per-deportee") / at("payment-per-deportee")).toBeCloseTo(0.5, 2);
  }
});

test("each claim has the form of its words", () => {
  expect(drawn(marks("ferry-fares", "fare-table", 720))).toEqual(["circle"]);
  expect(drawn(marks("ferry-fares", "fare-about", 720))).toEqual(["line", "rect"]);
  // A line for the end that is reached, a ring for the one that is not.
  expect(drawn(marks("ferry-fares", "fare-range", 720))).toEqual(["circle", "line", "rect"]);
  // The shaft and the head of an arrow towards the end that nobody gave.
  expect(drawn(marks("ferry-fares", "fare-floor", 720))).toEqual(["line", "line", "path", "rect"]);
});

test("what holds only on a condition, or is only planned, is dashed", () => {
  const dashes = (name: string, figure: string) =>
    marks(name, figure, 720).some(
      (element) => (element.getAttribute("stroke-dasharray") ?? "none") !== "none"
    );
  expect(dashes("payment", "discounted-payment-per-deportee")).toBe(true);
  expect(dashes("payment", "discounted-payment-per-deportee-open")).toBe(true);
  expect(dashes("ferry-fares", "fare-floor")).toBe(true);
  expect(dashes("payment", "payment-per-deportee")).toBe(false);
  expect(dashes("payment", "payment-per-deportee-open")).toBe(false);
});

test("what cannot share a scale is an error with chart and row", () => {
  const rows = fixtureRows("ferry-fares");
  const other = rows.map((row, i) => (i === 1 ? {...row, unit: "%"} : row));
  expect(() => chartOf("payment").render(other, chartOptions(328))).toThrow("row fare-about is in %");
  const below = rows.map((row, i) => (i === 0 ? {...row, value: -3, low: -3, high: -3} : row));
  expect(() => chartOf("payment").render(below, chartOptions(328))).toThrow("row fare-table goes below zero");
});

test("a bar is solid as far as is certain; beyond that it is a claim", () => {
  for (const width of [328, 720]) {
    const svg = chartOf("inmates").render(fixtureRows("lake-visitors"), chartOptions(width));
    const bars = Array.from(svg.querySelectorAll('rect[data-figure="warden-estimate"]'));
    const scale = number(svg.querySelectorAll('rect[data-figure="gate-count"]')[0], "width") / 120;
    const solid = bars.filter((bar) => (bar.getAttribute("fill-opacity") ?? "1") === "1");
    const length = solid.reduce((sum, bar) => sum + number(bar, "width"), 0);
    expect(length / scale).toBeCloseTo(250, 0);
    const soft = svg.querySelector('g[data-figure="warden-estimate"] rect')!;
    expect(number(soft, "width") / scale).toBeCloseTo(100, 0);
    expect(soft.getAttribute("fill")).toMatch(/^url\(#/);
    expect(svg.querySelector('g[data-figure="friends-claim"] path')).not.toBeNull();
  }
});
