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
    Plot.text(rows, {x: "x1", y: "y1", text: "text", fontSize: "size", ...options}),
  axisX: (rows: Drawn[]) =>
    Plot.axisX(
      rows.map(({x1}) => x1),
      {tickFormat: (_: number, i: number) => rows[i]!.text}
    ),
  axisY: (rows: Drawn[]) =>
    Plot.axisY(
      rows.map(({y1}) => y1),
      {tickFormat: (_: number, i: number) => rows[i]!.text}
    )
};

/** A character's width in em as Plot reckons with it where a text is to wrap, about. */
const CHARACTER = 0.5;

const SHAPES = "rect, line, circle, path, use";

/**
 * The marks of plain Plot that draw what is in an SVG, as its user would write them: for each of its groups as many
 * elements of each kind; a text for each stretch that is set in one way (Plot sets a text in one way only); a text that
 * is set in one way and has several lines is one that Plot wraps; an axis where ours has one; a link for each link, a
 * channel for each colour and type size. What shapes look like is left out, and no place is searched for.
 */
export function plainMarks(svg: Element): PlainMark[] {
  const marks = new Map<string, PlainMark>();
  const groups = Array.from(svg.children);
  for (const element of Array.from(svg.querySelectorAll(`${SHAPES}, text, tspan`))) {
    if (element.closest("defs, clipPath, pattern, mask, symbol, marker")) continue;
    // Its words stand in the text that is wrapped.
    if (element.tagName === "tspan" && isWrapped(element.closest("text"))) continue;
    const kind = kindOf(element);
    const stretches = Array.from(element.childNodes).filter(({nodeType}) => nodeType === 3).length;
    const count =
      kind !== "text"
        ? kind.startsWith("axis")
          ? Math.min(1, stretches)
          : 1
        : isWrapped(element)
          ? 1
          : stretches;
    const group = groups.findIndex((child) => child.contains(element));
    const options = optionsOf(element, kind);
    const key = `${group} ${kind} ${JSON.stringify(options)}`;
    if (!marks.has(key)) marks.set(key, {kind, rows: [], options});
    const {rows} = marks.get(key)!;
    for (let i = 0; i < count; i++) rows.push(rowOf(element, rows.length));
  }
  return [...marks.values()];
}

/** Whether a text has several lines, all set in one way. */
function isWrapped(text: Element | null): boolean {
  if (text?.tagName !== "text") return false;
  const lines = Array.from(text.children);
  return (
    lines.length > 0 &&
    lines.every(({tagName, children}) => tagName === "tspan" && children.length === 0) &&
    !lines.some((line) => line.hasAttribute("font-weight"))
  );
}

/** Draws them on linear scales in a named and described plot, with the axes among them and no others. */
export function plotPlain(marks: readonly PlainMark[], svg: Element, document: Document): Element {
  return Plot.plot({
    document,
    figure: false,
    width: Number(svg.getAttribute("width")),
    height: Number(svg.getAttribute("height")),
    margin: 0,
    ariaLabel: svg.querySelector("title")?.textContent ?? "",
    ariaDescription: svg.querySelector("desc")?.textContent ?? "",
    x: {axis: null, domain: [0, Number(svg.getAttribute("width"))]},
    y: {axis: null, domain: [Number(svg.getAttribute("height")), 0]},
    marks: marks.map(({kind, rows, options}) => MARKS[kind](rows, options))
  } as Plot.PlotOptions);
}

function kindOf(element: Element): Kind {
  if (element.tagName === "tspan" || element.tagName === "text") {
    const axis = element.closest("[data-axis]")?.getAttribute("data-axis");
    return axis && /^[\d.,$%\s]+$/.test(element.textContent ?? "")
      ? axis === "x"
        ? "axisX"
        : "axisY"
      : "text";
  }
  return element.tagName in MARKS ? (element.tagName as Kind) : "path";
}

/** What differs between the elements of a mark is a channel; a text's weight is none in Plot, so it makes a mark. */
function optionsOf(element: Element, kind: Kind): object {
  if (kind.startsWith("axis")) return {};
  const lines = isWrapped(element)
    ? [
        element.firstChild?.nodeType === 3 ? (element.firstChild.nodeValue ?? "") : "",
        ...Array.from(element.children, ({textContent}) => textContent ?? "")
      ]
    : [];
  const longest = Math.max(0, ...lines.map(({length}) => length));
  const unscaled = (name: string) => (element.hasAttribute(name) ? {[name]: {value: name, scale: null}} : {});
  const weight = element.getAttribute("font-weight");
  return {
    ...unscaled("fill"),
    ...unscaled("stroke"),
    ...(kind === "text" && weight ? {fontWeight: weight} : {}),
    ...(longest ? {lineWidth: Math.ceil(longest * CHARACTER)} : {}),
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
    text: isWrapped(element)
      ? Array.from(element.childNodes, ({textContent}) => textContent).join(" ")
      : (element.textContent ?? ""),
    href: element.closest("a")?.getAttribute("href") ?? null
  };
}
