import * as Plot from "@observablehq/plot";
import {DOMParser} from "linkedom";
import {describe, expect, it} from "vitest";
import {drawnIn, obstaclesOf} from "../../src/marks/surroundings/obstacles.ts";
import {pathPoints} from "../../src/marks/surroundings/path-points.ts";
import {textWidth} from "../../src/text/text-width.ts";
import {svgDocument} from "../../publish/svg-file.ts";

function read(content: string, attributes = "") {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" ${attributes}>${content}</svg>`;
  const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement as unknown as Element;
  return drawnIn(svg).map(({kind, x, y, width, height}) => ({
    kind,
    box: [x, y, width, height].map((value) => Math.round(value * 100) / 100)
  }));
}

describe("what is drawn", () => {
  it("is read from circles, ellipses and small rectangles with their strokes", () => {
    expect(read(`<circle cx="10" cy="20" r="3"/>`)).toEqual([{kind: "shape", box: [7, 17, 6, 6]}]);
    expect(read(`<circle cx="10" cy="20" r="3" fill="none" stroke="red" stroke-width="2"/>`)).toEqual([
      {kind: "shape", box: [6, 16, 8, 8]}
    ]);
    expect(read(`<ellipse cx="10" cy="20" rx="5" ry="2"/>`)).toEqual([{kind: "shape", box: [5, 18, 10, 4]}]);
    expect(read(`<rect x="1" y="2" width="30" height="4"/>`)).toEqual([{kind: "shape", box: [1, 2, 30, 4]}]);
  });

  it("leaves out what is not painted", () => {
    expect(read(`<circle cx="10" cy="20" r="3" fill="none"/>`)).toEqual([]);
    expect(read(`<g opacity="0"><circle cx="10" cy="20" r="3"/></g>`)).toEqual([]);
    expect(read(`<defs><circle cx="10" cy="20" r="3"/></defs><title>T</title>`)).toEqual([]);
    expect(read(`<g style="fill: transparent"><rect width="9" height="9"/></g>`)).toEqual([]);
  });

  it("is moved, turned and scaled as the groups around it", () => {
    const circle = `<circle cx="1" cy="2" r="1"/>`;
    expect(read(`<g transform="translate(10,20)"><g transform="scale(2)">${circle}</g></g>`)[0]!.box).toEqual(
      [10, 22, 4, 4]
    );
    const bar = `<rect x="0" y="0" width="30" height="4"/>`;
    expect(read(`<g transform="translate(100 100) rotate(-90)">${bar}</g>`)[0]!.box).toEqual([
      100, 70, 4, 30
    ]);
    expect(read(`<rect transform="rotate(90 10 10)" x="10" y="10" width="30" height="4"/>`)[0]!.box).toEqual([
      6, 10, 4, 30
    ]);
  });

  it("takes lines as chains of small boxes that hold little but the line", () => {
    const boxes = read(`<path d="M0,0L100,100" fill="none" stroke="black" stroke-width="1"/>`);
    expect(boxes.length).toBeGreaterThan(8);
    expect(new Set(boxes.map(({kind}) => kind))).toEqual(new Set(["line"]));
    expect(Math.max(...boxes.flatMap(({box}) => box.slice(2)))).toBeLessThan(12);
    for (const {box} of boxes) expect(Math.abs(box[0]! - box[1]!)).toBeLessThan(0.01);
  });

  it("takes outlines as lines, pale and large fills as ground, areas as surfaces with an edge", () => {
    expect(
      read(`<rect width="200" height="100" fill="none" stroke="black"/>`).every(({kind}) => kind === "line")
    ).toBe(true);
    expect(read(`<rect width="390" height="290"/>`)[0]!.kind).toBe("ground");
    expect(read(`<rect x="40" width="100" height="290" fill-opacity="0.1"/>`)[0]!.kind).toBe("ground");
    const area = read(`<path d="M0,50L200,20L200,150L0,150Z"/>`);
    expect(new Set(area.map(({kind}) => kind))).toEqual(new Set(["surface", "line"]));
    const covered = area
      .filter(({kind}) => kind === "surface")
      .reduce((sum, {box}) => sum + box[2]! * box[3]!, 0);
    expect(covered).toBeGreaterThan(200 * 115 * 0.95);
    expect(covered).toBeLessThan(200 * 115 * 1.05);
  });

  it("measures text with the size, weight and anchor that it inherits", () => {
    const width = textWidth("Some text", 20, 700);
    const [text] = read(
      `<g font-weight="bold" text-anchor="end"><text x="100" y="50">Some text</text></g>`,
      'font-size="20"'
    );
    expect(text!.kind).toBe("text");
    expect(text!.box[0]).toBeCloseTo(100 - width, 1);
    expect(text!.box[2]).toBeCloseTo(width, 1);
    expect(text!.box[1]! + text!.box[3]!).toBeGreaterThan(50);
  });

  it("takes each line of a text for itself, with lengths in em", () => {
    const lines = read(
      `<text transform="translate(50,100)"><tspan x="0" y="-0.5em">One</tspan><tspan x="0" dy="1em">Two</tspan></text>`,
      'font-size="10" text-anchor="middle"'
    );
    expect(lines.map(({box}) => box[0]! + box[2]! / 2)).toEqual([50, 50].map((x) => expect.closeTo(x, 1)));
    expect(lines[1]!.box[1]).toBeGreaterThan(lines[0]!.box[1]!);
  });

  it("puts the runs of a line one after another", () => {
    const [line, ...rest] = read(`<text x="10" y="50">One <tspan font-weight="700">two</tspan> three</text>`);
    expect(rest).toEqual([]);
    expect(line!.box[2]).toBeCloseTo(
      textWidth("One ", 10) + textWidth("two", 10, 700) + textWidth(" three", 10),
      1
    );
  });

  it("reads what right-to-left text anchors at", () => {
    const [text] = read(`<text x="100" y="50" direction="rtl" text-anchor="start">שלום</text>`);
    expect(text!.box[0]! + text!.box[2]!).toBeCloseTo(100, 1);
  });

  it("is cut to its clip path", () => {
    const clip = `<clipPath id="c"><rect x="0" y="0" width="50" height="50"/></clipPath>`;
    const boxes = read(
      `${clip}<g transform="translate(100,0)" clip-path="url(#c)"><rect x="40" y="10" width="30" height="4"/><circle cx="80" cy="5" r="2"/></g>`
    );
    expect(boxes).toEqual([{kind: "shape", box: [140, 10, 10, 4]}]);
  });

  it("follows use to what it shows", () => {
    expect(read(`<defs><circle id="dot" r="2"/></defs><use href="#dot" x="30" y="40"/>`)).toEqual([
      {kind: "shape", box: [28, 38, 4, 4]}
    ]);
  });

  it("of a plot has no box for grid lines, and facets where they come to lie", () => {
    const data = [
      {x: 1, y: 1, part: "a"},
      {x: 1, y: 1, part: "b"}
    ];
    const svg = Plot.plot({
      document: svgDocument(),
      grid: true,
      axis: null,
      marks: [Plot.dot(data, {x: "x", y: "y", fx: "part", fill: "black"})]
    } as Plot.PlotOptions);
    const drawn = drawnIn(svg).filter(({kind}) => kind === "shape");
    expect(drawnIn(svg).filter(({kind}) => kind === "line")).toEqual([]);
    expect(drawn).toHaveLength(2);
    expect(drawn[1]!.x - drawn[0]!.x).toBeGreaterThan(200);
  });

  it("may be crossed and covered at very different costs", () => {
    const box = {x: 0, y: 0, width: 30, height: 30};
    const weight = (kind: "text" | "shape" | "line" | "surface" | "ground") =>
      obstaclesOf([{...box, kind}])[0]!.weight!;
    expect([weight("text"), weight("shape")]).toEqual([Infinity, Infinity]);
    expect(weight("line")).toBeGreaterThan(weight("surface"));
    expect(weight("surface")).toBeGreaterThan(weight("ground"));
  });
});

