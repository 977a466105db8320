import type {ChannelValue, MarkOptions} from "../mark.ts";

export interface TimelineOptions<Datum> extends Omit<MarkOptions<Datum>, "title"> {
  /**
   * When it was: EDTF text (“2024-08”, “1914-07-28/1918-11-11”, “201X”, “2022-03/..”, “1850~”), a year as a number, or a
   * Date, which is a day where it is midnight UTC. It is drawn as exactly as it is given.
   */
  date?: ChannelValue<Datum>;
  /** From one date to another instead; null where an end is open. */
  from?: ChannelValue<Datum>;
  to?: ChannelValue<Datum>;
  /** Stands before the text, in bold. */
  title?: ChannelValue<Datum>;
  /** Words beside the event: a string, whose line breaks are kept, or paragraphs of runs. */
  text?: ChannelValue<Datum>;
  /** Where there is not room for all, the higher ones keep their words; default 0. */
  priority?: ChannelValue<Datum>;
  /** Whether it is drawn hollow: what is only planned or announced; default false. */
  hollow?: ChannelValue<Datum>;
  /**
   * Whether each event has a row to itself where time runs across, in the order of the data, so that the words read like
   * a list; default false: events share rows where there is room.
   */
  ownRows?: boolean;
  /** How large events are across the time, in pixels; default 14. */
  size?: number;
  /** Over what length an event fades out where it has no date, in pixels; default 64. */
  reach?: number;
  /** In pixels; default 13. */
  fontSize?: number;
  /** Default the plot's own. */
  fontFamily?: string;
  /** Of titles; default 600. */
  fontWeight?: number;
  /** The longest line of text, in ems; default 20 across, and as wide as the column down. */
  lineWidth?: number;
  /** What the ids of gradients begin with, default “cifra-fade”, and those of notes, default “timeline”. */
  id?: string;
  /** Where a run of text leads that names a figure, or null for nowhere; default `#` and the figure's id. */
  figureHref?: (figure: string) => string | null;
}

export interface TimelineXOptions<Datum> extends TimelineOptions<Datum> {
  /** The row that an event belongs to; default all in one, in the middle of the frame. */
  y?: ChannelValue<Datum>;
}

export interface TimelineYOptions<Datum> extends TimelineOptions<Datum> {
  /** The column that an event belongs to; default all in one, at the left of the frame. */
  x?: ChannelValue<Datum>;
}

export interface TimelineAutoOptions<Datum> extends TimelineOptions<Datum> {
  /** The row, or column, that an event belongs to; default all in one. */
  lane?: ChannelValue<Datum>;
  /** The width of the plot, in pixels, below which the time runs down; default 480. */
  verticalBelow?: number;
  /** Whether it brings the axes with it, of the time and of the lanes; default true. */
  axis?: boolean;
  /** Whether lines run from the time's axis through the frame; default false. */
  grid?: boolean;
}

/** The options of timelines besides those of every mark. */
export const TIMELINE_OPTIONS: readonly string[] = [
  ...["date", "from", "to", "title", "text", "priority", "hollow", "ownRows", "size", "reach"],
  ...["fontSize", "fontFamily", "fontWeight", "lineWidth", "id", "figureHref"]
];
