import * as Plot from "@observablehq/plot";
import {labels} from "../src/marks/index.ts";
import {theme} from "../src/theme/theme.ts";

// Text is measured as this font sets it; of others it is kept farther apart.
const style = {fontFamily: theme.fontFamily, fontSize: "12px"};

// NASA, Planetary Fact Sheet: distance from the Sun in millions of kilometres, time of one orbit in days, diameter at
// the equator in kilometres (https://nssdc.gsfc.nasa.gov/planetary/factsheet/).
const planets = [
  {name: "Mercury", distance: 57.9, orbit: 88, diameter: 4879},
  {name: "Venus", distance: 108.2, orbit: 224.7, diameter: 12104},
  {name: "Earth", distance: 149.6, orbit: 365.2, diameter: 12756},
  {name: "Mars", distance: 228, orbit: 687, diameter: 6792},
  {name: "Jupiter", distance: 778.5, orbit: 4331, diameter: 142984},
  {name: "Saturn", distance: 1432, orbit: 10747, diameter: 120536},
  {name: "Uranus", distance: 2867, orbit: 30589, diameter: 51118},
  {name: "Neptune", distance: 4515, orbit: 59800, diameter: 49528}
];

// Curves and points without a subject.
const curves = ["Alpha", "Beta", "Gamma", "Delta"].flatMap((name, k) =>
  Array.from({length: 41}, (_, x) => ({
    name,
    x,
    y: 40 + k * 3 + 24 * Math.sin(x / 7 + k * 1.4) * (1 - x / 55)
  }))
);
const points = Array.from({length: 36}, (_, i) => ({
  name: `P${i + 1}`,
  x: 50 + 48 * Math.sin(i * 1.3),
  y: 50 + 48 * Math.sin(i * 2.9 + 1),
  weight: -i
}));

/** The points a little later. */
const later = points.map(({x, y, ...point}, i) => ({...point, x: x + Math.sin(i), y: y + Math.cos(i)}));

function aroundTheSun(document: Document, ...marks: Plot.Markish[]) {
  return Plot.plot({
    document,
    style,
    width: 640,
    height: 300,
    x: {type: "log", label: "Distance from the Sun, million km", grid: true},
    y: {type: "log", label: "Time of one orbit, days", grid: true},
    marks: [Plot.dot(planets, {x: "distance", y: "orbit", fill: "currentColor", r: 4}), ...marks]
  } as Plot.PlotOptions);
}

function diameters(document: Document, ...marks: Plot.Markish[]) {
  return Plot.plot({
    document,
    style,
    width: 640,
    height: 240,
    marginLeft: 70,
    marginRight: 50,
    x: {label: "Diameter, km", grid: true},
    y: {label: null, domain: planets.map(({name}) => name)},
    marks: [Plot.barX(planets, {x: "diameter", y: "name", fill: "#17577e"}), ...marks]
  } as Plot.PlotOptions);
}

function fourCurves(document: Document, ...marks: Plot.Markish[]) {
  return Plot.plot({
    document,
    style,
    width: 640,
    height: 280,
    marginRight: 56,
    y: {grid: true},
    marks: [Plot.lineY(curves, {x: "x", y: "y", stroke: "name", strokeWidth: 2}), ...marks]
  } as Plot.PlotOptions);
}

/** Names beside dots, on whichever side is free. */
export function dots(document: Document) {
  return aroundTheSun(document, labels(planets, {x: "distance", y: "orbit", text: "name"}));
}

/** On the left if it can be. */
export function side(document: Document) {
  return aroundTheSun(document, labels(planets, {x: "distance", y: "orbit", text: "name", side: "left"}));
}

/** Where dots crowd, the labels of the highest priority are kept, and a small line leads to those that give way. */
export function priority(document: Document) {
  return Plot.plot({
    document,
    style,
    width: 420,
    height: 300,
    marks: [
      Plot.dot(points, {x: "x", y: "y", fill: "currentColor"}),
      labels(points, {x: "x", y: "y", text: "name", priority: "weight"})
    ]
  } as Plot.PlotOptions);
}

/** Labels without room become numbered notes instead of being left out. */
export function notes(document: Document) {
  const close = points
    .slice(0, 12)
    .map(({name}, i) => ({name: `A longer name for ${name}`, x: i % 4, y: i % 3}));
  return Plot.plot({
    document,
    style,
    width: 320,
    height: 160,
    inset: 20,
    marks: [
      Plot.dot(close, {x: "x", y: "y", fill: "currentColor"}),
      labels(close, {x: "x", y: "y", text: "name", notes: true, id: "close"})
    ]
  } as Plot.PlotOptions);
}

/** Series named at the end of their lines, in their colours, moved apart where lines end close together. */
export function lines(document: Document) {
  return fourCurves(document, labels(curves, {of: "line", x: "x", y: "y", stroke: "name", fontWeight: 600}));
}

/** Series named where they begin. */
export function positionStart(document: Document) {
  return Plot.plot({
    document,
    style,
    width: 640,
    height: 280,
    marginLeft: 60,
    y: {axis: "right"},
    marks: [
      Plot.lineY(curves, {x: "x", y: "y", stroke: "name", strokeWidth: 2}),
      labels(curves, {of: "line", x: "x", y: "y", stroke: "name", position: "start"})
    ]
  } as Plot.PlotOptions);
}

/** Series named along their lines, where there is room. */
export function positionAlong(document: Document) {
  return fourCurves(
    document,
    labels(curves, {of: "line", x: "x", y: "y", stroke: "name", position: "along"})
  );
}

/** Values at the end of bars: inside in a colour that stands out where there is room, else beyond the end. */
export function bars(document: Document) {
  return diameters(document, labels(planets, {of: "bar", x: "diameter", y: "name", text: "diameter"}));
}

