import * as Plot from "@observablehq/plot";
import {callout} from "../src/marks/index.ts";
import {paint, theme} from "../src/theme/theme.ts";

// Text is measured as this font sets it; of others it is kept farther apart.
const style = {fontFamily: theme.fontFamily, fontSize: "12px"};

// NOAA Global Monitoring Laboratory, annual mean of carbon dioxide at Mauna Loa, in parts per million
// (https://gml.noaa.gov/ccgg/trends/data.html).
const air = [
  {year: 1960, ppm: 316.91},
  {year: 1965, ppm: 320.04},
  {year: 1970, ppm: 325.68},
  {year: 1975, ppm: 331.13},
  {year: 1980, ppm: 338.76},
  {year: 1985, ppm: 346.35},
  {year: 1990, ppm: 354.45},
  {year: 1995, ppm: 360.97},
  {year: 2000, ppm: 369.71},
  {year: 2005, ppm: 380.02},
  {year: 2010, ppm: 390.1},
  {year: 2015, ppm: 401.01},
  {year: 2020, ppm: 414.21}
];

// NASA, Planetary Fact Sheet: distance from the Sun in millions of kilometres, time of one orbit in days
// (https://nssdc.gsfc.nasa.gov/planetary/factsheet/).
const planets = [
  {name: "Mercury", distance: 57.9, orbit: 88, kind: "rock"},
  {name: "Venus", distance: 108.2, orbit: 224.7, kind: "rock"},
  {name: "Earth", distance: 149.6, orbit: 365.2, kind: "rock"},
  {name: "Mars", distance: 228, orbit: 687, kind: "rock"},
  {name: "Jupiter", distance: 778.5, orbit: 4331, kind: "gas or ice"},
  {name: "Saturn", distance: 1432, orbit: 10747, kind: "gas or ice"},
  {name: "Uranus", distance: 2867, orbit: 30589, kind: "gas or ice"},
  {name: "Neptune", distance: 4515, orbit: 59800, kind: "gas or ice"}
];

const remarks = [
  {name: "Mercury", title: "Mercury", says: "Its year lasts 88 days.", weight: 1},
  {name: "Earth", title: "Earth", says: "One year, by definition.", weight: 3},
  {name: "Saturn", title: "Saturn", says: "About 29 years: a generation.", weight: 2},
  {name: "Neptune", title: "Neptune", says: "Found in 1846, it has gone round once since.", weight: 1}
].map((remark) => ({...planets.find(({name}) => name === remark.name)!, ...remark}));

// Points without a subject, on a grid that is a little bent.
const points = Array.from({length: 90}, (_, i) => ({
  x: (i % 15) + Math.sin(i * 1.7) * 0.4,
  y: Math.floor(i / 15) + Math.cos(i * 2.3) * 0.35
}));
const spoken = [7, 22, 34, 48, 63, 70].map((i) => ({
  ...points[i]!,
  title: `Point ${i}`,
  says: "It has a place of its own."
}));

function inTheAir(document: Document, ...marks: Plot.Markish[]) {
  return Plot.plot({
    document,
    style,
    width: 640,
    height: 300,
    x: {tickFormat: (year: number) => String(year), label: null},
    y: {grid: true, label: "Carbon dioxide, parts per million", domain: [300, 420]},
    marks: [Plot.lineY(air, {x: "year", y: "ppm", strokeWidth: 2}), ...marks]
  } as Plot.PlotOptions);
}

function aroundTheSun(document: Document, ...marks: Plot.Markish[]) {
  return Plot.plot({
    document,
    style,
    width: 640,
    height: 320,
    x: {type: "log", label: "Distance from the Sun, million km", grid: true},
    y: {type: "log", label: "Time of one orbit, days", grid: true},
    marks: [Plot.dot(planets, {x: "distance", y: "orbit", fill: "currentColor", r: 4}), ...marks]
  } as Plot.PlotOptions);
}

/** A text beside its point, at a place that hides nothing. */
export function text(document: Document) {
  return aroundTheSun(document, callout(remarks, {x: "distance", y: "orbit", text: "says"}));
}

/** A title in bold before the text. */
export function title(document: Document) {
  return aroundTheSun(document, callout(remarks, {x: "distance", y: "orbit", title: "title", text: "says"}));
}

