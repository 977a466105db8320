import type {Run} from "../text/rich-text.ts";
import {readParagraphs, textBlocks, type TextBlock} from "./text-block.ts";

/** A label's lines at a width in pixels. */
export type LabelBlocks = (width: number) => TextBlock;

/** A label's paragraphs, `weight` given to the runs that have none of their own; null for no label. */
export function readLabel(text: unknown, weight: number | undefined): Run[][] | null {
  const paragraphs = readParagraphs(text);
  return paragraphs && weight ? paragraphs.map((runs) => runs.map((run) => ({weight, ...run}))) : paragraphs;
}

/**
 * Breaks a label at each width once, and not at all where it stands in one piece.
 *
 * @param family The font; where it is not known to the library, labels are given more room.
 */
export function labelBlocks(label: readonly Run[][], size: number, family = "sans-serif"): LabelBlocks {
  const blockAt = textBlocks(label, {size, family});
  const whole = blockAt(Infinity);
  const broken = new Map<number, TextBlock>();
  return (width) => {
    if (whole.width <= width) return whole;
    // By whole pixels, so that a search through sizes breaks a label only so often.
    const room = Math.max(1, Math.floor(width));
    let block = broken.get(room);
    if (!block) broken.set(room, (block = blockAt(room)));
    return block;
  };
}
