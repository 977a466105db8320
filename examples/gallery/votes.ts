import * as Plot from "@observablehq/plot";
import {sum} from "d3";
import {units, unitsHeight} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "Montréal’s mayor led by twenty-six thousand votes";
export const subtitle =
  "Votes for three candidates in the city’s 58 districts, 2013; each mark is a thousand";
export const credit =
  "Ville de Montréal, as in the package plotly 7.1.0 (plotly.data.election), CC BY 4.0; districts added up";
export const description =
  "Three blocks of marks, the last mark of each cut where the thousand is: 149,467 votes for Coderre, 123,062 for Joly and 118,637 for Bergeron.";
export const marks = ["units", "unitsHeight"];

interface District {
  district: string;
  Coderre: number;
  Joly: number;
  Bergeron: number;
}

const districts = readData<District>("votes.csv");
const votes = (["Coderre", "Joly", "Bergeron"] as const).map((name) => ({
  name,
  count: sum(districts, (district) => district[name])
}));

export function draw(document: Document, width: number) {
  const columns = width < 480 ? 30 : 50;
  const size = width / (columns * 1.18);
  const thousands = votes.map(({count}) => count / 1000);
  const text = votes.map(({name, count}) => `${name} ${count.toLocaleString("en-US")}`);
  return Plot.plot({
    document,
    width,
    height: unitsHeight(thousands, width, {text, columns, size}),
    margin: 0,
    ...plotStyle,
    marks: [units(votes, {count: (_, i) => thousands[i]!, text, columns, size, fill: paint("accent")})]
  });
}
