import * as Plot from "@observablehq/plot";
import {describe, expect, test} from "vitest";
import {svgDocument} from "../../publish/svg-file.ts";
import {calloutNotes, timeline, timelineHeight, timelineX, timelineY} from "../../src/marks/index.ts";
import {textBoxes, type TextBox} from "../charts/text-boxes.ts";

const document = svgDocument();
const fontFamily = "Source Sans 3";

function draw(marks: Plot.Markish[], options: Plot.PlotOptions = {}): SVGSVGElement {
  return Plot.plot({document, style: {fontFamily}, ...options, marks}) as SVGSVGElement;
}

/** The group of each event, as drawn. */
function events(svg: Element): Element[] {
  return Array.from(svg.querySelectorAll('[aria-label="timeline"] > g')).filter((group) =>
    ["rect", "line", "path"].some((name) => group.firstElementChild?.nodeName === name && !isLeaders(group))
  );
}

function isLeaders(group: Element): boolean {
  return /muted/.test(group.getAttribute("stroke") ?? "");
}

const dated = (dates: readonly unknown[]) => dates.map((date) => ({date, text: String(date)}));

const data = [
  {date: "1957-10-04", title: "Sputnik 1", text: "The first satellite"},
  {date: "1961-04-12", title: "Vostok 1", text: "Yuri Gagarin circles the Earth"},
  {date: "1969-07-20", title: "Apollo 11", text: "Two people walk on the Moon"},
  {date: "1971-04", title: "Salyut 1", text: "The first space station"},
  {date: "1977", title: "Voyager", text: "Both leave for the outer planets"},
  {date: "1998-11/..", title: "International Space Station", text: "In orbit"}
];

test("a year is a band as long as the year, a day a tick", () => {
  const marks = [timelineX(dated(["2003", "2004-06", "2004-06-11", "2005"]), {date: "date"})];
  const [year, month, day] = events(draw(marks, {width: 775, marginLeft: 20, marginRight: 20})).map(
    (group) => group.firstElementChild!
  );
  // Three years on 735 pixels.
  expect(Number(year!.getAttribute("width"))).toBeCloseTo((735 * 365) / 1096, 0);
  expect(Number(month!.getAttribute("width"))).toBeCloseTo((735 * 30) / 1096, 0);
  expect(day!.nodeName).toBe("line");
  expect(day!.getAttribute("x1")).toBe(day!.getAttribute("x2"));
});

test("doubt has forms, not colours: dashes, soft edges, fades with arrows", () => {
  const of = (date: unknown) => {
    const svg = draw([timelineX(dated([date, "2000", "2010"]), {date: "date"})]);
    const [group] = events(svg);
    const first = group!.firstElementChild!;
    return {
      dashed: first.getAttribute("stroke-dasharray") !== null,
      soft: /url/.test(first.getAttribute("fill") ?? ""),
      arrows: group!.querySelectorAll("path").length
    };
  };
  expect(of("2004")).toEqual({dashed: false, soft: false, arrows: 0});
  expect(of("2004?")).toEqual({dashed: true, soft: false, arrows: 0});
  expect(of("2004~")).toEqual({dashed: false, soft: true, arrows: 0});
  expect(of("2004%")).toEqual({dashed: true, soft: true, arrows: 0});
  expect(of("2004-01-01/2006-01-01")).toEqual({dashed: false, soft: false, arrows: 0});
  expect(of("2004/2006")).toEqual({dashed: false, soft: true, arrows: 0});
  expect(of("2004/..")).toEqual({dashed: false, soft: true, arrows: 1});
  expect(of("2004/")).toEqual({dashed: false, soft: true, arrows: 0});
  expect(of("../2004")).toEqual({dashed: false, soft: true, arrows: 1});
});

