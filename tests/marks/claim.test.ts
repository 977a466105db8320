import * as Plot from "@observablehq/plot";
import {describe, expect, test} from "vitest";
import {svgDocument} from "../../publish/svg-file.ts";
import {claim, claimX, claimY} from "../../src/marks/index.ts";
import {textBoxes} from "../charts/text-boxes.ts";

const document = svgDocument();
const style = {style: {fontFamily: "Source Sans 3"}};

function draw(marks: Plot.Markish[], options: Plot.PlotOptions = {}): SVGSVGElement {
  return Plot.plot({document, ...style, ...options, marks}) as SVGSVGElement;
}

/** The group of each claim, as drawn. */
function claims(svg: Element): Element[] {
  return Array.from(svg.querySelectorAll('[aria-label="claim"] > g'));
}

const data = [
  {who: "a", x: 10},
  {who: "b", x: 20, low: 15, high: 25},
  {who: "c", low: 30},
  {who: "d", high: 12},
  {who: "e", low: 18, high: 28}
];

test("claim is claimX by another name", () => {
  expect(claim).toBe(claimX);
});

test("the scale knows every end, and gives a fade some room, but not across zero", () => {
  const scale = draw([claimX(data, {x: "x", low: "low", high: "high", y: "who"})]) as unknown as Plot.Plot;
  expect(scale.scale("x")!.domain).toEqual([10, 32]);
  const low = draw([claimX([{high: 1}, {high: 9}], {high: "high"})]) as unknown as Plot.Plot;
  expect(low.scale("x")!.domain).toEqual([0.19999999999999996, 9]);
});

describe("every form is drawn without a number that is none", () => {
  const dates = data.map(({who, ...values}) => ({
    who,
    ...Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, new Date(Date.UTC(2000 + value, 0))])
    )
  }));
  const along = {low: "low", high: "high", text: "who", by: "who"} as const;
  test.each<[string, () => SVGSVGElement]>([
    ["linear", () => draw([claimX(data, {...along, x: "x", y: "who"})])],
    ["reversed", () => draw([claimX(data, {...along, x: "x", y: "who"})], {x: {reverse: true}})],
    ["log", () => draw([claimX(data, {...along, x: "x", y: "who"})], {x: {type: "log"}})],
    ["time", () => draw([claimX(dates, {...along, x: "x", y: "who"})])],
    ["band", () => draw([claimX(data, {...along, x: "x", y: "who"})], {y: {type: "band"}})],
    ["one row", () => draw([claimX(data, {...along, x: "x"})], {width: 320})],
    ["along y", () => draw([claimY(data, {...along, y: "x", x: "who"})])],
    ["along y in one column", () => draw([claimY(data, {...along, y: "x"})], {y: {reverse: true}})],
    ["facets", () => draw([claimX(data, {...along, x: "x", fx: "who"})])],
    ["a narrow domain", () => draw([claimX(data, {...along, x: "x", y: "who"})], {x: {domain: [16, 22]}})],
    ["hollow", () => draw([claimX(data, {...along, x: "x", y: "who", hollow: true})])],
    ["no width", () => draw([claimX(data, {...along, x: "x", y: "who"})], {width: 40, marginLeft: 20})]
  ])("%s", (_, make) => {
    const svg = make();
    expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(claims(svg).length).toBeGreaterThan(0);
  });
});

