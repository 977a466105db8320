import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {deriveFigures} from "../../loaders/tidy/derive.ts";
import type {Interval} from "../../loaders/quantity/quantity.ts";
import type {FigureRow, ReadingRow, SensitivityRow} from "../../loaders/tidy/rows.ts";
import {entry, figureRow, librarySeeds, readingRow} from "./invented-library.ts";

const loans = figureRow("loans", {value: 12_000});
const about = figureRow("about", {value: 12_000, low: 11_500, high: 12_500, qualifier: "about"});
const few = figureRow("few", {value: 100, low: 95, high: 105, qualifier: "about"});
const readers = figureRow("readers", {value: 800, measure: "readers"});
const share = figureRow("share", {value: 25, measure: "share"});
const cost = figureRow("cost", {value: 6_000_000, measure: "cost"});
const walk = figureRow("walk", {value: 2, measure: "distance"});
const shelf = figureRow("shelf", {value: 1500, measure: "shelf-length"});
const moreThan = figureRow("more-than", {
  ...{value: 200, low_open: true, high: null, high_open: true, qualifier: "more-than"}
});
const all = [loans, about, few, readers, share, cost, walk, shelf, moreThan];

interface Asked {
  figures?: FigureRow[];
  readings?: ReadingRow[];
}

function derive(entries: readonly [id: string, measure: string, expression: string][], asked: Asked = {}) {
  const {figures = all, readings = []} = asked;
  const seeds = librarySeeds(
    figures,
    entries.map(([id, measure, expression]) => entry(id, measure, expression))
  );
  const found = deriveFigures(seeds, {figures, readings});
  expect(found.faults).toEqual([]);
  return found;
}

const interval = ({low, high, low_open, high_open}: Omit<Interval, "value">): string =>
  `${low_open ? "(" : "["}${low ?? ""}, ${high ?? ""}${high_open ? ")" : "]"}`;

function stepsOf(measure: string, expression: string): string[] {
  return derive([["result", measure, expression]]).steps.map(
    (step) => `${step.left} ${step.operation} ${step.right ?? ""} = ${interval(step)} ${step.unit}`
  );
}

function swingsOf(measure: string, expression: string, asked: Asked = {}): string[] {
  return derive([["result", measure, expression]], asked).sensitivity.map(told);
}

const told = ({rank, input, moved, input_low, input_high, swing, ...row}: SensitivityRow): string =>
  `${rank} ${input} ${moved} ${input_low ?? ""} to ${input_high ?? ""}: ${interval(row)} ${swing ?? "unbounded"}`;

describe("the steps of a derived figure", () => {
  test("stand in the order in which they are done, each with its interval and unit", () => {
    expect(stepsOf("loans", "(loans + about) * (100 % - share)")).toEqual([
      "loans add about = [23500, 24500] {loan}",
      "100 % subtract share = [75, 75] %",
      "#1 multiply #2 = [17625, 18375] {loan}"
    ]);
  });

  test("have a unit made of base units where no operand has theirs, and the measure's at the end", () => {
    expect(stepsOf("cost", "cost / loans * few")).toEqual([
      "cost divide loans = [500, 500] EUR/{loan}",
      "#1 multiply few = [47500, 52500] EUR"
    ]);
    expect(stepsOf("distance", "walk + shelf")).toEqual(["walk add shelf = [3.5, 3.5] km"]);
    expect(stepsOf("share", "few / loans").at(-1)).toMatch(/%$/);
  });

  test("know that a figure used twice is one figure", () => {
    expect(stepsOf("loans", "about - about")).toEqual(["about subtract about = [0, 0] {loan}"]);
    expect(stepsOf("times", "about / about")).toEqual(["about divide about = [1, 1] 1"]);
    expect(stepsOf("times", "(about + few) / about - few / about")).toEqual([
      "about add few = [11595, 12605] {loan}",
      "#1 divide about = [1.0076, 1.00913043478] 1",
      "few divide about = [0.0076, 0.00913043478261] 1",
      "#2 subtract #3 = [1, 1] 1"
    ]);
  });

  test("tell a sign, and a figure that is taken as it is", () => {
    expect(stepsOf("loans", "loans - -few")).toEqual([
      "few negate  = [-105, -95] {loan}",
      "loans subtract #1 = [12095, 12105] {loan}"
    ]);
    expect(stepsOf("loans", "about")).toEqual(["about take  = [11500, 12500] {loan}"]);
  });

  test("name a derived figure between by its id, and still know what it is made of", () => {
    const {steps} = derive([
      ["both", "loans", "about + few"],
      ["rest", "loans", "both - few"]
    ]);
    expect(steps.map(({figure, left, right}) => `${figure}: ${left} ${right}`)).toEqual([
      "both: about few",
      "rest: both few"
    ]);
    expect(interval(steps.at(-1)!)).toBe("[11500, 12500]");
  });

  test("end, in every reading, with what the figure comes to", () => {
    const readings = [readingRow("loans", 1, 12_000), readingRow("loans", 2, 13_000)];
    const found = derive([["result", "loans-per-reader", "(loans + about) / readers"]], {readings});
    const ends = found.steps.filter(({step}) => step === 2);
    expect(ends.map(interval)).toEqual(found.readings.map(interval));
    expect(found.readings).toHaveLength(2);
  });

  test("end with the figure's own interval, whatever the expression", () => {
    const operand = fc.constantFrom("loans", "about", "few", "more-than");
    const expression = fc
      .array(fc.tuple(fc.constantFrom("+", "-"), operand), {minLength: 1, maxLength: 5})
      .map((parts) => `loans ${parts.map((part) => part.join(" ")).join(" ")}`);
    fc.assert(
      fc.property(expression, (text) => {
        const {derived, steps} = derive([["result", "loans", text]]);
        const [row] = derived;
        const last = steps.at(-1)!;
        expect(steps).toHaveLength(text.split(/ [+-] /).length - 1);
        expect({...last}).toMatchObject({value: row!.value, low: row!.low, high: row!.high, unit: row!.unit});
      })
    );
  });
});

