import {paint, type Theme} from "../../theme/theme.ts";
import {channel, PlotMark, type Channel, type Render} from "./plot-mark.ts";
import {STANDING_PERSON} from "./reference-sizes.ts";
import {svgElement} from "../../marks/svg-element.ts";

export interface StandingPersonOptions<Datum> {
  /** The middle of the person. */
  x: Channel<Datum>["value"];
  y: Channel<Datum>["value"];
  /** Pixels of a metre. */
  metre: number;
  theme?: Theme;
}

class StandingPerson<Datum> extends PlotMark {
  private readonly options: StandingPersonOptions<Datum>;

  constructor(data: Iterable<Datum>, options: StandingPersonOptions<Datum>) {
    const {x, y} = options;
    super(data, {x: {value: x, scale: "x"}, y: {value: y, scale: "y"}});
    this.options = options;
  }

  override render = (...[index, , channels, , {document}]: Render): SVGElement => {
    const {metre, theme} = this.options;
    const [x, y] = [channel<number>(channels, "x"), channel<number>(channels, "y")];
    const {width, depth} = STANDING_PERSON;
    const drawn = Array.from(index).flatMap((i) => {
      const [cx, cy] = [x[i]!, y[i]!];
      const shape = (
        name: string,
        sizes: Record<string, number>,
        more: Record<string, string | number> = {}
      ) =>
        svgElement(document, name, {
          ...Object.fromEntries(Object.entries(sizes).map(([key, metres]) => [key, metres * metre])),
          ...more
        });
      const foot = (side: number) =>
        shape(
          "rect",
          {width: 0.085, height: 0.2, rx: 0.042},
          {
            x: cx + (side * 0.085 - 0.0425) * metre,
            y: cy - 0.01 * metre,
            "fill-opacity": 0.45
          }
        );
      return [
        shape(
          "ellipse",
          {rx: width / 2, ry: depth / 2},
          {
            cx,
            cy,
            "fill-opacity": 0.06,
            stroke: paint("ink", theme),
            "stroke-dasharray": "2 3",
            "stroke-opacity": 0.6
          }
        ),
        foot(-1),
        foot(1),
        shape(
          "rect",
          {width: 0.5, height: 0.21, rx: 0.105},
          {x: cx - 0.25 * metre, y: cy - 0.13 * metre, "fill-opacity": 0.75}
        ),
        shape(
          "circle",
          {r: 0.098},
          {cx, cy: cy - 0.01 * metre, stroke: paint("paper", theme), "stroke-width": 1.5}
        )
      ];
    });
    return svgElement(document, "g", {fill: paint("ink", theme)}, drawn);
  };
}

/** A mark of people seen from above, shoulders and head within the ellipse of STANDING_PERSON, to scale. */
export function standingPerson<Datum>(
  data: Iterable<Datum>,
  options: StandingPersonOptions<Datum>
): StandingPerson<Datum> {
  return new StandingPerson(data, options);
}
