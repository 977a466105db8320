import {paint, type ColourName, type Theme} from "../../theme/theme.ts";
import {channel, PlotMark, type Channel, type Render} from "./plot-mark.ts";
import {svgElement} from "../../marks/svg-element.ts";

export interface TimelineOptions<Datum> {
  /** Where a date begins and ends along the time. */
  from: Channel<Datum>["value"];
  to: Channel<Datum>["value"];
  /** The middle of its lane, across the time. */
  lane: Channel<Datum>["value"];
  /** Whether it is known to the instant: a tick, not a band; default no. */
  tick?: (datum: Datum) => boolean;
  /** Whether it is concluded, not stated: hollow and dashed; default no. */
  hollow?: (datum: Datum) => boolean;
  /** What a band is filled with instead of the colour: a gradient where an end is not known. */
  fill?: (datum: Datum) => string | null;
  /** A band's size across the time, in pixels. */
  size?: number;
  colour?: ColourName;
  theme?: Theme;
}

/** A band is at least this long, in pixels, to be seen. */
const SHORTEST = 4;
/** Up to this length a band is solid; the longer, the less is known, the paler it is. */
const SOLID = 14;
const PALEST = 0.3;
/** A tick stands out of the bands by this much, in pixels. */
const BEYOND = 4;

class Timeline<Datum> extends PlotMark {
  private readonly options: TimelineOptions<Datum>;
  private readonly along: "x" | "y";

  constructor(data: Iterable<Datum>, along: "x" | "y", options: TimelineOptions<Datum>) {
    const {from, to, lane, tick = () => false, hollow = () => false, fill = () => null} = options;
    super(data, {
      from: {value: from, scale: along},
      to: {value: to, scale: along},
      lane: {value: lane, scale: along === "x" ? "y" : "x"},
      tick: {value: tick},
      hollow: {value: hollow},
      // Plot leaves out what has a null in a channel.
      fill: {value: (datum: Datum) => fill(datum) ?? ""}
    });
    this.options = options;
    this.along = along;
  }

  override render = (...[index, , channels, , {document}]: Render): SVGElement => {
    const {size = 14, colour = "accent", theme} = this.options;
    const [from, to, lane] = ["from", "to", "lane"].map((name) => channel<number>(channels, name));
    const [tick, hollow] = ["tick", "hollow"].map((name) => channel<boolean>(channels, name));
    const fill = channel<string>(channels, "fill");
    const drawn = Array.from(index, (i) => {
      const [start, end] = [Math.min(from![i]!, to![i]!), Math.max(from![i]!, to![i]!)];
      const middle = (start + end) / 2;
      const half = size / 2;
      if (tick![i]) {
        const line = this.turn("line", {
          x1: middle,
          x2: middle,
          y1: lane![i]! - half - BEYOND,
          y2: lane![i]! + half + BEYOND
        });
        const dashed = {"stroke-width": 3, "stroke-dasharray": hollow![i] ? "4 2.6" : null};
        return svgElement(document, "line", {...line, ...dashed});
      }
      const long = Math.max(end - start, SHORTEST);
      const box = this.turn("rect", {x: middle - long / 2, y: lane![i]! - half, width: long, height: size});
      if (hollow![i])
        return svgElement(document, "rect", {
          ...box,
          fill: paint("paper", theme),
          "stroke-width": 1.5,
          "stroke-dasharray": "4 2.6"
        });
      if (fill[i]) return svgElement(document, "rect", {...box, fill: fill[i], stroke: "none"});
      return svgElement(document, "rect", {
        ...box,
        fill: paint(colour, theme),
        "fill-opacity": Math.max(PALEST, Math.min(1, SOLID / long))
      });
    });
    return svgElement(document, "g", {stroke: paint(colour, theme)}, drawn);
  };

  /** Attributes of a shape along x, turned for one along y. */
  private turn(shape: "rect" | "line", attributes: Record<string, number>): Record<string, number> {
    if (this.along === "x") return attributes;
    const {x, y, width, height, x1, x2, y1, y2} = attributes as Record<string, number>;
    return shape === "rect"
      ? {x: y!, y: x!, width: height!, height: width!}
      : {x1: y1!, x2: y2!, y1: x1!, y2: x2!};
  }
}

/**
 * A mark of dates along x, as precise as they are known: a stretch of time is a band, the paler the longer, an
 * instant a tick; what is concluded and not stated is hollow and dashed.
 */
export function timelineX<Datum>(data: Iterable<Datum>, options: TimelineOptions<Datum>): Timeline<Datum> {
  return new Timeline(data, "x", options);
}

/** The same along y. */
export function timelineY<Datum>(data: Iterable<Datum>, options: TimelineOptions<Datum>): Timeline<Datum> {
  return new Timeline(data, "y", options);
}
