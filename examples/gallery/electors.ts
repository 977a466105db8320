import * as Plot from "@observablehq/plot";
import {units} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "538 electors, and how they voted";
export const subtitle = "Votes for President in the electoral college, one mark for each";
export const credit = "National Archives, Electoral College results of 2016 and 2020";
export const description =
  "Rows of marks. In 2020 306 electors voted for Biden and 232 for Trump; in 2016 304 for Trump, 227 for Clinton and 7 for others.";
export const marks = ["units"];

interface Votes {
  year: number;
  name: string;
  votes: number;
}

const votes = readData<Votes>("electors.csv").map((row) => ({...row, who: `${row.name}, ${row.year}`}));

export function draw(document: Document, width: number) {
  return Plot.plot({
    document,
    width,
    height: width < 480 ? 560 : 460,
    ...plotStyle,
    marks: [units(votes, {count: "votes", text: "who", fill: paint("accent")})]
  });
}
