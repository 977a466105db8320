import type {LeaderShape, Side} from "../../layout/index.ts";
import type {CalloutAnchor} from "./callout-places.ts";
import type {ChannelValue, MarkOptions} from "../mark.ts";
import {faultOfPrevious} from "../surroundings/earlier-places.ts";
import type {Avoid} from "../surroundings/surroundings.ts";

export interface CalloutOptions<Datum> extends Omit<MarkOptions<Datum>, "title"> {
  /** The place of a point; with only one of them, a line across the frame. */
  x?: ChannelValue<Datum>;
  y?: ChannelValue<Datum>;
  /** An interval instead, either way round: with `y` (or nothing) it is bracketed; with `y1` and `y2` it is an area. */
  x1?: ChannelValue<Datum>;
  x2?: ChannelValue<Datum>;
  y1?: ChannelValue<Datum>;
  y2?: ChannelValue<Datum>;
  /** What the callout says: a string, whose line breaks are kept, or rich text (paragraphs of runs). */
  text?: ChannelValue<Datum>;
  /** Stands before the text, in bold. */
  title?: ChannelValue<Datum>;
  /** On which sides the text had best stand, the best first: for all, or a channel. A preference, no promise. */
  side?: Side | readonly Side[] | ChannelValue<Datum>;
  /**
   * How the text stands to its leader: `start` with its left edge above (or below) the point, `end` with its right
   * edge, `middle` centred. Default `auto`: set flush towards the point beside it, centred above and below.
   */
  anchor?: CalloutAnchor;
  /** Where there is not room for all, the higher ones are kept as text; default 0. A number or a channel. */
  priority?: ChannelValue<Datum>;
  /** The form of the line to the point; default `straight`. */
  leader?: LeaderShape | "none";
  /** From the point (or the edge of the dot there) to the text, in pixels, where there is room; default 12. */
  distance?: number;
  /** Where the text wraps, in em; default 14. */
  lineWidth?: number;
  /** In pixels; default 13. */
  fontSize?: number;
  /** Default the plot's. */
  fontFamily?: string;
  /** The colour around the letters, or null for none; default the theme's paper. */
  halo?: string | null;
  /** How wide the halo's stroke is, in pixels; default 4. */
  haloWidth?: number;
  /** The width of the plot, in pixels, below which callouts become numbered notes; or `always`, or `never`. Default 480. */
  notesBelow?: number | "always" | "never";
  /** Boxes to keep free in pixels of the plot, besides what is drawn; null to avoid nothing but the edge and each other. */
  avoid?: Avoid;
  /**
   * The plot as it was before, with other data (what `Plot.plot` gave): texts stay where they stood beside their points,
   * unless another place is much better. For charts of live data.
   */
  previous?: Element | null;
  /** Ids of numbers and notes begin with it; default follows from the texts. */
  id?: string;
  /** Where a run of rich text leads that is linked to a figure, or null for nowhere; default `#` and the figure's id. */
  figureHref?: (figure: string) => string | null;
}

/** The names of the options that a callout has besides those of every mark. */
export const CALLOUT_OPTIONS: readonly string[] = [
  ...["x", "y", "x1", "x2", "y1", "y2", "text", "title", "side", "anchor", "priority", "leader", "distance"],
  ...["lineWidth", "fontSize", "fontFamily", "halo", "haloWidth", "notesBelow", "avoid", "previous", "id"],
  "figureHref"
];
/** The channels that say where. */
export const POSITIONS = ["x", "y", "x1", "x2", "y1", "y2"] as const;

/** Throws an Error that names the option and what it can be. */
export function checkCallout<Datum>(options: CalloutOptions<Datum>): void {
  const fail = (what: string) => {
    throw new Error(`callout: ${what}`);
  };
  if (options.text == null && options.title == null) fail("the options “text” and “title” are both missing");
  for (const axis of ["x", "y"] as const) {
    const [one, two] = [options[`${axis}1`], options[`${axis}2`]];
    if ((one == null) !== (two == null))
      fail(`the option “${axis}${one == null ? 1 : 2}” is missing: an interval has two ends`);
    if (one != null && options[axis] != null)
      fail(
        `the options “${axis}” and “${axis}1” exclude each other: a callout is at a place or over an interval`
      );
  }
  if (POSITIONS.every((name) => options[name] == null)) fail("the options “x” and “y” are both missing");
  const fault = faultOfPrevious(options.previous);
  if (fault) fail(fault);
  const {anchor = "auto", leader = "straight", notesBelow = 480} = options;
  const one = (name: string, value: unknown, of: readonly string[]) =>
    of.includes(value as string) ||
    fail(`the option “${name}” is “${String(value)}”; it can be ${of.join(", ")}`);
  one("anchor", anchor, ["auto", "start", "middle", "end"]);
  one("leader", leader, ["straight", "elbow", "curve", "none"]);
  if (typeof notesBelow !== "number") one("notesBelow", notesBelow, ["always", "never", "a width in pixels"]);
  for (const name of ["distance", "lineWidth", "fontSize", "haloWidth"] as const) {
    const value = options[name];
    if (value !== undefined && !(Number.isFinite(value) && value >= 0 && (value > 0 || name !== "fontSize")))
      fail(`the option “${name}” is ${value}; it is a positive number`);
  }
}
