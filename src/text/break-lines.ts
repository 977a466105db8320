import {openText} from "./open-text.ts";
import type {Block, Run} from "./rich-text.ts";
import type {TextType} from "./text-stretch.ts";

export interface BreakOptions extends TextType {
  /** How wide a line may be, in pixels; Infinity for lines that end only where the text says so. */
  width: number;
  /** The type size of runs that have none of their own. */
  size: number;
  /** The font to measure in; default as in `textWidth`. */
  family?: string;
}

/**
 * Breaks paragraphs of runs into lines with no more room than `width`: after spaces, hyphens, slashes and soft
 * hyphens (which then show), anywhere between CJK characters, and always at a newline. What cannot be broken and is
 * wider is cut, between grapheme clusters; one that is wider still has a line of its own. Runs may meet within a
 * word, and keep what they are on both lines. White space counts once, as SVG sets it.
 *
 * @throws Error for a width that is not above zero, and a type size that is none.
 */
export function breakLines(paragraphs: readonly (readonly Run[])[], {width, ...type}: BreakOptions): Block {
  if (!(width > 0)) throw new Error(`no room for text: width ${width}`);
  return openText(paragraphs, type).block(width);
}
