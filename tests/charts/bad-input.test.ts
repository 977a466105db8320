import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {svgDocument} from "../../publish/svg-file.ts";
import type {PlainRow} from "../../src/charts/index.ts";
import {drawingFaults, xmlFaults} from "../drawing-faults.ts";
import {STRANGE_WORDS} from "../strange-words.ts";
import {SUBJECTS, type Subject} from "./subjects.ts";

type Options = Record<string, unknown>;

/** A figure that is sound, or an Error that names the chart: nothing else may come of any input. */
function outcome({name, draw}: Subject, rows: unknown, options: Options = {}): "figure" | "error" {
  let figure: Element;
  try {
    figure = draw(rows as PlainRow[], {document: svgDocument(), ...options});
  } catch (error) {
    expect((error as Error).message).toMatch(new RegExp(`^chart ${name}:`, "u"));
    return "error";
  }
  expect(drawingFaults(figure.querySelector("svg")!)).toEqual([]);
  expect(xmlFaults(figure.outerHTML)).toEqual([]);
  const ids = Array.from(figure.querySelectorAll("[id]"), (element) => element.getAttribute("id"));
  expect(ids).toEqual([...new Set(ids)]);
  for (const cell of figure.querySelectorAll("p, th, td, summary, caption"))
    expect(cell.textContent).not.toMatch(/\bNaN\b|\bInfinity\b|\bundefined\b|\[object /);
  return "figure";
}

const COLUMNS = ["value", "low", "high", "reading"] as const;
const WORDS = [
  "label",
  "of",
  "by",
  "via",
  "event",
  "source",
  "printed",
  "reading_note",
  "unit",
  "figure"
] as const;

describe.each(SUBJECTS.map((subject) => [subject.name, subject] as const))("%s", (name, subject) => {
  const {rows} = subject;
  const spoilt = (column: string, value: unknown) =>
    rows.map((row, i) => (i === 1 ? {...row, [column]: value} : row));
  const fails = (message: RegExp, data: unknown, options: Options = {}) => {
    expect(outcome(subject, data, options)).toBe("error");
    expect(() => subject.draw(data as PlainRow[], {document: svgDocument(), ...options})).toThrow(message);
  };
  const draws = (data: unknown, options: Options = {}) =>
    expect(outcome(subject, data, options)).toBe("figure");

  describe("is an error that names the chart", () => {
    test.each([
      ["null", null],
      ["a number", 5],
      ["a string", "rows"],
      ["an object", {}]
    ])("when its rows are %s", (_, data) => fails(/its rows are no list/, data));

    test("and the row, when a row is null", () => fails(/row 2/, [rows[0], null]));

    test("and the row, when two rows are of one figure", () =>
      fails(
        /row 2 \(same\): figure repeats|row 2/,
        rows.map((row) => ({...row, figure: "same"}))
      ));

    test.each(
      COLUMNS.flatMap((column) =>
        [NaN, Infinity, -Infinity, "abc", {}].map((value) => [column, value] as const)
      )
    )("with row and column, when “%s” is %s", (column, value) => {
      // A timeline has no values.
      if (outcome(subject, spoilt(column, value)) === "error")
        fails(new RegExp(`row 2( \\(.*\\))?: ${column}`), spoilt(column, value));
      else expect(name).toBe("eventTimeline");
    });

    test("with row and column, when an interval is reversed", () => {
      const reversed = rows.map((row) => ({...row, value: undefined, low: 5, high: 3}));
      if (name === "eventTimeline") draws(reversed);
      else fails(/row 1.*low/s, reversed);
    });

    test.each(WORDS.map((column) => [column, {}] as const))(
      "with row and column, when “%s” is an object",
      (column, value) => {
        // A timeline has no units.
        if (name === "eventTimeline" && column === "unit") draws(spoilt(column, value));
        else fails(new RegExp(`row 2.*${column}`), spoilt(column, value));
      }
    );

    test.each<[string, unknown]>([
      ["zzz", 1],
      ["document", null],
      ["width", 0],
      ["width", -5],
      ["width", 40],
      ["width", NaN],
      ["width", "640"],
      ["title", 5],
      ["notes", 5],
      ["notes", [null]],
      ["id", "with space"],
      ["id", ""],
      ["units", null],
      ["names", 5],
      ["theme", {}],
      ["locale", {}],
      ["locale", "xx"],
      ["figureHref", "/"],
      ["words", {zzz: ""}]
    ])("and the option, when “%s” is %j", (option, value) =>
      fails(new RegExp(option === "words" ? "words" : `option “${option}”`), rows, {[option]: value})
    );

    test("and the option, when “names” gives no text", () => {
      const data = rows.map((row) => ({...row, measure: row.measure ?? "main"}));
      const names = () => undefined;
      if (outcome(subject, data, {names}) === "error")
        expect(() => subject.draw(data, {document: svgDocument(), names})).toThrow(/names|measure/);
    });
  });

  test.each([...new Set(rows.flatMap((row) => Object.keys(row)))])(
    "is a figure without the column “%s”, or an error that names what is missing",
    (column) => {
      const without = rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => name !== column))
      );
      if (outcome(subject, without) === "error")
        expect(() => subject.draw(without, {document: svgDocument()})).toThrow(
          /row 1.*(date|by|value|low|measure|whole|as its|is)|no row|missing|needs|larger/s
        );
    }
  );

  describe("is a figure", () => {
    test("that says that there is nothing to draw, of no rows", () => {
      draws([]);
      expect(subject.draw([]).querySelector("svg")!.textContent).toMatch(/nothing|no /i);
    });

    test.each([
      ["one row", rows.slice(0, 1)],
      ["every row twice", [...rows, ...rows].map((row, i) => ({...row, figure: `f${i}`}))],
      ["rows that are all equal", rows.map((_, i) => ({...rows[0]!, figure: `f${i}`}))]
    ])("of %s, or an error that says what is missing", (_, data) => {
      if (outcome(subject, data) === "error")
        expect(() => subject.draw(data, {document: svgDocument()})).toThrow(
          /row .* measure|no “|missing|without|needs|larger|whole/
        );
    });

    test.each([200, 320, 10_000])("%i px wide", (width) => draws(rows, {width}));

    test.each([1e15, 1e300, 1e-300, 0, -0, 0.1 + 0.2])("or an error, where every value is %s", (value) => {
      expect(
        outcome(
          subject,
          rows.map((row) => ({...row, value, low: undefined, high: undefined}))
        )
      ).toBeDefined();
    });

    test("or an error, where one value is a million million times the other", () => {
      const far = rows.map((row, i) => ({...row, value: i ? 1e12 : 1, low: undefined, high: undefined}));
      expect(outcome(subject, far)).toBeDefined();
    });

    test.each(
      STRANGE_WORDS.filter(([, words]) => words.length < 1000).flatMap(([what, words]) =>
        WORDS.map((column) => [what, column, words] as const)
      )
    )("or an error that names the row, with %s in “%s”", (_, column, words) => {
      const strange = rows.map((row, i) => ({
        ...row,
        [column]: column === "figure" ? `${words}${i}` : words
      }));
      if (outcome(subject, strange, {width: 320}) === "error")
        expect(() => subject.draw(strange, {document: svgDocument(), width: 320})).toThrow(/row|unit/);
    });

    test.each(
      ["title", "subtitle", "credit", "notes"].flatMap((option) =>
        STRANGE_WORDS.map(([what, words]) => [option, what, words] as const)
      )
    )("whose %s holds %s", (option, _, words) => draws(rows, {[option]: words, width: 320}));

    test("whose figures lead to addresses with quotes and ampersands", () =>
      draws(rows, {figureHref: (figure: string) => `/x?a=1&b="${figure}"<`}));
  });

  test("is sound for any rows, or says what is wrong with them", () => {
    const number = fc.oneof(
      fc.integer({min: 0, max: 10_000}),
      fc.double({min: 0, max: 1e6, noNaN: true}),
      fc.constantFrom(null, undefined, NaN, -1)
    );
    const text = fc.oneof(
      fc.lorem({maxCount: 12}),
      fc.string({unit: "binary", maxLength: 20}),
      fc.constant(undefined)
    );
    const row = fc.record(
      {
        value: number,
        low: number,
        high: number,
        by: text,
        label: text,
        of: text,
        event: text,
        date: fc.constantFrom("2019", "2019-07", "2022/..", "XXXX-05", null, "no date"),
        qualifier: fc.constantFrom("about", "at-least", "at-most", "between", undefined),
        status: fc.constantFrom("alleged", "planned", undefined)
      },
      {requiredKeys: []}
    );
    fc.assert(
      fc.property(fc.array(row, {maxLength: 8}), fc.integer({min: 200, max: 1200}), (data, width) => {
        outcome(
          subject,
          data.map((datum, i) => ({...rows[i % rows.length], ...datum, figure: `f${i}`})),
          {width}
        );
      }),
      {numRuns: 10}
    );
  });
});
