import {paint, type ColourName, type Theme} from "../../theme/theme.ts";
import {claimShape, type Claimed, type ClaimShape} from "./claim-shape.ts";
import {drawClaim} from "./draw-claim.ts";
import {channel, PlotMark, type Channel, type Render} from "./plot-mark.ts";
import {svgElement} from "../../marks/svg-element.ts";

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
        drawClaim(shapes[i]!, {
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
