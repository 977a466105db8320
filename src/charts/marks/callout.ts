import {breakLines, type Block, type Run} from "../../text/rich-text.ts";
import {paint, type ColourName, type Theme} from "../../theme/theme.ts";
import {drawBlock} from "../../marks/draw-block.ts";
import type {Box} from "../../layout/box.ts";
import {placeBoxes} from "../../layout/place-boxes.ts";
import {channel, PlotMark, type Channel, type Dimensions, type Render} from "./plot-mark.ts";
import {svgElement} from "../../marks/svg-element.ts";

export type Side = "right" | "left" | "above" | "below";

export interface CalloutOptions<Datum> {
  /** The point that is spoken of. */
  x: Channel<Datum>["value"];
  y: Channel<Datum>["value"];
  /** Paragraphs of runs. */
  text: (datum: Datum) => Run[][];
  /** The text wraps at this width, in pixels. */
  width?: number;
  /** Distance between point and text; at least 10 gets a leader line. */
  distance?: number;
  /** Sides to try, best first. */
  sides?: readonly Side[];
  /** What the text may not cover, in pixels. */
  avoid?: readonly Box[];
  /** Where the text has to stay; default the whole drawing. */
  frame?: Box;
  size?: number;
  colour?: ColourName;
  theme?: Theme;
  href: (figure: string) => string | null;
}

/** From this distance on a line leads from the text to its point. */
const LEADER = 10;

class Callout<Datum> extends PlotMark {
  private readonly options: CalloutOptions<Datum>;

  constructor(data: Iterable<Datum>, options: CalloutOptions<Datum>) {
    const {x, y, text, width = 160, size = 13} = options;
    const block = (datum: Datum) => breakLines(text(datum), {width, size});
    super(data, {x: {value: x, scale: "x"}, y: {value: y, scale: "y"}, block: {value: block}});
    this.options = options;
  }

  override render = (...[index, , channels, dimensions, {document}]: Render): SVGElement => {
    const {size = 13, distance = 14, sides, avoid, frame, colour, theme, href} = this.options;
    const xs = channel<number>(channels, "x");
    const ys = channel<number>(channels, "y");
    const blocks = channel<Block>(channels, "block");
    const items = Array.from(index, (i) => ({
      point: {x: xs[i]!, y: ys[i]!},
      block: blocks[i]!,
      candidates: candidateBoxes({x: xs[i]!, y: ys[i]!}, blocks[i]!, {sides, distance})
    }));
    const chosen = placeBoxes(items, {frame: frame ?? whole(dimensions), obstacles: avoid});
    const drawn = items.flatMap(({point, block, candidates}, i) => {
      const {x, y} = candidates[chosen[i]!]!;
      const text = drawBlock(block, {document, x, y, size, colour, theme, href});
      if (distance < LEADER) return [text];
      return [leader(document, point, {x, y, width: block.width, height: block.height}, theme), text];
    });
    return svgElement(document, "g", {}, drawn);
  };
}

/**
 * A mark of annotations: text that wraps, with a line to its point, on the first side where it covers
 * nothing else and stays within the frame.
 */
export function callout<Datum>(data: Iterable<Datum>, options: CalloutOptions<Datum>): Callout<Datum> {
  return new Callout(data, options);
}

/** Where a text of this size may stand around its point: for each side in the middle, then at either end. */
export function candidateBoxes(
  point: {x: number; y: number},
  {width, height}: {width: number; height: number},
  {
    sides = ["right", "left", "above", "below"],
    distance = 14
  }: {sides?: readonly Side[]; distance?: number} = {}
): Box[] {
  const size = {width, height};
  const across = [0.5, 0, 1].map((share) => point.x - width * share);
  const along = [0.5, 0.15, 0.85].map((share) => point.y - height * share);
  return sides.flatMap((side): Box[] => {
    if (side === "right") return along.map((y) => ({x: point.x + distance, y, ...size}));
    if (side === "left") return along.map((y) => ({x: point.x - distance - width, y, ...size}));
    if (side === "above") return across.map((x) => ({x, y: point.y - distance - height, ...size}));
    return across.map((x) => ({x, y: point.y + distance, ...size}));
  });
}

function leader(document: Document, point: {x: number; y: number}, box: Box, theme?: Theme): SVGElement {
  const beside = point.x < box.x || point.x > box.x + box.width;
  const x2 = beside ? (point.x < box.x ? box.x - 3 : box.x + box.width + 3) : point.x;
  const y2 = beside
    ? clamp(point.y, box.y, box.y + box.height)
    : point.y < box.y
      ? box.y - 1
      : box.y + box.height + 1;
  return svgElement(document, "line", {
    x1: point.x,
    y1: point.y,
    x2,
    y2,
    stroke: paint("muted", theme)
  });
}

function whole({width, height}: Dimensions): Box {
  return {x: 0, y: 0, width, height};
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
