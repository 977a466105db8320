import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import {paint, type ColourName, type Theme} from "../../theme/theme.ts";
import {channel, DataMark, type ChannelValue, type Render} from "../../marks/mark.ts";
import {round, svgElement} from "../../marks/svg-element.ts";

type Status = ChartRow["status"];

export interface StatusShapeOptions<Datum> {
  x: ChannelValue<Datum>;
  y: ChannelValue<Datum>;
  status: (datum: Datum) => Status;
  colour?: (datum: Datum) => ColourName;
  /** Whose claim it is, said in `data-figure`. */
  figure?: (datum: Datum) => string;
  /** In pixels. */
  radius?: number;
  theme?: Theme;
}

/** Paths around the origin, of radius 1, relative so that they can be moved; what is stated is full. */
const SHAPES: Record<Status, {path: (r: number) => string; full: boolean}> = {
  asserted: {path: circle, full: true},
  alleged: {path: (r) => `${circle(r)}M${-r} 0a${r} ${r} 0 0 1 ${2 * r} 0z`, full: false},
  denied: {path: (r) => `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`, full: false},
  offered: {path: circle, full: false},
  planned: {path: (r) => polygon([0, -1.15 * r], [1.1 * r, 0.85 * r], [-1.1 * r, 0.85 * r]), full: false},
  recommended: {
    path: (r) => polygon([0, -1.25 * r], [1.25 * r, 0], [0, 1.25 * r], [-1.25 * r, 0]),
    full: false
  },
  required: {path: (r) => polygon([-r, -r], [r, -r], [r, r], [-r, r]), full: false},
  derived: {path: (r) => `${circle(r)}M${-r} 0H${r}`, full: false}
};

class StatusShape<Datum> extends DataMark<Datum> {
  private readonly options: StatusShapeOptions<Datum>;

  constructor(data: Iterable<Datum>, options: StatusShapeOptions<Datum>) {
    const {x, y, status, colour = () => "accent", figure = () => ""} = options;
    super(
      data,
      {},
      {
        name: "statusShape",
        channels: {
          x: {value: x, scale: "x"},
          y: {value: y, scale: "y"},
          status: {value: status},
          colour: {value: colour},
          figure: {value: figure}
        },
        options: []
      }
    );
    this.options = options;
  }

  override render = (...[index, , channels, , {document}]: Render): SVGElement => {
    const {radius = 5.5, theme} = this.options;
    const [x, y] = ["x", "y"].map((name) => channel<number>(channels, name));
    const statuses = channel<Status>(channels, "status");
    const colours = channel<ColourName>(channels, "colour");
    const figures = channel<string>(channels, "figure");
    const drawn = Array.from(index, (i) => {
      const {path, full} = SHAPES[statuses[i]!];
      const colour = paint(colours[i]!, theme);
      return svgElement(document, "path", {
        d: path(full ? radius : radius - 0.5),
        transform: `translate(${round(x![i]!)},${round(y![i]!)})`,
        fill: full ? colour : paint("paper", theme),
        stroke: full ? null : colour,
        "data-figure": figures[i] || null
      });
    });
    return svgElement(document, "g", {"stroke-width": 2, "stroke-linejoin": "round"}, drawn);
  };
}

/** A mark of shapes by how a claim is said: full for what is stated, hollow for what is offered, planned and so on. */
export function statusShape<Datum>(
  data: Iterable<Datum>,
  options: StatusShapeOptions<Datum>
): StatusShape<Datum> {
  return new StatusShape(data, options);
}

function circle(r: number): string {
  return `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}

function polygon(...points: [number, number][]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}z`;
}
