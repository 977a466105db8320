import * as Plot from "@observablehq/plot";
import {claimX, claimY} from "../src/marks/index.ts";
import {paint, theme} from "../src/theme/theme.ts";

// Planck Collaboration (2020), Riess et al. (2022), Wong et al. (2020), Freedman (2021): the expansion of the universe
// in km/s per megaparsec, with the error that each gives.
const expansion = [
  {team: "Planck", value: 67.4, low: 66.9, high: 67.9},
  {team: "SH0ES", value: 73.04, low: 72, high: 74.08},
  {team: "H0LiCOW", value: 73.3, low: 71.5, high: 75},
  {team: "CCHP", value: 69.8, low: 68.1, high: 71.5}
];

// NASA/JPL: how long Mars rovers were meant to work, and did, in Martian days. Curiosity passed 4,000 in November 2023,
// Perseverance 1,000 in December 2023.
const rovers = [
  {rover: "Sojourner", planned: 7, worked: 83},
  {rover: "Opportunity", planned: 90, worked: 5111},
  {rover: "Curiosity", planned: 668, atLeast: 4000},
  {rover: "Perseverance", planned: 668, atLeast: 1000}
];

// KATRIN Collaboration (2019, 2022, 2025): the mass of the neutrino is less than so many electronvolts.
const neutrino = [
  {year: 2019, high: 1.1},
  {year: 2022, high: 0.8},
  {year: 2025, high: 0.45}
];

// Plain numbers.
const hedged = [
  {qualifier: "exact", x: 40},
  {qualifier: "about", x: 40, low: 32, high: 48},
  {qualifier: "between", low: 32, high: 48},
  {qualifier: "at-least", low: 40},
  {qualifier: "more-than", low: 40},
  {qualifier: "at-most", high: 40},
  {qualifier: "less-than", high: 40},
  {qualifier: "vague", low: 20, high: 60}
];

/** Text in a size that phones can read. */
const style = {
  style: {fontFamily: theme.fontFamily, fontSize: "13px", overflow: "visible"},
  marginBottom: 40
};
const axes = {x: {grid: true, label: null}, y: {label: null}, marginLeft: 90};

/** What each qualifier looks like: forms tell them apart, not colours. */
export function qualifier(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    ...axes,
    x: {domain: [0, 80], grid: true, label: null},
    y: {domain: hedged.map(({qualifier}) => qualifier), label: null},
    height: 320,
    marks: [claimX(hedged, {x: "x", low: "low", high: "high", y: "qualifier", qualifier: "qualifier"})]
  });
}

/** A value alone is exact: a point. */
export function x(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    ...axes,
    height: 220,
    insetLeft: 10,
    marks: [claimX(rovers.slice(0, 2), {x: "worked", y: "rover"})]
  });
}

/** Without a row all claims lie in the middle, apart where they would cover each other. */
export function y(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {label: "km/s per megaparsec"},
    height: 180,
    marks: [claimX(expansion, {low: "low", high: "high", text: "team"})]
  });
}

/** An interval is a bar; with a value in it, about that value. */
export function low(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    ...axes,
    height: 200,
    marks: [claimX(expansion, {x: "value", low: "low", high: "high", y: "team", sort: {y: "x"}})]
  });
}

/** Only an upper end: it fades towards nothing. */
export function high(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {label: "Mass of the neutrino, electronvolts", domain: [0, 1.2]},
    y: {label: null, type: "band", tickFormat: "d"},
    height: 180,
    marks: [claimX(neutrino, {high: "high", highOpen: true, y: "year"})]
  });
}

/** An end that is not reached is a ring, one that is a line. */
export function lowOpen(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    ...axes,
    height: 140,
    marks: [
      claimX(
        [
          {row: "from 20", low: 20, open: false},
          {row: "over 20", low: 20, open: true}
        ],
        {low: "low", lowOpen: "open", y: "row"}
      ),
      Plot.ruleX([0, 60], {stroke: "none"})
    ]
  });
}

/** Both ends of an interval, the upper one left out. */
export function highOpen(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    ...axes,
    height: 100,
    marks: [
      claimX([{row: "20 to 40", low: 20, high: 40}], {low: "low", high: "high", highOpen: true, y: "row"}),
      Plot.ruleX([0, 60], {stroke: "none"})
    ]
  });
}

/** What was only planned is hollow, beside what came of it; here on a logarithmic scale. */
export function hollow(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    marginLeft: 90,
    x: {type: "log", grid: true, label: "Martian days", domain: [5, 20000], tickFormat: ",d"},
    y: {label: null, domain: rovers.map(({rover}) => rover)},
    height: 260,
    marks: [
      claimX(rovers, {x: "planned", y: "rover", hollow: true}),
      claimX(rovers, {x: "worked", low: "atLeast", y: "rover", fill: paint("accent")})
    ]
  });
}