describe("what would change a derived figure", () => {
  test("is told one figure at a time, over its interval or by a hundredth, the greatest swing first", () => {
    expect(swingsOf("loans-per-reader", "about / readers")).toEqual([
      "1 about interval 11500 to 12500: [14.375, 15.625] 1.25",
      "2 readers step 792 to 808: [14.8514851485, 15.1515151515] 0.300030003"
    ]);
  });

  test("has an open end where a figure has none, and no swing where it is unbounded", () => {
    expect(swingsOf("cost-per-loan", "cost / more-than")).toEqual([
      "1 more-than interval 200 to : (0, 30000) 30000",
      "2 cost step 5940000 to 6060000: (29700, 30300) 600"
    ]);
    expect(swingsOf("loans", "more-than + few")).toEqual([
      "1 more-than interval 200 to : (300, ) unbounded",
      "2 few interval 95 to 105: (295, 305) 10"
    ]);
  });

  test("is nothing where a figure cancels out", () => {
    expect(swingsOf("loans", "about - about")).toEqual(["1 about interval 11500 to 12500: [0, 0] 0"]);
    expect(swingsOf("times", "about / about")).toEqual(["1 about interval 11500 to 12500: [1, 1] 0"]);
  });

  test("counts the readings of words too", () => {
    const readings = [readingRow("loans", 1, 12_000), readingRow("loans", 2, 20_000)];
    expect(swingsOf("loans-per-reader", "loans / readers", {readings})).toEqual([
      "1 loans reading 12000 to 20000: [15, 25] 10",
      "2 readers step 792 to 808: [14.8514851485, 15.1515151515] 0.300030003",
      "3 loans step 11880 to 12120: [14.85, 15.15] 0.3"
    ]);
  });

  test("is asked of the figures of briefs, through derived figures between", () => {
    const {sensitivity} = derive([
      ["both", "loans", "about + few"],
      ["twice", "loans", "both + both"]
    ]);
    expect(sensitivity.filter(({figure}) => figure === "twice").map(told)).toEqual([
      "1 about interval 11500 to 12500: [23200, 25200] 2000",
      "2 few interval 95 to 105: [24190, 24210] 20"
    ]);
  });

  test("holds figures without a value in the middle of their interval", () => {
    const vague = figureRow("vague", {...{value: null, low: 10, high: 30, qualifier: "between"}});
    expect(swingsOf("loans", "vague + few", {figures: [vague, few]})).toEqual([
      "1 vague interval 10 to 30: [110, 130] 20",
      "2 few interval 95 to 105: [115, 125] 10"
    ]);
  });

  test("stays within what a measure can be, and does not divide by nothing", () => {
    const full = figureRow("full", {value: 100, measure: "share"});
    expect(swingsOf("share", "full / 2", {figures: [full]})).toEqual([
      "1 full step 99 to 100: [49.5, 50] 0.5"
    ]);
    const near = figureRow("near", {value: 11_950});
    expect(swingsOf("times", "loans / (loans - near)", {figures: [loans, near]})).toEqual([
      "1 loans step 11880 to 12120: [0, ) unbounded",
      "2 near step 11830.5 to 12069.5: [0, ) unbounded"
    ]);
  });
});
