import * as Plot from "@observablehq/plot";
import {labels} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "Nearly half of the federal budget comes from taxes on incomes of individuals";
export const subtitle =
  "Receipts of the United States in the fiscal year 2014, billions of dollars; 3,021 in all";
export const credit =
  "Office of Management and Budget, Public Budget Database, fiscal year 2016, as in the package vega-datasets 3.2.1 (budget.json), public domain; accounts added up";
export const description =
  "Seven bars: individual income taxes 1,395 billion dollars, social insurance taxes and contributions 1,023, corporation income taxes 321, miscellaneous receipts 136, excise taxes 93, customs duties 34, estate and gift taxes 19.";
export const marks = ["labels"];

interface Item {
  source: string;
  thousands: number;
}

const items = readData<Item>("budget.csv");

export function draw(document: Document, width: number) {
  return Plot.plot({
    document,
    width,
    height: 340,
    marginLeft: width < 480 ? 128 : 190,
    marginRight: 8,
    marginTop: 4,
    marginBottom: 8,
    ...plotStyle,
    x: {axis: null},
    y: {label: null, domain: items.map(({source}) => source), tickSize: 0},
    marks: [
      Plot.axisY({label: null, tickSize: 0, lineWidth: width < 480 ? 9 : 14}),
      Plot.barX(items, {x: "thousands", y: "source", fill: paint("accent")}),
      labels(items, {
        of: "bar",
        x: "thousands",
        y: "source",
        text: ({thousands}) => Math.round(thousands / 1e6).toLocaleString("en-US")
      })
    ]
  });
}
