import {expect, test} from "vitest";
import type {ClaimRow} from "../../loaders/tidy/rows.ts";
import {claimantsOf, quantitiesOf} from "../../src/charts/claimant-matrix/claimant-groups.ts";
import {chartOf, chartOptions} from "./cases.ts";
import {fixtureRows} from "./fixture.ts";
import {textBoxes} from "./text-boxes.ts";

const chart = chartOf("claimants");
const rows = () => fixtureRows("claimants") as ClaimRow[];
const choir = () => fixtureRows("choir-claims") as ClaimRow[];
const shapes = (svg: Element) =>
  Array.from(svg.querySelectorAll("path[transform]"), (path) => {
    const [x, y] = path
      .getAttribute("transform")!
      .match(/-?[\d.]+/g)!
      .map(Number) as [number, number];
    return {x, y, path};
  });
/** Behind quantities with several claimants. */
const bands = (svg: Element) => Array.from(svg.querySelectorAll("rect:not(a rect)"));

test("those who claim most come first, and of equals those who are named", () => {
  const order = claimantsOf(rows()).map(({key, claims}) => [key, claims.length]);
  expect(order.slice(0, 3)).toEqual([
    ["nayib-bukele", 8],
    ["globalpost", 3],
    ["salvadoran-government", 2]
  ]);
  expect(claimantsOf(choir()).map(({key}) => key)).toEqual([
    "choir-master",
    "hall-keeper",
    "fire-office",
    "rival-choir",
    "town-paper",
    "treasurer",
    "choir-letter",
    "concert-review"
  ]);
});

test("quantities stand by subject, those with several claimants first", () => {
  const groups = quantitiesOf(choir(), claimantsOf(choir()));
  expect(groups.map((group) => [group[0]!.of, ...group.map(({measure}) => measure)])).toEqual([
    ["midsummer-concert", "listeners", "income", "encores"],
    ["choir", "singers", "rehearsal-time"],
    ["old-hall", "seats"]
  ]);
});

test("every claim has one shape, in the column of its claimant", () => {
  for (const width of [328, 720]) {
    const svg = chart.render(rows(), chartOptions(width));
    expect(shapes(svg)).toHaveLength(rows().length);
  }
  const columns = new Set(shapes(chart.render(rows(), chartOptions(720))).map(({x}) => x));
  expect(columns.size).toBe(claimantsOf(rows()).length);
});

test("what is stated is full, the rest hollow in a shape of its own, and disputed claims stand out", () => {
  const drawn = shapes(chart.render(choir(), chartOptions(720)));
  const hollow = drawn.filter(({path}) => path.getAttribute("fill")!.includes("paper"));
  expect(hollow).toHaveLength(choir().filter(({status}) => status !== "asserted").length);
  expect(new Set(hollow.map(({path}) => path.getAttribute("d"))).size).toBe(5);
  const alert = drawn.filter(({path}) => path.outerHTML.includes("alert"));
  expect(alert).toHaveLength(3);
});

test("a band marks the quantities on which several speak, and no others", () => {
  expect(bands(chart.render(rows(), chartOptions(720)))).toHaveLength(3);
  // In the list each of the claims names the others.
  expect(bands(chart.render(rows(), chartOptions(328)))).toHaveLength(6);
});

test("the wide form names each claimant once, the narrow one also beside the claims of others", () => {
  const named = (width: number) =>
    textBoxes(chart.render(rows(), chartOptions(width))).filter(({text}) => text === "Red cross").length;
  expect(named(720)).toBe(1);
  expect(named(328)).toBe(1);
  expect(chart.render(rows(), chartOptions(328)).textContent).toContain("Also Red cross: 3.4\u00a0m²");
});

test("with too many claimants for columns it is a list at any width", () => {
  const many = Array.from({length: 40}, (_, i) => ({...choir()[0]!, figure: `f-${i}`, by: `singer-${i}`}));
  const svg = chart.render(many, chartOptions(720));
  expect(new Set(shapes(svg).map(({x}) => x)).size).toBe(1);
});

test("the description says how each claim is made and who disputes it", () => {
  const {alt, notes} = chart.describe(choir(), chartOptions(720));
  expect(alt).toContain("Seats, Old hall: at most 220 (Fire office, through Hall keeper; required)");
  expect(alt).toContain("about 300 (Choir master, at odds with Town paper and Hall keeper)");
  expect(notes).toHaveLength(1);
});
