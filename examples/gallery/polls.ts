import * as Plot from "@observablehq/plot";
import {callout, claim} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "Three of six last polls had the result within their margin";
export const subtitle = "Share for Barack Obama among likely voters, November 2012, percent";
export const credit =
  "The pollsters, 4 and 5 November 2012; Federal Election Commission for the result of 51.1 %";
export const description =
  "Six polls as points with intervals: ABC News and Washington Post 50 ± 2.5, Pew Research Center 50 ± 2.2, CNN and ORC 49 ± 3.5, Gallup 48 ± 2, NBC News and Wall Street Journal 48 ± 2.55, Rasmussen Reports 48 ± 3. A line marks the result of 51.1 percent.";
export const marks = ["claim", "callout"];

interface Poll {
  by: string;
  percent: number;
  margin: number;
}

const polls = readData<Poll>("polls.csv");

export function draw(document: Document, width: number) {
  return Plot.plot({
    document,
    width,
    height: 400,
    marginLeft: 8,
    marginRight: 8,
    marginTop: 28,
    ...plotStyle,
    x: {label: null, domain: [44.5, 53.5], ticks: 5},
    y: {axis: null, domain: polls.map(({by}) => by), padding: 0.4},
    marks: [
      Plot.ruleX([51.1], {stroke: paint("alert"), strokeDasharray: "4 3"}),
      claim(polls, {
        x: "percent",
        low: ({percent, margin}) => percent - margin,
        high: ({percent, margin}) => percent + margin,
        y: "by",
        text: ({by, percent, margin}) => `${by}: ${percent} ± ${margin}`,
        qualifier: "between",
        side: "above",
        stroke: paint("accent")
      }),
      callout([51.1], {x: (share) => share, text: ["Result: 51.1"], side: "above", notesBelow: "never"})
    ]
  });
}
