import * as Plot from "@observablehq/plot";
import {describe, expect, it} from "vitest";
import {callout, calloutNotes, labels, notesList} from "../../src/marks/index.ts";
import {drawnIn} from "../../src/marks/surroundings/obstacles.ts";
import {parsedAgain, svgDocument} from "./drawn.ts";

const data = [
  {x: 8, y: 2, title: "Low on the right", text: "The last in reading order."},
  {x: 2, y: 8.1, title: "High on the left", text: "The first, for it is on the left of its line."},
  {x: 7, y: 8, title: "High on the right", text: "The second."}
];
const say = {x: "x", y: "y", title: "title", text: "text"} as const;

function plot(marks: Plot.Markish[], options: object = {}): Element {
  const domains = {x: {domain: [0, 10]}, y: {domain: [0, 10]}};
  return Plot.plot({document: svgDocument(), width: 320, marks, ...domains, ...options} as Plot.PlotOptions);
}

describe("notes", () => {
  it("take the place of callouts below a width, always or never", () => {
    const count = (options: object, width: number) =>
      calloutNotes(plot([callout(data, {...say, ...options})], {width})).length;
    expect(count({}, 479)).toBe(3);
    expect(count({}, 600)).toBe(0);
    expect(count({notesBelow: 700}, 600)).toBe(3);
    expect(count({notesBelow: "always"}, 900)).toBe(3);
    expect(count({notesBelow: "never"}, 479)).toBeLessThan(3);
  });

  it("are counted line by line from the top, from left to right", () => {
    expect(calloutNotes(plot([callout(data, say)])).map(({number, title}) => [number, title])).toEqual([
      [1, "High on the left"],
      [2, "High on the right"],
      [3, "Low on the right"]
    ]);
  });

  it("are counted on over several marks", () => {
    const svg = plot([
      callout(data.slice(0, 1), {...say, id: "one"}),
      callout(data.slice(1), {...say, id: "two"})
    ]);
    expect(calloutNotes(svg).map(({id}) => id)).toEqual(["two-note-1", "two-note-2", "one-note-3"]);
    expect(Array.from(svg.querySelectorAll("a text"), (text) => text.textContent).sort()).toEqual([
      "1",
      "2",
      "3"
    ]);
  });

  it("are counted facet by facet", () => {
    const parts = data.map((row, i) => ({...row, part: i === 0 ? "a" : "b"}));
    const svg = plot([callout(parts, {...say, fx: "part"})]);
    expect(calloutNotes(svg).map(({title}) => title)).toEqual([
      "Low on the right",
      "High on the left",
      "High on the right"
    ]);
  });

  it("are linked both ways, and said by their title or first words", () => {
    const untitled = [
      ...data.slice(0, 1),
      {x: 5, y: 5, title: "", text: `Words, ${"and many more, ".repeat(9)}`}
    ];
    const svg = plot([callout(untitled, {...say, id: "p"})]);
    const list = notesList(svg, {document: svgDocument(), label: "Notes"})!;
    expect(list.tagName.toLowerCase()).toBe("ol");
    expect(list.getAttribute("aria-label")).toBe("Notes");
    for (const {id, href} of calloutNotes(svg)) {
      const number = svg.querySelector(href)!;
      expect(number.getAttribute("href")).toBe(`#${id}`);
      expect(number.getAttribute("role")).toBe("doc-noteref");
      const item = list.querySelector(`#${id}`)!;
      expect(item.querySelector('[role="doc-backlink"]')!.getAttribute("href")).toBe(href);
    }
    const said = Array.from(svg.querySelectorAll("[data-note]"), (number) =>
      number.getAttribute("aria-label")!
    );
    expect(said).toContain("2: Low on the right");
    expect(said.find((label) => label.startsWith("1: "))).toMatch(/^1: Words, and .*…$/);
    expect(said.every((label) => label.length < 70)).toBe(true);
  });

  it("are found again in a plot that was written and parsed, and in a figure", () => {
    const svg = plot([callout(data, say)]);
    expect(calloutNotes(parsedAgain(svg))).toEqual(calloutNotes(svg));
    const figure = svg.ownerDocument.createElement("figure");
    figure.append(svg);
    expect(calloutNotes(figure)).toHaveLength(3);
  });

  it("keep the links of rich text, and where a callout leads", () => {
    const rich = [
      {
        x: 5,
        y: 5,
        to: "/there",
        says: [[{text: "Above "}, {text: "400 ppm", figure: "ppm"}], [{text: "Twice."}]]
      }
    ];
    const svg = plot([callout(rich, {x: "x", y: "y", text: "says", href: "to"})]);
    const [note] = calloutNotes(parsedAgain(svg));
    expect(note).toMatchObject({text: "Above 400 ppm\nTwice.", link: "/there"});
    expect(note!.runs![0]![1]).toEqual({text: "400 ppm", figure: "ppm"});
    const list = notesList(svg, {document: svgDocument(), figureHref: (figure) => `/figures/#${figure}`})!;
    expect(list.querySelector('a[href="/figures/#ppm"]')!.textContent).toBe("400 ppm");
    // No link within a link: the number leads to its note.
    expect(svg.querySelector("a a")).toBeNull();
  });

  it("have numbers of 12 pixels within reach of a finger, apart from each other", () => {
    const close = Array.from({length: 30}, (_, i) => ({
      x: 5 + (i % 6) * 0.1,
      y: 5 + Math.floor(i / 6) * 0.1,
      text: `T${i}`
    }));
    const svg = plot([Plot.dot(close, {x: "x", y: "y"}), callout(close, {x: "x", y: "y", text: "text"})], {
      height: 320
    });
    const circles = drawnIn(parsedAgain(svg)).filter(({width}) => Math.round(width) === 20);
    expect(circles).toHaveLength(30);
    for (const a of circles)
      for (const b of circles)
        if (a !== b) expect(Math.abs(a.x - b.x) < 18 && Math.abs(a.y - b.y) < 18).toBe(false);
    for (const text of svg.querySelectorAll("[data-note] text"))
      expect(text.getAttribute("font-size")).toBe("12");
  });

  it("are named by what they say unless an id is given", () => {
    const id = (rows: typeof data) => calloutNotes(plot([callout(rows, say)]))[0]!.id;
    expect(id(data)).toBe(id(data));
    expect(id(data)).not.toBe(id(data.map((row) => ({...row, text: "Else"}))));
  });

  it("of a plot without any are no list", () => {
    expect(notesList(plot([callout(data, say)], {width: 700}), {document: svgDocument()})).toBeNull();
  });

  it("also take the labels that found no room, when asked to", () => {
    const close = Array.from({length: 40}, (_, i) => ({
      x: 5 + (i % 8) * 0.05,
      y: 5 + i * 0.01,
      name: `A long name ${i}`
    }));
    const dots = Plot.dot(close, {x: "x", y: "y"});
    const left = plot([dots, labels(close, {x: "x", y: "y", text: "name"})]);
    const missing = Number(left.querySelector("[data-unplaced]")!.getAttribute("data-unplaced"));
    expect(missing).toBeGreaterThan(0);
    expect(calloutNotes(left)).toEqual([]);
    const noted = plot([
      Plot.dot(close, {x: "x", y: "y"}),
      labels(close, {x: "x", y: "y", text: "name", notes: true})
    ]);
    expect(calloutNotes(noted)).toHaveLength(missing);
    expect(noted.querySelector("[data-unplaced]")).toBeNull();
  });
});
