import edtf from "edtf";
import {describe, expect, test} from "vitest";
import {edtfInterval, type EdtfDate} from "../../src/marks/timeline/edtf-interval.ts";

const READ = [
  ...[
    "2004",
    "0044",
    "-0044",
    "0000",
    "1969-07",
    "1969-07-20",
    "2000-02-29",
    "201X",
    "20XX",
    "1XXX",
    "2004-XX"
  ],
  ...[
    "2004-06-XX",
    "2004-XX-XX",
    "2001-21",
    "2001-22",
    "2001-23",
    "2001-24",
    "2004?",
    "2004-06~",
    "2004-06-11%"
  ],
  ...[
    "2004-06-11T12:00:00Z",
    "2004-06-11T12:30:15",
    "2004-06-11T12:00:00+02:00",
    "2004-06-11T12:00:00-05:30"
  ],
  ...["2004/2006", "2004-06/2006", "2004?/2006-04~", "1914-07-28/1918-11-11", "Y17000", "Y-17000"]
];

/** The first and last millisecond, as the library says them. */
function span(text: string): [number, number] {
  const {start, end} = edtfInterval(text) as {start: EdtfDate; end: EdtfDate};
  return [start.from, Math.max(end.from, end.to - 1)];
}

describe("a date means the same time as in the library edtf", () => {
  test.each(READ)("%s", (text) => {
    const {min, max} = edtf(text);
    expect(span(text)).toEqual([min, max]);
  });
});

test("an interval may end in the year in which it begins", () => {
  expect(span("2004-06/2004")).toEqual([Date.UTC(2004, 5, 1), Date.UTC(2005, 0, 1) - 1]);
});

test("a date says how exactly it is known, and with how much doubt", () => {
  const of = (text: string) => {
    const {precision, uncertain, approximate} = edtfInterval(text).start as EdtfDate;
    return [precision, uncertain, approximate];
  };
  expect(of("1XXX")).toEqual(["millennium", false, false]);
  expect(of("20XX")).toEqual(["century", false, false]);
  expect(of("201X")).toEqual(["decade", false, false]);
  expect(of("2004-XX?")).toEqual(["year", true, false]);
  expect(of("2004-22~")).toEqual(["season", false, true]);
  expect(of("2004-06-XX%")).toEqual(["month", true, true]);
  expect(of("2004-06-11")).toEqual(["day", false, false]);
  expect(of("2004-06-11T12:00")).toEqual(["instant", false, false]);
});

test("an open end is told from one that is not known, and from an interval of one date", () => {
  expect(edtfInterval("../2004")).toMatchObject({start: "open", end: {precision: "year"}, isInterval: true});
  expect(edtfInterval("2004/")).toMatchObject({start: {precision: "year"}, end: "unknown", isInterval: true});
  const {start, end, isInterval} = edtfInterval("2004");
  expect(start).toBe(end);
  expect(isInterval).toBe(false);
});

test.each([
  ["", "write 2024"],
  ["20", "write 2024"],
  ["June 2004", "write 2024"],
  ["2004-13", "no month 13"],
  ["2004-00", "no month 00"],
  ["2023-02-29", "no day 02-29"],
  ["2004-06-00", "no day 06-00"],
  ["XXXX-02-03", "its year is not known"],
  ["2004-XX-11", "its month is not known"],
  ["201X-05", "write 2024"],
  ["../..", "no date at either end"],
  ["/", "no date at either end"],
  ["2006/2004", "ends before it begins"],
  ["2004/2005/2006", "write 2024"],
  ["Y170000002", "farther away"],
  ["2004-06-11T25:00:00", "write 2024"]
])("“%s” is refused with a reason", (text, why) => {
  expect(() => edtfInterval(text)).toThrow(`cannot read the date “${text}”`);
  expect(() => edtfInterval(text)).toThrow(why);
});