/** Rich text: paragraphs of runs, some bold, some linked to a figure. */
export function richText(document: Document) {
  const says = [
    [
      {text: "In "},
      {text: "2015", weight: 700},
      {text: " the yearly mean was above "},
      {text: "400 ppm", figure: "ppm-2015"}
    ],
    [{text: "for the first time."}]
  ];
  return inTheAir(document, callout([air[11]!], {x: "year", y: "ppm", text: [says], side: "left"}));
}

/** Where the runs of rich text lead that are linked to a figure. */
export function figureHref(document: Document) {
  const says = [[{text: "Above "}, {text: "400 ppm", figure: "ppm-2015"}]];
  return inTheAir(
    document,
    callout([air[11]!], {
      x: "year",
      y: "ppm",
      text: [says],
      side: "left",
      figureHref: (figure) => `/figures/#${figure}`
    })
  );
}

/** Below the point on its right if it can be, else on another side. */
export function side(document: Document) {
  return aroundTheSun(
    document,
    callout(remarks, {x: "distance", y: "orbit", title: "title", text: "says", side: "below-right"})
  );
}

/** Several sides, the best first, or a channel: here planets of rock below, the others on the left. */
export function sides(document: Document) {
  return aroundTheSun(
    document,
    callout(remarks, {
      x: "distance",
      y: "orbit",
      title: "title",
      text: "says",
      side: ({kind}) => (kind === "rock" ? ["below", "right"] : "left")
    })
  );
}

/** The text's left edge stands above its point. */
export function anchor(document: Document) {
  return inTheAir(
    document,
    callout([air[6]!], {
      x: "year",
      y: "ppm",
      title: () => "1990",
      text: () => "The first report of the climate panel appears.",
      side: "above",
      anchor: "start",
      distance: 40
    })
  );
}

/** Where there is no room for all, the highest are kept as text; the others become numbered notes. */
export function priority(document: Document) {
  return Plot.plot({
    document,
    style,
    width: 500,
    height: 112,
    x: {type: "log", label: "Distance from the Sun, million km"},
    marks: [
      Plot.dotX(planets, {x: "distance", fill: "currentColor", r: 4}),
      callout(remarks, {x: "distance", title: "title", text: "says", priority: "weight"})
    ]
  } as Plot.PlotOptions);
}

/** A straight line from the text to its point: the default. */
export function leaderStraight(document: Document) {
  return inTheAir(document, remark({leader: "straight"}));
}

/** A line with one right angle. */
export function leaderElbow(document: Document) {
  return inTheAir(document, remark({leader: "elbow"}));
}

/** A curved line. */
export function leaderCurve(document: Document) {
  return inTheAir(document, remark({leader: "curve"}));
}

/** No line: the text stands close enough. */
export function leaderNone(document: Document) {
  return inTheAir(document, remark({leader: "none", distance: 6}));
}

function remark(options: {leader: "straight" | "elbow" | "curve" | "none"; distance?: number}) {
  return callout([air[8]!], {
    x: "year",
    y: "ppm",
    title: () => "2000",
    text: () => "A sixth more than forty years before.",
    side: "above-left",
    distance: 60,
    ...options
  });
}

/** How far from its point a text stands, in pixels, where there is room. */
export function distance(document: Document) {
  return aroundTheSun(
    document,
    callout(remarks, {x: "distance", y: "orbit", title: "title", text: "says", distance: 36})
  );
}

/** Where a text wraps, in em. */
export function lineWidth(document: Document) {
  return aroundTheSun(
    document,
    callout(remarks, {x: "distance", y: "orbit", title: "title", text: "says", lineWidth: 8})
  );
}

/** The type size in pixels. */
export function fontSize(document: Document) {
  return aroundTheSun(
    document,
    callout(remarks, {x: "distance", y: "orbit", title: "title", text: "says", fontSize: 16})
  );
}

/** Another font than the plot's. */
export function fontFamily(document: Document) {
  return aroundTheSun(
    document,
    callout(remarks, {x: "distance", y: "orbit", title: "title", text: "says", fontFamily: "Georgia, serif"})
  );
}

/** A halo of another colour, for a plot on ground that is not the paper. */
export function halo(document: Document) {
  return Plot.plot({
    document,
    style: {...style, background: paint("faint")},
    width: 640,
    height: 300,
    x: {tickFormat: (year: number) => String(year), label: null},
    y: {label: "Carbon dioxide, parts per million", domain: [300, 420]},
    marks: [
      Plot.gridY({stroke: paint("paper"), strokeOpacity: 1}),
      Plot.lineY(air, {x: "year", y: "ppm", strokeWidth: 2}),
      callout([air[6]!], {
        x: "year",
        y: "ppm",
        title: () => "1990",
        text: () => "On ground of another colour",
        halo: paint("faint"),
        side: "below-right"
      })
    ]
  } as Plot.PlotOptions);
}

