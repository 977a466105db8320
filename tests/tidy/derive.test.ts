import {describe, expect, test} from "vitest";
import type {DerivedEntry} from "../../loaders/register/registers.ts";
import {deriveFigures} from "../../loaders/tidy/derive.ts";
import type {FigureRow, ReadingRow} from "../../loaders/tidy/rows.ts";
import {entry, figureRow, librarySeeds, readingRow} from "./invented-library.ts";

const loans = figureRow("loans", {value: 12_000});
const readers = figureRow("readers", {value: 800, measure: "readers"});
const about = figureRow("about-loans", {value: 12_000, low: 11_500, high: 12_500, qualifier: "about"});
const moreThan = figureRow("more-than-loans", {
  ...{value: 200, low_open: true, high: null, high_open: true, qualifier: "more-than"}
});
const vague = figureRow("vague-loans", {
  value: null,
  low: 1000,
  high: 10_000,
  high_open: true,
  qualifier: "vague"
});
const cost = figureRow("cost", {value: 6_000_000, measure: "cost"});
const share = figureRow("share", {value: 25, measure: "share"});
const atLeast = figureRow("at-least", {value: 84, high: 100, measure: "share", qualifier: "at-least"});
const shelf = figureRow("shelf", {value: 1500, measure: "shelf-length"});
const walk = figureRow("walk", {value: 2, measure: "distance"});
const opened = figureRow("opened", {value: null, measure: "opened", kind: "date", date: "1998"});

const all = [loans, readers, about, moreThan, vague, cost, share, atLeast, shelf, walk, opened];

function derive(entries: DerivedEntry[], figures: FigureRow[] = all, readings: ReadingRow[] = []) {
  return deriveFigures(librarySeeds(figures, entries), {figures, readings});
}

/** The interval of one derived figure in a line: "more-than 400 (400, )". */
function computed(measure: string, expression: string, figures = all): string {
  const {derived, faults} = derive([entry("result", measure, expression)], figures);
  if (!derived[0]) return faults.map(({line, column, message}) => `${line}:${column} ${message}`).join("\n");
  const {qualifier, value, low, high, low_open, high_open} = derived[0];
  return `${qualifier} ${value ?? "–"} ${low_open ? "(" : "["}${low ?? ""}, ${high ?? ""}${high_open ? ")" : "]"}`;
}

describe("a derived figure", () => {
  test.each([
    ["of exact figures is exact", "loans-per-reader", "loans / readers", "exact 15 [15, 15]"],
    ["comes in its measure's unit", "share", "loans / (4 * loans)", "exact 25 [25, 25]"],
    ["reckons with shares as parts of one", "loans", "loans * share", "exact 3000 [3000, 3000]"],
    ["takes percentages as numbers", "loans", "loans * (100 % - share)", "exact 9000 [9000, 9000]"],
    ["adds what is of one dimension in several units", "distance", "walk + shelf", "exact 3.5 [3.5, 3.5]"],
    ["of a figure and itself knows that it is one", "loans", "about-loans - about-loans", "exact 0 [0, 0]"],
    ["of hedged figures is hedged", "loans-per-reader", "about-loans / readers", "about 15 [14.375, 15.625]"],
    ["keeps an open end open", "loans", "2 * more-than-loans", "more-than 400 (400, )"],
    [
      "of a share of the unbounded ends above zero",
      "cost-per-loan",
      "cost / more-than-loans",
      "less-than 30000 (0, 30000)"
    ],
    ["names the bound that holds", "loans", "more-than-loans + about-loans", "more-than 11700 (11700, )"],
    ["of a bounded share is bounded", "loans", "loans * at-least", "at-least 10080 [10080, 12000]"],
    ["of vague words has no value", "loans", "2 * vague-loans", "vague – [2000, 20000)"],
    [
      "takes its measure's bound where it has no end",
      "loans",
      "loans - more-than-loans",
      "less-than 11800 [0, 11800)"
    ],
    ["of equal long decimals has no dust", "times", "(0.1 + 0.2) / 0.3", "exact 1 [1, 1]"]
  ])("%s", (_, measure, expression, expected) => {
    expect(computed(measure, expression)).toBe(expected);
  });

  test("lists the claimants of all figures behind it, and the date that they share", () => {
    const figures = [
      figureRow("spring", {value: 10, by: "mayor", date: "2019"}),
      figureRow("autumn", {value: 20, date: "2019"}),
      figureRow("undated", {value: 30, by: "mayor"})
    ];
    const comparable = {en: "Same desk.", es: "La misma mesa."};
    const {derived, faults} = derive(
      [
        entry("half-year", "loans", "spring + autumn", {comparable}),
        entry("year", "loans", "undated + half-year", {comparable})
      ],
      figures
    );
    expect(faults).toEqual([]);
    expect(derived.map(({by, date, inputs}) => [by, date, inputs])).toEqual([
      ["mayor librarian", "2019", "spring autumn"],
      ["mayor librarian", "2019", "undated half-year"]
    ]);
  });

  test("is exact about figures shared with the derived figures that it uses", () => {
    const {derived} = derive([
      entry("rest", "loans", "loans * 2 - half"),
      entry("half", "loans", "about-loans / 2"),
      entry("nothing", "loans", "rest + half - 2 * loans")
    ]);
    expect(derived.find(({id}) => id === "nothing")).toMatchObject({
      value: 0,
      low: 0,
      high: 0,
      qualifier: "exact"
    });
  });

  test("has a reading for every combination of its figures' readings, the first in its row", () => {
    const figures = [figureRow("ambiguous", {value: 3}), figureRow("unclear", {value: 10}), loans];
    const readings = [
      ...[readingRow("ambiguous", 2, 5), readingRow("ambiguous", 1, 3)],
      ...[readingRow("unclear", 1, 10), readingRow("unclear", 2, 20)]
    ];
    const found = derive([entry("sum", "loans", "ambiguous + unclear")], figures, readings);
    expect(found.derived[0]).toMatchObject({value: 13});
    expect(found.readings.map(({nth, value, note_en}) => [nth, value, note_en])).toEqual([
      [1, 13, "reading 1; reading 1"],
      [2, 23, "reading 1; reading 2"],
      [3, 15, "reading 2; reading 1"],
      [4, 25, "reading 2; reading 2"]
    ]);
  });

  test("dates itself by the figure that “at” names", () => {
    const {derived} = derive([entry("result", "loans", "loans", {at: "opened"})]);
    expect(derived[0]!.date).toBe("1998");
  });
});

