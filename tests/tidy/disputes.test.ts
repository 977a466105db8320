import {describe, expect, test} from "vitest";
import {compareDates} from "../../loaders/tidy/dates.ts";
import {findDisputes} from "../../loaders/tidy/disputes.ts";
import type {DerivedRow, FigureRow, ReadingRow} from "../../loaders/tidy/rows.ts";
import {derivedRow, figureRow, readingRow} from "./invented-library.ts";

const official = figureRow("official", {value: 200, by: "librarian"});
const rival = figureRow("rival", {value: 500, by: "friends"});

function disputes(figures: FigureRow[], derived: DerivedRow[] = [], readings: ReadingRow[] = []) {
  return findDisputes({figures, derived, readings});
}

describe("two claims dispute each other", () => {
  test("when they are of one measure and subject, by different claimants, and do not meet", () => {
    expect(disputes([rival, official])).toEqual([
      {
        dispute: "loans library 1",
        measure: "loans",
        of: "library",
        figure: "official",
        other: "rival",
        dates: "unknown",
        factor: 2.5
      }
    ]);
  });

  test("when one says more than a number that the other says exactly", () => {
    const more = figureRow("more", {value: 200, low_open: true, high: null, high_open: true, by: "friends"});
    expect(disputes([official, more])).toMatchObject([{factor: 1}]);
    expect(disputes([official, {...more, low_open: false}])).toEqual([]);
  });

  test("when one is computed from a third party's figures", () => {
    const base = figureRow("base", {value: 900, by: "auditor", of: "branch"});
    const implied = derivedRow("implied", {value: 900, by: "auditor", inputs: "base"});
    expect(disputes([official, base], [implied])).toMatchObject([
      {figure: "implied", other: "official", factor: 4.5}
    ]);
  });

  test("by the factor of the readings that come closest", () => {
    const readings = [readingRow("rival", 1, 500), readingRow("rival", 2, 800)];
    expect(disputes([official, rival], [], readings)).toMatchObject([{factor: 2.5}]);
  });

  test("without a factor where the smaller is zero", () => {
    expect(disputes([figureRow("none", {value: 0}), rival])).toMatchObject([{factor: null}]);
  });

  test("at dates that overlap, however precisely each is known", () => {
    expect(
      disputes([
        {...official, date: "2020"},
        {...rival, date: "2020-05"}
      ])
    ).toMatchObject([{dates: "overlap"}]);
    expect(
      disputes([
        {...official, date: "2020"},
        {...rival, date: "XXXX-05-01"}
      ])
    ).toMatchObject([{dates: "unknown"}]);
  });
});

describe("two claims do not dispute each other", () => {
  test.each<[string, FigureRow, FigureRow]>([
    ["when one claimant makes both", official, {...rival, by: "librarian"}],
    ["of different subjects", official, {...rival, of: "branch"}],
    ["of different measures", official, {...rival, measure: "readers"}],
    ["at dates apart", {...official, date: "2019"}, {...rival, date: "2020-05"}],
    ["when one is a recommendation", official, {...rival, status: "recommended"}],
    ["when their intervals meet", {...official, high: 500}, rival],
    ["when one says nothing of how many", official, {...rival, value: null, low: null, high: null}]
  ])("%s", (_, one, other) => {
    expect(disputes([one, other])).toEqual([]);
  });

  test("when they meet in one of their readings", () => {
    expect(
      disputes([official, rival], [], [readingRow("rival", 1, 500), readingRow("rival", 2, 200)])
    ).toEqual([]);
  });

  test("when one is computed from the other, or from an offer", () => {
    const doubled = derivedRow("doubled", {value: 400, by: "friends librarian", inputs: "official factor"});
    const factor = figureRow("factor", {value: 2, measure: "times", by: "friends"});
    expect(disputes([official, factor], [doubled])).toEqual([]);
    expect(disputes([official, factor], [{...doubled, inputs: "factor"}])).toHaveLength(1);
    expect(disputes([official, {...factor, status: "offered"}], [{...doubled, inputs: "factor"}])).toEqual(
      []
    );
  });
});

test.each([
  ["2020", "2020-12-31", "overlap"],
  ["2019/2021", "2021-06", "overlap"],
  ["2019/..", "2031", "overlap"],
  ["2019", "2020", "apart"],
  ["../2018", "2020", "apart"],
  [null, "2020", "unknown"],
  ["XXXX-02-03", "2020", "unknown"],
  ["not a date", "2020", "unknown"]
] as const)("the dates %s and %s compare as %s", (one, other, expected) => {
  expect(compareDates(one, other)).toBe(expected);
  expect(compareDates(other, one)).toBe(expected);
});
