import type {DocumentRow} from "./chart-document.ts";
import {codeOf} from "./notebook-file.ts";

/** What a chart's code is written with: its main measure, and words for its axis. */
export interface PlotWords {
  measure: string;
  axis: string;
}

/** A chart as cells: what it shows of the rows, and its marks. */
type PlotCode = (words: PlotWords) => string[];

const ofMeasure = (measure: string) => `const shown = rows.filter((d) => d.measure === ${codeOf(measure)});`;

/** Points and intervals on one scale; an end that is not known fades into the edge of the chart. */
const intervals: PlotCode = ({measure, axis}) => [
  `${ofMeasure(measure)}
const most = d3.max(shown, (d) => Math.max(d.value ?? 0, d.low ?? 0, d.high ?? 0));`,
  `Plot.plot({
  marginLeft: 220,
  marginRight: 110,
  height: 70 + 60 * shown.length,
  x: {label: ${codeOf(axis)}, grid: true, zero: true},
  y: {domain: shown.map((d) => d.label)},
  marks: [
    Plot.axisY({label: null, lineWidth: 18}),
    Plot.barX(shown, {x1: (d) => d.low ?? 0, x2: (d) => d.high ?? most, y: "label", fill: "steelblue", fillOpacity: 0.3, insetTop: 8, insetBottom: 8}),
    Plot.dot(shown, {filter: (d) => d.value !== null, x: "value", y: "label", fill: (d) => (d.derived ? "white" : "steelblue"), stroke: "steelblue", r: 5}),
    Plot.text(shown, {x: (d) => d.high ?? d.value ?? d.low, y: "label", text: "words", textAnchor: "start", dx: 10}),
    Plot.ruleX([0])
  ]
})`
];

/** Bars of a quantity, with what it is held against as lines, or bands where that is approximate. */
const bars: PlotCode = ({measure, axis}) => [
  `${ofMeasure(measure)}
const references = rows.filter((d) => d.measure === "capacity");`,
  `Plot.plot({
  marginLeft: 220,
  marginRight: 80,
  height: 70 + 60 * shown.length,
  x: {label: ${codeOf(axis)}, grid: true, zero: true},
  y: {domain: shown.map((d) => d.label)},
  marks: [
    Plot.axisY({label: null, lineWidth: 18}),
    Plot.rectX(references, {filter: (d) => d.low !== d.high, x1: "low", x2: "high", fill: "tan", fillOpacity: 0.4}),
    Plot.barX(shown, {x: "value", y: "label", fill: "steelblue", fillOpacity: (d) => (d.derived ? 0.4 : 1)}),
    Plot.ruleX(references, {filter: (d) => d.low === d.high, x: "value", stroke: "firebrick", strokeWidth: 2}),
    Plot.text(shown, {x: "value", y: "label", text: "words", textAnchor: "start", dx: 6}),
    Plot.text(references, {filter: (d) => d.low === d.high, x: "value", text: "words", frameAnchor: "top", dy: -10}),
    Plot.ruleX([0])
  ]
})`
];

/** Shares of a whole as cells, with the whole as a line. */
const shares: PlotCode = ({measure, axis}) => [
  ofMeasure(measure),
  `Plot.plot({
  marginTop: 30,
  marginBottom: 90,
  x: {domain: shown.map((d) => d.label)},
  y: {label: ${codeOf(axis)}, grid: true},
  marks: [
    Plot.axisX({label: null, lineWidth: 14}),
    Plot.waffleY(shown, {x: "label", y: "value", unit: 2, fill: (d) => (d.value > 100 ? "firebrick" : "steelblue")}),
    Plot.ruleY([100], {stroke: "currentColor", strokeDasharray: "4 3"}),
    Plot.text(shown, {x: "label", y: "value", text: "words", dy: -14}),
    Plot.ruleY([0])
  ]
})`
];

/** Things counted, a cell for each. */
const counted: PlotCode = ({measure, axis}) => [
  ofMeasure(measure),
  `Plot.plot({
  marginTop: 30,
  marginBottom: 60,
  x: {domain: shown.map((d) => d.label)},
  y: {label: ${codeOf(axis)}, grid: true},
  marks: [
    Plot.axisX({label: null, lineWidth: 20}),
    Plot.waffleY(shown, {x: "label", y: (d) => d.value ?? d.low, unit: 1, fill: "steelblue", fillOpacity: (d) => (d.high === null ? 0.6 : 1)}),
    Plot.text(shown, {x: "label", y: (d) => d.value ?? d.low, text: "words", dy: -14}),
    Plot.ruleY([0])
  ]
})`
];

