import {maybeChannel} from "../mark.ts";
import {PAPER} from "../text-block.ts";
import type {Pen} from "./along.ts";
import type {Fades} from "./fades.ts";

/** How what lies along an axis is drawn, besides where. */
export interface Look extends Colours {
  pen: Pen;
  fades: Fades;
  /** Across the axis: its middle and its size, in pixels. */
  line: number;
  size: number;
  hollow: boolean;
}

export interface Colours {
  /** Of the body. */
  fill: string;
  /** Of ends, ticks, outlines and arrows. */
  stroke: string;
  strokeWidth: number;
  paper: string;
}

/** The colours of one datum of a mark: its channels', else the mark's own. */
export function coloursOf(
  mark: object,
  values: object,
  i: number,
  {strokeWidth: usual}: {strokeWidth: number}
): Colours {
  const own = mark as {fill?: string; stroke?: string; strokeWidth?: number};
  const colour = (name: "fill" | "stroke") =>
    maybeChannel<string>(values, name)?.[i] ?? own[name] ?? "currentColor";
  const strokeWidth = maybeChannel<number>(values, "strokeWidth")?.[i] ?? own.strokeWidth ?? usual;
  return {fill: colour("fill"), stroke: colour("stroke"), strokeWidth, paper: PAPER};
}
