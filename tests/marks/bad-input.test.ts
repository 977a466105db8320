import fc from "fast-check";
import {beforeAll, describe, expect, test, vi} from "vitest";
import {calloutNotes} from "../../src/marks/index.ts";
import {drawingFaults} from "../drawing-faults.ts";
import {STRANGE_WORDS} from "../strange-words.ts";
import {numbers} from "./drawn.ts";
import {drawMark, MARKS, type MarkSubject} from "./mark-subjects.ts";

type Row = Record<string, unknown>;

// Plot advises on scales of strings that look like numbers.
beforeAll(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined));

/** A drawing that is sound, or an Error that names the mark: nothing else may come of any input. */
function outcome(
  subject: MarkSubject,
  rows: unknown,
  options: Row = {},
  plot: Row = {}
): "drawing" | "error" {
  let svg: Element;
  try {
    svg = drawMark(subject, rows, options, plot);
  } catch (error) {
    expect((error as Error).message).toMatch(new RegExp(`^${subject.mark}: .`, "u"));
    return "error";
  }
  // The sign by which Plot itself says that it warned.
  for (const text of svg.querySelectorAll("text")) if (text.textContent?.includes("⚠️")) text.remove();
  expect(drawingFaults(svg)).toEqual([]);
  return "drawing";
}

