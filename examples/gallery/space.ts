import * as Plot from "@observablehq/plot";
import {timeline, timelineHeight} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "From the first satellite to the Webb telescope";
export const subtitle = "Dates as exact as they are given: a day, a month, a year";
export const credit = "NASA History Office";
export const description =
  "Nine events in order: 4 October 1957 Sputnik 1; 12 April 1961 Yuri Gagarin; 20 July 1969 the Moon; April 1971 Salyut 1; 1977 Voyager 1 and 2; 24 April 1990 Hubble; November 1998 the International Space Station; August 2012 Voyager 1 in interstellar space; 25 December 2021 Webb.";
export const marks = ["timeline"];

interface Event {
  date: string;
  text: string;
}

// Dates are EDTF and stay text: a month is not its first day.
const events = readData<Event>("space.csv");

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
