import type {ClaimShape, KnownEnd} from "./claim-shape.ts";
import {fadeBetween} from "./paints.ts";
import {round, svgElement} from "../../marks/svg-element.ts";

/** What is needed to draw one claim; positions in pixels. */
export interface ClaimPlace {
  document: Document;
  x: (value: number) => number;
  y: number;
  height: number;
  reach: number;
  hollow: boolean;
  colour: string;
  paper: string;
  id: string;
}

/** The elements of one claim, from the back to the front. */
export function drawClaim(shape: ClaimShape, place: ClaimPlace): SVGElement[] {
  if (shape.form === "point") return [point(shape.at, place)];
  if (shape.form === "band") return band(shape, place);
  if (shape.form === "range") return range(shape, place);
  return open(shape, place);
}

function point(at: number, {document, x, y, height, hollow, colour, paper}: ClaimPlace): SVGElement {
  return svgElement(document, "circle", {
    cx: x(at),
    cy: y,
    r: height / 2 - 1,
    fill: hollow ? paper : colour,
    stroke: colour,
    "stroke-width": 2,
    "stroke-dasharray": hollow ? "3 2" : null
  });
}

function band({low, high, at}: Extract<ClaimShape, {form: "band"}>, place: ClaimPlace): SVGElement[] {
  const {document, x, y, height, hollow, colour, id} = place;
  const full = hollow ? 0.25 : 0.7;
  const gradient = fadeBetween(document, id, [x(low), x(high)], colour, [0, full, full, 0]);
  const across = {
    x1: at === null ? 0 : x(at),
    x2: at === null ? 0 : x(at),
    y1: y - height / 2,
    y2: y + height / 2
  };
  return [
    gradient,
    box(x(low), x(high), place, {fill: `url(#${id})`}),
    ...(at === null ? [] : [svgElement(document, "line", {...across, stroke: colour, "stroke-width": 2.5})])
  ];
}

function range({low, high}: Extract<ClaimShape, {form: "range"}>, place: ClaimPlace): SVGElement[] {
  const {x, hollow, colour} = place;
  const body = {fill: colour, "fill-opacity": hollow ? 0.08 : 0.7, ...dashed(place)};
  return [box(x(low.at), x(high.at), place, body), ...[low, high].map((end) => knownEnd(end, place))];
}

function open({end, towards, bound}: Extract<ClaimShape, {form: "open"}>, place: ClaimPlace): SVGElement[] {
  const {document, x, y, height, reach, hollow, colour, id} = place;
  const side = towards === "low" ? -1 : 1;
  const from = x(end.at);
  const tip = bound === null ? from + side * reach : x(bound);
  const size = Math.min(height * 0.32, Math.abs(tip - from) / 3);
  const line = {fill: "none", stroke: colour, "stroke-width": 1.5};
  return [
    fadeBetween(document, id, [from, tip], colour, hollow ? [0.3, 0.12, 0] : [0.85, 0.4, 0]),
    box(Math.min(from, tip), Math.max(from, tip), place, {fill: `url(#${id})`}),
    svgElement(document, "path", {
      ...line,
      "stroke-dasharray": hollow ? "4 3" : null,
      d: `M${round(from)} ${round(y)}H${round(tip)}`
    }),
    svgElement(document, "path", {
      ...line,
      d: `M${round(tip - side * size)} ${round(y - size)}L${round(tip)} ${round(y)}L${round(tip - side * size)} ${round(y + size)}`
    }),
    knownEnd(end, place)
  ];
}

function knownEnd({at, reached}: KnownEnd, {document, x, y, height, colour, paper}: ClaimPlace): SVGElement {
  if (!reached)
    return svgElement(document, "circle", {
      cx: x(at),
      cy: y,
      r: height * 0.3,
      fill: paper,
      stroke: colour,
      "stroke-width": 2
    });
  const [top, bottom] = [y - height / 2 - 2, y + height / 2 + 2];
  return svgElement(document, "line", {
    x1: x(at),
    x2: x(at),
    y1: top,
    y2: bottom,
    stroke: colour,
    "stroke-width": 2.5
  });
}

function box(
  left: number,
  right: number,
  {document, y, height}: ClaimPlace,
  attributes: Record<string, string | number | null>
): SVGElement {
  return svgElement(document, "rect", {
    x: left,
    y: y - height / 2,
    width: right - left,
    height,
    ...attributes
  });
}

function dashed({hollow, colour}: ClaimPlace): Record<string, string | null> {
  return hollow ? {stroke: colour, "stroke-dasharray": "4 3"} : {};
}
