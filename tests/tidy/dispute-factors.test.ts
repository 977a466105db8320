import {describe, expect, test} from "vitest";
import {disputeFactors} from "../../loaders/tidy/dispute-factors.ts";
import {findDisputes} from "../../loaders/tidy/disputes.ts";
import type {FigureRow, ReadingRow} from "../../loaders/tidy/rows.ts";
import {figureRow, readingRow} from "./invented-library.ts";

const clerk = (rest: Partial<FigureRow> & {value: number | null}) =>
  figureRow("clerk", {by: "clerk", ...rest});
const mayor = (rest: Partial<FigureRow> & {value: number | null}) =>
  figureRow("mayor", {by: "mayor", ...rest});

function factors(figures: FigureRow[], readings: ReadingRow[] = []): string[] {
  const rows = {figures, derived: [], readings};
  return disputeFactors(findDisputes(rows), rows).map(
    ({figure_reading, other_reading, greater, qualifier, value, low, high, low_open, high_open}) =>
      `${figure_reading}–${other_reading} ${greater}: ${qualifier} ${value ?? "–"} ${low_open ? "(" : "["}${low}, ${high ?? ""}${high_open ? ")" : "]"}`
  );
}

describe("the factor between two sides", () => {
  test("of exact claims is exact", () => {
    expect(factors([clerk({value: 200}), mayor({value: 50})])).toEqual(["1–1 clerk: exact 4 [4, 4]"]);
  });

  test("has an interval where they have", () => {
    const about = {value: 200, low: 150, high: 250, qualifier: "about"} as const;
    expect(factors([clerk(about), mayor({value: 50})])).toEqual(["1–1 clerk: about 4 [3, 5]"]);
    const vague = {value: null, low: 10, high: 50, high_open: true, qualifier: "vague"} as const;
    expect(factors([clerk(about), mayor(vague)])).toEqual(["1–1 clerk: vague – (3, 25]"]);
  });

  test("has no upper end where the greater has none, or where the smaller may be nothing", () => {
    const more = {value: 200, high: null, high_open: true, low_open: true, qualifier: "more-than"} as const;
    expect(factors([clerk(more), mayor({value: 50})])).toEqual(["1–1 clerk: more-than 4 (4, )"]);
    const less = {value: 50, low: 0, high: 50, high_open: true, qualifier: "less-than"} as const;
    expect(factors([clerk({value: 200}), mayor(less)])).toEqual(["1–1 clerk: more-than 4 (4, )"]);
  });

  test("is told for each pair of readings, whichever is greater", () => {
    const readings = [readingRow("clerk", 1, 200), readingRow("clerk", 2, 10)];
    expect(factors([clerk({value: 200}), mayor({value: 50})], readings)).toEqual([
      "1–1 clerk: exact 4 [4, 4]",
      "2–1 mayor: exact 5 [5, 5]"
    ]);
  });

  test("is not told where the smaller is nothing", () => {
    expect(factors([clerk({value: 200}), mayor({value: 0})])).toEqual([]);
  });
});
