import type {Box} from "../../layout/index.ts";
import type {Weight} from "../../text/text-width.ts";
import {inPixels, type TextStyle} from "./drawn-text.ts";

/** How an element is painted and set, what it has from those around it included. */
export interface DrawnStyle extends TextStyle {
  fill: string;
  stroke: string;
  strokeWidth: number;
  fillOpacity: number;
  /** Of the groups around, multiplied. */
  opacity: number;
  clip: Box | null;
  /** The outermost element around it, or itself, that names a figure. */
  of?: Element;
}

/** What an element that has these attributes changes of the style above it. */
export function inherit(
  element: Element,
  above: DrawnStyle,
  names: readonly string[] = element.getAttributeNames()
): DrawnStyle {
  const css = names.includes("style") ? element.getAttribute("style") : null;
  const own = (name: string): string | null => {
    const value = css ? inStyle(css, name) : undefined;
    const given = value ?? (names.includes(name) ? element.getAttribute(name) : null);
    return given === "inherit" ? null : given === "transparent" ? "none" : given;
  };
  const amount = (name: string) => inPixels(own(name), above.fontSize);
  const weight = own("font-weight");
  return {
    fill: own("fill") ?? above.fill,
    stroke: own("stroke") ?? above.stroke,
    strokeWidth: amount("stroke-width") ?? above.strokeWidth,
    fillOpacity: amount("fill-opacity") ?? above.fillOpacity,
    opacity: above.opacity * (amount("opacity") ?? 1),
    fontSize: amount("font-size") ?? above.fontSize,
    fontWeight: weight ? readWeight(weight) : above.fontWeight,
    fontFamily: own("font-family") ?? above.fontFamily,
    textAnchor: own("text-anchor") ?? above.textAnchor,
    direction: own("direction") ?? above.direction,
    clip: above.clip,
    of: above.of ?? (names.includes("data-figure") ? element : undefined)
  };
}

/** The value of a property in a “style” attribute. */
function inStyle(css: string, name: string): string | undefined {
  if (!css.includes(name)) return undefined;
  return new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(css)?.[1]?.trim();
}

function readWeight(weight: string): Weight {
  if (weight === "bold") return 700;
  const number = Number.parseFloat(weight);
  return number >= 650 ? 700 : number >= 550 ? 600 : 400;
}
