import type {ColourName} from "../theme/theme.ts";
import type {Weight} from "./font.ts";

export {breakLines} from "./break-lines.ts";

/** A stretch of text set in one way. */
export interface Run {
  text: string;
  weight?: Weight;
  colour?: ColourName;
  size?: number;
  /** The figure that the text is read from: it becomes a link to that figure. */
  figure?: string;
  /** Which reading of the figure it is, where it has several. */
  reading?: number;
  /** The figure to which the text adds something of ours: no link, but said in the markup. */
  about?: string;
}

/** A line of text, its runs already cut to it. */
export interface Line {
  runs: Run[];
  /** The room to keep free for it, in pixels: its own width, and some for fonts that stand in. */
  width: number;
  /** Its own width, as its font sets it. */
  textWidth: number;
  height: number;
  /** Of a paragraph that is read from right to left. */
  direction?: "rtl";
}

/** Text that has been broken into lines; sizes in pixels. */
export interface Block {
  lines: Line[];
  /** Both of its widest line: the room to keep free, and the text's own width. */
  width: number;
  textWidth: number;
  height: number;
}
