import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {svgText} from "../../publish/svg-file.ts";
import {charts} from "./story-charts.ts";
import {CASES, chartOf, chartOptions} from "./cases.ts";
import {fixtureRows} from "./fixture.ts";

/** How many stretches there are in a path: a person is two, a head and a body. */
const stretches = (path: Element) => path.getAttribute("d")!.match(/m/gi)?.length ?? 0;

test("252 people are exactly 252 heads and 252 bodies", () => {
  for (const width of [280, 328, 720, 1200]) {
    const svg = chartOf("deportees").render([fixtureRows("deportees")[0]!], chartOptions(width));
    expect(Array.from(svg.querySelectorAll("path"), stretches)).toEqual([2 * 252]);
  }
});

test("more than 200 people are 200 solid marks, and some that fade out", () => {
  const svg = chartOf("deportees").render([fixtureRows("deportees")[1]!], chartOptions(328));
  const paths = Array.from(svg.querySelectorAll("path"));
  const fading = paths.filter((path) => path.hasAttribute("stroke-opacity"));
  const solid = paths.filter((path) => !fading.includes(path));
  expect(solid.map(stretches)).toEqual([2 * 200]);
  const opacities = fading.map((path) => Number(path.getAttribute("stroke-opacity")));
  expect(opacities.length).toBeGreaterThan(2);
  expect(opacities).toEqual([...opacities].sort((a, b) => b - a));
  for (const path of fading) expect(path.getAttribute("fill")).toBe("none");
});

test("a square’s area is its row’s, at one scale", () => {
  for (const width of [280, 328, 720, 1200]) {
    const svg = chartOf("space").render(fixtureRows("space"), chartOptions(width));
    const areas = Array.from(svg.querySelectorAll("path[data-figure]"), (path) => {
      const [, across, down] = /^M[\d.]+ [\d.]+h([\d.]+)v([\d.]+)h-[\d.]+z$/.exec(path.getAttribute("d")!)!;
      expect(across).toBe(down);
      return Number(across) * Number(down);
    });
    expect(areas).toHaveLength(2);
    expect(areas[1]! / areas[0]!).toBeCloseTo(3.4 / 0.5, 2);
  }
});

test("a bar’s length is its row’s value, on the scale of its reference", () => {
  const svg = chartOf("inmates").render(fixtureRows("inmates"), chartOptions(720));
  const solid = Array.from(svg.querySelectorAll("rect")).find(
    (rect) => rect.getAttribute("fill")?.includes("accent") && Number(rect.getAttribute("height")) === 28
  )!;
  const line = Array.from(svg.querySelectorAll("line")).find(
    (rule) => rule.parentElement?.getAttribute("stroke-width") === "2"
  )!;
  const left = Number(solid.getAttribute("x"));
  expect(Number(solid.getAttribute("width")) / (Number(line.getAttribute("x1")) - left)).toBeCloseTo(
    14500 / 40000,
    2
  );
});

test("every drawn value leads to its figure, by its own address", () => {
  for (const {chart, rows} of CASES) {
    const svg = chart.render(rows, chartOptions(328, "en", {figureHref: (id) => `/cards/${id}`}));
    const linked = new Set(Array.from(svg.querySelectorAll("a"), (a) => a.getAttribute("href")));
    for (const {figure} of rows) expect(linked).toContain(`/cards/${figure}`);
  }
});

test("no digit of a chart stands outside a link, except on axes and scale bars", () => {
  for (const {chart, rows} of CASES) {
    const svg = chart.render(rows, chartOptions(720));
    for (const removed of Array.from(svg.querySelectorAll("a, title, desc, g[data-axis], [data-figures]")))
      removed.remove();
    const loose = Array.from(svg.querySelectorAll("text"), (text) => text.textContent).filter((text) =>
      /\d/.test(text)
    );
    const dates = rows.filter((row) => row.date && !row.at).map((row) => row.date!.slice(0, 4));
    expect(
      loose.filter((text) => !/^([\d,]+|1\u00a0m)$/.test(text) && !dates.some((date) => text.includes(date)))
    ).toEqual([]);
  }
});

