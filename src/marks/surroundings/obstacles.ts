import {clipBox} from "./clip-box.ts";
import type {Box, Obstacle, Point} from "../../layout/index.ts";
import {boundsOf, lineBoxes, surfaceBoxes} from "./drawn-paths.ts";
import {inherit, type DrawnStyle} from "./drawn-style.ts";
import {drawnText, inPixels} from "./drawn-text.ts";
import {pathPoints} from "./path-points.ts";
import {
  IDENTITY,
  moveBox,
  movePoint,
  multiply,
  scaleOf,
  transformMatrix,
  type Matrix
} from "./transform-matrix.ts";

/**
 * What a drawn thing is to a text that looks for a place:
 * a `text` would be unreadable, a `shape` (dot, bar, symbol, image) is a datum that would be hidden: neither may be
 * covered. A piece of a `line` is missed less, for the line goes on. A `surface` (the inside of an area or of a
 * country) and a `ground` (background, band, frame) can be written on.
 */
export type DrawnKind = "text" | "shape" | "line" | "surface" | "ground";

/** A box of something that has been drawn, in pixels of the SVG. */
export interface Drawn extends Box {
  kind: DrawnKind;
  /** The paint of its inside, where it has one. */
  fill?: string;
  /** The outermost element around it that names a figure, where there is one. */
  of?: Element;
}

/**
 * The costs of covering, in pixels of distance (see Obstacle), and the room that a text keeps. A piece of line is
 * about ten pixels long: a text of average width along a line covers a dozen, which is as bad as standing some
 * 400 pixels farther away. A leader may cross lines at a small cost, texts never.
 */
const COSTS: Record<DrawnKind, {weight: number; crossing: number; keep: number}> = {
  text: {weight: Infinity, crossing: Infinity, keep: 3},
  shape: {weight: Infinity, crossing: 60, keep: 2.5},
  line: {weight: 30, crossing: 8, keep: 2},
  surface: {weight: 8, crossing: 0.5, keep: 0},
  ground: {weight: 2, crossing: 0, keep: 0}
};

/** What is larger is no dot, in pixels. */
const DOT = 16;
/** What it costs to stand in the whole neighbourhood of a dot, in pixels of distance. */
const NEAR = 120;

/** What has been drawn as obstacles of the layout. */
export function obstaclesOf(drawn: readonly Drawn[]): Obstacle[] {
  return drawn.map((box) => grown(box, COSTS[box.kind]));
}

/**
 * The neighbourhoods of dots, so far around each, in pixels: a text that stands in one seems to speak of that dot. They
 * are better avoided, which obstacles of the dots themselves do not say.
 */
export function nearDots(drawn: readonly Drawn[], keep: number): Obstacle[] {
  return drawn
    .filter(({kind, width, height}) => kind === "shape" && width <= DOT && height <= DOT)
    .map((box) => grown(box, {keep, weight: NEAR, crossing: 0}));
}

function grown({x, y, width, height}: Box, {keep, weight, crossing}: (typeof COSTS)[DrawnKind]): Obstacle {
  return {x: x - keep, y: y - keep, width: width + 2 * keep, height: height + 2 * keep, weight, crossing};
}

interface Reading {
  svg: Element;
  width: number;
  height: number;
  drawn: Drawn[];
}

/** What was read of each child of an SVG; marks that are done do not change. */
const READ = new WeakMap<Element, Drawn[]>();
/** Not drawn where they stand, or not drawn at all. */
const UNDRAWN = new Set(
  "defs,style,script,title,desc,metadata,clipPath,mask,pattern,symbol,marker,filter".split(",")
);
/** Attributes that say where something is and nothing of how it looks. */
const PLACES = new Set(
  "x,y,x1,y1,x2,y2,dx,dy,cx,cy,r,rx,ry,width,height,d,points,href,xlink:href,data-reading".split(",")
);
/** A fill of at most this opacity is a ground, in shares. */
const PALE = 0.35;
/** A closed shape larger than this, in pixels of width and height, is a surface. */
const LARGE = 48;
/** More shapes than this in one path are read as one surface that may not be covered. */
const MANY = 200;

