import * as Plot from "@observablehq/plot";
import {labels} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "A fifth of the federal budget is Social Security";
export const subtitle =
  "Outlays of the United States in the fiscal year 2023, billions of dollars; 6,100 in all";
export const credit = "Congressional Budget Office, The Federal Budget in Fiscal Year 2023";
export const description =
  "Eight bars: Social Security 1,300 billion dollars, other domestic programmes 917, Medicare 839, defence 805, net interest 659, Medicaid 616, other mandatory spending 502 and income security 448.";
export const marks = ["labels"];

interface Item {
  purpose: string;
  billions: number;
}

const items = readData<Item>("budget.csv");

export function draw(document: Document, width: number) {
  return Plot.plot({
    document,
    width,
    height: 340,
    marginLeft: width < 480 ? 120 : 190,
    marginRight: 8,
    marginTop: 4,
    marginBottom: 8,
    ...plotStyle,
    x: {axis: null},
    y: {label: null, domain: items.map(({purpose}) => purpose), tickSize: 0},
    marks: [
      Plot.axisY({label: null, tickSize: 0, lineWidth: width < 480 ? 8 : 14}),
      Plot.barX(items, {x: "billions", y: "purpose", fill: paint("accent")}),
      labels(items, {
        of: "bar",
        x: "billions",
        y: "purpose",
        text: ({billions}) => billions.toLocaleString("en-US")
      })
    ]
  });
}