test("text stays in the frame and off other text, at any width", () => {
  for (const width of [320, 480, 720, 1100]) {
    const many = Array.from({length: 12}, (_, i) => ({x: (i * 37) % 100, by: `Claimant number ${i}`}));
    const svg = draw([claimX(many, {x: "x", by: "by", text: "x", disputed: false})], {width, height: 500});
    const boxes = textBoxes(svg.querySelector('[aria-label="claim"]')!);
    expect(new Set(boxes.map(({block}) => block)).size).toBe(12);
    for (const [i, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(19);
      expect(box.x + box.width).toBeLessThanOrEqual(width - 19);
      for (const other of boxes.slice(i + 1)) {
        const meet =
          box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height;
        expect(meet, `${box.text} and ${other.text} at ${width}`).toBe(false);
      }
    }
  }
});

test("claims of a row are apart only where they would cover each other", () => {
  const svg = draw([claimX([{x: 1}, {x: 1.01}, {x: 9}], {x: "x"})], {height: 200});
  const lines = claims(svg).map((group) => group.querySelector("circle")!.getAttribute("cy"));
  expect(lines[0]).toBe(lines[2]);
  expect(lines[1]).not.toBe(lines[0]);
});

test("the sides of a dispute are apart, with brackets around what nobody says", () => {
  const sides = [
    {by: "one", low: 10, high: 20},
    {by: "other", low: 60, high: 80},
    {by: "third", low: 70, high: 90}
  ];
  const brackets = (options: object) =>
    draw([claimX(sides, {low: "low", high: "high", ...options})], {height: 200}).querySelectorAll(
      'path[stroke*="muted"]'
    ).length;
  expect(brackets({by: "by"})).toBe(2);
  expect(brackets({by: () => "one"})).toBe(0);
  expect(brackets({})).toBe(0);
  expect(brackets({disputed: true})).toBe(2);
  expect(brackets({disputed: () => "a key", y: "by"})).toBe(2);
  expect(brackets({by: "by", disputed: ({by}: {by: string}) => by !== "one"})).toBe(0);
  const svg = draw([claimX(sides, {low: "low", high: "high", by: "by", disputeText: "no overlap"})], {
    height: 200
  });
  expect(svg.textContent).toContain("no overlap");
});

test("the same gradient has the same id, whichever drawing it is in", () => {
  const ids = (svg: Element) => Array.from(svg.querySelectorAll("linearGradient"), ({id}) => id);
  const one = ids(draw([claimX([{x: 1}, {x: 5, low: 2}], {low: "low", high: "x"})]));
  const other = ids(draw([claimX([{low: 3}, {low: 4}], {low: "low"})], {width: 400}));
  const again = ids(draw([claimX([{low: 7}, {low: 90}], {low: "low", id: "own"})]));
  expect(new Set(other).size).toBe(1);
  expect(one).not.toContain(other[0]);
  expect(again[0]).toBe(other[0]!.replace("cifra-fade", "own"));
});

test("colours are a constant or a channel, for bodies, lines and gradients", () => {
  const svg = draw([claimX(data, {x: "x", low: "low", high: "high", y: "who", fill: "who"})], {
    color: {domain: ["a", "b", "c", "d", "e"], range: ["red", "green", "blue", "gold", "teal"]}
  });
  expect(claims(svg).map((group) => group.getAttribute("fill"))).toEqual([
    "red",
    "green",
    "blue",
    "gold",
    "teal"
  ]);
  expect(svg.querySelector('stop[stop-color="green"]')).not.toBeNull();
});

test("Plot's transforms reach the ends", () => {
  const svg = draw([
    claimX(
      [
        {k: "a", v: 1},
        {k: "a", v: 5},
        {k: "b", v: 3}
      ],
      Plot.groupY({x: "median", low: "min", high: "max"}, {y: "k", x: "v", low: "v", high: "v"} as never)
    )
  ]);
  expect(claims(svg)).toHaveLength(2);
});

test("links, labels and rich text are passed through", () => {
  const svg = draw([
    claimX([{x: 1}], {
      x: "x",
      text: () => [[{text: "one", figure: "one"}]],
      figureHref: (figure) => `/figures/${figure}`,
      ariaLabel: () => "a claim",
      fontSize: 15
    })
  ]);
  expect(svg.querySelector('a[href="/figures/one"]')?.textContent).toBe("one");
  expect(svg.querySelector('[aria-label="a claim"]')).not.toBeNull();
});

test.each<[string, () => unknown, string]>([
  [
    "an unknown option",
    () => claimX([], {x: "x", lo: 1} as never),
    "claimX: unknown option “lo” (did you mean “low”?)"
  ],
  ["no channel", () => claimY([], {}), "claimY: it needs one of the options “y”, “low” and “high”"],
  [
    "what is not finite",
    () => draw([claimX([{x: 1}, {x: NaN}], {x: "x"})]),
    "“x” has no finite value: row 2 is NaN"
  ],
  [
    "a reversed interval",
    () => draw([claimX([{l: 3, h: 2}], {low: "l", high: "h"})]),
    "claimX: row 1 has its low 3 above"
  ],
  [
    "a claim of nothing",
    () => draw([claimX([{x: 1}, {x: null}], {x: "x"})]),
    "claimX: row 2 has neither x, low nor high"
  ]
])("%s is an error that names mark and row", (_, make, message) => {
  expect(make).toThrow(message);
});

test("a filter may drop what could not be drawn", () => {
  const rows = [{x: 1}, {x: null}];
  expect(claims(draw([claimX(rows, {x: "x", filter: ({x}) => x !== null})]))).toHaveLength(1);
});

test("no data draws nothing", () => {
  expect(claims(draw([claimX([], {x: "x"})]))).toHaveLength(0);
});