/**
 * The boxes of all that an SVG shows, computed from its attributes alone (no layout, no `getBBox`). Grid lines are
 * left out: text may stand on them.
 *
 * @param unfinished A child that is still being drawn, and is left out.
 */
export function drawnIn(svg: Element, unfinished: Element | null = null): Drawn[] {
  const [width, height] = ["width", "height"].map((name) => inPixels(svg.getAttribute(name), 10) ?? 0);
  const root = inherit(svg, {
    ...{fontSize: 10, fontWeight: 400, fontFamily: "sans-serif", textAnchor: "start", direction: "ltr"},
    ...{fill: "black", stroke: "none", strokeWidth: 1, fillOpacity: 1, opacity: 1, clip: null}
  });
  const all: Drawn[] = [];
  for (let child = svg.firstElementChild; child; child = child.nextElementSibling) {
    if (child === unfinished) continue;
    let drawn = READ.get(child);
    if (!drawn) {
      const reading = {svg, width: width!, height: height!, drawn: []};
      read(child, IDENTITY, root, reading);
      READ.set(child, (drawn = reading.drawn));
    }
    for (const box of drawn) all.push(box);
  }
  return all;
}

function read(element: Element, outer: Matrix, above: DrawnStyle, reading: Reading): void {
  // Not tagName: linkedom writes that in capitals in a document of HTML.
  const name = element.localName;
  if (UNDRAWN.has(name) || name.endsWith("Gradient")) return;
  let matrix = outer;
  let style = above;
  const names = element.getAttributeNames();
  // Most of what is drawn, the dots of a scatter, has nothing but its place.
  if (names.some((attribute) => !PLACES.has(attribute))) {
    const given = (attribute: string) => (names.includes(attribute) ? element.getAttribute(attribute) : null);
    if (given("aria-label")?.endsWith("-grid")) return;
    if (given("display") === "none" || given("visibility") === "hidden") return;
    const transform = given("transform");
    if (transform) matrix = multiply(outer, transformMatrix(transform));
    style = inherit(element, above, names);
    if (style.opacity === 0) return;
    const clip = given("clip-path");
    const window = clip ? clipBox(clip, reading.svg) : null;
    if (window) style.clip = moveBox(matrix, window);
  }
  const number = (attribute: string) => inPixels(element.getAttribute(attribute), style.fontSize) ?? 0;
  const add = (kind: DrawnKind, box: Box) => keep(kind, moveBox(matrix, box), style, reading);
  const line = (points: readonly Point[]) => {
    const width = style.strokeWidth * scaleOf(matrix);
    const moved = matrix === IDENTITY ? points : points.map((point) => movePoint(matrix, point));
    if (style.stroke !== "none") for (const box of lineBoxes(moved, width)) keep("line", box, style, reading);
  };
  switch (name) {
    case "text":
      for (const box of drawnText(element, style, inherit)) add("text", box);
      return;
    case "circle":
    case "ellipse": {
      const [rx, ry] = name === "circle" ? [number("r"), number("r")] : [number("rx"), number("ry")];
      if (isPainted(style) && rx && ry)
        add(
          "shape",
          grow({x: number("cx") - rx, y: number("cy") - ry, width: 2 * rx, height: 2 * ry}, style)
        );
      return;
    }
    case "rect": {
      const box = {x: number("x"), y: number("y"), width: number("width"), height: number("height")};
      if (!isPainted(style) || !box.width || !box.height) return;
      if (style.fill === "none" && (box.width > LARGE || box.height > LARGE)) return line(corners(box));
      return add(isGround(moveBox(matrix, box), style, reading) ? "ground" : "shape", box);
    }
    case "image":
    case "foreignObject":
    case "svg":
      add("shape", {x: number("x"), y: number("y"), width: number("width"), height: number("height")});
      return;
    case "line":
      return line([
        {x: number("x1"), y: number("y1")},
        {x: number("x2"), y: number("y2")}
      ]);
    case "polyline":
    case "polygon":
      return path(`M${element.getAttribute("points") ?? ""}${name === "polygon" ? "Z" : ""}`);
    case "path":
      return path(element.getAttribute("d") ?? "");
    case "use": {
      const href = element.getAttribute("href") ?? element.getAttribute("xlink:href") ?? "";
      const used = /^#[\w-]+$/.test(href) ? reading.svg.querySelector(href) : null;
      if (!used || used.contains(element)) return;
      const moved = multiply(matrix, [1, 0, 0, 1, number("x"), number("y")]);
      if (used.localName !== "symbol") return read(used, moved, style, reading);
      return add("shape", {x: number("x"), y: number("y"), width: number("width"), height: number("height")});
    }
    default:
      for (let child = element.firstElementChild; child; child = child.nextElementSibling)
        read(child, matrix, style, reading);
  }

  function path(d: string): void {
    const stretches = pathPoints(d);
    if (style.fill === "none" || style.fillOpacity === 0) {
      for (const {points} of stretches) line(points);
      return;
    }
    const moved = stretches.map(({points}) =>
      matrix === IDENTITY ? points : points.map((point) => movePoint(matrix, point))
    );
    if (stretches.length > MANY) {
      for (const box of surfaceBoxes(moved)) keep("shape", box, style, reading);
      return;
    }
    const large = moved.filter((points) => {
      const box = boundsOf(points)!;
      const isLarge = box.width > LARGE && box.height > LARGE;
      if (!isLarge) keep(isGround(box, style, reading) ? "ground" : "shape", box, style, reading);
      return isLarge;
    });
    const inside = style.fillOpacity * style.opacity <= PALE ? "ground" : "surface";
    for (const box of surfaceBoxes(large)) keep(inside, box, style, reading);
    // The edge of a surface is what is read of it.
    if (inside === "surface" || style.stroke !== "none")
      for (const points of large)
        for (const box of lineBoxes(points, style.strokeWidth)) keep("line", box, style, reading);
  }
}