const errorOf = (subject: MarkSubject, rows: unknown, options: Row = {}, plot: Row = {}): string => {
  try {
    drawMark(subject, rows, options, plot);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

/** The rows, with a value in a field of the second. */
const spoilt = ({rows}: MarkSubject, field: string, value: unknown): Row[] =>
  rows.map((row, i) => (i === 1 ? {...row, [field]: value} : row));

const isTimeline = ({mark}: MarkSubject) => mark.startsWith("timeline");

describe.each(MARKS.map((subject) => [subject.name, subject] as const))("%s", (_, subject) => {
  const {mark, rows, options, numbers: fields, words} = subject;
  const draws = (data: unknown, own: Row = {}, plot: Row = {}) =>
    expect(outcome(subject, data, own, plot)).toBe("drawing");
  const fails = (message: RegExp, data: unknown, own: Row = {}, plot: Row = {}) => {
    expect(errorOf(subject, data, own, plot)).toMatch(new RegExp(`^${mark}: `, "u"));
    expect(errorOf(subject, data, own, plot)).toMatch(message);
  };

  describe("is an error that names the mark", () => {
    test("and the option, when there is no such option", () => fails(/unknown option “zzz”/, rows, {zzz: 1}));

    test("when no channel says what to draw", () =>
      fails(
        /missing|needs/,
        rows,
        Object.fromEntries(Object.keys(options).map((name) => [name, undefined]))
      ));

    test("when its data are no list", () => fails(/data are “words”, not a list/, "words"));

    test("and the row, when a row is null", () => fails(/row 2 is none/, [rows[0], null]));

    test.each(
      fields.flatMap((field) =>
        [NaN, Infinity, -Infinity, new Date(NaN)].map((value) => [field, value] as const)
      )
    )("and the row, when “%s” is %s", (field, value) => {
      // A line has a gap there, as one of Plot's has.
      if (options.of === "line") draws(spoilt(subject, field, value));
      else fails(/row 2\b|of row 2/, spoilt(subject, field, value));
    });

    test.each(
      words.flatMap(
        (field) =>
          [
            [field, "NaN", NaN],
            [field, "an object", {}],
            [field, "a list of no runs", [["x"]]],
            [field, "an invalid date", new Date(NaN)]
          ] as const
      )
    )("and the row, when the words in “%s” are %s", (field, __, value) => {
      // A series is named by whatever tells it from others.
      if (field !== "z") fails(/row 2\b/, spoilt(subject, field, value));
    });

    test.each([
      ["width", -10],
      ["height", -5],
      ["width", NaN],
      ["marginLeft", Infinity]
    ])("and the option, when its plot’s “%s” is %s", (name, value) =>
      fails(new RegExp(`option “${name}” of its plot is ${value}`), rows, {}, {[name]: value})
    );

    test.each([
      ["fontSize", 0],
      ["fontSize", NaN],
      ["fontSize", "12"],
      ["lineWidth", -1],
      ["lineWidth", NaN],
      ["fontFamily", 5],
      ["figureHref", "x"],
      ["opacity", NaN],
      ["strokeWidth", Infinity],
      ["dx", NaN]
    ])("and the option, when “%s” is %s", (name, value) =>
      fails(new RegExp(`option “${name}” is “?${value}`), rows, {[name]: value})
    );
  });

  describe("is a drawing", () => {
    test.each([
      ["empty data", []],
      ["null for data", null],
      ["undefined for data", undefined],
      ["one row", rows.slice(0, 1)],
      ["every row three times", [...rows, ...rows, ...rows]],
      ["rows that are all equal", rows.map(() => rows[0])]
    ])("of %s", (__, data) => draws(data));

    test.each(fields.flatMap((field) => [null, undefined, ""].map((value) => [field, value] as const)))(
      "without what is missing, where “%s” is %j",
      (field, value) => {
        // An event without a date is none; everything else is left out, or drawn by what else is known of it.
        if (isTimeline(subject)) expect(errorOf(subject, spoilt(subject, field, value))).toMatch(/row 2|^$/);
        else expect(outcome(subject, spoilt(subject, field, value))).toBeDefined();
      }
    );

    test.each(
      fields.flatMap((field) => [1e300, -1e300, 1e-300, -0, 5e-324].map((value) => [field, value] as const))
    )("or an error with its row, where “%s” is %s", (field, value) => {
      if (outcome(subject, spoilt(subject, field, value)) === "error")
        expect(errorOf(subject, spoilt(subject, field, value))).toMatch(/row 2\b|no room/);
    });

    test.each(words.flatMap((field) => STRANGE_WORDS.map(([name, text]) => [name, field, text] as const)))(
      "with %s in “%s”, at any width",
      (__, field, text) => {
        const strange = rows.map((row) => ({...row, [field]: text}));
        for (const width of [640, 200]) expect(outcome(subject, strange, {}, {width})).toBeDefined();
        if (text.length < 250) draws(strange);
      }
    );

    test.each([0, 1, 40, 100, 10_000])("or an error that tells what room it needs, %i px wide", (width) => {
      if (outcome(subject, rows, {}, {width}) === "error")
        expect(errorOf(subject, rows, {}, {width})).toMatch(/room/);
    });

    test.each([0, 1, 40])("or an error that tells what room it needs, %i px high", (height) => {
      if (outcome(subject, rows, {}, {height}) === "error")
        expect(errorOf(subject, rows, {}, {height})).toMatch(/room/);
    });

    test("or an error that tells what room it needs, in a frame that is narrower than its margins", () => {
      const plot = {width: 200, marginLeft: 150, marginRight: 150};
      if (outcome(subject, rows, {}, plot) === "error")
        expect(errorOf(subject, rows, {}, plot)).toMatch(/room/);
    });

    test.each(["x", "y"])(
      "with a scale %s whose domain has no length, is reversed or lies elsewhere",
      (axis) => {
        for (const scale of [
          {domain: [5, 5]},
          {reverse: true},
          {domain: [1e6, 1e6 + 1]},
          {domain: [-1e-9, 1e-9]}
        ])
          expect(outcome(subject, rows, {}, {[axis]: scale})).toBeDefined();
      }
    );

    test.each(["x", "y"])("or an error with its row, of a value that a scale %s has no place for", (axis) => {
      const zero = rows.map((row, i) => (i === 0 ? {...row, [fields[0]!]: 0} : row));
      for (const type of ["log", "band", "point", "sqrt"])
        if (outcome(subject, zero, {}, {[axis]: {type}}) === "error" && isTimeline(subject))
          expect(errorOf(subject, zero, {}, {[axis]: {type}})).toMatch(/row 1|row 2|row 3/);
    });

    test("in facets, also where they are too small for words", () => {
      for (const height of [400, 60])
        expect(outcome(subject, rows, {fy: (__: unknown, i: number) => i % 2}, {height})).toBeDefined();
    });
  });

  test("draws any rows and options soundly, or says what is wrong with them", () => {
    const value = fc.oneof(
      fc.double(),
      fc.integer({min: -50, max: 5000}),
      fc.constantFrom(null, undefined, "", "abc", "2004", "1999-12/..", "20XX")
    );
    const text = fc.oneof(
      fc.string({unit: "binary", maxLength: 40}),
      fc.lorem({maxCount: 30}),
      fc.constantFrom(null, undefined, ...STRANGE_WORDS.map(([, words]) => words.slice(0, 300)))
    );
    const row = fc.record({
      ...Object.fromEntries(fields.map((field) => [field, value])),
      ...Object.fromEntries(words.map((field) => [field, text]))
    });
    const own = fc.record(
      {
        fontSize: fc.oneof(fc.double({min: 6, max: 40, noNaN: true}), fc.double()),
        lineWidth: fc.oneof(fc.double({min: 1, max: 40, noNaN: true}), fc.double()),
        fill: fc.constantFrom("red", "none", "text", null),
        opacity: fc.double(),
        dx: fc.constant(0)
      },
      {requiredKeys: []}
    );
    const plot = fc.record({
      width: fc.integer({min: 0, max: 1200}),
      height: fc.integer({min: 0, max: 900}),
      marginLeft: fc.integer({min: 0, max: 300})
    });
    fc.assert(
      fc.property(fc.array(row, {maxLength: 12}), own, plot, (data, more, size) => {
        const full = data.map((datum, i) => ({...rows[i % rows.length], ...datum}));
        outcome(subject, full, more, size);
      }),
      {numRuns: 5}
    );
  });

  test("does not hang on a thousand rows: what has no place becomes a note, or is an error that tells what room it needs", () => {
    const next = numbers(3);
    const many = Array.from({length: 1000}, (__, i) => {
      const like = rows[i % rows.length]!;
      const moved = fields.map((field) => [
        field,
        typeof like[field] === "number" ? next() * 10 : like[field]
      ]);
      const named = words.map((field) => [field, `Words of ${i}`]);
      return {...like, low: null, high: null, ...Object.fromEntries(moved), ...Object.fromEntries(named)};
    });
    let svg: SVGSVGElement | null = null;
    try {
      svg = drawMark(subject, many);
    } catch (error) {
      expect((error as Error).message).toMatch(new RegExp(`^${mark}: `));
    }
    if (mark === "callout") {
      const written = svg!.querySelectorAll("[aria-label=callout] > g > g > text").length;
      expect(calloutNotes(svg!).length).toBeGreaterThan(1000 - 400);
      expect(calloutNotes(svg!).length + written).toBeLessThanOrEqual(1000);
    }
  });
});