/** A wider halo. */
export function haloWidth(document: Document) {
  return inTheAir(
    document,
    callout([air[8]!], {
      x: "year",
      y: "ppm",
      text: () => "Well clear of the grid",
      haloWidth: 8,
      side: "below"
    })
  );
}

/** Below a width, or always, callouts are numbers; `notesList` makes the list that goes under the chart. */
export function notesBelow(document: Document) {
  return aroundTheSun(
    document,
    callout(remarks, {
      x: "distance",
      y: "orbit",
      title: "title",
      text: "says",
      notesBelow: "always",
      id: "planets"
    })
  );
}

/** With one position only, a line across the frame. */
export function line(document: Document) {
  return inTheAir(
    document,
    Plot.ruleX([1997], {strokeDasharray: "2 3"}),
    callout([1997], {x: [1997], title: ["1997"], text: ["The Kyoto Protocol is adopted."]})
  );
}

/** An interval along x, bracketed. */
export function intervalX(document: Document) {
  return inTheAir(
    document,
    callout([{}], {
      x1: [1990],
      x2: [2020],
      y: [345],
      title: ["Thirty years"],
      text: ["Sixty parts per million more."],
      side: "below"
    })
  );
}

/** An interval along y, bracketed. */
export function intervalY(document: Document) {
  return inTheAir(
    document,
    callout([{}], {
      y1: [316.91],
      y2: [414.21],
      x: [1962],
      text: ["97 parts per million between 1960 and 2020"],
      side: "right"
    })
  );
}

/** An area, led to at its edge or, where there is room, written into. */
export function area(document: Document) {
  return inTheAir(
    document,
    Plot.rect([{}], {x1: 1960, x2: 1980, y1: 300, y2: 420, fillOpacity: 0.08}),
    callout([{}], {
      x1: [1960],
      x2: [1980],
      y1: [300],
      y2: [420],
      title: ["1960 to 1980"],
      text: ["The first two decades of measuring"]
    })
  );
}

/** A box to keep free, in pixels, besides what is drawn. */
export function avoid(document: Document) {
  return inTheAir(
    document,
    callout([air[8]!], {
      x: "year",
      y: "ppm",
      text: () => "The middle is kept free.",
      avoid: [{x: 200, y: 40, width: 300, height: 120}]
    })
  );
}

/** With other data, texts stay where they stood in the plot before, unless another place is much better. */
export function previous(document: Document) {
  const note = {x: "year", y: "ppm", text: () => "It stands where it stood before."};
  const before = inTheAir(document, callout([air[8]!], note));
  return inTheAir(document, callout([air[7]!], {...note, previous: before}));
}

/** Ids of numbers and notes begin as told. */
export function id(document: Document) {
  return inTheAir(
    document,
    callout([air[0]!, air[12]!], {x: "year", y: "ppm", text: "ppm", notesBelow: "always", id: "air"})
  );
}

/** Text in one colour, lines in another. */
export function colours(document: Document) {
  return inTheAir(
    document,
    callout([air[10]!], {
      x: "year",
      y: "ppm",
      title: () => "2010",
      text: () => "Past 390 parts per million",
      fill: paint("alert"),
      stroke: paint("muted"),
      side: "above-left"
    })
  );
}

/** In facets each callout stays in its own. */
export function facets(document: Document) {
  return Plot.plot({
    document,
    style,
    width: 640,
    height: 280,
    x: {type: "log", label: "Distance from the Sun, million km"},
    y: {type: "log", label: "Time of one orbit, days", grid: true},
    fx: {label: null},
    marks: [
      Plot.frame(),
      Plot.dot(planets, {x: "distance", y: "orbit", fx: "kind", fill: "currentColor", r: 4}),
      callout(remarks, {x: "distance", y: "orbit", fx: "kind", title: "title", text: "says"})
    ]
  } as Plot.PlotOptions);
}

/** Many callouts among many dots: all have their place. */
export function many(document: Document) {
  return Plot.plot({
    document,
    style,
    width: 900,
    height: 420,
    axis: null,
    marks: [
      Plot.dot(points, {x: "x", y: "y", r: 2.5, fill: "currentColor"}),
      callout(spoken, {x: "x", y: "y", title: "title", text: "says", leader: "elbow"})
    ]
  } as Plot.PlotOptions);
}