test("dates are EDTF, ISO, years as numbers, or Dates", () => {
  const plot = draw([
    timelineX(dated(["1999", 2000, new Date(Date.UTC(2001, 0, 1)), new Date(Date.UTC(2001, 5, 1, 9))]), {
      date: "date"
    })
  ]) as unknown as Plot.Plot;
  expect(plot.scale("x")).toMatchObject({
    type: "utc",
    domain: [new Date(Date.UTC(1999, 0)), new Date(Date.UTC(2001, 5, 1, 9))]
  });
});

test("from and to make an interval, open where one is null", () => {
  const rows = [
    {from: "2001", to: null},
    {from: 1999, to: 2004}
  ];
  const svg = draw([timelineX(rows, {from: "from", to: "to"})]);
  expect(events(svg)[0]!.querySelectorAll("path")).toHaveLength(1);
  expect(events(svg)[1]!.querySelectorAll("path")).toHaveLength(0);
});

test("time runs across where the plot is wide and down where it is narrow, each with its axis", () => {
  const at = (width: number, options = {}) => {
    const plot = draw([timeline(data, {date: "date", title: "title", ...options})], {width, height: 400});
    const {x, y} = {
      x: (plot as unknown as Plot.Plot).scale("x"),
      y: (plot as unknown as Plot.Plot).scale("y")
    };
    const axes = Array.from(plot.querySelectorAll('[aria-label$="axis tick label"]'), (g) =>
      g.getAttribute("aria-label")
    );
    return {along: x ? "x" : y ? "y" : null, axes};
  };
  expect(at(480)).toEqual({along: "x", axes: ["x-axis tick label"]});
  expect(at(479)).toEqual({along: "y", axes: ["y-axis tick label"]});
  expect(at(479, {verticalBelow: 300})).toEqual({along: "x", axes: ["x-axis tick label"]});
  expect(at(479, {axis: false})).toEqual({along: "y", axes: []});
});

test("downwards time passes from above to below, unless the plot's scale says otherwise", () => {
  const tops = (options: Plot.PlotOptions) =>
    textBoxes(
      draw([timelineY(data, {date: "date", title: "title"})], {height: 500, ...options}).querySelector(
        '[aria-label="timeline"]'
      )!
    ).map(({y}) => y);
  const down = tops({});
  expect(down).toEqual(down.toSorted((a, b) => a - b));
  const up = tops({y: {domain: [new Date(Date.UTC(1950, 0)), new Date(Date.UTC(2010, 0))]}});
  expect(up).toEqual(up.toSorted((a, b) => b - a));
});

function overlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.block !== b.block)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
      )
      .map((b) => `${a.text} / ${b.text}`)
  );
}

describe("with the height that it asks for, all words stand in the frame and off each other", () => {
  const many = Array.from({length: 30}, (_, i) => ({
    date: [
      `19${10 + ((i * 37) % 80)}`,
      `19${10 + ((i * 53) % 80)}-0${1 + (i % 9)}`,
      `19${10 + i}-06-1${i % 10}`
    ][i % 3],
    title: `Event number ${i}`,
    text: "of which there is something to say ".repeat(1 + (i % 3))
  }));
  test.each([280, 320, 479, 480, 720, 1100])("%i px", (width) => {
    const options = {date: "date", title: "title", text: "text"};
    const height = timelineHeight(many, options, {width, fontFamily});
    const svg = draw([timeline(many, options)], {width, height});
    const boxes = textBoxes(svg.querySelector('[aria-label="timeline"]')!);
    expect(new Set(boxes.map(({block}) => block)).size).toBe(30);
    expect(calloutNotes(svg)).toEqual([]);
    expect(overlaps(boxes)).toEqual([]);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, box.text).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });
});

