import * as Plot from "@observablehq/plot";
import {describe, expect, it} from "vitest";
import {inkOn} from "../../src/marks/labels/place-bar-labels.ts";
import {labels} from "../../src/marks/index.ts";
import {collisions, drawnBy, numbers, outside, svgDocument} from "./drawn.ts";

const FONT = {fontFamily: "Source Sans 3", fontSize: "12px"};

function plot(marks: Plot.Markish[], options: object = {}): Element {
  return Plot.plot({document: svgDocument(), style: FONT, marks, ...options} as Plot.PlotOptions);
}

function texts(svg: Element) {
  const {own, others} = drawnBy(svg, "labels");
  return {words: own.filter(({kind}) => kind === "text"), others};
}

function expectRoom(svg: Element, over: readonly string[] = ["text", "shape"]): void {
  const {words, others} = texts(svg);
  const size = {width: Number(svg.getAttribute("width")), height: Number(svg.getAttribute("height"))};
  expect(outside(words, size)).toEqual([]);
  expect(collisions(words, words)).toEqual([]);
  expect(
    collisions(
      words,
      others.filter(({kind}) => over.includes(kind))
    )
  ).toEqual([]);
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
}

const group = (svg: Element) => svg.querySelector('g[aria-label="labels"]')!;
const said = (svg: Element) => Array.from(group(svg).querySelectorAll("text"), (text) => text.textContent!);

describe("labels of dots", () => {
  const dots = (seed: number, count: number) => {
    const next = numbers(seed);
    return Array.from({length: count}, (_, i) => ({
      x: next() * 9,
      y: next() * 9,
      name: `Name ${i}`,
      weight: -i
    }));
  };

  it("hide nothing, at any width, and are counted when they have no room", () => {
    for (let seed = 1; seed <= 8; seed++)
      for (const width of [320, 480, 720, 1100]) {
        const data = dots(seed, 12 * seed);
        const svg = plot(
          [Plot.frame(), Plot.dot(data, {x: "x", y: "y"}), labels(data, {x: "x", y: "y", text: "name"})],
          {
            width
          }
        );
        expectRoom(svg);
        const missing = Number(group(svg).getAttribute("data-unplaced") ?? 0);
        expect(said(svg).length + missing).toBe(data.length);
      }
  });

  it("stay in their facets", () => {
    const data = dots(2, 30).map((dot, i) => ({...dot, part: "ab"[i % 2]}));
    const svg = plot(
      [
        Plot.frame(),
        Plot.dot(data, {x: "x", y: "y", fx: "part"}),
        labels(data, {x: "x", y: "y", fx: "part", text: "name"})
      ],
      {width: 800}
    );
    expectRoom(svg);
    expect(said(svg).length).toBeGreaterThan(20);
  });

  it("keep the highest priorities", () => {
    const data = Array.from({length: 30}, (_, i) => ({x: 1 + i / 400, y: 1, name: `Name ${i}`, weight: i}));
    const svg = plot(
      [Plot.dot(data, {x: "x", y: "y"}), labels(data, {x: "x", y: "y", text: "name", priority: "weight"})],
      {
        width: 320,
        height: 120,
        axis: null,
        x: {domain: [0, 2]},
        y: {domain: [0, 2]}
      }
    );
    const kept = said(svg).map((name) => Number(name.split(" ")[1]));
    expect(kept).toContain(29);
    expect(kept.length).toBeLessThan(30);
  });

  it("have a line only when pushed away", () => {
    const one = [{x: 1, y: 1, name: "Alone"}];
    const alone = plot([Plot.dot(one, {x: "x", y: "y"}), labels(one, {x: "x", y: "y", text: "name"})], {
      width: 500
    });
    expect(group(alone).querySelector("path")).toBeNull();
  });
});

describe("labels of lines", () => {
  const lines = (count: number, names = (k: number) => `Series ${k}`) =>
    Array.from({length: count}, (_, k) =>
      Array.from({length: 20}, (_, x) => ({
        x,
        y: 5 + Math.sin(x / 4 + k * 2) * (1 - x / 21) * 5 + k * 0.1,
        name: names(k)
      }))
    ).flat();

  it("stand once a series at its end, apart from each other, in its colour", () => {
    const data = lines(5);
    const svg = plot(
      [
        Plot.lineY(data, {x: "x", y: "y", stroke: "name"}),
        labels(data, {of: "line", x: "x", y: "y", stroke: "name"})
      ],
      {width: 600, height: 300, marginRight: 80}
    );
    expectRoom(svg);
    expect(said(svg).sort()).toEqual(["Series 0", "Series 1", "Series 2", "Series 3", "Series 4"]);
    const colours = Array.from(svg.querySelectorAll('g[aria-label="line"] path'), (path) =>
      path.getAttribute("stroke")
    );
    const fills = Array.from(group(svg).querySelectorAll("g[fill]"), (label) => label.getAttribute("fill"));
    expect(fills).toEqual(colours);
    for (const {x} of texts(svg).words) expect(x).toBeGreaterThan(520);
  });

  it("stand along their line where the margin is too narrow, and at its start when asked to", () => {
    const data = lines(3);
    const line = () => Plot.lineY(data, {x: "x", y: "y", stroke: "name"});
    const narrow = plot([line(), labels(data, {of: "line", x: "x", y: "y", stroke: "name"})], {
      width: 600,
      height: 300
    });
    expectRoom(narrow);
    expect(said(narrow)).toHaveLength(3);
    const start = plot(
      [line(), labels(data, {of: "line", x: "x", y: "y", stroke: "name", position: "start"})],
      {width: 600, height: 300, marginLeft: 80, y: {axis: null}}
    );
    for (const {x, width} of texts(start).words) expect(x + width).toBeLessThan(81);
  });

  it("do without series, with gaps, and with more series than there is room for", () => {
    const gaps = lines(1).map((row) => (row.x % 5 === 0 ? {...row, y: NaN} : row));
    const one = plot(
      [Plot.lineY(gaps, {x: "x", y: "y"}), labels(gaps, {of: "line", x: "x", y: "y", text: () => "All"})],
      {
        width: 500,
        marginRight: 40
      }
    );
    expect(said(one)).toEqual(["All"]);
    const many = lines(60);
    const crowded = plot(
      [Plot.lineY(many, {x: "x", y: "y", z: "name"}), labels(many, {of: "line", x: "x", y: "y", z: "name"})],
      {width: 600, height: 200, marginRight: 80}
    );
    expectRoom(crowded);
    expect(Number(group(crowded).getAttribute("data-unplaced"))).toBeGreaterThan(0);
  });
});

