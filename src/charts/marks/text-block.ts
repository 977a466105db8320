import type {Block} from "../../text/rich-text.ts";
import type {ColourName, Theme} from "../../theme/theme.ts";
import {drawBlock} from "../../marks/draw-block.ts";
import {channel, DataMark, type ChannelValue, type Render} from "../../marks/mark.ts";
import {svgElement} from "../../marks/svg-element.ts";

export interface TextBlockOptions<Datum> {
  /** The left edge of the text (its middle or right edge for other anchors) and its top. */
  x: ChannelValue<Datum>;
  y: ChannelValue<Datum>;
  /** Whether the place is in pixels although the plot's scale is not; default false. */
  pixels?: boolean;
  /** Text that has been broken into lines. */
  block: (datum: Datum) => Block;
  anchor?: "start" | "middle" | "end";
  dx?: number;
  dy?: number;
  size: number;
  /** Which scale's numbers these are, when they are ticks: it says so in `data-axis`. */
  axis?: "x" | "y";
  colour?: ColourName;
  theme?: Theme;
  href: (figure: string) => string | null;
}

class TextBlock<Datum> extends DataMark<Datum> {
  private readonly options: TextBlockOptions<Datum>;

  constructor(data: Iterable<Datum>, options: TextBlockOptions<Datum>) {
    const {x, y, block, pixels = false} = options;
    super(
      data,
      {},
      {
        name: "textBlock",
        channels: {
          x: {value: x, scale: pixels ? undefined : "x"},
          y: {value: y, scale: pixels ? undefined : "y"},
          block: {value: block}
        },
        options: []
      }
    );
    this.options = options;
  }

  override render = (...[index, , channels, , {document}]: Render): SVGElement => {
    const {dx = 0, dy = 0, axis, ...options} = this.options;
    const [x, y, blocks] = [
      channel<number>(channels, "x"),
      channel<number>(channels, "y"),
      channel<Block>(channels, "block")
    ];
    const drawn = Array.from(index, (i) =>
      drawBlock(blocks[i]!, {...options, document, x: x[i]! + dx, y: y[i]! + dy})
    );
    return svgElement(document, "g", {"data-axis": axis}, drawn);
  };
}

/** A mark that sets broken text, with links to figures in it, at points of a plot. */
export function textBlock<Datum>(data: Iterable<Datum>, options: TextBlockOptions<Datum>): TextBlock<Datum> {
  return new TextBlock(data, options);
}