describe("points of paths", () => {
  it("follow absolute and relative commands", () => {
    const [stretch] = pathPoints("M10 10h5v5l-5 0z");
    expect(stretch!.points).toEqual([
      {x: 10, y: 10},
      {x: 15, y: 10},
      {x: 15, y: 15},
      {x: 10, y: 15},
      {x: 10, y: 10}
    ]);
    expect(stretch!.closed).toBe(true);
  });

  it("stay on arcs and curves", () => {
    const [circle] = pathPoints("M0,10A10,10,0,1,1,0,-10A10,10,0,1,1,0,10Z");
    for (const {x, y} of circle!.points) expect(Math.hypot(x, y)).toBeCloseTo(10, 6);
    const [curve] = pathPoints("M0,0C0,10,10,10,10,0S20,-10,20,0");
    expect(curve!.points.at(-1)).toEqual({x: 20, y: 0});
    expect(Math.max(...curve!.points.map(({y}) => y))).toBeCloseTo(7.5, 0);
    expect(Math.min(...curve!.points.map(({y}) => y))).toBeCloseTo(-7.5, 0);
  });

  it("read flags without space between them, and stop at what is no path", () => {
    expect(pathPoints("M0 0a5 5 0 0110 0")[0]!.points.at(-1)).toEqual({
      x: 10,
      y: expect.closeTo(0, 6)
    });
    expect(pathPoints("")).toEqual([]);
    expect(pathPoints("nonsense")).toEqual([]);
  });
});
