import type {Run} from "../../text/rich-text.ts";
import type {Piece} from "../timeline/pack-lanes.ts";
import {textBlocks, type TextBlock} from "../text-block.ts";

/** A side of a mark on which its text may stand. */
export type TextSide = "right" | "left" | "above" | "below";

/** A text on one side of a mark: its lines, where they begin along the axis, and what they take of a lane. */
export interface TextForm {
  side: TextSide;
  block: TextBlock;
  anchor: "start" | "middle" | "end";
  /** Where its box begins along the axis. */
  start: number;
  piece: Piece;
}

export interface TextFormOptions {
  axis: "x" | "y";
  paragraphs: readonly Run[][];
  /** The mark's own stretch along the axis, in pixels. */
  start: number;
  end: number;
  /** The frame's ends along the axis. */
  frame: readonly [start: number, end: number];
  /** The room across the axis. */
  room: number;
  /** The sides to try, best first. */
  sides: readonly TextSide[];
  /** Type size and the widest line, in pixels. */
  size: number;
  lineWidth: number;
  family: string;
  /** Whether a text beside a mark along x is centred on it, or has its first line there; default centred. */
  align?: "middle" | "first-line";
  /** Whether a text goes to another side before it is set in narrower lines; default false. */
  keepWidth?: boolean;
  /** Which end of a longer mark a text above or below it stands at; default its start. */
  lean?: "start" | "end";
  /** Between mark and text, in pixels; default 6. */
  pad?: number;
}

/** Text beside a mark is not set narrower than this, in type sizes. */
const NARROWEST = 8;

/**
 * The ways in which a text can stand beside a stretch of an axis, within the frame, best first. Where no side has room
 * the text goes above a mark along x, and to the right of one along y, which always can be.
 */
export function textForms(given: TextFormOptions): TextForm[] {
  const {paragraphs, size, family, sides, keepWidth = false} = given;
  if (paragraphs.length === 0) return [];
  const options = {...given, blockAt: textBlocks(paragraphs, {size, family})};
  const setIn = (mayNarrow: boolean) => sides.flatMap((side) => textForm(side, options, mayNarrow) ?? []);
  const narrower = setIn(true);
  if (keepWidth) narrower.sort((a, b) => a.block.block.lines.length - b.block.block.lines.length);
  const forms = keepWidth ? [...setIn(false), ...narrower] : narrower;
  return forms.length > 0 ? forms : [fallback(options)];
}

/** What is to be set, measured. */
interface OpenForm extends TextFormOptions {
  blockAt: (width: number) => TextBlock;
}

function textForm(side: TextSide, options: OpenForm, mayNarrow: boolean): TextForm | null {
  const {axis, start, end, frame, room, size, lineWidth, align, pad = 6} = options;
  const isAlong = (axis === "x") === (side === "right" || side === "left");
  const before = side === "left" || side === "above";
  if (isAlong) {
    const free = before ? start - pad - frame[0] : frame[1] - end - pad;
    const wide = broken(options, Math.min(lineWidth, axis === "x" ? Infinity : room));
    const block =
      mayNarrow && axis === "x" && wide.width > free && free >= NARROWEST * size
        ? broken(options, free)
        : wide;
    const [along, across] = axis === "x" ? [block.width, block.height] : [block.height, block.width];
    if (along > free || (axis === "y" && across > room)) return null;
    const from = before ? start - pad - along : end + pad;
    const first = axis === "x" && align === "first-line" ? block.block.lines[0]!.height / 2 : across / 2;
    return {
      side,
      block,
      anchor: axis === "y" ? "middle" : before ? "end" : "start",
      start: from,
      piece: {start: from, end: from + along, level: 0, before: first, after: across - first}
    };
  }
  const block = broken(options, axis === "x" ? Math.min(lineWidth, frame[1] - frame[0]) : lineWidth);
  const [along, across] = axis === "x" ? [block.width, block.height] : [block.height, block.width];
  if (axis === "y" && across > room) return null;
  return outside(side, block, along, across, options);
}

/** A text before or after the line of the lane, along the mark. */
function outside(
  side: TextSide,
  block: TextBlock,
  along: number,
  across: number,
  {axis, start, end, frame, lean = "start"}: TextFormOptions
): TextForm {
  const before = side === "left" || side === "above";
  const isShort = axis === "y" || end - start < along;
  const wanted = isShort ? (start + end - along) / 2 : lean === "start" ? start : end - along;
  const from = Math.max(frame[0], Math.min(wanted, frame[1] - along));
  const level = before ? -1 : 1;
  return {
    side,
    block,
    anchor: axis === "x" ? (isShort ? "middle" : lean) : before ? "end" : "start",
    start: from,
    piece: {start: from, end: from + along, level, before: before ? across : 0, after: before ? 0 : across}
  };
}

function fallback(options: OpenForm): TextForm {
  const {axis, frame, room, lineWidth, size} = options;
  const width = axis === "x" ? frame[1] - frame[0] : Math.max(room / 2, 4 * size);
  const block = broken(options, Math.max(size, Math.min(lineWidth, width)));
  const [along, across] = axis === "x" ? [block.width, block.height] : [block.height, block.width];
  return outside(axis === "x" ? "above" : "right", block, along, across, options);
}

function broken({blockAt}: OpenForm, width: number): TextBlock {
  return blockAt(Math.max(1, width));
}
