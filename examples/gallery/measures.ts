import * as Plot from "@observablehq/plot";
import {timeline, timelineHeight} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "From two bars of platinum to constants of nature";
export const subtitle = "Dates as exact as they are given: a day, a month, a year";
export const credit =
  "International Bureau of Weights and Measures, The International System of Units, ninth edition (2019), and its chronology of the SI";
export const description =
  "Nine events in order: 22 June 1799 standards of platinum; 20 May 1875 the Metre Convention; 1889 the prototypes; October 1960 the name SI; 1967 the second; 1971 the mole; 1983 the metre; November 2018 the decision on constants of nature; 20 May 2019 it comes into force.";
export const marks = ["timeline"];

interface Event {
  date: string;
  text: string;
}

// Dates are EDTF and stay text: a month is not its first day.
const events = readData<Event>("measures.csv");

export function draw(document: Document, width: number) {
  const options = {date: "date", text: "text", fill: paint("accent")};
  const plot = {width, marginTop: 12, marginRight: 12, marginBottom: 32, marginLeft: width < 480 ? 44 : 12};
  return Plot.plot({
    document,
    ...plot,
    ...plotStyle,
    height: timelineHeight(events, options, {...plot, fontFamily: plotStyle.style.fontFamily}),
    marks: [timeline(events, options)]
  });
}
