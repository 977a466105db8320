import * as Plot from "@observablehq/plot";
import {annotationMarks, type Anchor} from "./annotations/annotation-marks.ts";
import type {DrawOptions} from "./chart.ts";
import {paint, theme as defaultTheme} from "../theme/theme.ts";
import {round, svgElement} from "../marks/svg-element.ts";

/** What a drawing consists of; positions of marks are given in pixels. */
export interface Drawing {
  height: number;
  /** Gradients and patterns that the marks name. */
  defs?: SVGElement[];
  marks: Plot.Markish[];
  /** Where annotations of rows stand; default at what is drawn of them. */
  anchors?: readonly Anchor[];
  /** Linear scales of numbers, or of times in milliseconds; without them x and y are in pixels. */
  x?: LinearScale;
  y?: LinearScale;
  /** Of the frame within the drawing, in pixels; default none. */
  margins?: {marginTop?: number; marginRight?: number; marginBottom?: number; marginLeft?: number};
}

/** From values to pixels. */
export interface LinearScale {
  domain: [number, number];
  range: [number, number];
}

/** Renders marks by Plot and makes the SVG stand on its own: no style element, accessible, stable bytes. */
export function drawChart(drawing: Drawing, options: DrawOptions): SVGSVGElement {
  const {document, width, theme = defaultTheme, id, title, alt} = options;
  const {height, marks, defs = [], anchors = [], x, y, margins} = drawing;
  const shown = ((marks as unknown[]).flat(Infinity) as Plot.Markish[]).filter((mark) => !isEmpty(mark));
  // First of all, since marks that look for places read from the drawing how its text is set.
  const type = {"font-family": theme.fontFamily, "font-size": String(theme.sizes.text), "text-anchor": null};
  const setType: Plot.RenderFunction = (...[, , , , {ownerSVGElement}]) => {
    set(ownerSVGElement, type);
    return null;
  };
  const svg = Plot.plot({
    document,
    figure: false,
    width,
    height: round(height),
    margin: 0,
    ...margins,
    className: "cifra-chart",
    x: {axis: null, ...(x ? {type: "linear", ...x} : {type: "identity"})},
    y: {axis: null, ...(y ? {type: "linear", ...y} : {type: "identity"})},
    marks: [setType, ...shown, ...annotationMarks(anchors, options)]
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
    fill: paint("ink", theme),
    // What is drawn in the current colour is drawn in that of the text.
    color: paint("ink", theme),
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
/** Attributes that hold what a caller wrote, or no number. */
const GIVEN = /^(href|id|fill|data-.*|text-anchor|text-decoration|font-weight)$/;
const NO_NUMBER = /NaN|Infinity|undefined/;

type AttributeKind = "given" | "geometry" | "aria" | "other";

/** What is to be done with an attribute, by its name: there are some fifty. */
const KINDS = new Map<string, AttributeKind>();

function kindOf(name: string): AttributeKind {
  let kind = KINDS.get(name);
  if (kind) return kind;
  kind = GIVEN.test(name)
    ? "given"
    : GEOMETRY.test(name)
      ? "geometry"
      : name === "aria-label" || name === "aria-hidden"
        ? "aria"
        : "other";
  KINDS.set(name, kind);
  return kind;
}

/** Takes out what makes an SVG depend on where it is shown, and what is empty; rounds what is longer than it need be. */
function tidy(parent: Element): void {
  let next: ChildNode | null;
  for (let child = parent.firstChild; child; child = next) {
    next = child.nextSibling;
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const {localName} = element;
    if (localName === "style") {
      element.remove();
      continue;
    }
    for (const name of element.getAttributeNames()) {
      const kind = kindOf(name);
      if (kind === "given") continue;
      if (kind === "aria") {
        // The numbers of notes are links that say where they lead.
        if (name === "aria-hidden" || !element.hasAttribute("data-note")) element.removeAttribute(name);
        continue;
      }
      // linkedom escapes what getAttribute gives.
      const attribute = element.getAttributeNode(name)!;
      const {value} = attribute;
      if (NO_NUMBER.test(value)) throw new Error(`<${localName}> would get ${name}="${value}"`);
      if (kind === "other" || value.length <= 4 || !value.includes(".")) continue;
      const short = value.replace(LONG, (number) => String(round(Number(number))));
      if (short !== value) attribute.value = short;
    }
    if (element.firstChild) tidy(element);
    if (localName === "g" && !element.firstChild) element.remove();
  }
}

function set(element: Element, attributes: Record<string, string | null>): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
}
