import * as Plot from "@observablehq/plot";
import {labels} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "Lives grew longer, not everywhere and not all the time";
export const subtitle = "Life expectancy at birth, years, 1955–2005";
export const credit =
  "Gapminder, version 14, as in the package vega-datasets 3.2.1 (gapminder.json), CC BY 4.0";
export const description =
  "Six lines, each labelled at its end. Japan rises from 66 to 82 years, the United States from 70 to 78, Brazil from 50 to 73, India from 46 to 65, Rwanda from 39 to 58 with a fall around 1995; South Africa rises from 53 to 64 and falls to 52.";
export const marks = ["labels"];

interface Row {
  country: string;
  year: number;
  years: number;
}

const rows = readData<Row>("life-expectancy.csv");

export function draw(document: Document, width: number) {
  return Plot.plot({
    document,
    width,
    height: width < 480 ? 320 : 380,
    marginLeft: 36,
    marginRight: 104,
    ...plotStyle,
    x: {label: null, tickFormat: "d", ticks: width < 480 ? 3 : 6},
    y: {label: null, grid: true, ticks: 5},
    marks: [
      Plot.lineY(rows, {x: "year", y: "years", z: "country", stroke: paint("accent"), strokeWidth: 2}),
      labels(rows, {of: "line", x: "year", y: "years", z: "country", text: "country"})
    ]
  });
}
