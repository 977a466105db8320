import {paint, type ColourName, type Theme} from "../theme.ts";
import {claimShape, type Claimed, type ClaimShape, type KnownEnd} from "./claim-shape.ts";
import {fadeBetween} from "./paints.ts";
import {channel, PlotMark, type Channel, type Render} from "./plot-mark.ts";
import {round, svgElement} from "./svg-element.ts";

export interface ClaimOptions<Datum> {
  /** What is claimed, in the unit of the x scale. */
  claimed: (datum: Datum) => Claimed;
  /** The middle of the drawing. */
  y: Channel<Datum>["value"];
  /** Whether it is drawn hollow and dashed, as what is only offered or planned; default false. */
  hollow?: (datum: Datum) => boolean;
  /** Ids of gradients begin with it. */
  id: string;
  height?: number;
  /** How far a claim fades out where not even a bound is known, in pixels. */
  reach?: number;
  colour?: ColourName;
  theme?: Theme;
}

/** What is needed to draw one claim; positions in pixels. */
interface Place {
  document: Document;
  x: (value: number) => number;
  y: number;
  height: number;
  reach: number;
  hollow: boolean;
  colour: string;
  paper: string;
  id: string;
}

class Claim<Datum> extends PlotMark {
  private readonly options: ClaimOptions<Datum>;

  constructor(data: Iterable<Datum>, options: ClaimOptions<Datum>) {
    const {claimed, y, hollow = () => false} = options;
    // The scale has to know of every end, and the drawing of the whole claim.
    const ends = (end: "low" | "high") => (datum: Datum) => {
      const {value, low, high} = claimed(datum);
      return end === "low" ? (low ?? value ?? high) : (high ?? value ?? low);
    };
    super(data, {
      x1: {value: ends("low"), scale: "x"},
      x2: {value: ends("high"), scale: "x"},
      y: {value: y, scale: "y"},
      shape: {value: (datum: Datum) => claimShape(claimed(datum))},
      hollow: {value: hollow}
    });
    this.options = options;
  }

  override render = (...[index, scales, channels, , {document}]: Render): SVGElement => {
    const {height = 16, reach = 70, colour = "accent", theme, id} = this.options;
    const y = channel<number>(channels, "y");
    const [shapes, hollow] = [
      channel<ClaimShape>(channels, "shape"),
      channel<boolean>(channels, "hollow")
    ] as const;
    const drawn = Array.from(index, (i) =>
      svgElement(
        document,
        "g",
        {},
        drawShape(shapes[i]!, {
          document,
          x: scales.x as (value: number) => number,
          y: y[i]!,
          height,
          reach,
          hollow: hollow[i]!,
          colour: paint(colour, theme),
          paper: paint("paper", theme),
          id: `${id}-${i}`
        })
      )
    );
    return svgElement(document, "g", {}, drawn);
  };
}

/**
 * A mark of claims on a scale: exact ones are points, approximate ones soft bands, ranges bars. Where only
 * one end is given it fades towards the other with an arrow; an end that is not reached has a ring, one that
 * may be a line across. What is hollow is dashed. It is told apart without colours.
 */
export function claim<Datum>(data: Iterable<Datum>, options: ClaimOptions<Datum>): Claim<Datum> {
  return new Claim(data, options);
}

function drawShape(shape: ClaimShape, place: Place): SVGElement[] {
  if (shape.form === "point") return [point(shape.at, place)];
  if (shape.form === "band") return band(shape, place);
  if (shape.form === "range") return range(shape, place);
  return open(shape, place);
}

function point(at: number, {document, x, y, height, hollow, colour, paper}: Place): SVGElement {
  return svgElement(document, "circle", {
    cx: x(at),
    cy: y,
    r: height / 2 - 1,
    fill: hollow ? paper : colour,
    stroke: colour,
    "stroke-width": 2,
    "stroke-dasharray": hollow ? "3 2" : null
  });
}

function band({low, high, at}: Extract<ClaimShape, {form: "band"}>, place: Place): SVGElement[] {
  const {document, x, y, height, hollow, colour, id} = place;
  const full = hollow ? 0.25 : 0.7;
  const gradient = fadeBetween(document, id, [x(low), x(high)], colour, [0, full, full, 0]);
  const across = {
    x1: at === null ? 0 : x(at),
    x2: at === null ? 0 : x(at),
    y1: y - height / 2,
    y2: y + height / 2
  };
  return [
    gradient,
    box(x(low), x(high), place, {fill: `url(#${id})`}),
    ...(at === null ? [] : [svgElement(document, "line", {...across, stroke: colour, "stroke-width": 2.5})])
  ];
}

function range({low, high}: Extract<ClaimShape, {form: "range"}>, place: Place): SVGElement[] {
  const {x, hollow, colour} = place;
  const body = {fill: colour, "fill-opacity": hollow ? 0.08 : 0.7, ...dashed(place)};
  return [box(x(low.at), x(high.at), place, body), ...[low, high].map((end) => knownEnd(end, place))];
}

function open({end, towards, bound}: Extract<ClaimShape, {form: "open"}>, place: Place): SVGElement[] {
  const {document, x, y, height, reach, hollow, colour, id} = place;
  const side = towards === "low" ? -1 : 1;
  const from = x(end.at);
  const tip = bound === null ? from + side * reach : x(bound);
  const size = Math.min(height * 0.32, Math.abs(tip - from) / 3);
  const line = {fill: "none", stroke: colour, "stroke-width": 1.5};
  return [
    fadeBetween(document, id, [from, tip], colour, hollow ? [0.3, 0.12, 0] : [0.85, 0.4, 0]),
    box(Math.min(from, tip), Math.max(from, tip), place, {fill: `url(#${id})`}),
    svgElement(document, "path", {
      ...line,
      "stroke-dasharray": hollow ? "4 3" : null,
      d: `M${round(from)} ${round(y)}H${round(tip)}`
    }),
    svgElement(document, "path", {
      ...line,
      d: `M${round(tip - side * size)} ${round(y - size)}L${round(tip)} ${round(y)}L${round(tip - side * size)} ${round(y + size)}`
    }),
    knownEnd(end, place)
  ];
}

function knownEnd({at, reached}: KnownEnd, {document, x, y, height, colour, paper}: Place): SVGElement {
  if (!reached)
    return svgElement(document, "circle", {
      cx: x(at),
      cy: y,
      r: height * 0.3,
      fill: paper,
      stroke: colour,
      "stroke-width": 2
    });
  const [top, bottom] = [y - height / 2 - 2, y + height / 2 + 2];
  return svgElement(document, "line", {
    x1: x(at),
    x2: x(at),
    y1: top,
    y2: bottom,
    stroke: colour,
    "stroke-width": 2.5
  });
}

function box(
  left: number,
  right: number,
  {document, y, height}: Place,
  attributes: Record<string, string | number | null>
): SVGElement {
  return svgElement(document, "rect", {
    x: left,
    y: y - height / 2,
    width: right - left,
    height,
    ...attributes
  });
}

function dashed({hollow, colour}: Place): Record<string, string | null> {
  return hollow ? {stroke: colour, "stroke-dasharray": "4 3"} : {};
}
