import * as Plot from "@observablehq/plot";
import {labels} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "Forty years took a third of a second off the 100 metres";
export const subtitle = "Men’s world record, seconds, electronic timing";
export const credit = "World Athletics, 1968–2009";
export const description =
  "Thirteen records as dots joined by steps, from Jim Hines’s 9.95 seconds in 1968 to Usain Bolt’s 9.58 in 2009, each with the runner’s name where there is room.";
export const marks = ["labels"];

interface Record {
  day: Date;
  seconds: number;
  runner: string;
}

const records = readData<Record>("100-metres.csv");

export function draw(document: Document, width: number) {
  return Plot.plot({
    document,
    width,
    height: width < 480 ? 340 : 380,
    marginLeft: 40,
    marginRight: 24,
    ...plotStyle,
    x: {label: null, ticks: width < 480 ? 4 : 8},
    y: {label: null, grid: true, domain: [9.5, 10], ticks: [9.5, 9.6, 9.7, 9.8, 9.9, 10], tickFormat: ".1f"},
    marks: [
      Plot.lineY(records, {x: "day", y: "seconds", curve: "step-after", stroke: paint("accent")}),
      Plot.dot(records, {x: "day", y: "seconds", fill: paint("accent"), r: 3.5}),
      labels(records, {
        x: "day",
        y: "seconds",
        text: ({runner, seconds}) => `${runner} ${seconds.toFixed(2)}`,
        // The first and the last are kept where not all have room.
        priority: ({seconds}) => (seconds === 9.95 || seconds === 9.58 ? 1 : 0)
      })
    ]
  });
}
