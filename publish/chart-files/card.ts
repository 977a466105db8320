import {CARD_SIZE as CARD} from "../../src/components/chart-address.ts";
import {svgElement} from "../../src/marks/svg-element.ts";
import {paint} from "../../src/theme/paint.ts";
import type {Theme} from "../../src/theme/theme.ts";
import {svgText} from "../svg-file.ts";

/** A card for social networks that holds these elements, as SVG. */
export function card(document: Document, theme: Theme, elements: readonly SVGElement[]): string {
  const svg = svgElement(
    document,
    "svg",
    {
      viewBox: `0 0 ${CARD.width} ${CARD.height}`,
      ...CARD,
      "font-family": theme.fontFamily,
      fill: paint("ink", theme)
    },
    elements
  ) as SVGSVGElement;
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return svgText(svg);
}
