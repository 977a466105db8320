import {expect, test} from "vitest";
import {chartOf, chartOptions} from "./cases.ts";
import {fixtureRows} from "./fixture.ts";

/** The sides of the squares of a drawing, from the largest to the smallest, each once. */
function sides(svg: Element): number[] {
  const all = Array.from(svg.querySelectorAll("rect:not(a rect)"), (rect) => {
    expect(Number(rect.getAttribute("width"))).toBeCloseTo(Number(rect.getAttribute("height")), 1);
    return Number(rect.getAttribute("width"));
  });
  return [...new Set(all)].sort((a, b) => b - a);
}

test("within each drawing areas are to the rows’ numbers", () => {
  for (const width of [280, 328, 720, 1200]) {
    const drawn = sides(chartOf("jailed").render(fixtureRows("jailed"), chartOptions(width)));
    const [whole, enlarged, above, capacity, below, small] = drawn as [
      number,
      number,
      number,
      number,
      number,
      number
    ];
    expect(drawn).toHaveLength(6);
    expect((small / whole) ** 2).toBeCloseTo(0.015, 3);
    expect((enlarged / capacity) ** 2).toBeCloseTo(2.125, 1);
    expect((above / capacity) ** 2).toBeCloseTo(45 / 40, 1);
    expect((below / capacity) ** 2).toBeCloseTo(35 / 40, 1);
  }
});

test("a population that is implied is dashed, one that somebody states is not", () => {
  const dashed = (name: string) =>
    chartOf("jailed")
      .render(fixtureRows(name), chartOptions(328))
      .querySelectorAll('g[stroke-dasharray="6 4"] rect').length;
  expect(dashed("jailed")).toBe(1);
  expect(dashed("tagged-trout")).toBe(0);
});

test("it is drawn without a whole, without a yardstick, and with a part that leaves no room for labels", () => {
  const rows = fixtureRows("jailed");
  const without = (measure: string) => rows.filter((row) => row.measure !== measure);
  expect(sides(chartOf("jailed").render(without("population"), chartOptions(720)))).toHaveLength(4);
  expect(sides(chartOf("jailed").render(without("capacity"), chartOptions(720)))).toHaveLength(3);
  const most = {value: 5e6, low: 5e6, high: 5e6};
  const large = rows.map((row) => (row.measure === "jailed" ? {...row, ...most} : row));
  for (const width of [280, 720]) {
    const svg = chartOf("jailed").render(large, chartOptions(width));
    expect(svg.textContent).toContain("of the population");
  }
});

test("what has no area, or another unit, is an error with chart and row", () => {
  const rows = fixtureRows("jailed");
  const draw = (change: object) => () =>
    chartOf("jailed").render(
      rows.map((row) => (row.measure === "population" ? {...row, ...change} : row)),
      chartOptions(328)
    );
  expect(draw({unit: "{fish}"})).toThrow("chart jailed: row implied-population is in {fish}");
  expect(draw({value: 0, low: 0, high: 0})).toThrow("row implied-population has no area to draw");
});
