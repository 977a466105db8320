import * as Plot from "@observablehq/plot";
import {format, greatest, least} from "d3";
import {callout} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "The Earth’s surface has warmed by more than a degree";
export const subtitle =
  "Mean temperature of land and sea, °C above or below the mean of 1951–1980 (thick line)";
export const credit =
  "NASA Goddard Institute for Space Studies, GISTEMP, 1880–2023, as in the package vega-datasets 3.2.1 (global-temp.csv), public domain";
export const description =
  "A line of yearly temperatures from 1880 to 2023. It lies near −0.2 °C at first, falls to −0.48 °C in 1909 and rises to 1.17 °C in 2023. Callouts name those two years; a thick line marks the thirty years of the mean.";
export const marks = ["callout"];

interface Year {
  year: number;
  temp: number;
}

const years = readData<Year>("temperature.csv");
const [coldest, warmest] = [least(years, ({temp}) => temp)!, greatest(years, ({temp}) => temp)!];
const degrees = format("+.2f");
const notes = [
  {...coldest, text: `The coldest year of the record: ${degrees(coldest.temp)}\u00a0°C`},
  {...warmest, text: `The warmest year until 2023: ${degrees(warmest.temp)}\u00a0°C`}
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
    y: {label: null, tickFormat: (t: number) => (t === 0 ? "0" : format("+.1f")(t)), ticks: 6, grid: true},
    marks: [
      Plot.ruleY([0], {stroke: paint("muted")}),
      // What all years are compared with.
      Plot.ruleY([0], {x1: 1951, x2: 1980, stroke: paint("muted"), strokeWidth: 5}),
      Plot.lineY(years, {x: "year", y: "temp", stroke: paint("accent"), strokeWidth: 2}),
      Plot.dot(notes, {x: "year", y: "temp", fill: paint("alert"), r: 4}),
      callout(notes, {
        x: "year",
        y: "temp",
        title: ({year}) => String(year),
        text: "text",
        lineWidth: 12,
        notesBelow: "never"
      })
    ]
  });
}
