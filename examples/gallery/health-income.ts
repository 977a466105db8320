import * as Plot from "@observablehq/plot";
import {labels} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "Where incomes are higher, people live longer";
export const subtitle =
  "Life expectancy in years by product per person in international dollars, 187 countries";
export const credit =
  "Gapminder, with populations of 2015, as in the package vega-datasets 3.2.1 (gapminder-health-income.csv), CC BY 4.0";
export const description =
  "187 countries as circles whose area is the number of people. Life expectancy rises from about 50 to 84 years with income from about 600 to 130,000 dollars. The largest countries are labelled where there is room.";
export const marks = ["labels"];

interface Country {
  country: string;
  income: number;
  years: number;
  people: number;
}

const countries = readData<Country>("health-income.csv").sort((a, b) => b.people - a.people);

const ground = {stroke: paint("paper"), strokeWidth: 3};

export function draw(document: Document, width: number) {
  const many = width < 480 ? 7 : 22;
  return Plot.plot({
    document,
    width,
    height: width < 480 ? 360 : 460,
    marginLeft: 36,
    ...plotStyle,
    x: {type: "log", label: null, tickFormat: "~s", ticks: width < 480 ? 3 : 6},
    y: {label: null, grid: true, ticks: 6, domain: [45, 85]},
    r: {range: [1, width < 480 ? 22 : 36]},
    marks: [
      Plot.dot(countries, {
        x: "income",
        y: "years",
        r: "people",
        fill: paint("accent"),
        fillOpacity: 0.25,
        stroke: paint("accent")
      }),
      // The two largest hold their names.
      Plot.text(countries.slice(0, 2), {
        x: "income",
        y: "years",
        text: "country",
        fill: paint("ink"),
        ...ground
      }),
      labels(countries.slice(2, many), {x: "income", y: "years", text: "country", priority: "people"})
    ]
  });
}