/** Areas side by side, at one scale. */
const areas: PlotCode = ({measure}) => [
  `${ofMeasure(measure).replace("rows.filter", "d3.sort(rows, (d) => d.value).filter")}
const ends = d3.cumsum(shown, (d) => Math.sqrt(d.value) + 0.4);
const squares = shown.map((d, i) => ({...d, left: ends[i] - Math.sqrt(d.value) - 0.4, side: Math.sqrt(d.value)}));`,
  `Plot.plot({
  aspectRatio: 1,
  x: {label: "m", domain: [0, d3.max(squares, (d) => d.left + d.side)]},
  y: {label: "m", domain: [0, d3.max(squares, (d) => d.side)]},
  marks: [
    Plot.rect(squares, {x1: "left", x2: (d) => d.left + d.side, y1: 0, y2: "side", fill: "steelblue", fillOpacity: (d) => (d.status === "asserted" ? 0.6 : 0.15), stroke: "steelblue"}),
    Plot.text(squares, {x: "left", y: "side", text: (d) => d.words + "\\n" + d.who, textAnchor: "start", lineAnchor: "top", dx: 6, dy: 6})
  ]
})`
];

/** Numbers as areas, each within the next. */
const nested: PlotCode = () => [
  `const shown = d3.sort(rows.filter((d) => d.unit === "{person}" && d.value !== null && d.low === d.high), (d) => -d.value);
const squares = shown.map((d) => ({...d, side: Math.sqrt(d.value)}));`,
  `Plot.plot({
  aspectRatio: 1,
  marginRight: 160,
  x: {axis: null},
  y: {axis: null},
  marks: [
    Plot.rect(squares, {x1: 0, x2: "side", y1: 0, y2: "side", fill: "steelblue", fillOpacity: 0.25, stroke: "steelblue"}),
    Plot.text(squares, {x: "side", y: "side", text: (d) => d.what + ": " + d.words, textAnchor: "start", lineAnchor: "top", dx: 6})
  ]
})`
];

/** Dates as bands as long as they are precise. */
const calendar: PlotCode = () => [
  `const shown = d3.sort(rows.filter((d) => d.date_from !== null), (d) => d.date_from);
const day = (text, after = 0) => d3.utcDay.offset(new Date(text), after);`,
  `Plot.plot({
  marginLeft: 260,
  marginRight: 150,
  x: {type: "utc", label: null, grid: true},
  y: {label: null, domain: shown.map((d) => d.label)},
  marks: [
    Plot.barX(shown, {x1: (d) => day(d.date_from), x2: (d) => day(d.date_to, 1), y: "label", fill: "steelblue", fillOpacity: (d) => (d.inferred === null ? 0.8 : 0.3), insetTop: 4, insetBottom: 4}),
    Plot.text(shown, {x: (d) => day(d.date_to, 1), y: "label", text: "words", textAnchor: "start", dx: 6})
  ]
})`
];

/** Who says what, in a table of words. */
const matrix: PlotCode = () => [
  `Plot.plot({
  width: 900,
  marginLeft: 230,
  marginBottom: 150,
  grid: true,
  x: {label: null, tickRotate: -40},
  y: {label: null},
  marks: [
    Plot.cell(rows, {x: "who", y: "what", fill: "steelblue", fillOpacity: 0.12}),
    Plot.text(rows, {x: "who", y: "what", text: "words"})
  ]
})`
];

const BY_SLUG: Readonly<Record<string, PlotCode>> = {
  inmates: bars,
  occupancy: shares,
  space: areas,
  deportees: counted,
  payment: intervals,
  jailed: nested,
  timeline: calendar,
  claimants: matrix
};

/** The cells that draw a chart with Plot's own marks. A chart that is not known here is drawn as intervals, or as dates. */
export function plotCells(slug: string, rows: readonly DocumentRow[], words: PlotWords): string[] {
  const dates = rows.some(({measure}) => measure !== "date") ? intervals : calendar;
  return (Object.hasOwn(BY_SLUG, slug) ? BY_SLUG[slug]! : dates)(words);
}
