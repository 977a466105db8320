import * as Plot from "@observablehq/plot";
import {callout} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "Carbon dioxide falls each summer and rises all the same";
export const subtitle = "In the air at Mauna Loa, Hawaii, monthly means, parts per million";
export const credit =
  "Scripps CO2 Program, January 2000 to April 2020, as in the package vega-datasets 3.2.1 (co2-concentration.csv), CC BY 4.0";
export const description =
  "A line that goes up and down once a year, between 2000 and 2020, from about 369 to 416 parts per million. Numbered callouts explain the yearly fall, the first month above 400 parts and the last value.";
export const marks = ["callout", "calloutNotes"];

interface Month {
  month: Date;
  ppm: number;
}

const months = readData<Month>("co2.csv");
const last = months.at(-1)!;
const notes = [
  {
    ...months.find(({month}) => month.toISOString().startsWith("2006-09"))!,
    text: "Each year it falls from May to September, when plants of the north take in more than they give off"
  },
  {...months.find(({ppm}) => ppm > 400)!, text: "April 2014: the first monthly mean above 400"},
  {...last, text: `April 2020: ${last.ppm}`}
];

export function draw(document: Document, width: number) {
  return Plot.plot({
    document,
    width,
    height: width < 480 ? 280 : 340,
    marginLeft: 44,
    marginRight: 24,
    ...plotStyle,
    x: {label: null, ticks: width < 480 ? 4 : 8},
    y: {label: null, grid: true, ticks: 6},
    marks: [
      Plot.lineY(months, {x: "month", y: "ppm", stroke: paint("accent"), strokeWidth: 1.5}),
      Plot.dot(notes, {x: "month", y: "ppm", fill: paint("alert"), r: 3.5}),
      callout(notes, {x: "month", y: "ppm", text: "text", lineWidth: 16})
    ]
  });
}
