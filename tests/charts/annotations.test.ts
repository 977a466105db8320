import {describe, expect, test} from "vitest";
import {calloutNotes} from "../../src/marks/index.ts";
import {claimComparison, claimIntervals, type Annotation} from "../../src/charts/index.ts";
import {overlap} from "../../src/layout/box.ts";
import {charts} from "./story-charts.ts";
import {TAGS} from "../../src/locales/locale.ts";
import {chartOptions} from "./cases.ts";
import {fixtureRows} from "./fixture.ts";
import {page, SUBJECTS} from "./subjects.ts";
import {textBoxes} from "./text-boxes.ts";

const ROWS = [
  {figure: "table", of: "ferry", by: "Ferry company", value: 18.5, unit: "USD"},
  {figure: "seen", of: "ferry", by: "Passengers", low: 20, high: 30, unit: "USD"}
];
const draw = (annotations: readonly Annotation[], width = 720) =>
  claimIntervals(ROWS, {
    document: page(),
    width,
    annotations,
    id: "here",
    figureHref: (figure) => `#${figure}`
  });

const words = (svg: Element) => svg.textContent!.replace(/\s+/g, " ");

test("an annotation is set in the drawing, each value in it a link to its figure", () => {
  const svg = draw([{figure: "seen", text: "More than the {table} of the table."}]).querySelector("svg")!;
  expect(words(svg)).toMatch(/More than the ?\$18\.50/);
  const links = Array.from(svg.querySelectorAll('a[data-figure="table"]'));
  expect(links).toHaveLength(2);
  expect(svg.querySelector("[data-note]")).toBeNull();
});

test("in a narrow drawing it is a number and a note below, linked both ways", () => {
  const annotations = [
    {figure: "seen", text: "More than the {table} of the table.", title: "Dearer"},
    {row: 1, text: "By the table."}
  ];
  const figure = draw(annotations, 328);
  const numbers = Array.from(figure.querySelectorAll("svg a[data-note]"));
  const notes = Array.from(figure.querySelectorAll(".cifra-callouts li"));
  expect(numbers.map((number) => number.textContent)).toEqual(expect.arrayContaining(["1", "2"]));
  expect(notes.map((note) => note.textContent)).toEqual([
    "By the table. ↑",
    "Dearer More than the $18.50 of the table."
  ]);
  for (const note of notes) {
    const number = numbers.find((one) => one.getAttribute("href") === `#${note.id}`)!;
    expect(number.getAttribute("aria-label")).toMatch(/^\d: \w/);
    expect(note.querySelector('a[role="doc-backlink"]')!.getAttribute("href")).toBe(`#${number.id}`);
  }
  expect(figure.querySelector('.cifra-callouts a[data-figure="table"]')!.getAttribute("href")).toBe("#table");
  const ids = Array.from(figure.querySelectorAll("[id]"), ({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id === "here" || id.startsWith("here-"))).toBe(true);
});

test("what has no room in a wide drawing is a note, and never lost", () => {
  const text = "There is no end to what this editor has to say. ".repeat(60);
  const figure = draw(
    [
      {figure: "seen", text},
      {figure: "table", text}
    ],
    480
  );
  const told = `${words(figure.querySelector("svg")!)} ${words(figure)}`;
  expect(told.split("what this editor").length - 1).toBeGreaterThanOrEqual(120);
});

test("an annotation that cannot be set is an error with chart and annotation", () => {
  const fault = (annotation: unknown) => () => draw([annotation as Annotation]);
  const name = "chart claimIntervals: annotation 1";
  expect(fault({figure: "seen"})).toThrow(`${name} has no text`);
  expect(fault({text: "x"})).toThrow(`${name} has to name either its figure or its row`);
  expect(fault({figure: "seen", row: 1, text: "x"})).toThrow(`${name} has to name either`);
  expect(fault({row: 3, text: "x"})).toThrow(`${name} is at row 3; there are 2`);
  expect(fault({figure: "sen", text: "x"})).toThrow(`${name} is at “sen”, which no row has`);
  expect(fault({figure: "seen", text: "{sen}"})).toThrow(`${name} names “sen”, which no row has`);
  expect(fault({figure: "seen", text: "x", sied: "left"})).toThrow("“sied” (did you mean “side”?)");
  expect(fault({figure: "seen", text: "x", side: "lower"})).toThrow("side");
  expect(fault(null)).toThrow(`${name} is not an object`);
  expect(() => claimComparison([{value: 1}], {document: page(), annotations: "x" as never})).toThrow(
    "the option “annotations” is a string, not a list"
  );
});

describe.each(SUBJECTS.map((subject) => [subject.name, subject] as const))(
  "%s",
  (_, {rows, draw: drawForm}) => {
    test("takes an annotation at each of its rows, in wide drawings and narrow ones", () => {
      const annotations = rows.map((_, i) => ({row: i + 1, text: `Said of row ${"abcdefgh"[i]}.`}));
      for (const width of [280, 500, 720, 1100]) {
        const figure = drawForm(rows, {annotations, width});
        const boxes = textBoxes(figure.querySelector("svg")!);
        const meeting = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b) > 0.5));
        expect(meeting.map(({text}) => text)).toEqual([]);
        expect(boxes.filter(({x, width: own}) => x < -0.5 || x + own > width + 0.5)).toEqual([]);
        for (const {text} of annotations) expect(words(figure)).toContain(text.replace(/.*(row \w).*/, "$1"));
        expect(figure.querySelectorAll(".cifra-callouts li")).toHaveLength(
          figure.querySelectorAll("svg [data-note]").length
        );
        expect(figure.querySelectorAll("svg [data-note]").length).toBeGreaterThanOrEqual(
          width < 480 ? rows.length : 0
        );
      }
    });
  }
);

test("the annotations of the story stand in its charts, in every language", () => {
  const annotated = ["inmates", "payment", "jailed"];
  for (const chart of charts)
    for (const tag of TAGS) {
      const narrow = chart.render(fixtureRows(chart.table), chartOptions(328, tag));
      const notes = Array.from(narrow.querySelectorAll("[data-note]"));
      expect(notes.length, `${chart.slug} ${tag}`).toBe(annotated.includes(chart.slug) ? 1 : 0);
      // Where the drawing has no room for it either, it is a numbered note there too.
      const wide = chart.render(fixtureRows(chart.table), chartOptions(720, tag));
      const told =
        words(wide) +
        calloutNotes(wide)
          .map(({text}) => text)
          .join(" ");
      for (const note of notes) expect(told).toContain(note.getAttribute("data-text")!.split(/[ “«]/)[0]);
    }
});
