import * as Plot from "@observablehq/plot";
import {callout} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "The Earth’s surface has warmed by more than a degree";
export const subtitle =
  "Mean temperature of land and sea, °C above or below the mean of 1951–1980 (thick line)";
export const credit = "NASA Goddard Institute for Space Studies, GISTEMP, 1880–2023";
export const description =
  "A line of yearly temperatures from 1880 to 2023. It lies near −0.2 °C at first, falls to −0.48 °C in 1909 and rises to 1.17 °C in 2023. Callouts name those two years; a thick line marks the thirty years of the mean.";
export const marks = ["callout"];

interface Year {
  year: number;
  temp: number;
}

const years = readData<Year>("temperature.csv");
const notes = [
  {year: 1909, temp: -0.48, title: "1909", text: "The coldest year of the record: −0.48 °C"},
  {year: 2023, temp: 1.17, title: "2023", text: "The warmest year so far: +1.17 °C"}
];

export function draw(document: Document, width: number) {
  return Plot.plot({
    document,
    width,
    height: width < 480 ? 300 : 360,
    marginLeft: 40,
    marginRight: 16,
    ...plotStyle,
    x: {tickFormat: "d", label: null, ticks: width < 480 ? 4 : 8},
    y: {label: null, tickFormat: "+.1f", ticks: 6, grid: true},
    marks: [
      Plot.ruleY([0], {stroke: paint("muted")}),
      // What all years are compared with.
      Plot.ruleY([0], {x1: 1951, x2: 1980, stroke: paint("muted"), strokeWidth: 5}),
      Plot.lineY(years, {x: "year", y: "temp", stroke: paint("accent"), strokeWidth: 2}),
      Plot.dot(notes, {x: "year", y: "temp", fill: paint("alert"), r: 4}),
      callout(notes, {x: "year", y: "temp", title: "title", text: "text", lineWidth: 12, notesBelow: "never"})
    ]
  });
}
