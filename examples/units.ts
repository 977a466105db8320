import * as Plot from "@observablehq/plot";
import {units, unitsHeight, unitsPlaces, type UnitsOptions} from "../src/marks/index.ts";

interface Parliament {
  name: string;
  seats: number;
  women?: number;
}

// Inter-Parliamentary Union, Parline (https://data.ipu.org): seats of the lower houses, and women elected in 2024.
const india: Parliament = {name: "Lok Sabha, India", seats: 543, women: 74};
const rwanda: Parliament = {name: "Chamber of Deputies, Rwanda", seats: 80, women: 51};
const houses: Parliament[] = [
  {name: "Lok Sabha", seats: 543},
  {name: "Commons", seats: 650},
  {name: "Bundestag", seats: 630}
];

// United Nations, World Population Prospects 2024: people in 2024, in millions, rounded.
const continents = [
  {name: "Asia", millions: 4807},
  {name: "Africa", millions: 1515},
  {name: "Europe", millions: 745},
  {name: "Latin America and the Caribbean", millions: 663},
  {name: "Northern America", millions: 385},
  {name: "Oceania", millions: 46}
];

interface Crossing {
  name: string;
  cost: number;
}

// Flyvbjerg, Bruzelius and Rothengatter 2003, Megaprojects and Risk, chapter 2: costs in per cent of those forecast.
const crossings: Crossing[] = [
  {name: "Øresund link", cost: 126},
  {name: "Great Belt link", cost: 154},
  {name: "Channel Tunnel", cost: 180}
];
const poured: UnitsOptions<Crossing> = {
  count: "cost",
  of: () => 100,
  overFill: "#b3391b",
  shape: "square",
  columns: 10,
  groupEvery: 100,
  anchor: "bottom",
  fill: "#4a7fa5"
};

/** Exactly one mark for each thing, in groups of ten. */
export function count(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    height: unitsHeight(india.seats, width, {text: "543 seats"}),
    marks: [units([india], {count: "seats", text: ({name, seats}) => `${name}: ${seats} seats`})]
  });
}

/** A part of a whole: the rest stands behind, pale. */
export function of(document: Document, width = 640) {
  const data = [india, rwanda];
  const text = data.map(({name, seats, women}) => `${name}: ${women} women on ${seats} seats`);
  return Plot.plot({
    document,
    width,
    height: unitsHeight(
      data.map(({seats}) => seats),
      width,
      {text}
    ),
    marks: [units(data, {count: "women", of: "seats", text})]
  });
}

/** Rows side by side in bands, standing on one floor. */
export function x(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    height: 360,
    x: {padding: 0.2, label: null},
    marks: [units(houses, {x: "name", count: "seats", text: ({seats}) => String(seats)})]
  });
}

/** Rows in bands one under another. */
export function y(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    height: 320,
    marginLeft: 80,
    y: {padding: 0.2, label: null},
    marks: [units(houses, {y: "name", count: "seats", groupEvery: 10})]
  });
}

/** People. */
export function shape(document: Document, width = 640) {
  const options = {shape: "person", text: "80 deputies"} as const;
  return Plot.plot({
    document,
    width,
    height: unitsHeight(rwanda.seats, width, options),
    marks: [
      units([rwanda], {count: "seats", ...options, text: ({name, seats}) => `${name}: ${seats} deputies`})
    ]
  });
}

/** Squares. */
export function square(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    height: unitsHeight(rwanda.seats, width, {shape: "square"}),
    marks: [units([rwanda], {count: "seats", shape: "square"})]
  });
}

/** A shape of one's own, as a path in a box. */
export function path(document: Document, width = 640) {
  const drop = {path: "M5 0C6 3 10 6 10 10A5 5 0 0 1 0 10C0 6 4 3 5 0Z", width: 10, height: 15};
  return Plot.plot({
    document,
    width,
    height: unitsHeight(37.5, width, {shape: drop}),
    marks: [units([37.5], {count: (d) => d, shape: drop})]
  });
}

/** One mark for many things, which a key says; what is left over is a part of a mark. */
export function per(document: Document, width = 640) {
  const options = {per: 100, key: "= 100 million people", groupEvery: 10};
  const text = continents.map(({name, millions}) => `${name}, ${millions} million`);
  return Plot.plot({
    document,
    width,
    height: unitsHeight(
      continents.map(({millions}) => millions),
      width,
      {...options, text}
    ),
    marks: [units(continents, {...options, count: "millions", text})]
  });
}

/** Uncertain counts: solid for sure, half filled up to the best estimate, hollow up to the highest. */
export function interval(document: Document, width = 640) {
  // Jaramillo-Legorreta et al. 2019, Royal Society Open Science 6: 190598 (vaquitas alive in summer 2018).
  const data = [{low: 6, mean: 9, high: 19}];
  const text = ["Vaquitas left in 2018: 6 to 19, by the mean of the estimates 9"];
  return Plot.plot({
    document,
    width,
    height: unitsHeight(19, width, {text}),
    marks: [units(data, {count: "mean", low: "low", high: "high", text})]
  });
}

/** A lower bound: hollow marks fade out where nobody knows an end. */
export function open(document: Document, width = 640) {
  // International Astronomical Union, Minor Planet Center, March 2025.
  const text = ["Saturn: at least 274 moons, those that are known"];
  return Plot.plot({
    document,
    width,
    height: unitsHeight(320, width, {text}),
    marks: [units([274], {low: (d) => d, text})]
  });
}

