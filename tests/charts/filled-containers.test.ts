import {expect, test} from "vitest";
import {pathPoints} from "../../src/marks/surroundings/path-points.ts";
import {chartOf, chartOptions} from "./cases.ts";
import {fixtureRows} from "./fixture.ts";

/** The area of cells in a path, in whole cells of its own size, to a quarter of one. */
function cellsIn(path: Element): number {
  const all = pathPoints(path.getAttribute("d")!).map(({points}) => {
    const [xs, ys] = [points.map(({x}) => x), points.map(({y}) => y)];
    return {width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys)};
  });
  const sum = all.reduce((sum, {width, height}) => sum + width / height, 0);
  return Math.round(sum * 4) / 4;
}

test("each share is so many cells, up to the rim in one colour and above it in another", () => {
  for (const width of [280, 328, 720, 1200]) {
    const svg = chartOf("occupancy").render(fixtureRows("occupancy"), chartOptions(width));
    const marks = (selector: string) => Array.from(svg.querySelectorAll(selector), cellsIn);
    expect(marks('g[data-figure] > path[fill-opacity="0.18"]')).toEqual([63.75]);
    expect(marks("g[data-figure] > path:not([fill], [fill-opacity])")).toEqual([36.25, 100, 100]);
    expect(marks('g[data-figure] > path[fill*="alert"]')).toEqual([33, 133]);
  }
});

test("readings of one claim stand side by side under one line with one name", () => {
  const svg = chartOf("occupancy").render(fixtureRows("occupancy"), chartOptions(328));
  const words = Array.from(svg.querySelectorAll("text"), (text) => text.textContent).join("\n");
  expect(words.match(/Human rights organisations/g)).toHaveLength(1);
  expect(words.match(/The same claim, read in either way/g)).toHaveLength(1);
  const hrefs = Array.from(svg.querySelectorAll("a"), (a) => a.getAttribute("href"));
  expect(hrefs.filter((href) => href === "#figure-cecot-overcrowding")).toHaveLength(2);
});

test("a container has a floor and two walls, and no lid", () => {
  const svg = chartOf("occupancy").render(fixtureRows("occupancy"), chartOptions(720));
  const walls = Array.from(svg.querySelectorAll('g[data-figure] > path[fill="none"]'));
  expect(
    walls.map((wall) =>
      wall
        .getAttribute("d")!
        .replace(/[\d.]+/g, "")
        .trim()
    )
  ).toEqual(Array(3).fill("M VHV"));
});

test("what is no share, or too many cells, is an error with chart and row", () => {
  const [row] = fixtureRows("occupancy");
  const draw = (change: object) => () =>
    chartOf("occupancy").render([{...row!, ...change}], chartOptions(328));
  expect(draw({unit: "USD"})).toThrow("chart occupancy: row cecot-overcrowding is in USD, not in %");
  expect(draw({value: -1, low: -1, high: -1})).toThrow("is a share of -1%");
  expect(draw({value: 1e6, low: 1e6, high: 1e6})).toThrow("is 1000000%, more than the 1500 hundredths");
});
