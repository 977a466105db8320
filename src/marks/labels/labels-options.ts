import type {Side} from "../../layout/index.ts";
import type {ChannelValue, MarkOptions} from "../mark.ts";
import {faultOfPrevious} from "../surroundings/earlier-places.ts";
import type {Avoid} from "../surroundings/surroundings.ts";

export interface LabelsOptions<Datum> extends MarkOptions<Datum> {
  /** As those of the mark that is labelled. */
  x?: ChannelValue<Datum>;
  y?: ChannelValue<Datum>;
  /** Where bars begin and end, if not at zero (as Plot's stack transforms give them). */
  x1?: ChannelValue<Datum>;
  x2?: ChannelValue<Datum>;
  y1?: ChannelValue<Datum>;
  y2?: ChannelValue<Datum>;
  /** What the labels say: a string, or rich text (paragraphs of runs). Default for lines: their series. */
  text?: ChannelValue<Datum>;
  /** The series of a line; default its fill or stroke, if that is a channel. */
  z?: ChannelValue<Datum>;
  /** What is labelled: `dot`, the default; `line`, once a series; `bar`, along x or y, whichever is not a band. */
  of?: "dot" | "line" | "bar";
  /** For dots, on which sides the label had best stand, the best first: for all, or a channel. */
  side?: Side | readonly Side[] | ChannelValue<Datum>;
  /**
   * For lines, `end` (the default), `start` or `along`; for bars `inside` or `outside` their end, default inside where
   * there is room.
   */
  position?: "end" | "start" | "along" | "inside" | "outside";
  /** Where there is not room for all, the higher ones are kept; default 0. A number or a channel. */
  priority?: ChannelValue<Datum>;
  /** From what is labelled to the label, in pixels; default 4, and 6 for lines and bars. */
  distance?: number;
  /** Where the text wraps, in em; default nowhere. */
  lineWidth?: number;
  /** In pixels; default 12. */
  fontSize?: number;
  /** Default the plot's. */
  fontFamily?: string;
  /** Default 400. */
  fontWeight?: number;
  /** The colour around the letters, or null for none; default the theme's paper. Inside bars there is none. */
  halo?: string | null;
  /** How wide the halo's stroke is, in pixels; default 3. */
  haloWidth?: number;
  /** Whether labels without room become numbered notes, as callouts do; default false: they are left out. */
  notes?: boolean;
  /** Boxes to keep free in pixels of the plot, besides what is drawn; null to avoid nothing but the edge and each other. */
  avoid?: Avoid;
  /**
   * The plot as it was before, with other data (what `Plot.plot` gave): the labels of dots stay where they stood,
   * unless another place is much better. For charts of live data.
   */
  previous?: Element | null;
  /** Ids of numbers and notes begin with it; default follows from the texts. */
  id?: string;
  /** Where a run of rich text leads that is linked to a figure, or null for nowhere; default `#` and the figure's id. */
  figureHref?: (figure: string) => string | null;
}

/** The names of the options that labels have besides those of every mark. */
export const LABELS_OPTIONS: readonly string[] = [
  ...[
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "text",
    "z",
    "of",
    "side",
    "position",
    "priority",
    "distance",
    "lineWidth"
  ],
  ...["fontSize", "fontFamily", "fontWeight", "halo", "haloWidth", "notes", "avoid", "previous", "id"],
  "figureHref"
];

/** Throws an Error that names the option and what it can be. */
export function checkLabels<Datum>(options: LabelsOptions<Datum>): void {
  const fail = (what: string) => {
    throw new Error(`labels: ${what}`);
  };
  const {of = "dot", position, x, y} = options;
  const fits = {dot: [], line: ["end", "start", "along"], bar: ["inside", "outside"]}[of] as
    readonly string[] | undefined;
  if (!fits) fail(`the option “of” is “${String(of)}”; it can be dot, line, bar`);
  if (position !== undefined && !fits!.includes(position))
    fail(`the option “position” is “${position}”; for a ${of} it can be ${fits!.join(", ") || "nothing"}`);
  if (of !== "bar" && x == null && y == null) fail("the options “x” and “y” are both missing");
  if (of === "bar" && [x, y, options.x1, options.y1].every((value) => value == null))
    fail("the options “x” and “y” are both missing");
  const fault = faultOfPrevious(options.previous);
  if (fault) fail(fault);
  for (const name of ["distance", "lineWidth", "fontSize", "haloWidth"] as const) {
    const value = options[name];
    if (value !== undefined && !(Number.isFinite(value) && value >= 0 && (value > 0 || name !== "fontSize")))
      fail(`the option “${name}” is ${value}; it is a positive number`);
  }
}