function keep(kind: DrawnKind, box: Box, {clip, fill, of}: DrawnStyle, {drawn}: Reading): void {
  const {x, y, width, height} = clip ? common(box, clip) : box;
  if (clip && !(width > 0 && height > 0)) return;
  if (Number.isFinite(x + y + width + height)) drawn.push({kind, fill, of, x, y, width, height});
}

/** What two boxes have in common; of a negative size where that is nothing. */
function common(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y
  };
}

function isPainted({fill, fillOpacity, stroke}: DrawnStyle): boolean {
  return (fill !== "none" && fillOpacity > 0) || stroke !== "none";
}

/** Frames, backgrounds and bands: pale, or as long as the drawing without being a bar's thickness. */
function isGround({width, height}: Box, {fillOpacity, opacity}: DrawnStyle, svg: Reading): boolean {
  if (fillOpacity * opacity <= PALE && width > LARGE / 2 && height > LARGE / 2) return true;
  const [across, down] = [width / svg.width, height / svg.height];
  return (across > 0.75 && down > 0.5) || (across > 0.5 && down > 0.75);
}

function grow({x, y, width, height}: Box, {stroke, strokeWidth}: DrawnStyle): Box {
  const half = stroke === "none" ? 0 : strokeWidth / 2;
  return {x: x - half, y: y - half, width: width + 2 * half, height: height + 2 * half};
}

function corners({x, y, width, height}: Box): Point[] {
  const [right, bottom] = [x + width, y + height];
  return [
    {x, y},
    {x: right, y},
    {x: right, y: bottom},
    {x, y: bottom},
    {x, y}
  ];
}
