import * as Plot from "@observablehq/plot";

/** What of an element matters for drawing it again: where it is, how it is set, what it says, where it leads. */
interface Drawn {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  fill: string | null;
  stroke: string | null;
  size: number;
  text: string;
  href: string | null;
}

type Kind = keyof typeof MARKS;

/** Elements of one kind that one mark has drawn, and the channels and constants that they need. */
export interface PlainMark {
  kind: Kind;
  rows: Drawn[];
  options: object;
}

/** Plot's own marks that draw the same elements. */
const MARKS = {
  rect: (rows: Drawn[], options: object) =>
    Plot.rect(rows, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...options}),
  line: (rows: Drawn[], options: object) => Plot.ruleX(rows, {x: "x1", y1: "y1", y2: "y2", ...options}),
  circle: (rows: Drawn[], options: object) => Plot.dot(rows, {x: "x1", y: "y1", r: 4, ...options}),
  path: (rows: Drawn[], options: object) =>
    Plot.link(rows, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...options}),
  text: (rows: Drawn[], options: object) =>
    Plot.text(rows, {x: "x1", y: "y1", text: "text", fontSize: "size", ...options})
};

const SHAPES = "rect, line, circle, path, use";

/**
 * The marks of plain Plot that draw what is in an SVG: for each of its groups as many elements of each kind, a text
 * for each stretch of text that is set in one way (Plot sets a text in one way only), a link for each link, a
 * channel for each colour and type size. What shapes look like is left out.
 */
export function plainMarks(svg: Element): PlainMark[] {
  const marks = new Map<string, PlainMark>();
  const groups = Array.from(svg.children);
  for (const element of Array.from(svg.querySelectorAll(`${SHAPES}, text, tspan`))) {
    if (element.closest("defs, clipPath, pattern, mask, symbol, marker")) continue;
    const kind = kindOf(element);
    const count =
      kind === "text" ? Array.from(element.childNodes).filter(({nodeType}) => nodeType === 3).length : 1;
    const group = groups.findIndex((child) => child.contains(element));
    const options = optionsOf(element, kind);
    const key = `${group} ${kind} ${JSON.stringify(options)}`;
    if (!marks.has(key)) marks.set(key, {kind, rows: [], options});
    const {rows} = marks.get(key)!;
    for (let i = 0; i < count; i++) rows.push(rowOf(element, rows.length));
  }
  return [...marks.values()];
}

/** Draws them on scales as ours have them: in pixels, without axes. */
export function plotPlain(marks: readonly PlainMark[], svg: Element, document: Document): Element {
  return Plot.plot({
    document,
    figure: false,
    width: Number(svg.getAttribute("width")),
    height: Number(svg.getAttribute("height")),
    margin: 0,
    x: {axis: null, type: "identity"},
    y: {axis: null, type: "identity"},
    marks: marks.map(({kind, rows, options}) => MARKS[kind](rows, options))
  } as Plot.PlotOptions);
}

function kindOf(element: Element): Kind {
  if (element.tagName === "tspan") return "text";
  return element.tagName in MARKS ? (element.tagName as Kind) : "path";
}

/** What differs between the elements of a mark is a channel; a text's weight is none in Plot, so it makes a mark. */
function optionsOf(element: Element, kind: Kind): object {
  const unscaled = (name: string) => (element.hasAttribute(name) ? {[name]: {value: name, scale: null}} : {});
  const weight = element.getAttribute("font-weight");
  return {
    ...unscaled("fill"),
    ...unscaled("stroke"),
    ...(kind === "text" && weight ? {fontWeight: weight} : {}),
    ...(element.closest("a") ? {href: "href"} : {})
  };
}

function rowOf(element: Element, i: number): Drawn {
  const number = (...names: string[]) =>
    names.map((name) => Number(element.getAttribute(name) ?? NaN)).find(Number.isFinite);
  const x1 = number("x1", "x", "cx") ?? i % 300;
  const y1 = number("y1", "y", "cy") ?? i % 200;
  return {
    x1,
    y1,
    x2: number("x2") ?? x1 + (number("width") ?? 9),
    y2: number("y2") ?? y1 + (number("height") ?? 9),
    fill: element.getAttribute("fill"),
    stroke: element.getAttribute("stroke"),
    size: number("font-size") ?? 13,
    text: element.textContent ?? "",
    href: element.closest("a")?.getAttribute("href") ?? null
  };
}