describe("labels of bars", () => {
  const bars = [
    {name: "a", value: 100},
    {name: "b", value: 40},
    {name: "c", value: 1},
    {name: "d", value: -30}
  ];

  it("stand inside where there is room, else beyond the end, along x and along y", () => {
    for (const axis of ["x", "y"] as const) {
      const places = axis === "x" ? {x: "value", y: "name"} : {x: "name", y: "value"};
      const bar = axis === "x" ? Plot.barX : Plot.barY;
      const svg = plot(
        [bar(bars, {...places, fill: "#17577e"}), labels(bars, {of: "bar", ...places, text: "value"})],
        {
          width: 500,
          height: 300
        }
      );
      expectRoom(svg, ["text"]);
      expect(said(svg)).toEqual(["100", "40", "1", "-30"]);
      const {words, others} = texts(svg);
      const shapes = others.filter(({kind}) => kind === "shape");
      expect(words.map((word) => collisions([word], shapes).length)).toEqual([1, 1, 0, 1]);
      const inside = Array.from(group(svg).children, (label) => label.getAttribute("fill"));
      expect(inside).toEqual(["#ffffff", "#ffffff", null, "#ffffff"]);
    }
  });

  it("stand where they are told to, or are left out and counted", () => {
    const draw = (position: "inside" | "outside") =>
      plot(
        [
          Plot.barX(bars, {x: "value", y: "name"}),
          labels(bars, {of: "bar", x: "value", y: "name", text: "value", position})
        ],
        {width: 500, height: 200, x: {insetLeft: 40, insetRight: 40}}
      );
    expect(said(draw("inside"))).toEqual(["100", "40", "-30"]);
    expect(group(draw("inside")).getAttribute("data-unplaced")).toBe("1");
    const {words, others} = texts(draw("outside"));
    expect(words).toHaveLength(4);
    expect(
      collisions(
        words,
        others.filter(({kind}) => kind === "shape")
      )
    ).toEqual([]);
  });

  it("work with stacked bars", () => {
    const parts = [10, 50, 40].map((share, i) => ({share, part: "abc"[i]}));
    const svg = plot(
      [
        Plot.barX(parts, Plot.stackX({x: "share", fill: "part"})),
        labels(parts, Plot.stackX({of: "bar", x: "share", z: "part", text: "share"} as never) as never)
      ],
      {width: 500, height: 80}
    );
    expect(said(svg)).toEqual(["10", "50", "40"]);
    expectRoom(svg, ["text"]);
  });

  it("are white or black, whichever stands out, and paper on colours of the page", () => {
    expect(inkOn("#17577e")).toBe("#ffffff");
    expect(inkOn("yellow")).toBe("#000000");
    expect(inkOn("rgb(118, 118, 118)")).toBe("#000000");
    expect(inkOn("currentColor")).toMatch(/--cifra-paper/);
    expect(inkOn("var(--anything)")).toMatch(/--cifra-paper/);
  });
});

describe("labels", () => {
  it("say which mark, option and row is wrong", () => {
    const draw = (options: object) => () => plot([labels([{x: 1, y: 1}], options as never)]);
    expect(draw({x: "x", y: "y"})).toThrow("labels: the option “text” is missing");
    expect(draw({text: "x"})).toThrow("labels: the options “x” and “y” are both missing");
    expect(draw({x: "x", y: "y", text: "x", of: "pie"})).toThrow("labels: the option “of” is “pie”");
    expect(draw({x: "x", y: "y", text: "x", position: "end"})).toThrow(
      "labels: the option “position” is “end”"
    );
    expect(draw({x: "x", y: "y", text: "x", colour: "red"})).toThrow(/labels: unknown option “colour”/);
    expect(draw({x: () => NaN, y: "y", text: "x"})).toThrow(
      "labels: the channel “x” has no finite value: row 1 is NaN"
    );
  });

  it("of no data, or in no room, draw nothing that is broken", () => {
    expect(
      plot([labels([], {x: "x", y: "y", text: "x"})]).querySelector('g[aria-label="labels"]')
    ).toBeNull();
    for (const of of ["dot", "line", "bar"] as const) {
      const svg = plot([labels([{x: 1, y: 2}], {of, x: "x", y: "y", text: "x"})], {
        width: 0,
        height: 0,
        margin: 0,
        axis: null
      });
      expect(svg.outerHTML).not.toMatch(/NaN|Infinity/);
      expect(group(svg).getAttribute("data-unplaced")).toBe("1");
    }
  });
});
