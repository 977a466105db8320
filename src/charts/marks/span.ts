import {paint, type ColourName, type Theme} from "../../theme/theme.ts";
import {channel, DataMark, type ChannelValue, type Render} from "../../marks/mark.ts";
import {round, svgElement} from "../../marks/svg-element.ts";

export interface SpanOptions<Datum> {
  x1: ChannelValue<Datum>;
  x2: ChannelValue<Datum>;
  y: ChannelValue<Datum>;
  /** Height of the ticks at both ends, in pixels. */
  tick?: number;
  colour?: ColourName;
  theme?: Theme;
}

class Span<Datum> extends DataMark<Datum> {
  private readonly options: SpanOptions<Datum>;

  constructor(data: Iterable<Datum>, options: SpanOptions<Datum>) {
    const {x1, x2, y} = options;
    super(
      data,
      {},
      {
        name: "span",
        channels: {
          x1: {value: x1, scale: "x"},
          x2: {value: x2, scale: "x"},
          y: {value: y, scale: "y"}
        },
        options: []
      }
    );
    this.options = options;
  }

  override render = (...[index, , channels, , {document}]: Render): SVGElement => {
    const {tick = 8, colour = "ink", theme} = this.options;
    const [x1, x2, y] = ["x1", "x2", "y"].map((name) => channel<number>(channels, name));
    const drawn = Array.from(index, (i) =>
      svgElement(document, "path", {
        d: `M${round(x1![i]!)} ${round(y![i]! - tick / 2)}v${tick}M${round(x1![i]!)} ${round(y![i]!)}H${round(x2![i]!)}m0 ${-tick / 2}v${tick}`
      })
    );
    return svgElement(document, "g", {fill: "none", stroke: paint(colour, theme)}, drawn);
  };
}

/** A mark of lines between two values with a tick at either end: an interval, or a distance on the scale. */
export function span<Datum>(data: Iterable<Datum>, options: SpanOptions<Datum>): Span<Datum> {
  return new Span(data, options);
}
