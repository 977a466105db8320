import * as Plot from "@observablehq/plot";
import {callout, toScale, toScaleHeight, toScalePlaces, type ToScaleOptions} from "../src/marks/index.ts";

interface Ground {
  name: string;
  length: number;
  width: number;
}

// FIFA, Laws of the Game, law 1 (the size of a pitch for international matches, here 105 by 68 m); World Aquatics,
// facilities rules (a pool of 50 by 25 m); FIBA, official basketball rules, 2.1; ITF, rules of tennis, rule 1.
const grounds: Ground[] = [
  {name: "Football pitch", length: 105, width: 68},
  {name: "Olympic pool", length: 50, width: 25},
  {name: "Basketball court", length: 28, width: 15},
  {name: "Tennis court", length: 23.77, width: 10.97}
];

interface Planet {
  name: string;
  diameter: number;
  kind: string;
}

// NASA, Planetary Fact Sheet, diameters at the equator (https://nssdc.gsfc.nasa.gov/planetary/factsheet/).
const planets: Planet[] = [
  {name: "Mercury", diameter: 4879, kind: "Rocky"},
  {name: "Venus", diameter: 12104, kind: "Rocky"},
  {name: "Earth", diameter: 12756, kind: "Rocky"},
  {name: "Mars", diameter: 6792, kind: "Rocky"},
  {name: "Jupiter", diameter: 142984, kind: "Giant"},
  {name: "Saturn", diameter: 120536, kind: "Giant"},
  {name: "Uranus", diameter: 51118, kind: "Giant"},
  {name: "Neptune", diameter: 49528, kind: "Giant"}
];

interface Sheet {
  name: string;
  width: number;
  height: number;
}

// ISO 216:2007.
const sheets: Sheet[] = [
  {name: "A6", width: 105, height: 148},
  {name: "A5", width: 148, height: 210},
  {name: "A4", width: 210, height: 297},
  {name: "A3", width: 297, height: 420}
];

interface Space {
  name: string;
  area: number;
}

// Plain numbers, in square metres.
const spaces: Space[] = [
  {name: "A", area: 2},
  {name: "B", area: 6},
  {name: "C", area: 14}
];

/** A plot that is as high as its shapes need. */
function draw<Datum>(
  document: Document,
  width: number,
  data: Iterable<Datum>,
  options: ToScaleOptions<Datum>
) {
  return Plot.plot({
    document,
    width,
    height: toScaleHeight(data, options, width),
    marks: [toScale(data, options)]
  });
}

const spaceText = ({name, area}: Space) => `Room ${name}\n${area} m²`;

/** Areas as squares, at the largest scale at which all stand side by side with their labels. */
export function area(document: Document, width = 640) {
  return draw(document, width, spaces, {area: "area", unit: "m²", text: spaceText});
}

/** Lengths as bars that stand on one floor. */
export function length(document: Document, width = 640) {
  // CTBUH, The Skyscraper Center, heights to architectural top (https://www.skyscrapercenter.com/buildings).
  const towers = [
    {name: "Empire State Building", height: 381},
    {name: "Taipei 101", height: 508},
    {name: "Shanghai Tower", height: 632},
    {name: "Burj Khalifa", height: 828}
  ];
  return draw(document, width, towers, {
    length: "height",
    unit: "m",
    text: ({name, height}) => `${name}\n${height} m`,
    fill: "currentColor",
    lineWidth: 8
  });
}

/** Rectangles by both of their sides. */
export function widthAndHeight(document: Document, width = 640) {
  return draw(document, width, grounds, {
    width: "length",
    height: "width",
    unit: "m",
    text: ({name, length, width}) => `${name}\n${length} by ${width} m`
  });
}

/** Circles, by their diameters. */
export function shape(document: Document, width = 640) {
  return draw(document, width, planets, {length: "diameter", shape: "circle", unit: "km", text: "name"});
}

/** Rectangles of known area and proportions: the same area in three forms. */
export function ratio(document: Document, width = 640) {
  const forms = [0.5, 1, 2];
  return draw(document, width, forms, {
    area: () => 10,
    shape: "rect",
    ratio: (form) => form,
    unit: "m²",
    text: (form) => `10 m², ${form} : 1`
  });
}

/** Lengths as bars that lie under one another, each below its label. */
export function direction(document: Document, width = 640) {
  // World Athletics, competition rules: the marathon and its half, and the lap of a standard track times 25.
  const races = [
    {name: "10,000 metres", length: 10},
    {name: "Half marathon, 21.0975 km", length: 21.0975},
    {name: "Marathon, 42.195 km", length: 42.195}
  ];
  return draw(document, width, races, {
    length: "length",
    unit: "km",
    direction: "across",
    text: "name",
    fill: "currentColor"
  });
}