test("without the room, texts give way to titles and titles to notes; the higher priority stays longest", () => {
  const options = {
    date: "date",
    title: "title",
    text: "text",
    priority: (_: unknown, i: number) => (i === 3 ? 1 : 0)
  };
  const at = (height: number) => {
    const svg = draw([timelineY(data, options)], {width: 320, height});
    return {words: svg.querySelector('[aria-label="timeline"]')!.textContent!, notes: calloutNotes(svg)};
  };
  expect(
    at(timelineHeight(data, {...options, verticalBelow: Infinity}, {width: 320, fontFamily})).notes
  ).toEqual([]);
  const some = at(220);
  expect(some.words).toContain("The first space station");
  expect(some.words).toContain("Vostok 1");
  expect(some.words).not.toContain("In orbit");
  const few = at(90);
  expect(few.words).toContain("The first space station");
  expect(few.words).not.toContain("Vostok 1");
  expect(few.notes.map(({title, text}) => `${title}: ${text}`)).toContain("Sputnik 1: The first satellite");
  expect(few.notes).toHaveLength(5);
});

test("every form is drawn without a number that is none", () => {
  const all = dated([
    "2003",
    "2004?",
    "2004~",
    "2004-06-11",
    "2003-06-11%",
    "2001/..",
    "../2002",
    "2004/",
    "2002/2004"
  ]);
  const options = {date: "date", text: "text", hollow: ({date}: {date: unknown}) => date === "2003"};
  const lanes = {...options, lane: ({text}: {text: string}) => text.slice(3, 4)};
  const drawn = [
    draw([timelineX(all, options)]),
    draw([timelineY(all, options)], {y: {reverse: true}}),
    draw([timelineX(all, options)], {x: {reverse: true}}),
    draw([timelineX(all, options)], {x: {domain: [new Date("2002-03-01"), new Date("2003-06-01")]}}),
    draw([timelineX(all, {...options, y: lanes.lane, fill: lanes.lane})]),
    draw([timelineX(all, {...options, fy: lanes.lane})], {height: 300}),
    draw([timeline(all, lanes)], {width: 300}),
    draw([timeline(all, lanes)], {width: 900}),
    draw([timelineX(all, options)], {width: 40}),
    draw([timeline([], options)], {width: 400})
  ];
  for (const svg of drawn) expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
});

test("a filter leaves events out, also those without a date", () => {
  const rows = [...data, {date: "", title: "Nothing", text: ""}];
  const svg = draw([
    timelineX(rows, {date: "date", title: "title", filter: ({date}) => date !== "" && date < "1970"})
  ]);
  expect(events(svg)).toHaveLength(3);
});

test("the same mark can be drawn again at another width", () => {
  const marks = [timeline(data, {date: "date", title: "title"})];
  const wide = () => draw(marks, {width: 640, height: 300}).outerHTML;
  const first = wide();
  draw(marks, {width: 320, height: 500});
  expect(wide()).toBe(first);
});

test.each<[string, () => unknown, string]>([
  [
    "an unknown option",
    () => timeline([], {date: "d", dates: "d"} as never),
    "timeline: unknown option “dates”"
  ],
  ["no date", () => timelineX([], {}), "timelineX: it needs one of the options “date”, “from” and “to”"],
  [
    "two ways of dating",
    () => timelineY([], {date: "d", to: "t"}),
    "timelineY: it has the option “date”, and"
  ],
  [
    "no EDTF",
    () => draw([timelineX(dated(["2004", "June"]), {date: "date"})]),
    "timelineX: row 2: cannot read the date “June”"
  ],
  [
    "an invalid Date",
    () => draw([timelineX(dated([new Date(NaN)]), {date: "date"})]),
    "timelineX: row 1: has a date"
  ],
  [
    "a row without a date",
    () => draw([timelineX([{date: null}], {date: "date"})]),
    "timelineX: row 1: it has no date"
  ],
  [
    "an end before its beginning",
    () => draw([timelineX([{a: "2005", b: "2003"}], {from: "a", to: "b"})]),
    "timelineX: row 1: ends before it begins: from 2005 to 2003"
  ]
])("%s is an error that names mark and row", (_, make, message) => {
  expect(make).toThrow(message);
});
