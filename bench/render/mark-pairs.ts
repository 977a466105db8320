import * as Plot from "@observablehq/plot";
import {svgDocument} from "../../publish/svg-file.ts";
import {callout, claim, labels, timeline, toScale, units} from "../../src/marks/index.ts";
import type {Pair} from "./in-turns.ts";

/** Evenly strewn without chance: the fractions of multiples of the golden ratio. */
const strewn = (i: number, step: number) => (i * step * 0.6180339887498949) % 1;

const dots = Array.from({length: 1000}, (_, i) => ({x: strewn(i, 1), y: strewn(i, 7.3)}));
const places = Array.from({length: 50}, (_, i) => ({
  x: strewn(i, 3),
  y: strewn(i, 5.7),
  text: `Place ${i + 1}`
}));
const claims = Array.from({length: 30}, (_, i) => ({
  y: `Row ${Math.floor(i / 2) + 1}`,
  low: 10 + i,
  high: 20 + 2 * i,
  by: i % 2 ? "the keeper" : "the visitors",
  text: `${10 + i} to ${20 + 2 * i}`
}));
const ponds = [12, 40, 95, 150, 260].map((area, i) => ({area, text: `Pond ${i + 1}, ${area} m²`}));
const counts = [{count: 1000}];
const events = Array.from({length: 24}, (_, i) => ({
  date: `${1990 + i}-0${1 + (i % 9)}`,
  text: `Boat ${i + 1} is launched`
}));

const unit = {domain: [0, 1]};

/** Each mark in a chart as it is used, beside marks of Plot with as many data of the same kind. */
export function markPairs(): Pair[] {
  const plot = (marks: Plot.Markish[], options: Plot.PlotOptions = {}) =>
    Plot.plot({document: svgDocument(), figure: false, width: 720, height: 400, marks, ...options});
  const square = {x: unit, y: unit};
  const cloud = () => Plot.dot(dots, {x: "x", y: "y"});
  const text = {x: "x", y: "y", text: "text"};
  const interval = {x1: "low", x2: "high", y: "y"};
  const dates = events.map(({date, text}) => ({x: new Date(date), text}));
  return [
    {
      what: "callout, 50 among 1,000 dots",
      ours: () => plot([cloud(), callout(places, {x: "x", y: "y", text: "text"})], square),
      plain: () =>
        plot(
          [cloud(), Plot.text(places, text), Plot.link(places, {x1: "x", y1: "y", x2: "y", y2: "x"})],
          square
        )
    },
    {
      what: "labels, 50 among 50 dots",
      ours: () => plot([Plot.dot(places, {x: "x", y: "y"}), labels(places, text)], square),
      plain: () => plot([Plot.dot(places, {x: "x", y: "y"}), Plot.text(places, text)], square)
    },
    {
      what: "claim, 30 in 15 rows",
      ours: () => plot([claim(claims, {low: "low", high: "high", y: "y", by: "by", text: "text"})]),
      plain: () =>
        plot([
          Plot.barX(claims, interval),
          Plot.tickX(claims, {x: "low", y: "y"}),
          Plot.tickX(claims, {x: "high", y: "y"}),
          Plot.text(claims, {x: "high", y: "y", text: "text"}),
          Plot.text(claims, {x: "low", y: "y", text: "by", fontWeight: 600})
        ])
    },
    {
      what: "toScale, 5 shapes with words",
      ours: () => plot([toScale(ponds, {area: "area", unit: "m²", text: "text"})]),
      plain: () =>
        plot([
          Plot.rect(ponds, {x1: 0, x2: "area", y1: 0, y2: "area"}),
          Plot.text(ponds, {x: "area", y: 0, text: "text"}),
          Plot.ruleY([0])
        ])
    },
    {
      what: "units, 1,000 things",
      ours: () => plot([units(counts, {count: "count"})]),
      plain: () =>
        plot([Plot.dot(dots, {x: "x", y: "y"})], {x: {...unit, axis: null}, y: {...unit, axis: null}})
    },
    {
      what: "timeline, 24 events",
      ours: () => plot([timeline(events, {date: "date", text: "text"})]),
      plain: () =>
        plot([
          Plot.ruleX(dates, {x: "x"}),
          Plot.dot(dates, {x: "x", y: 0}),
          Plot.text(dates, {x: "x", y: 0, text: "text", lineWidth: 8})
        ])
    }
  ];
}
