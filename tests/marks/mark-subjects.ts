import * as Plot from "@observablehq/plot";
import * as marks from "../../src/marks/index.ts";
import {svgDocument} from "./drawn.ts";

type Row = Record<string, unknown>;

/** A mark with rows and options that it draws, to be spoilt. */
export interface MarkSubject {
  name: string;
  /** As it is called in errors. */
  mark: string;
  rows: readonly Row[];
  options: Row;
  /** Fields of numbers or dates, of one that every row needs to stand somewhere first; and those of words. */
  numbers: readonly string[];
  words: readonly string[];
  make(rows: unknown, options: unknown): Plot.Markish;
}

const claims = (place: "x" | "y", row: "x" | "y"): Row[] => [
  {[place]: 1, low: null, high: null, [row]: "r", text: "one", by: "A"},
  {[place]: null, low: 2, high: 5, [row]: "r", text: "two", by: "B"},
  {[place]: null, low: 4, high: null, [row]: "s", text: "three", by: "C"}
];
const events: Row[] = [
  {date: "2004", title: "First", text: "one here"},
  {date: "2006-05", title: "Second", text: "two"},
  {date: "2009-01-01/2010", title: null, text: "three"}
];
const claimOptions = {x: "x", y: "y", low: "low", high: "high", text: "text", by: "by"};
const eventOptions = {date: "date", title: "title", text: "text"};

const subject = (name: string, parts: Omit<MarkSubject, "name" | "mark" | "make">): MarkSubject => {
  const mark = name.split(" ")[0]! as "callout";
  return {name, mark, ...parts, make: marks[mark] as unknown as MarkSubject["make"]};
};

/** Every mark, and its forms. */
export const MARKS: readonly MarkSubject[] = [
  subject("callout", {
    rows: [
      {x: 1, y: 2, text: "one here", title: "First"},
      {x: 3, y: 1, text: "two", title: null},
      {x: 9, y: 8, text: "three", title: "Third"}
    ],
    options: {x: "x", y: "y", text: "text", title: "title"},
    numbers: ["x", "y"],
    words: ["text", "title"]
  }),
  subject("callout of intervals", {
    rows: [
      {a: 1, b: 3, y: 2, text: "one here"},
      {a: 4, b: 3, y: 1, text: "two"}
    ],
    options: {x1: "a", x2: "b", y: "y", text: "text"},
    numbers: ["a", "b", "y"],
    words: ["text"]
  }),
  subject("labels", {
    rows: [
      {x: 1, y: 2, text: "one"},
      {x: 3, y: 1, text: "two"}
    ],
    options: {x: "x", y: "y", text: "text"},
    numbers: ["x", "y"],
    words: ["text"]
  }),
  subject("labels of lines", {
    rows: [
      {x: 1, y: 2, z: "one"},
      {x: 3, y: 1, z: "one"},
      {x: 1, y: 8, z: "two"},
      {x: 3, y: 6, z: "two"}
    ],
    options: {x: "x", y: "y", z: "z", of: "line"},
    numbers: ["x", "y"],
    words: ["z"]
  }),
  subject("labels of bars", {
    rows: [
      {x: 1, y: "a", text: "one"},
      {x: 3, y: "b", text: "two"}
    ],
    options: {x: "x", y: "y", text: "text", of: "bar"},
    numbers: ["x"],
    words: ["text"]
  }),
  subject("claimX", {
    rows: claims("x", "y"),
    options: claimOptions,
    numbers: ["x", "low", "high"],
    words: ["text", "by"]
  }),
  subject("claimY", {
    rows: claims("y", "x"),
    options: claimOptions,
    numbers: ["y", "low", "high"],
    words: ["text", "by"]
  }),
  subject("toScale with areas", {
    rows: [
      {area: 1, text: "one"},
      {area: 3, text: "two"}
    ],
    options: {area: "area", text: "text", unit: "m²"},
    numbers: ["area"],
    words: ["text"]
  }),
  subject("toScale with lengths", {
    rows: [
      {length: 1, low: 0.5, high: 2, text: "one"},
      {length: 3, low: null, high: null, text: "two"}
    ],
    options: {length: "length", low: "low", high: "high", text: "text", unit: "m", silhouette: "person"},
    numbers: ["length", "low", "high"],
    words: ["text"]
  }),
  subject("units", {
    rows: [
      {count: 12, of: 20, text: "one"},
      {count: 3, of: 30, text: "two"}
    ],
    options: {count: "count", of: "of", text: "text"},
    numbers: ["count", "of"],
    words: ["text"]
  }),
  subject("timelineX", {rows: events, options: eventOptions, numbers: ["date"], words: ["title", "text"]}),
  subject("timelineY", {rows: events, options: eventOptions, numbers: ["date"], words: ["title", "text"]}),
  subject("timeline", {
    rows: [
      {from: "2004", to: "2005", title: "First", text: "one here"},
      {from: "2006-05", to: null, title: "Second", text: "two"}
    ],
    options: {from: "from", to: "to", title: "title", text: "text", axis: false},
    numbers: ["from"],
    words: ["title", "text"]
  })
];

/** Draws a mark alone, without axes: all that is in the drawing is the mark's. */
export function drawMark(
  subject: MarkSubject,
  rows: unknown,
  options: Row = {},
  plot: Row = {}
): SVGSVGElement {
  return Plot.plot({
    document: svgDocument(),
    width: 640,
    height: 400,
    axis: null,
    style: {fontFamily: "Source Sans 3"},
    ...plot,
    marks: [subject.make(rows, {...subject.options, ...options})]
  } as Plot.PlotOptions) as SVGSVGElement;
}