describe("a derived figure is refused", () => {
  test.each([
    ["with an unknown name", "loans", "loans + raeders", "4:23 unknown figure “raeders”"],
    ["when it cannot be read", "loans", "loans + + loans", "4:23 unexpected “+” in the expression"],
    ["when it adds unlike things", "loans", "loans + readers", "4:21 unit clash: {loan} + {reader}"],
    [
      "when it comes out in another dimension than its measure",
      "loans",
      "loans / readers",
      "4:15 unit clash: the expression gives {loan}/{reader}, the measure “loans” is in {loan}"
    ],
    [
      "when it divides by what may be zero",
      "times",
      "loans / (loans - loans)",
      "4:21 division by something that may be zero"
    ],
    ["when it computes with a date", "loans", "loans + opened", "4:23 “opened” is a date"],
    [
      "when it computes a date",
      "opened",
      "loans",
      "1:1 “result” computes the measure “opened”, which is of dates"
    ],
    [
      "when it uses itself",
      "loans",
      "loans + result",
      "4:15 derived figures use one another in a circle: “result” → “result”"
    ],
    ["without spaces around a minus", "loans", "loans-about-loans", "4:15 unknown figure “loans-about-loans”"]
  ])("%s", (_, measure, expression, expected) => {
    expect(computed(measure, expression)).toBe(expected);
  });

  test("when its figures' claimants or dates differ and nothing says why they may be put together", () => {
    const figures = [
      figureRow("one", {value: 1, by: "mayor", date: "2019"}),
      figureRow("two", {value: 2, date: "2020"}),
      figureRow("three", {value: 3, by: "mayor"})
    ];
    const {faults} = derive([entry("result", "loans", "one + two")], figures);
    expect(faults.map(({message}) => message)).toEqual([
      "“result” has no “comparable”, but its figures have different claimants (mayor, librarian) and dates (2019, 2020)"
    ]);
    expect(computed("loans", "one + three", figures)).toBe("exact 4 [4, 4]");
  });

  test("in one fault for a whole circle, and none for what uses it", () => {
    const {derived, faults} = derive([
      entry("hen", "loans", "egg + loans"),
      entry("egg", "loans", "hen - loans"),
      entry("nest", "loans", "egg + hen"),
      entry("apart", "loans", "loans")
    ]);
    expect(faults.map(({message}) => message)).toEqual([
      "derived figures use one another in a circle: “hen” → “egg” → “hen”"
    ]);
    expect(derived.map(({id}) => id)).toEqual(["apart"]);
  });

  test("silently when a figure that it uses could not be read", () => {
    const seeds = librarySeeds(all, [entry("result", "loans", "loans + about-loans")]);
    const found = deriveFigures(seeds, {figures: [about], readings: []});
    expect(found).toEqual({derived: [], readings: [], steps: [], sensitivity: [], faults: []});
  });
});

describe("ids that figures had before", () => {
  const at = {file: "seeds/derived.yml", line: 1, column: 1};
  const twice = entry("twice", "loans", "borrowed * 2", {aliases: [{id: "double", place: at}]});
  const seeds = librarySeeds(
    [loans, readers],
    [entry("sum", "loans", "double - borrowed + 0 * loans"), twice]
  );
  seeds.briefs[0]!.figures[0]!.aliases.push({id: "borrowed", place: at});

  test("stand for their figures in expressions, whose rows name the ids of now", () => {
    const {derived, faults} = deriveFigures(seeds, {figures: [loans, readers], readings: []});
    expect(faults).toEqual([]);
    expect(derived.map(({id, value, expression, inputs}) => ({id, value, expression, inputs}))).toEqual([
      {id: "sum", value: 12_000, expression: "twice - loans + 0 * loans", inputs: "twice loans"},
      {id: "twice", value: 24_000, expression: "loans * 2", inputs: "loans"}
    ]);
  });

  test("are the same figure in a circle, and keep the places of other faults", () => {
    const circle = {...seeds, derived: [entry("a", "loans", "b"), entry("b", "loans", "c")]};
    circle.derived[0]!.aliases.push({id: "c", place: at});
    const rows = {figures: [loans, readers], readings: []};
    expect(deriveFigures(circle, rows).faults[0]?.message).toContain("“a” → “b” → “a”");
    const wrong = {...seeds, derived: [entry("a", "loans", "borrowed + lones")]};
    expect(deriveFigures(wrong, rows).faults).toMatchObject([
      {column: 26, message: "unknown figure “lones”"}
    ]);
    expect(deriveFigures(wrong, rows, {gone: new Set(["lones"])}).faults).toEqual([]);
  });
});
