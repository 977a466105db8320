import type {ChannelValue, MarkOptions} from "../mark.ts";
import type {TextSide} from "../along/text-forms.ts";

export interface ClaimOptions<Datum> extends MarkOptions<Datum> {
  /** For claimX the value, where one is given; for claimY the place across, default the middle of the frame. */
  x?: ChannelValue<Datum>;
  /** For claimY the value; for claimX the row, default the middle of the frame. */
  y?: ChannelValue<Datum>;
  /** The ends of the interval in which the value lies; null where there is none. */
  low?: ChannelValue<Datum>;
  high?: ChannelValue<Datum>;
  /** Whether the end itself is left out, and drawn as a ring; default false. */
  lowOpen?: ChannelValue<Datum>;
  highOpen?: ChannelValue<Datum>;
  /**
   * How it is hedged: exact, about, at-least, at-most, more-than, less-than, between or vague. Default what follows
   * from what is given: a value alone is exact, a low end alone at least, both ends between, a value between
   * two ends about.
   */
  qualifier?: ChannelValue<Datum>;
  /** Whether it is drawn hollow and dashed: what is only offered, planned or alleged; default false. */
  hollow?: ChannelValue<Datum>;
  /** Words beside the claim: a string, or paragraphs of runs. */
  text?: ChannelValue<Datum>;
  /** Who says so; stands beside the claim, after its text. */
  by?: ChannelValue<Datum>;
  /**
   * Which claims are of one quantity: true for all of a row, or a key for all that have the same, also in several
   * rows; false for a claim that is no side of a dispute. Where the intervals do not meet, brackets mark the room
   * between them. Default, when `by` is given: the claims of a row by different claimants.
   */
  disputed?: ChannelValue<Datum>;
  /** A neutral word for the room between two sides; default none. */
  disputeText?: string;
  /** The side for the text, where there is room; default the first that is free. */
  side?: TextSide | "auto";
  /** How large claims are across the axis, in pixels; default 16. Less where a row has no room for all its lanes. */
  size?: number;
  /** How far a claim fades out where no end is known, in pixels; default 64. It stops at the frame. */
  reach?: number;
  /** In pixels; default 13. */
  fontSize?: number;
  /** Default the plot's own. */
  fontFamily?: string;
  /** Of the text; default 600 before the name of who says so, else 400. */
  fontWeight?: number;
  /** The longest line of text, in ems; default 20. */
  lineWidth?: number;
  /** What the ids of gradients begin with; default “cifra-fade”. The same id always means the same gradient. */
  id?: string;
  /** Where a run of text leads that names a figure, or null for nowhere; default `#` and the figure's id. */
  figureHref?: (figure: string) => string | null;
}
