import * as Plot from "@observablehq/plot";
import {toScale, toScaleHeight} from "../../src/marks/index.ts";
import {paint} from "../../src/theme/theme.ts";
import {plotStyle} from "./plot-style.ts";
import {readData} from "./read-data.ts";

export const title = "A football pitch has the area of twenty-seven tennis courts";
export const subtitle = "Playing areas in one scale, metres";
export const credit =
  "Laws and rules of IFAB (recommended size), IIHF (the larger rink), FIBA, ITF (doubles) and FIVB";
export const description =
  "Five rectangles in one scale: a football pitch of 105 by 68 metres, an ice hockey rink of 60 by 30, a basketball court of 28 by 15, a tennis court of 23.77 by 10.97 and a volleyball court of 18 by 9.";
export const marks = ["toScale"];

interface Court {
  field: string;
  length: number;
  width: number;
}

const courts = readData<Court>("courts.csv");

export function draw(document: Document, width: number) {
  const options = {
    width: "length",
    height: "width",
    unit: "m",
    text: ({field, length, width}: Court) => `${field}\n${length} × ${width} m`,
    stroke: paint("accent"),
    fill: paint("accent"),
    fillOpacity: 0.12
  };
  return Plot.plot({
    document,
    width,
    height: toScaleHeight(courts, options, width),
    margin: 0,
    ...plotStyle,
    marks: [toScale(courts, options)]
  });
}
