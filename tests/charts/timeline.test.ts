import {expect, test} from "vitest";
import type {DateRow} from "../../loaders/tidy/rows.ts";
import {spread} from "../../src/layout/spread.ts";
import {timePeriods} from "../../src/charts/event-timeline/time-periods.ts";
import {openLocale} from "../../src/locales/locale.ts";
import {chartOf, chartOptions} from "./cases.ts";
import {fixtureRows} from "./fixture.ts";
import {textBoxes} from "./text-boxes.ts";

const chart = chartOf("timeline");
const rows = () => fixtureRows("timeline") as DateRow[];
const number = (element: Element, name: string) => Number(element.getAttribute(name));
const bands = (svg: Element, side: "height" | "width") =>
  Array.from(svg.querySelectorAll("rect:not(a rect)")).filter((rect) => number(rect, side) === 14);

test("a year is as long as a year and a month as a month, at one scale, across and down", () => {
  for (const [width, across, along] of [
    [720, "height", "width"],
    [328, "width", "height"]
  ] as const) {
    const lengths = bands(chart.render(rows(), chartOptions(width)), across).map((band) =>
      number(band, along)
    );
    const [year, march, other, february, august] = lengths as [number, number, number, number, number];
    expect(lengths).toHaveLength(5);
    expect(other).toBeCloseTo(year, 0);
    expect(march / year).toBeCloseTo(31 / 365, 1);
    expect(august).toBeCloseTo(march, 1);
    expect(february).toBeLessThanOrEqual(march);
  }
});

test("a day is a tick, and what an editor concluded is hollow and in brackets, outside the link", () => {
  const svg = chart.render(rows(), chartOptions(720));
  const drawn = (figure: string) => svg.querySelector(`g[data-figure="${figure}"] > *`)!;
  const day = drawn("paris-article-date");
  expect([day.localName, number(day, "x1") - number(day, "x2")]).toEqual(["line", 0]);
  const hollow = rows().filter(({figure}) => /paper/.test(drawn(figure)?.getAttribute("fill") ?? ""));
  expect(hollow.map(({figure}) => figure)).toEqual(["election-date", "rubio-visit-date"]);
  for (const {figure} of hollow) expect(drawn(figure).getAttribute("stroke")).toContain("accent");
  // A tick stands out of a band.
  expect(number(drawn("rubio-visit-date"), "height")).toBeGreaterThan(14);
  const added = Array.from(svg.querySelectorAll("[data-figures]"));
  expect(added.map((part) => [part.getAttribute("data-figures"), part.textContent!.trim()])).toEqual([
    ["election-date", "[2024]"],
    ["rubio-visit-date", "[2025]"]
  ]);
  for (const part of added) expect(part.closest("a")).toBeNull();
  expect(svg.textContent!.match(/year added by us/g)).toHaveLength(2 * 2);
});

test("a date of which more than the year is concluded links what happened, not the date", () => {
  const [row] = rows().filter(({figure}) => figure === "election-date");
  const svg = chart.render([{...row!, date: null}], chartOptions(720));
  expect(svg.querySelector("a")!.textContent).toContain("Presidential election");
  expect(svg.querySelector("[data-figures]")!.textContent).toContain("[February 2024]");
  expect(svg.textContent).toContain("date concluded by us");
});

test("words that have no room beside a long band stand above it", () => {
  const [row] = rows() as [DateRow];
  for (const width of [500, 720]) {
    const svg = chart.render([row], chartOptions(width));
    const [band] = bands(svg, "height");
    const [text] = textBoxes(svg).filter((box) => box.text.includes("takes office"));
    expect(text!.y + text!.height).toBeLessThan(number(band!, "y"));
    expect(text!.x).toBeGreaterThanOrEqual(0);
  }
});

test("figures of one event and date are one mark that leads to each of them", () => {
  const svg = chart.render(
    rows().filter(({of}) => of === "emergency-decree"),
    chartOptions(720)
  );
  expect(bands(svg, "height")).toHaveLength(1);
  const linked = Array.from(svg.querySelectorAll("a"), (a) => a.getAttribute("href"));
  expect(new Set(linked)).toEqual(new Set(["#figure-emergency-since", "#figure-emergency-since-paris"]));
  expect(svg.textContent!.match(/State of exception declared/g)).toHaveLength(1 + 2);
});

test("a date without a year stands below the calendar, also when it is all that there is", () => {
  for (const width of [328, 720]) {
    const svg = chart.render(rows(), chartOptions(width));
    const [head, last] = ["Not placed", "May (year not printed)"].map((text) =>
      textBoxes(svg).find((box) => box.text.startsWith(text))!
    );
    const others = textBoxes(svg).filter(({block}) => block !== head!.block);
    expect(Math.max(...others.map(({y, height}) => y + height))).toBeLessThan(head!.y);
    expect(last!.y).toBeGreaterThan(head!.y);
    const alone = chart.render(
      rows().filter(({date_from}) => date_from === null),
      chartOptions(width)
    );
    expect(alone.querySelectorAll("[data-axis]")).toHaveLength(0);
    expect(alone.textContent).toContain("Measures against critics harden");
  }
});