/** All values beyond the end of their bars. */
export function positionOutside(document: Document) {
  return diameters(
    document,
    labels(planets, {of: "bar", x: "diameter", y: "name", text: "diameter", position: "outside"})
  );
}

/** Only the values that have room inside their bars. */
export function positionInside(document: Document) {
  return diameters(
    document,
    labels(planets, {of: "bar", x: "diameter", y: "name", text: "diameter", position: "inside"})
  );
}

/** Bars that stand upright. */
export function barsUpright(document: Document) {
  return Plot.plot({
    document,
    style,
    width: 640,
    height: 260,
    marginLeft: 60,
    x: {label: null, domain: planets.map(({name}) => name)},
    y: {label: "Diameter, km", grid: true},
    marks: [
      Plot.barY(planets, {x: "name", y: "diameter", fill: "#17577e"}),
      labels(planets, {of: "bar", x: "name", y: "diameter", text: "diameter"})
    ]
  } as Plot.PlotOptions);
}

/** Parts of stacked bars. */
export function stacked(document: Document) {
  const parts = [
    {row: "One", part: "a", share: 20},
    {row: "One", part: "b", share: 50},
    {row: "One", part: "c", share: 30},
    {row: "Two", part: "a", share: 62},
    {row: "Two", part: "b", share: 2},
    {row: "Two", part: "c", share: 36}
  ];
  return Plot.plot({
    document,
    style,
    width: 640,
    height: 120,
    marginLeft: 50,
    y: {label: null},
    color: {range: ["#17577e", "#c9c3b4", "#b23a1d"]},
    marks: [
      Plot.barX(parts, Plot.stackX({x: "share", y: "row", fill: "part"})),
      labels(
        parts,
        Plot.stackX({of: "bar", x: "share", y: "row", z: "part", text: "share", position: "inside"})
      )
    ]
  } as Plot.PlotOptions);
}

/** How far a label stands from what it names, in pixels. */
export function distance(document: Document) {
  return aroundTheSun(document, labels(planets, {x: "distance", y: "orbit", text: "name", distance: 12}));
}

/** Where labels wrap, in em. */
export function lineWidth(document: Document) {
  return aroundTheSun(
    document,
    labels(planets, {
      x: "distance",
      y: "orbit",
      text: ({name, diameter}) => `${name} ${diameter} km`,
      lineWidth: 5
    })
  );
}

/** The type size in pixels. */
export function fontSize(document: Document) {
  return aroundTheSun(document, labels(planets, {x: "distance", y: "orbit", text: "name", fontSize: 15}));
}

/** The weight of the type. */
export function fontWeight(document: Document) {
  return aroundTheSun(document, labels(planets, {x: "distance", y: "orbit", text: "name", fontWeight: 700}));
}

/** Another font than the plot's. */
export function fontFamily(document: Document) {
  return aroundTheSun(
    document,
    labels(planets, {x: "distance", y: "orbit", text: "name", fontFamily: "Georgia, serif"})
  );
}

/** Without a halo. */
export function halo(document: Document) {
  return aroundTheSun(document, labels(planets, {x: "distance", y: "orbit", text: "name", halo: null}));
}

/** A wider halo. */
export function haloWidth(document: Document) {
  return aroundTheSun(document, labels(planets, {x: "distance", y: "orbit", text: "name", haloWidth: 6}));
}

/** A box to keep free, in pixels, besides what is drawn. */
export function avoid(document: Document) {
  return aroundTheSun(
    document,
    labels(planets, {
      x: "distance",
      y: "orbit",
      text: "name",
      avoid: [{x: 395, y: 80, width: 120, height: 60}]
    })
  );
}

/** With other data, texts stay where they stood in the plot before, unless another place is much better. */
export function previous(document: Document) {
  const draw = (data: typeof points, previous: Element | null) =>
    Plot.plot({
      document,
      style,
      width: 640,
      height: 300,
      marks: [
        Plot.dot(data, {x: "x", y: "y"}),
        labels(data, {x: "x", y: "y", text: "name", priority: "weight", previous})
      ]
    });
  return draw(later, draw(points, null));
}

/** Rich text, with a link to a figure. */
export function richText(document: Document) {
  return aroundTheSun(
    document,
    labels(planets.slice(2, 3), {
      x: "distance",
      y: "orbit",
      text: () => [
        [
          {text: "Earth: ", weight: 700},
          {text: "365.2 days", figure: "earth-orbit"}
        ]
      ],
      figureHref: (figure) => `/figures/#${figure}`
    })
  );
}

const spans = [
  {name: "First", from: 12, to: 34},
  {name: "Second", from: 20, to: 58},
  {name: "Third", from: 41, to: 63}
];

/** Bars that do not begin at zero. */
export function barsFromTo(document: Document) {
  return Plot.plot({
    document,
    style,
    width: 640,
    height: 130,
    marginLeft: 60,
    y: {label: null},
    marks: [
      Plot.barX(spans, {x1: "from", x2: "to", y: "name", fill: "#17577e"}),
      labels(spans, {of: "bar", x1: "from", x2: "to", y: "name", text: ({from, to}) => `${from} to ${to}`})
    ]
  } as Plot.PlotOptions);
}

/** Upright bars that do not begin at zero. */
export function barsFromToUpright(document: Document) {
  return Plot.plot({
    document,
    style,
    width: 320,
    height: 240,
    x: {label: null},
    marks: [
      Plot.barY(spans, {y1: "from", y2: "to", x: "name", fill: "#17577e"}),
      labels(spans, {of: "bar", y1: "from", y2: "to", x: "name", text: ({from, to}) => `${from} to ${to}`})
    ]
  } as Plot.PlotOptions);
}
