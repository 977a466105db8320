import {paint, type ColourName, type Theme} from "../theme.ts";
import {svgElement} from "./svg-element.ts";

/** Slanting lines on a light ground: for what is derived and not counted. */
export function hatch(document: Document, id: string, colour: ColourName, theme?: Theme): SVGElement {
  const size = 6;
  return svgElement(
    document,
    "pattern",
    {id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
    [
      svgElement(document, "rect", {width: size, height: size, fill: paint(colour, theme), opacity: 0.1}),
      svgElement(document, "rect", {width: 2, height: size, fill: paint(colour, theme), opacity: 0.75})
    ]
  );
}

/** A gradient from left to right through colours, each as opaque as told, evenly spaced. */
export function fade(
  document: Document,
  id: string,
  colours: readonly ColourName[],
  opacities: readonly number[],
  theme?: Theme
): SVGElement {
  const stops = colours.map((colour, i) =>
    svgElement(document, "stop", {
      offset: i / (colours.length - 1),
      "stop-color": paint(colour, theme),
      "stop-opacity": opacities[i]!
    })
  );
  return svgElement(document, "linearGradient", {id}, stops);
}