/** Bars of another thickness, in pixels. */
export function thickness(document: Document, width = 640) {
  return draw(document, width, sheets, {
    length: "height",
    unit: "mm",
    thickness: 48,
    text: ({name, height}) => `${name}, ${height} mm high`,
    fill: "currentColor"
  });
}

/** An uncertain area: dotted outlines at both ends of its interval. */
export function interval(document: Document, width = 640) {
  const claims = [
    {name: "Measured", area: 8, low: null, high: null},
    {name: "Estimated, 10 to 18 m²", area: 14, low: 10, high: 18},
    {name: "At most 12 m²", area: null, low: null, high: 12}
  ];
  return draw(document, width, claims, {area: "area", low: "low", high: "high", unit: "m²", text: "name"});
}

/** A person seen from above stands in each area that has room, and the words say so below. */
export function silhouetteAbove(document: Document, width = 640) {
  return draw(document, width, spaces, {
    area: "area",
    unit: "m²",
    text: spaceText,
    silhouette: "person-above",
    silhouetteText: "A standing person takes 0.60 by 0.50 m (FHWA-RD-98-107)."
  });
}

/** A standing person beside lengths. */
export function silhouettePerson(document: Document, width = 640) {
  // FIFA, Laws of the Game, law 1; FIBA, official basketball rules; ITF, rules of tennis; FIVB, rules of volleyball.
  const heights = [
    {name: "Tennis net at the centre", height: 0.914},
    {name: "Women’s volleyball net", height: 2.24},
    {name: "Football goal", height: 2.44},
    {name: "Basketball ring", height: 3.05}
  ];
  return draw(document, width, heights, {
    length: "height",
    unit: "m",
    text: ({name, height}) => `${name}\n${height} m`,
    thickness: 40,
    lineWidth: 8,
    silhouette: "person",
    silhouetteText: "Adult\n1.70 m"
  });
}

/** A door opening beside rooms’ heights. */
export function silhouetteDoor(document: Document, width = 640) {
  const heights = [2.4, 3.2, 4.5];
  return draw(document, width, heights, {
    length: (height) => height,
    unit: "m",
    text: (height) => `${height} m`,
    thickness: 90,
    silhouette: "door",
    silhouetteText: "Door, 2.03 m"
  });
}

/** A single mattress in each area that has room. */
export function silhouetteBed(document: Document, width = 640) {
  return draw(document, width, spaces, {area: "area", unit: "m²", text: spaceText, silhouette: "bed"});
}

/** A sheet of paper beside smaller things. */
export function silhouetteSheet(document: Document, width = 640) {
  // ISO/IEC 7810:2019, the sizes of identification cards.
  const cards = [
    {name: "Bank card (ID-1)", width: 85.6, height: 53.98},
    {name: "Passport page (ID-3)", width: 125, height: 88}
  ];
  return draw(document, width, cards, {
    width: "width",
    height: "height",
    unit: "mm",
    text: "name",
    silhouette: "a4",
    silhouetteText: "A4 sheet"
  });
}

/** Several silhouettes at once, seen from the front. */
export function silhouettes(document: Document, width = 640) {
  return draw(document, width, [3], {
    length: (height) => height,
    unit: "m",
    text: () => "3 m",
    silhouette: ["person", "door"]
  });
}

/** A silhouette beside the shapes, which by itself would stand in them. */
export function silhouettePlace(document: Document, width = 640) {
  return draw(document, width, spaces, {
    area: "area",
    unit: "m²",
    text: spaceText,
    silhouette: "bed",
    silhouettePlace: "beside",
    silhouetteText: "Single mattress"
  });
}

/** The smallest shape, dashed, laid into the largest. */
export function inset(document: Document, width = 640) {
  return draw(document, width, spaces, {area: "area", unit: "m²", text: spaceText, inset: true});
}

/** The smallest shape, dashed, laid into all others; filled shapes show it too. */
export function insetAll(document: Document, width = 640) {
  return draw(document, width, spaces, {
    area: "area",
    unit: "m²",
    text: spaceText,
    shape: "circle",
    fill: "#6b8fae",
    inset: "all"
  });
}

/** Shapes around one line instead of on one floor. */
export function anchor(document: Document, width = 640) {
  return draw(document, width, planets, {
    length: "diameter",
    shape: "circle",
    unit: "km",
    text: "name",
    anchor: "middle"
  });
}

/** A wider gap between shapes, in pixels. */
export function gap(document: Document, width = 640) {
  return draw(document, width, sheets, {width: "width", height: "height", unit: "mm", text: "name", gap: 60});
}

/** A scale that is asked for: 2 pixels of a metre. */
export function scale(document: Document, width = 640) {
  return draw(document, width, grounds, {
    width: "length",
    height: "width",
    unit: "m",
    text: "name",
    scale: 2
  });
}

/** A scale bar of a length that is asked for. */
export function scaleBar(document: Document, width = 640) {
  return draw(document, width, grounds, {
    width: "length",
    height: "width",
    unit: "m",
    text: "name",
    scaleBar: 25
  });
}