test("a chart has no style element or attribute and no id but its own", () => {
  for (const {chart, rows} of CASES) {
    const svg = chart.render(rows, chartOptions(720, "en", {id: "here"}));
    expect(svg.querySelectorAll("style, script, [style], [aria-label], foreignObject")).toHaveLength(0);
    for (const element of Array.from(svg.querySelectorAll("[id]"))) expect(element.id).toMatch(/^here-/);
    for (const name of svg.outerHTML.matchAll(/url\(#([^)]+)\)/g))
      expect(svg.querySelector(`#${name[1]}`)).not.toBeNull();
  }
});

test("drawing twice gives the same bytes", () => {
  for (const {chart, rows} of CASES)
    expect(svgText(chart.render(rows, chartOptions(500)))).toBe(
      svgText(chart.render(rows, chartOptions(500)))
    );
});

test("an empty table gives a drawing that says so", () => {
  for (const chart of charts) {
    const svg = chart.render([], chartOptions(328));
    expect(svg.querySelector("text")!.textContent).toContain("No rows to draw");
  }
});

test("what cannot be drawn is an error with chart and row", () => {
  const [row] = fixtureRows("inmates") as [ChartRow];
  const draw =
    (change: Partial<ChartRow>, width = 328) =>
    () =>
      chartOf("inmates").render([{...row, measure: "inmates", ...change}], chartOptions(width));
  expect(draw({value: NaN})).toThrow(
    "chart inmates: row 1 (cecot-capacity): value is NaN, not a finite number"
  );
  expect(draw({low: 3, high: 2})).toThrow("row 1 (cecot-capacity): low 3 is above high 2");
  expect(draw({value: null, low: null, high: null})).toThrow("value is missing, as are low and high");
  expect(draw({figure: ""})).toThrow("row 1 (no figure): figure is missing");
  expect(draw({}, 0)).toThrow("the option “width” is 0, not a number of pixels from 200");
  expect(() => chartOf("inmates").render([row, row], chartOptions(328))).toThrow(
    "row 2 (cecot-capacity): reading 1 is there twice"
  );
  const [space] = fixtureRows("space") as [ChartRow];
  expect(() => chartOf("space").render([{...space, unit: "USD"}], chartOptions(328))).toThrow(
    "row recommended-space is in USD"
  );
  const [people] = fixtureRows("deportees") as [ChartRow];
  expect(() =>
    chartOf("deportees").render([{...people, value: 1e7, low: 1e7, high: 1e7}], chartOptions(328))
  ).toThrow("counts 10000000 things");
});

test("odd rows are drawn all the same", () => {
  const [row] = fixtureRows("inmates") as [ChartRow];
  const long = "Asociación de amigos y vecinos para la conservación interdepartamental y antropogeográfica";
  const odd: Partial<ChartRow>[] = [
    {value: 0, low: 0, high: 0},
    {value: null, low: 0, high: 5e12, qualifier: "between"},
    {value: 40000, low: null, high: 40000, qualifier: "at-most"},
    {value: null, low: 10000, high: null, qualifier: "vague", printed: "tens of thousands"},
    {value: 1, low: 1, high: 1, by: "<script>alert(1)</script>"}
  ];
  for (const change of odd) {
    const rows = [row, {...row, figure: "odd", measure: "inmates", ...change}];
    const svg = chartOf("inmates").render(
      rows,
      chartOptions(280, "es", {names: (key) => (key.startsWith("<") ? key : long)})
    );
    expect(svg.outerHTML).not.toMatch(/NaN|<script/);
  }
});

test("a description says what is drawn, by whom, and names figures and sources", () => {
  const {title, alt, figures, sources, notes} = chartOf("inmates").describe(
    fixtureRows("inmates"),
    chartOptions(328)
  );
  expect(title).not.toBe("");
  expect(alt).toContain("14,500 (Salvadoran government, through Reuters, August 2024)");
  expect(alt).toContain("about 40,000, from 35,000 to 45,000");
  expect(alt).toContain("53,200, people held as a share of capacity");
  expect(figures).toEqual([
    "cecot-capacity",
    "cecot-capacity-about",
    "cecot-inmates",
    "cecot-overcrowding",
    "implied-inmates",
    "official-occupancy"
  ]);
  expect(sources).toEqual(["mega-jail-offer", "mega-prison-conditions"]);
  expect(notes).toEqual([]);
  expect(chartOf("space").describe([], chartOptions(328)).notes[0]).toContain(
    "0.6 m by 0.5 m".replaceAll(" m", "\u00a0m")
  );
});

test("all charts in both widths weigh less than 14 kB compressed", () => {
  const text = CASES.slice(0, 3).flatMap(({chart, rows}) =>
    [328, 720].map((width) => svgText(chart.render(rows, chartOptions(width))))
  );
  expect(gzipSync(text.join("")).length).toBeLessThan(14_000);
});
