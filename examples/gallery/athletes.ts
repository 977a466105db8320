import * as Plot from "@observablehq/plot";
import {labels} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "Basketball’s athletes are the tallest, gymnastics’ the lightest";
export const subtitle = "Mean weight (kg) by mean height (m) of those who went to the Olympic Games of 2016";
export const credit =
  "International Olympic Committee by Matt Riggott, as in the package @observablehq/sample-datasets 1.0.1, ISC; means reckoned from 10,858 athletes whose height and weight are given";
export const description =
  "27 sports as dots. Basketball has the largest means, 1.92 metres and 88 kilograms, before volleyball and handball; gymnastics has the smallest, 1.64 metres and 54 kilograms. Weightlifting is short and heavy, triathlon light. Labels where there is room.";
export const marks = ["labels"];

interface Sport {
  sport: string;
  athletes: number;
  metres: number;
  kilograms: number;
}

const sports = readData<Sport>("athletes.csv");
/** Kept where not all have room: what the title and the description name. */
const named = new Set(["basketball", "gymnastics", "volleyball", "handball", "weightlifting", "triathlon"]);

export function draw(document: Document, width: number) {
  return Plot.plot({
    document,
    width,
    height: width < 480 ? 340 : 400,
    marginLeft: 40,
    marginRight: 24,
    ...plotStyle,
    x: {label: null, grid: true, ticks: width < 480 ? 4 : 8, tickFormat: ".2f", nice: true},
    y: {label: null, grid: true, ticks: 6, nice: true},
    marks: [
      Plot.dot(sports, {x: "metres", y: "kilograms", fill: paint("accent"), r: 4}),
      labels(sports, {
        x: "metres",
        y: "kilograms",
        text: "sport",
        priority: ({sport}) => (named.has(sport) ? 1 : 0)
      })
    ]
  });
}
