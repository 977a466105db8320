import * as Plot from "@observablehq/plot";
import type {DrawOptions} from "./chart.ts";
import {paint, theme as defaultTheme} from "../theme/theme.ts";
import {round, svgElement} from "../marks/svg-element.ts";

/** What a drawing consists of; positions of marks are given in pixels. */
export interface Drawing {
  height: number;
  /** Gradients and patterns that the marks name. */
  defs?: SVGElement[];
  marks: Plot.Markish[];
  /** A linear scale of numbers; without it x is in pixels. */
  x?: {domain: [number, number]; range: [number, number]};
}

/** Renders marks by Plot and makes the SVG stand on its own: no style element, accessible, stable bytes. */
export function drawChart(drawing: Drawing, options: DrawOptions): SVGSVGElement {
  const {document, width, theme = defaultTheme, id, title, alt} = options;
  const {height, marks, defs = [], x} = drawing;
  const svg = Plot.plot({
    document,
    figure: false,
    width,
    height: round(height),
    margin: 0,
    className: "cifra-chart",
    x: {axis: null, ...(x ? {type: "linear", ...x} : {type: "identity"})},
    y: {axis: null, type: "identity"},
    marks: ((marks as unknown[]).flat(Infinity) as Plot.Markish[]).filter((mark) => !isEmpty(mark))
  } as Plot.PlotOptions) as SVGSVGElement;
  tidy(svg);
  svg.prepend(
    svgElement(document, "title", {id: `${id}-title`}, [title]),
    svgElement(document, "desc", {id: `${id}-desc`}, [alt]),
    ...(defs.length ? [svgElement(document, "defs", {}, defs)] : [])
  );
  set(svg, {
    xmlns: "http://www.w3.org/2000/svg",
    "xmlns:xlink": null,
    "font-family": theme.fontFamily,
    "font-size": "13",
    "text-anchor": null,
    fill: paint("ink", theme),
    // Not an image: its numbers are links, which a reader of the image alone could not reach.
    role: "group",
    "aria-labelledby": `${id}-title`,
    "aria-describedby": `${id}-desc`
  });
  return svg;
}

/** A mark of no data draws an empty group, and costs as much as one of some. */
function isEmpty(mark: Plot.Markish): boolean {
  const data: unknown = (mark as {data?: unknown} | null)?.data;
  return Array.isArray(data) && data.length === 0;
}

/** Attributes that hold positions and shapes. */
const GEOMETRY = /^(d|points|transform|[xy][12]?|[cr][xy]?|width|height)$/;
const LONG = /-?\d+\.\d{3,}/g;
/** Attributes that hold what a caller wrote. */
const GIVEN = /^(href|id|fill|data-.*)$/;
const NO_NUMBER = /NaN|Infinity|undefined/;

/** Takes out what makes an SVG depend on where it is shown, and what is empty; rounds what is longer than it need be. */
function tidy(parent: Element): void {
  for (const element of Array.from(parent.children)) {
    const {localName} = element;
    if (localName === "style") {
      element.remove();
      continue;
    }
    for (const name of Array.from(element.getAttributeNames())) {
      const attribute = element.getAttributeNode(name)!;
      const {value} = attribute;
      if (name === "aria-label" || name === "aria-hidden") element.removeAttribute(name);
      else if (!GIVEN.test(name) && NO_NUMBER.test(value))
        throw new Error(`<${localName}> would get ${name}="${value}"`);
      else if (value.length > 4 && GEOMETRY.test(name)) {
        const short = value.replace(LONG, (number) => String(round(Number(number))));
        if (short !== value) attribute.value = short;
      }
    }
    tidy(element);
    if (localName === "g" && !element.firstChild) element.remove();
  }
}

function set(element: Element, attributes: Record<string, string | null>): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
}
