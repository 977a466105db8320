import {round, svgElement} from "../svg-element.ts";

type Attributes = Record<string, string | number | null | undefined>;

/**
 * Draws with places along one axis and across it, so that a mark along x and one along y are drawn by the same code.
 * All places in pixels; `along` comes first.
 */
export interface Pen {
  document: Document;
  axis: "x" | "y";
  rect: (from: number, to: number, top: number, bottom: number, attributes: Attributes) => SVGElement;
  line: (from: Place, to: Place, attributes: Attributes) => SVGElement;
  circle: (at: Place, radius: number, attributes: Attributes) => SVGElement;
  /** An open line through places. */
  path: (places: readonly Place[], attributes: Attributes) => SVGElement;
}

/** A place along the axis and across it. */
export type Place = readonly [along: number, across: number];

export function penAlong(axis: "x" | "y", document: Document): Pen {
  const turn = ([along, across]: Place): Place => (axis === "x" ? [along, across] : [across, along]);
  return {
    document,
    axis,
    rect(from, to, top, bottom, attributes) {
      const [x, y] = turn([Math.min(from, to), Math.min(top, bottom)]);
      const [width, height] = turn([Math.abs(to - from), Math.abs(bottom - top)]);
      return svgElement(document, "rect", {x, y, width, height, ...attributes});
    },
    line(from, to, attributes) {
      const [[x1, y1], [x2, y2]] = [turn(from), turn(to)];
      return svgElement(document, "line", {x1, y1, x2, y2, ...attributes});
    },
    circle(at, r, attributes) {
      const [cx, cy] = turn(at);
      return svgElement(document, "circle", {cx, cy, r, ...attributes});
    },
    path(places, attributes) {
      const d = `M${places.map((place) => turn(place).map(round).join(" ")).join("L")}`;
      return svgElement(document, "path", {d, fill: "none", ...attributes});
    }
  };
}
