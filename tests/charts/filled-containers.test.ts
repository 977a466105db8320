import {expect, test} from "vitest";
import {cellPath, stackedCell, stackHeight} from "../../src/charts/marks/cells.ts";
import {chartOf, chartOptions} from "./cases.ts";
import {fixtureRows} from "./fixture.ts";

const stack = {cell: 10, gap: 3};

/** The area of cells in a path, in whole cells of its own size. */
function cellsIn(path: Element): number {
  const sizes = [...path.getAttribute("d")!.matchAll(/h([\d.]+)v([\d.]+)/g)].map((size) => size.slice(1, 3));
  const whole = Math.max(...sizes.map(([, height]) => Number(height)));
  return sizes.reduce((sum, [width]) => sum + Number(width) / whole, 0);
}

test("each share is so many cells, up to the rim in one colour and above it in another", () => {
  for (const width of [280, 328, 720, 1200]) {
    const svg = chartOf("occupancy").render(fixtureRows("occupancy"), chartOptions(width));
    const filled = (colour: string) =>
      Array.from(
        svg.querySelectorAll(`g[fill*="${colour}"] > path`),
        (path) => Math.round(cellsIn(path) * 4) / 4
      );
    expect(filled("faint")).toEqual([100, 100, 100]);
    expect(filled("accent")).toEqual([36.25, 100, 100]);
    expect(filled("alert")).toEqual([33, 133]);
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

test("cells fill rows of ten from the floor up, with a gap above each hundred", () => {
  expect(stackedCell(0, stack)).toMatchObject({x: 0, y: -10});
  expect(stackedCell(99, stack)).toMatchObject({x: 90, y: -100});
  expect(stackedCell(100, stack)).toMatchObject({x: 0, y: -113});
  expect([0, 0.5, 10, 11, 100, 101].map((count) => stackHeight(count, stack))).toEqual([
    0, 10, 10, 20, 100, 113
  ]);
});

test("a stretch of cells begins and ends within a cell", () => {
  const path = cellPath(1.5, 3.25, stack);
  expect(path.match(/M/g)).toHaveLength(3);
  expect([...path.matchAll(/h([\d.]+)v/g)].map(([, width]) => Number(width))).toEqual([4.3, 8.6, 2.15]);
  expect(() => cellPath(3, 2, stack)).toThrow("cannot draw cells from 3 to 2");
});

test("what is no share, or too many cells, is an error with chart and row", () => {
  const [row] = fixtureRows("occupancy");
  const draw = (change: object) => () =>
    chartOf("occupancy").render([{...row!, ...change}], chartOptions(328));
  expect(draw({unit: "USD"})).toThrow("chart occupancy: row cecot-overcrowding is in USD, not in %");
  expect(draw({value: -1, low: -1, high: -1})).toThrow("is a share of -1%");
  expect(draw({value: 1e6, low: 1e6, high: 1e6})).toThrow("is 1000000%, more than the 1500 hundredths");
});
