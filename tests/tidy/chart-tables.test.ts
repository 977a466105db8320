import {expect, test} from "vitest";
import type {Project} from "../../loaders/project.ts";
import {claimRows} from "../../loaders/tidy/claim-rows.ts";
import {dateRows} from "../../loaders/tidy/date-rows.ts";
import type {DerivedRow, DisputeRow, FigureRow, ReadingRow} from "../../loaders/tidy/rows.ts";
import {derivedRow, figureRow, librarySeeds, readingRow} from "./invented-library.ts";

/** A project with these rows, of the library's measures. */
function project(
  figures: FigureRow[],
  {derived = [], disputes = [], readings = []}: Partial<Project["rows"]> = {}
): Project {
  const rows = {figures, derived, disputes, readings, places: [], steps: [], sensitivity: []} satisfies {
    derived: DerivedRow[];
    readings: ReadingRow[];
  } & Project["rows"];
  return {root: "", seeds: librarySeeds(figures, []), rows, checked: {text: [], lock: []}};
}

const opened = (id: string, date: string | null, rest: Partial<FigureRow> = {}) =>
  figureRow(id, {value: null, measure: "opened", date, ...rest});

test.each([
  ["2019", "2019-01-01", "2019-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2025-06-30", "2025-06-30", "2025-06-30"],
  ["2019-05/2020", "2019-05-01", "2020-12-31"],
  ["2022-03/..", "2022-03-01", null],
  ["../2019", null, "2019-12-31"],
  ["XXXX-05", null, null],
  [null, null, null]
])("the date %s lasts from %s to %s", (date, from, to) => {
  expect(dateRows(project([opened("library-opened", date)]))).toMatchObject([{date_from: from, date_to: to}]);
});

test("a concluded date says when it was, the printed one stays beside it", () => {
  const row = opened("library-opened", "XXXX-05", {
    inferred: "1987-05",
    event_en: "It opens",
    event_es: "Abre"
  });
  expect(dateRows(project([row, figureRow("loans", {value: 9})]))).toMatchObject([
    {
      figure: "library-opened",
      date: "XXXX-05",
      inferred: "1987-05",
      date_from: "1987-05-01",
      event_es: "Abre"
    }
  ]);
});

test("claims are the figures of briefs that are no dates, once each however they are read", () => {
  const figures = [figureRow("loans", {value: 9}), opened("library-opened", "1987")];
  const readings = [readingRow("loans", 1, 9), readingRow("loans", 2, 18)];
  const derived = [derivedRow("twice", {value: 18, inputs: "loans"})];
  expect(claimRows(project(figures, {derived, readings})).map(({figure, value}) => [figure, value])).toEqual([
    ["loans", 9]
  ]);
});

test("a claim names who disputes it, also by what follows from their claims, and never its own claimant", () => {
  const figures = [
    figureRow("counted", {value: 9, by: "librarian"}),
    figureRow("claimed", {value: 90, by: "readers"}),
    figureRow("undisputed", {value: 5, by: "mayor"})
  ];
  const derived = [derivedRow("implied", {value: 80, inputs: "claimed counted", by: "council librarian"})];
  const dispute = (figure: string, other: string): DisputeRow => ({
    ...{dispute: `${figure} ${other}`, measure: "loans", of: "library", figure, other},
    ...{dates: "unknown", factor: null}
  });
  const disputes = [dispute("counted", "claimed"), dispute("counted", "implied")];
  expect(
    claimRows(project(figures, {derived, disputes})).map(({figure, disputed_by}) => [figure, disputed_by])
  ).toEqual([
    ["claimed", "librarian"],
    ["counted", "readers council"],
    ["undisputed", null]
  ]);
});
