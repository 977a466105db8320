import {xmlText} from "./xml-text.ts";

type Attributes = Record<string, string | number | null | undefined>;

const NAMESPACE = "http://www.w3.org/2000/svg";

/** An SVG element with attributes (null ones left out) and children; strings become text. */
export function svgElement(
  document: Document,
  name: string,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = []
): SVGElement {
  const element = document.createElementNS(NAMESPACE, name) as SVGElement;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === null || value === undefined) continue;
    if (typeof value === "number" && !Number.isFinite(value))
      throw new Error(`<${name}> would get ${key}="${value}"`);
    element.setAttribute(key, typeof value === "number" ? String(round(value)) : xmlText(String(value)));
  }
  for (const child of children)
    element.appendChild(typeof child === "string" ? document.createTextNode(xmlText(child)) : child);
  return element;
}

/** Two digits are enough for a pixel. */
export function round(value: number): number {
  // From 1e13 on there are no hundredths, and near the largest number no hundredfold.
  return Math.abs(value) < 1e13 ? Math.round(value * 100) / 100 || 0 : value;
}
