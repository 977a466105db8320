import * as Plot from "@observablehq/plot";
import {callout, claim} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "Chance alone explains five of Gallup’s fourteen last polls";
export const subtitle =
  "The winner’s share in the last Gallup poll before an election for President, with the margin of a simple random sample of as many people (95 of 100 such samples), and in the election; percent";
export const credit =
  "Freedman, Pisani and Purves, Statistics, fourth edition (2007), chapter 19, section 5, as in the R package eda4mldata (github.com/tthrall/eda4mldata); margins reckoned from the numbers of people asked";
export const description =
  "Fourteen polls from 1952 to 2004 as points with intervals of 100 % divided by the root of the number of people asked, and the results as diamonds. The result lies within the interval in 1968, 1972, 1984, 2000 and 2004. The poll was furthest off in 1992, at 49 for Clinton, who got 43.";
export const marks = ["claim", "callout"];

interface Poll {
  year: number;
  asked: number;
  winner: string;
  poll: number;
  result: number;
}

const polls = readData<Poll>("polls.csv");

/** Half the interval in which 95 of 100 samples of so many people lie where opinions are evenly split, in percent. */
const margin = ({asked}: Poll) => 100 / Math.sqrt(asked);

export function draw(document: Document, width: number) {
  const row = ({year, winner}: Poll) => `${year} ${winner}`;
  return Plot.plot({
    document,
    width,
    height: 460,
    marginLeft: 116,
    marginRight: 16,
    marginTop: 28,
    ...plotStyle,
    x: {label: null, domain: [41, 67], ticks: 6, grid: true},
    y: {label: null, domain: polls.map(row), tickSize: 0},
    marks: [
      claim(polls, {
        x: "poll",
        low: (poll) => poll.poll - margin(poll),
        high: (poll) => poll.poll + margin(poll),
        y: row,
        qualifier: "between",
        stroke: paint("accent")
      }),
      Plot.dot(polls, {x: "result", y: row, symbol: "diamond", r: 5, fill: paint("alert")}),
      callout(polls.slice(0, 1), {
        x: "result",
        y: row,
        text: () => "Result",
        side: "right",
        notesBelow: "never"
      })
    ]
  });
}
