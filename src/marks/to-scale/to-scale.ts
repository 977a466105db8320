import * as Plot from "@observablehq/plot";
import {paint} from "../../theme/theme.ts";
import {drawScale} from "./draw-scale.ts";
import {DataMark, filteredFirst, type ChannelValue, type MarkOptions, type Render} from "../mark.ts";
import type {Silhouette} from "./reference-sizes.ts";
import {layOutToScale, type TextPlace} from "./scale-layout.ts";
import {frameOf, scaleOfFacets, scaleRoom, type Frame} from "./scale-room.ts";
import {readScaleSettings, type ScaleSettings} from "./scale-settings.ts";
import {scaledRows, sizeForm, type ScaledRow} from "./scaled-rows.ts";
import type {ScaleShape} from "./scale-shapes.ts";
import {svgElement} from "../svg-element.ts";

export interface ToScaleOptions<Datum> extends MarkOptions<Datum> {
  /** The area of a square, a circle or a rectangle, in `unit`. One of `area`, `length`, or `width` and `height`. */
  area?: ChannelValue<Datum>;
  /** The length of a bar, the side of a square, the diameter of a circle or the width of a rectangle, in `unit`. */
  length?: ChannelValue<Datum>;
  /** The sides of a rectangle, in `unit`. */
  width?: ChannelValue<Datum>;
  height?: ChannelValue<Datum>;
  /** The ends of the interval of an uncertain area or length, as dotted outlines. */
  low?: ChannelValue<Datum>;
  high?: ChannelValue<Datum>;
  /**
   * m, cm, mm, km, in, ft, yd, mi; m² (or m2), cm², mm², ha, km², in², ft², yd², acre, mi². Any other is taken as it is
   * written, and shown without silhouettes.
   */
  unit?: string;
  /** Default "square" for areas, "bar" for lengths, "rect" for sides. */
  shape?: ScaleShape;
  /** Of a rectangle with an area or a length, its width over its height; default 1. */
  ratio?: ChannelValue<Datum>;
  /** Of bars: standing ("up", the default) or lying ("across"). */
  direction?: "up" | "across";
  /** How thick a bar is, in pixels; default 24 standing, 14 lying. */
  thickness?: number;
  /** Words at each shape: text (its newlines are kept) or rich text. */
  text?: ChannelValue<Datum>;
  /**
   * Where they stand, or a list of places, the best first: "inside" is taken only where there is room, and "below" where
   * there is no other. Default "below", for lying bars "above".
   */
  textPlace?: TextPlace | readonly TextPlace[];
  /** Default "start", for circles "middle". */
  textAnchor?: "start" | "middle" | "end";
  /** In pixels; default 13. */
  fontSize?: number;
  /** Default the plot's. */
  fontFamily?: string;
  /** Of words without a weight of their own; default 400. */
  fontWeight?: number;
  /** In em: labels of narrow shapes break no earlier than this; default 9. */
  lineWidth?: number;
  /** The address to which a run of rich text leads that names a figure; default the name after "#". */
  figureHref?: (figure: string) => string;
  /** Pixels of one unit of length (of a metre for m² and ha); default the largest at which all has room. */
  scale?: number;
  /** Whether a line of a round length stands below; a number for that length, in the unit of length. Default true. */
  scaleBar?: boolean | number;
  /** The words at the scale bar; default the number, its digits in groups of three, and the unit. */
  formatUnit?: (value: number, unit: string) => string;
  /** Things of a known size to compare with: those seen from above in each shape, the others beside. */
  silhouette?: Silhouette | readonly Silhouette[] | null;
  /** Words at the silhouette; for those within the shapes they stand below, with the scale bar. */
  silhouetteText?: string | null;
  /** Whether the silhouette stands in each shape that has room, or beside them; default by its view. */
  silhouettePlace?: "inside" | "beside";
  /** Lays the smallest shape, dashed, into the largest, or into all others; default false. */
  inset?: boolean | "largest" | "all";
  /** Whether shapes stand on one floor or around one line; default "bottom". */
  anchor?: "bottom" | "middle";
  /** Between neighbours, in pixels; default 24. */
  gap?: number;
}

const OPTIONS: readonly string[] = [
  ...["area", "length", "width", "height", "low", "high", "unit", "shape", "ratio", "direction", "thickness"],
  ...["text", "textPlace", "textAnchor", "fontSize", "fontFamily", "fontWeight", "lineWidth", "figureHref"],
  ...["scale", "scaleBar", "formatUnit", "silhouette", "silhouetteText", "silhouettePlace"],
  ...["inset", "anchor", "gap"]
];

class ToScale<Datum> extends DataMark<Datum> {
  readonly settings: ScaleSettings;

  constructor(data: Iterable<Datum>, options: ToScaleOptions<Datum>) {
    const {area, length, width, height, low, high, ratio, text} = options;
    const form = sizeForm(options as Parameters<typeof sizeForm>[0]);
    const settings = readScaleSettings(options, form);
    const all = {optional: true, filter: null};
    super(
      data,
      Plot.initializer(filteredFirst(styleDefaults(options)) as never, commonScale(settings) as never),
      {
        name: "toScale",
        channels: {
          area: {value: area, ...all},
          length: {value: length, ...all},
          width: {value: width, ...all},
          height: {value: height, ...all},
          low: {value: low, ...all},
          high: {value: high, ...all},
          ratio: {value: ratio, ...all},
          text: {value: text, ...all}
        },
        options: OPTIONS,
        defaults: {fill: "currentColor", stroke: "currentColor", strokeWidth: 1.5, ariaLabel: "to scale"},
        numeric: ["area", "length", "width", "height", "low", "high", "ratio"]
      }
    );
    this.settings = settings;
  }

