import {expect, test} from "vitest";
import type {BriefFigure, Reading} from "../../loaders/brief/brief.ts";
import type {Quantity} from "../../loaders/quantity/quantity.ts";
import {readingRows} from "../../loaders/tidy/reading-rows.ts";
import {librarySeeds} from "./invented-library.ts";

const {measures, units} = librarySeeds([], []);
const note = {en: "so", es: "así"};

/** Readings of a figure that prints a share of 120 %, or something else. */
function read(readings: Omit<Reading, "note">[], quantity: Partial<Quantity> = {}, measure = "share") {
  const figure = {id: "growth", measure, printed: "120%", readings: readings.map((one) => ({...one, note}))};
  return readingRows(figure as BriefFigure, {
    quantity: {value: 120, qualifier: "exact", ...quantity} as Quantity,
    measures,
    units,
    placeOf: (path) => ({file: "seeds/library.md", line: path.length, column: Number(path[3] ?? 0)})
  });
}

const messages = (found: ReturnType<typeof read>) => found.faults.map(({message}) => message);

test("words with one meaning have no readings", () => {
  expect(read([])).toEqual({rows: [], faults: []});
});

test("each reading is hedged as the words are, and kept within its measure", () => {
  const readings = [
    {measure: "share", value: 20},
    {measure: "times", value: 1.2}
  ];
  const {rows, faults} = read(readings, {value: 20, qualifier: "more-than"});
  expect(faults.map(({message}) => message)).toEqual([]);
  expect(rows).toMatchObject([
    {nth: 1, measure: "share", value: 20, low: 20, low_open: true, high: 100, high_open: false, unit: "%"},
    {nth: 2, measure: "times", value: 1.2, low: 1.2, low_open: true, high: null, high_open: true, unit: "1"}
  ]);
});

test("one reading must be the number printed, in whatever unit its measure has", () => {
  const none = [
    {measure: "share", value: 12},
    {measure: "times", value: 2.2}
  ];
  expect(messages(read(none))).toEqual(["no reading of “growth” is the number printed, “120%”"]);
  expect(messages(read([none[0]!, {measure: "times", value: 1.2}]))).toEqual([]);
});

test("a reading of another dimension is refused at its own place", () => {
  const found = read([
    {measure: "share", value: 120},
    {measure: "cost", value: 120}
  ]);
  expect(messages(found)).toEqual(["the reading “cost” of “growth” is no measure of what “120%” prints"]);
  expect(found.faults[0]).toMatchObject({line: 5, column: 1});
});

test("the reading used must be of the figure's measure", () => {
  const readings = [
    {measure: "times", value: 1.2},
    {measure: "share", value: 20}
  ];
  expect(messages(read(readings))).toEqual([
    "the first reading of “growth” is of “times”, not of the figure’s measure “share”"
  ]);
});
