import * as Plot from "@observablehq/plot";
import {toScale, toScaleHeight} from "../src/marks/index.ts";

// FIFA, Laws of the Game 2024/25, law 1 (international matches, the recommended 105 by 68 m); World Aquatics, facilities
// rules (50 m pool of ten lanes, 25 m wide); ITF, rules of tennis (doubles court); FIBA, official basketball rules.
const grounds = [
  {name: "Football pitch", length: 105, width: 68},
  {name: "Olympic pool", length: 50, width: 25},
  {name: "Basketball court", length: 28, width: 15},
  {name: "Tennis court", length: 23.77, width: 10.97}
];

// NASA, Planetary Fact Sheet, diameters at the equator (https://nssdc.gsfc.nasa.gov/planetary/factsheet/).
const planets = [
  {name: "Mercury", diameter: 4879, kind: "rock"},
  {name: "Venus", diameter: 12104, kind: "rock"},
  {name: "Earth", diameter: 12756, kind: "rock"},
  {name: "Mars", diameter: 6792, kind: "rock"},
  {name: "Jupiter", diameter: 142984, kind: "gas or ice"},
  {name: "Saturn", diameter: 120536, kind: "gas or ice"},
  {name: "Uranus", diameter: 51118, kind: "gas or ice"},
  {name: "Neptune", diameter: 49528, kind: "gas or ice"}
];

// ISO 216:2007.
const sheets = [
  {name: "A6", width: 105, height: 148},
  {name: "A5", width: 148, height: 210},
  {name: "A4", width: 210, height: 297},
  {name: "A3", width: 297, height: 420}
];

// Plain numbers, in square metres.
const rooms = [
  {name: "A", area: 4},
  {name: "B", area: 9},
  {name: "C", area: 20}
];


/** The largest scale at which all shapes stand side by side with their labels. */
export function area(document: Document, width = 640) {
  const options = {area: "area", unit: "m²", text: (d: (typeof rooms)[number]) => `Room ${d.name}\n${d.area} m²`};
  return Plot.plot({document, width, height: toScaleHeight(rooms, options, width), marks: [toScale(rooms, options)]});
}

export function sides(document: Document, width = 640) {
  const options = {width: "length", height: "width", unit: "m", text: (d: (typeof grounds)[number]) => `${d.name}\n${d.length} by ${d.width} m`};
  return Plot.plot({document, width, height: toScaleHeight(grounds, options, width), marks: [toScale(grounds, options)]});
}

export function circles(document: Document, width = 640) {
  const options = {length: "diameter", shape: "circle", unit: "km", text: "name", fill: "kind"} as const;
  return Plot.plot({document, width, height: toScaleHeight(planets, options, width), marks: [toScale(planets, options)]});
}