/** Marks side by side: a round number of them. */
export function columns(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    height: unitsHeight(rwanda.seats, width, {columns: 20}),
    marks: [units([rwanda], {count: "seats", columns: 20})]
  });
}

/** Groups of a hundred, as ten by ten. */
export function groupEvery(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    height: unitsHeight(india.seats, width, {groupEvery: 100}),
    marks: [units([india], {count: "seats", groupEvery: 100})]
  });
}

/** No groups. */
export function noGroups(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    height: unitsHeight(india.seats, width, {groupEvery: null}),
    marks: [units([india], {count: "seats", groupEvery: null})]
  });
}

/** How many there are up to the end of each line. */
export function lineText(document: Document, width = 640) {
  const options = {lineText: String};
  return Plot.plot({
    document,
    width,
    height: unitsHeight(india.seats, width, options),
    marks: [units([india], {count: "seats", ...options})]
  });
}

/** Parts of marks for fractions, of any shape. */
export function partial(document: Document, width = 640) {
  const data = [12.5, 3.25, 0.75];
  const text = data.map(String);
  return Plot.plot({
    document,
    width,
    height: unitsHeight(data, width, {text}),
    marks: [units(data, {count: (d) => d, of: (d) => Math.ceil(d), text})]
  });
}

/** Marks of a size that is asked for, in pixels. */
export function size(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    height: unitsHeight(rwanda.seats, width, {size: 8}),
    marks: [units([rwanda], {count: "seats", size: 8})]
  });
}

/** Ten thousand, as a hundred hundreds. */
export function tenThousand(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    height: unitsHeight(10_000, width),
    marks: [units([10_000], {count: (d) => d})]
  });
}

/** Facets have marks of one size. */
export function facets(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    height: 300,
    fx: {label: null, padding: 0.12},
    marks: [units(houses, {fx: "name", count: "seats", text: ({seats}) => `${seats} seats`, fill: "#4a7fa5"})]
  });
}

/** Rows side by side, level, in reading order. */
export function across(document: Document, width = 640) {
  const options: UnitsOptions<Parliament> = {
    count: "seats",
    across: 2,
    text: ({name, seats}) => `${name}: ${seats} seats`
  };
  return Plot.plot({
    document,
    width,
    height: unitsHeight(houses, options, width),
    marks: [units(houses, options)]
  });
}

/** So many rows in each line of rows, and a distance between them. */
export function gap(document: Document, width = 640) {
  const options: UnitsOptions<Parliament> = {count: "seats", across: [1, 2], gap: 80};
  return Plot.plot({
    document,
    width,
    height: unitsHeight(houses, options, width),
    marks: [units(houses, options)]
  });
}

/** Marks beyond a whole in a colour of their own. */
export function overFill(document: Document, width = 640) {
  const options: UnitsOptions<Crossing> = {...poured, across: 3, text: ({name, cost}) => `${name}\n${cost}%`};
  return Plot.plot({
    document,
    width,
    height: unitsHeight(crossings, options, width),
    marks: [units(crossings, options)]
  });
}

/** Walls around a whole, open where more would go. */
export function walls(document: Document, width = 640) {
  const options: UnitsOptions<Crossing> = {...poured, across: 3, walls: true, text: ({cost}) => `${cost}%`};
  return Plot.plot({
    document,
    width,
    height: unitsHeight(crossings, options, width),
    marks: [units(crossings, options)]
  });
}

/** Room under each row, for what other marks put there: `unitsPlaces` tells where. */
export function roomBelow(document: Document, width = 640) {
  const options: UnitsOptions<Crossing> = {...poured, across: 3, walls: true, roomBelow: 24};
  const height = unitsHeight(crossings, options, width);
  const places = unitsPlaces(crossings, options, {width, height});
  return Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [
      units(crossings, options),
      Plot.text(crossings, {
        x: (_, i) => places[i]!.x + places[i]!.width / 2,
        y: (_, i) => places[i]!.y + places[i]!.height + 16,
        text: "name",
        fontSize: 13
      })
    ]
  });
}

/** Words after marks that fade out. */
export function openText(document: Document, width = 640) {
  // International Astronomical Union, Minor Planet Center, March 2025.
  const options: UnitsOptions<number> = {low: (d) => d, openText: "those not found yet"};
  return Plot.plot({
    document,
    width,
    height: unitsHeight([274], options, width),
    marks: [units([274], options)]
  });
}

/** Groups that hang from one line, instead of standing on it. */
export function anchor(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    height: 260,
    x: {label: null},
    marks: [units(houses, {count: "seats", x: "name", anchor: "top"})]
  });
}

/** Words in a font, a weight and a width of their own. */
export function textStyle(document: Document, width = 640) {
  const options: UnitsOptions<Parliament> = {
    count: "women",
    of: "seats",
    text: ({name, women, seats}) => `${name}: ${women} of its ${seats} seats are held by women`,
    fontFamily: "serif",
    fontWeight: 600,
    fontSize: 14,
    lineWidth: 16
  };
  return Plot.plot({
    document,
    width,
    height: unitsHeight([rwanda], options, width),
    marks: [units([rwanda], options)]
  });
}

/** Words that lead to where their number is from. */
export function figureHref(document: Document, width = 640) {
  const options: UnitsOptions<Parliament> = {
    count: "women",
    of: "seats",
    text: ({women, seats}) => [[{text: String(women), figure: "women"}, {text: ` of ${seats} seats`}]],
    figureHref: (figure) => `#source-of-${figure}`
  };
  return Plot.plot({
    document,
    width,
    height: unitsHeight([rwanda], options, width),
    marks: [units([rwanda], options)]
  });
}
