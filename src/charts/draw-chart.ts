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
    marks
  } as Plot.PlotOptions) as SVGSVGElement;
  for (const style of Array.from(svg.querySelectorAll("style"))) style.remove();
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

function tidy(svg: Element): void {
  for (const element of Array.from(svg.querySelectorAll("*"))) {
    element.removeAttribute("aria-label");
    element.removeAttribute("aria-hidden");
    for (const {name, value} of Array.from(element.attributes)) {
      if (/NaN|Infinity|undefined/.test(value) && name !== "href")
        throw new Error(`<${element.tagName}> would get ${name}="${value}"`);
      if (/^(d|points|transform|[xy][12]?|[cr][xy]?|width|height)$/.test(name))
        element.setAttribute(
          name,
          value.replace(/-?\d+\.\d{3,}/g, (number) => String(round(Number(number))))
        );
    }
  }
  for (const group of Array.from(svg.querySelectorAll("g")).reverse()) if (!group.firstChild) group.remove();
}

function set(element: Element, attributes: Record<string, string | null>): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
}
