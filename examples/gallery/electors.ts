import * as Plot from "@observablehq/plot";
import {units, unitsHeight} from "../../src/marks/index.ts";
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

const votes = readData<Votes>("electors.csv");

export function draw(document: Document, width: number) {
  const columns = width < 480 ? 40 : 60;
  const size = width / (columns * 1.2);
  const text = votes.map(({year, name, votes}) => `${year}: ${votes} for ${name}`);
  const room = unitsHeight(
    votes.map((row) => row.votes),
    width,
    {text, columns, size}
  );
  return Plot.plot({
    document,
    width,
    height: room,
    margin: 0,
    ...plotStyle,
    marks: [units(votes, {count: "votes", text, columns, size, fill: paint("accent")})]
  });
}