/** Words beside each claim, on the first side that is free. */
export function text(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {domain: [60, 80], label: "km/s per megaparsec"},
    y: {axis: null},
    height: 240,
    marks: [
      claimX(expansion, {
        x: "value",
        low: "low",
        high: "high",
        y: "team",
        text: ({team, value}) => `${team}: ${value}`
      })
    ]
  });
}

/** Who says so, after what is said; several claimants of one quantity on one scale. */
export function by(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {domain: [64, 78], label: "km/s per megaparsec"},
    height: 220,
    marks: [claimX(expansion, {x: "value", low: "low", high: "high", text: "value", by: "team"})]
  });
}

/** Brackets mark the room between the sides of a dispute: what nobody says. */
export function disputed(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    ...axes,
    x: {label: "km/s per megaparsec"},
    height: 180,
    marks: [
      claimX(expansion.slice(0, 2), {
        x: "value",
        low: "low",
        high: "high",
        y: "team",
        disputed: () => "expansion"
      })
    ]
  });
}

/** A neutral word between the brackets. */
export function disputeText(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {domain: [62, 78], label: "km/s per megaparsec"},
    height: 110,
    marks: [
      claimX(expansion.slice(0, 2), {
        x: "value",
        low: "low",
        high: "high",
        by: "team",
        disputeText: "no overlap"
      })
    ]
  });
}

/** The side on which the text stands where it can. */
export function side(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {domain: [60, 80], label: "km/s per megaparsec"},
    height: 160,
    marks: [
      claimX(expansion.slice(0, 2), {x: "value", low: "low", high: "high", text: "team", side: "above"})
    ]
  });
}

/** How large claims are across the axis. */
export function size(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    ...axes,
    height: 160,
    marks: [claimX(expansion, {low: "low", high: "high", y: "team", size: 8})]
  });
}

/** A fade that goes on to the frame. */
export function reach(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    ...axes,
    x: {domain: [0, 10000], label: "Martian days", grid: true},
    height: 140,
    marks: [claimX(rovers.slice(2), {low: "atLeast", y: "rover", reach: Infinity})]
  });
}

/** A larger type. */
export function fontSize(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {domain: [60, 80]},
    height: 100,
    marks: [claimX(expansion.slice(0, 1), {x: "value", low: "low", high: "high", text: "team", fontSize: 18})]
  });
}

/** Another family than the plot's own. */
export function fontFamily(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {domain: [60, 80]},
    height: 100,
    marks: [claimX(expansion.slice(0, 1), {x: "value", text: "team", fontFamily: "Georgia, serif"})]
  });
}

/** A weight for the text; who says so stays regular. */
export function fontWeight(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {domain: [60, 80]},
    height: 100,
    marks: [claimX(expansion.slice(0, 1), {x: "value", text: "value", by: "team", fontWeight: 700})]
  });
}

/** The longest line before text wraps, in ems. */
export function lineWidth(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {domain: [60, 80], label: "km/s per megaparsec"},
    height: 130,
    marks: [
      claimX(expansion.slice(0, 1), {
        x: "value",
        low: "low",
        high: "high",
        text: () => "From the light of the young universe, as the Planck satellite measured it",
        lineWidth: 16
      })
    ]
  });
}

/** The colour of bodies, and of lines too unless a stroke is given. */
export function fill(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    ...axes,
    height: 200,
    marks: [claimX(expansion, {x: "value", low: "low", high: "high", y: "team", fill: paint("accent")})]
  });
}

/** The colour of ends, ticks and arrows. */
export function stroke(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    ...axes,
    height: 200,
    marks: [
      claimX(expansion, {low: "low", high: "high", y: "team", fill: paint("faint"), stroke: paint("accent")})
    ]
  });
}

/** Ids of gradients with a prefix of one's own. */
export function id(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {label: "Mass of the neutrino, electronvolts", domain: [0, 1.2]},
    height: 100,
    marks: [claimX(neutrino.slice(0, 1), {high: "high", id: "neutrino"})]
  });
}

/** Text that links to where its number was read. */
export function figureHref(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {domain: [60, 80]},
    height: 100,
    marks: [
      claimX(expansion.slice(0, 1), {
        x: "value",
        text: ({value, team}) => [[{text: String(value), figure: "planck-2020"}, {text: ` by ${team}`}]],
        figureHref: (figure) => `https://example.org/#${figure}`
      })
    ]
  });
}

/** Along y: columns of claims. */
export function vertical(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {label: null, domain: expansion.map(({team}) => team)},
    y: {grid: true, label: "km/s per megaparsec"},
    height: 360,
    marks: [claimY(expansion, {y: "value", low: "low", high: "high", x: "team", text: "value"})]
  });
}

/** In facets, each with its own rows. */
export function facets(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    x: {domain: [64, 78], label: "km/s per megaparsec"},
    fy: {label: null, axis: "left"},
    marginLeft: 70,
    height: 220,
    marks: [
      Plot.frame({stroke: paint("faint")}),
      claimX(expansion, {
        x: "value",
        low: "low",
        high: "high",
        fy: ({value}) => (value < 70 ? "under 70" : "over 70"),
        by: "team"
      })
    ]
  });
}
