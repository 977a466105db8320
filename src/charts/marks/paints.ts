import {paint, type ColourName, type Theme} from "../../theme/theme.ts";
import {svgElement} from "../../marks/svg-element.ts";

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

/** A gradient of one colour (any paint) between two places in pixels, through opacities evenly spaced. */
export function fadeBetween(
  document: Document,
  id: string,
  [from, to]: readonly [number, number],
  colour: string,
  opacities: readonly number[]
): SVGElement {
  const stops = opacities.map((opacity, i) =>
    svgElement(document, "stop", {
      offset: i / (opacities.length - 1),
      "stop-color": colour,
      "stop-opacity": opacity
    })
  );
  const place = {gradientUnits: "userSpaceOnUse", x1: from, x2: to, y1: 0, y2: 0};
  return svgElement(document, "linearGradient", {id, ...place}, stops);
}