  override render = (...[index, , channels, dimensions, {document}]: Render): SVGElement | null => {
    const {settings} = this;
    const values = channels as Record<string, ArrayLike<never> | undefined>;
    const rows = scaledRows(index, values, settings.form);
    if (rows.length === 0) return null;
    const pixels = values.pixels![rows[0]!.i]! as number;
    const isFirst = ((index as {fi?: number}).fi ?? 0) === values.first![rows[0]!.i];
    const frame = frameOf(dimensions);
    const {items, beside, room} = scaleRoom(rows, values, frame, settings);
    const {places} = layOutToScale(items, pixels, room);
    const colour = (i: number) => this.outlineColour(values, i);
    const drawing = {rows, places, beside, pixels, frame, room, settings, colour, document};
    const {shapes, outlines, silhouettes, labels, foot} = drawScale(drawing, isFirst);
    const drawn = this.group(
      {document},
      shapes.map(({i, element}) => this.styled(element, i, channels))
    );
    const rest = [...outlines, ...silhouettes, ...labels, ...foot];
    const attributes = {
      class: drawn.getAttribute("class"),
      transform: drawn.getAttribute("transform"),
      "aria-label": drawn.getAttribute("aria-label"),
      "aria-description": drawn.getAttribute("aria-description"),
      "aria-hidden": drawn.getAttribute("aria-hidden"),
      "font-family": settings.fontFamily,
      "text-anchor": "start"
    };
    for (const name of ["class", "transform", "aria-label", "aria-description", "aria-hidden"])
      drawn.removeAttribute(name);
    return svgElement(document, "g", attributes, [drawn, ...rest]);
  };

  /** Of a row's outline where it has one, else of the text. */
  private outlineColour(values: Record<string, ArrayLike<unknown> | undefined>, i: number): string {
    const {stroke, strokeWidth} = this as unknown as Record<string, string | number | undefined>;
    const own = values.stroke?.[i] ?? stroke;
    return own === undefined || own === "none" || Number(strokeWidth) === 0 ? "currentColor" : String(own);
  }
}

/**
 * A mark of shapes in one physical scale, the largest at which they all stand in the frame with their labels; in
 * several lines where that is narrow, and with one scale for all facets. It needs no scales x and y. A row without a
 * size is left out.
 *
 * @throws An Error that names option, channel and row for what cannot be drawn, and where the frame has no room:
 *   `toScaleHeight` tells the height that is needed.
 */
export function toScale<Datum>(data: Iterable<Datum>, options: ToScaleOptions<Datum> = {}): ToScale<Datum> {
  return new ToScale(data, options);
}

export type {ToScale};

/** A pale shape with an outline, unless a fill is asked for. */
function styleDefaults(options: object): object {
  const {fill, stroke} = options as {fill?: unknown; stroke?: unknown};
  if (fill === undefined) return {fillOpacity: 0.1, ...options};
  if (stroke === undefined && fill !== "none") return {...options, stroke: paint("paper"), strokeWidth: 0};
  return options;
}

type Channels = Record<string, {value: ArrayLike<unknown>}>;

/** Finds the scale of all facets, and where the middles of the shapes are, for tips. */
function commonScale(settings: ScaleSettings) {
  return (
    data: ArrayLike<unknown>,
    facets: readonly (readonly number[])[],
    channels: Channels,
    _scales: unknown,
    dimensions: Render[3]
  ) => {
    const values = Object.fromEntries(Object.entries(channels).map(([name, {value}]) => [name, value]));
    const frame = frameOf(dimensions);
    const groups = facets.map((index) => scaledRows(index, values, settings.form));
    const pixels = scaleOfFacets(groups, values, frame, settings);
    const [x, y] = [new Float64Array(data.length), new Float64Array(data.length)];
    for (const rows of groups) middles(rows, values, frame, settings, pixels, x, y);
    const same = (value: number) => ({value: new Float64Array(data.length).fill(value), filter: null});
    const first = facets.findIndex((index) => index.length > 0);
    return {
      data,
      facets,
      channels: {
        pixels: same(pixels),
        first: same(first),
        x: {value: x, filter: null},
        y: {value: y, filter: null}
      }
    };
  };
}

function middles(
  rows: readonly ScaledRow[],
  values: object,
  frame: Frame,
  settings: ScaleSettings,
  pixels: number,
  x: Float64Array,
  y: Float64Array
): void {
  if (rows.length === 0) return;
  const {items, beside, room} = scaleRoom(rows, values, frame, settings);
  const {places} = layOutToScale(items, pixels, room);
  rows.forEach(({i}, n) => {
    const place = places[n + beside.length]!;
    x[i] = frame.x + place.x + place.width / 2;
    y[i] = frame.y + place.y + place.height / 2;
  });
}