test("words beside a narrow calendar stand in the order of time, and leaders do not cross", () => {
  const svg = chart.render(rows(), chartOptions(328));
  const lines = Array.from(svg.querySelectorAll("path"), (path) =>
    path
      .getAttribute("d")!
      .match(/-?[\d.]+/g)!
      .map(Number)
  );
  expect(lines).toHaveLength(7);
  for (const end of [1, 3])
    expect(lines.map((line) => line[end]!)).toEqual(
      lines.map((line) => line[end]!).toSorted((a, b) => a - b)
    );
});

test("a date that is open at one end fades out there, and an arrow leads on to the edge", () => {
  for (const [width, side, start] of [
    [720, "width", "x"],
    [328, "height", "y"]
  ] as const) {
    const svg = chart.render(fixtureRows("lake-season"), chartOptions(width, "en", {id: "here"}));
    const ends = (figure: string) => {
      const group = svg.querySelector(`g[data-figure="${figure}"]`)!;
      const bar = group.querySelector("rect")!;
      const paint = svg.querySelector(bar.getAttribute("fill")!.slice(4, -1))!;
      expect(paint.id).toMatch(/^here-/);
      const opacities = Array.from(paint.children, (stop) => number(stop, "stop-opacity"));
      expect(group.querySelectorAll("path")).toHaveLength(1);
      const first = number(bar, start);
      return {opacities, first, last: first + number(bar, side)};
    };
    const [until, since] = [ends("old-jetty"), ends("low-water")];
    expect([until.opacities[0], since.opacities.at(-1)]).toEqual([0, 0]);
    for (const {opacities} of [until, since]) expect(Math.max(...opacities)).toBeGreaterThan(0.5);
    expect(until.first).toBeLessThanOrEqual(1);
    if (side === "width") expect(since.last).toBeGreaterThanOrEqual(width - 1);
  }
});

test("each event across has a row to itself, in the order of time", () => {
  for (const width of [500, 720, 1200]) {
    const svg = chart.render(rows(), chartOptions(width));
    const heads = textBoxes(svg).filter(({text}) =>
      /takes office|declared|opens|election|held|visits/.test(text)
    );
    expect(heads.length).toBeGreaterThanOrEqual(6);
    expect(heads.map(({y}) => y)).toEqual(heads.map(({y}) => y).toSorted((a, b) => a - b));
  }
});

test("the description tells the dates in order of time, with what we added", () => {
  const {alt} = chart.describe(rows(), chartOptions(720));
  const order = [
    "takes office: 2019",
    "declared: March 2022",
    "opens: 2023",
    "election: February [2024], year added"
  ];
  const found = order.map((text) => alt.indexOf(text));
  expect(Math.min(...found)).toBeGreaterThan(0);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

test("a date that cannot be placed as told is an error with chart and row", () => {
  const [row] = rows() as [DateRow];
  const draw = (change: Partial<DateRow>) => () =>
    chart.render([{...row, ...change} as DateRow], chartOptions(328));
  expect(draw({date_from: "soon"})).toThrow("chart timeline: row bukele-in-office has the date_from “soon”");
  expect(draw({date_to: "2018-01-01"})).toThrow("row bukele-in-office ends before it begins");
  expect(draw({date: "soon"})).toThrow("chart timeline: row bukele-in-office: cannot read the date “soon”");
});

test("a calendar has years, months or days, as many as there is room for", () => {
  const names = (from: string, to: string, most: number) =>
    timePeriods(Date.parse(from), Date.parse(to), {locale: openLocale("en"), most}).map(({label}) => label);
  expect(names("2019-03-04", "2021-01-01", 12)).toEqual(["2019", "2020"]);
  expect(names("2019-03-04", "2019-03-04", 12)).toEqual(["Mar 4"]);
  expect(names("1914-07-28", "1945-05-08", 5)).toEqual(["1910", "1920", "1930", "1940"]);
  expect(names("2019-11-02", "2020-02-01", 12)).toEqual(["Nov 2019", "Dec", "Jan 2020"]);
  expect(names("2019-05-30", "2019-06-02", 12)).toEqual(["May 30", "May 31", "Jun 1"]);
});

test("things on a line move apart by as little as can be, and stay in order", () => {
  expect(spread([0, 50], [20, 20], {start: 0, end: 100})).toEqual([0, 50]);
  expect(spread([40, 40], [20, 20], {start: 0, end: 100})).toEqual([30, 50]);
  expect(spread([0, 0], [20, 20], {start: 0, end: 100})).toEqual([0, 20]);
  expect(spread([90, 95], [20, 20], {start: 0, end: 100})).toEqual([60, 80]);
  expect(spread([], [], {start: 0, end: 100})).toEqual([]);
});
