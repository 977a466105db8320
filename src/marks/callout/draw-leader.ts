import {curveNatural, line} from "d3";
import type {Box, LeaderShape, Point, Side} from "../../layout/index.ts";
import {round, svgElement} from "../svg-element.ts";

/** How far the ends of a bracket reach from it, in pixels. */
const HOOK = 5;

/** The line from a text to what it speaks of. */
export function drawLeader(document: Document, points: readonly Point[], shape: LeaderShape): SVGElement {
  const d =
    shape === "curve" && points.length > 2
      ? line<Point>(
          ({x}) => round(x),
          ({y}) => round(y)
        )
          .curve(curveNatural)
          .digits(2)(points)!
      : pathOf(points);
  return svgElement(document, "path", {d, fill: "none", "stroke-linecap": "round"});
}

/** A line along an interval, its ends turned away from the text. */
export function drawBracket(
  document: Document,
  {x, y, width, height}: Box,
  axis: "x" | "y",
  side: Side
): SVGElement {
  const away =
    axis === "x" ? (side.startsWith("below") ? -HOOK : HOOK) : side.includes("left") ? HOOK : -HOOK;
  const points =
    axis === "x"
      ? [
          {x, y: y + away},
          {x, y},
          {x: x + width, y},
          {x: x + width, y: y + away}
        ]
      : [
          {x: x + away, y},
          {x, y},
          {x, y: y + height},
          {x: x + away, y: y + height}
        ];
  return svgElement(document, "path", {d: pathOf(points), fill: "none"});
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(({x, y}) => `${round(x)},${round(y)}`).join("L")}`;
}