/** No scale bar. */
export function noScaleBar(document: Document, width = 640) {
  return draw(document, width, sheets, {
    width: "width",
    height: "height",
    unit: "mm",
    text: "name",
    scaleBar: false
  });
}

/** The words of the scale bar, here in another language. */
export function formatUnit(document: Document, width = 640) {
  const names: Record<string, string> = {m: "metros"};
  return draw(document, width, grounds, {
    width: "length",
    height: "width",
    unit: "m",
    text: "name",
    formatUnit: (value, unit) => `${value} ${names[unit] ?? unit}`
  });
}

/** Units of other systems, and units without a length of their own: those have a square beside them. */
export function unit(document: Document, width = 640) {
  // The unit by which floors are let in Japan, taken as it is: it has no unit of length beside it.
  return draw(document, width, [10, 25, 60], {area: (d) => d, unit: "tsubo", text: (d) => `${d} tsubo`});
}

/** Labels above the shapes. */
export function textAbove(document: Document, width = 640) {
  return draw(document, width, spaces, {area: "area", unit: "m²", text: spaceText, textPlace: "above"});
}

/** Labels within the shapes that have room, and below the others. */
export function textInside(document: Document, width = 640) {
  return draw(document, width, grounds, {
    width: "length",
    height: "width",
    unit: "m",
    text: ({name, length, width}) => `${name}\n${length} by ${width} m`,
    textPlace: "inside"
  });
}

/** Words within shapes that have room, and above those that have none. */
export function textPlaces(document: Document, width = 640) {
  return draw(document, width, spaces, {
    area: "area",
    unit: "m²",
    text: spaceText,
    textPlace: ["inside", "above"]
  });
}

/** A callout at a shape: `toScalePlaces` tells where it is. */
export function places(document: Document, width = 640) {
  const options: ToScaleOptions<Space> = {area: "area", unit: "m²", text: spaceText, inset: true};
  const height = toScaleHeight(spaces, options, width);
  const [smallest, , largest] = toScalePlaces(spaces, options, {width, height});
  return Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [
      toScale(spaces, options),
      callout(["Room A, seven times in room C"], {
        x: () => largest!.x + smallest!.width,
        y: () => largest!.y + largest!.height - smallest!.height / 2,
        text: (d) => d,
        side: "right",
        lineWidth: 8,
        notesBelow: "never"
      })
    ]
  });
}

/** Labels in the middle of their shapes. */
export function textAnchor(document: Document, width = 640) {
  return draw(document, width, sheets, {
    width: "width",
    height: "height",
    unit: "mm",
    text: "name",
    textAnchor: "middle"
  });
}

/** Rich text, in a size, weight and width of its own. */
export function textStyle(document: Document, width = 640) {
  return draw(document, width, spaces, {
    area: "area",
    unit: "m²",
    text: ({name, area}) => [
      [{text: `${area} m²`, weight: 700, size: 20}],
      [{text: `Room ${name}, as planned`}]
    ],
    fontSize: 15,
    fontWeight: 600,
    lineWidth: 6
  });
}

/** Colours by a field, as in any mark of Plot. */
export function fill(document: Document, width = 640) {
  const options: ToScaleOptions<Planet> = {
    length: "diameter",
    shape: "circle",
    unit: "km",
    text: "name",
    fill: "kind",
    href: ({name}) => `https://science.nasa.gov/${name.toLowerCase()}/`
  };
  return Plot.plot({
    document,
    width,
    height: toScaleHeight(planets, options, width),
    color: {domain: ["Rocky", "Giant"], range: ["#b5651d", "#6b8fae"]},
    marks: [toScale(planets, options)]
  });
}

/** One scale for all facets. */
export function facets(document: Document, width = 640) {
  const options: ToScaleOptions<Planet> = {
    length: "diameter",
    shape: "circle",
    unit: "km",
    text: "name",
    fy: "kind"
  };
  return Plot.plot({
    document,
    width,
    marginLeft: 50,
    height: 2.2 * toScaleHeight(planets, options, width - 50),
    fy: {domain: ["Rocky", "Giant"], label: null},
    marks: [toScale(planets, options)]
  });
}

/** Labels in a font of their own. */
export function fontFamily(document: Document, width = 640) {
  return draw(document, width, sheets, {
    width: "width",
    height: "height",
    unit: "mm",
    text: "name",
    fontFamily: "serif"
  });
}

/** Labels that lead to where their number is from. */
export function figureHref(document: Document, width = 640) {
  return draw(document, width, sheets, {
    width: "width",
    height: "height",
    unit: "mm",
    text: ({name, width, height}) => [
      [{text: name, figure: "iso-216"}, {text: `, ${width} by ${height} mm`}]
    ],
    figureHref: (figure) => `#source-of-${figure}`
  });
}
