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
