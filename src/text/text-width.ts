import {measureClusters} from "./measure-clusters.ts";
import {openFace, type Face, type Weight} from "./font.ts";

export type {Weight} from "./font.ts";

/**
 * The width of a line of text in pixels as a browser sets it: the font's own advance widths and kerning. What the
 * font does not have is estimated (src/text/estimated-width.ts). White space counts as it stands.
 *
 * @param size Type size in pixels.
 * @param weight Between two measured weights what lies between; beyond them as the last one.
 * @param family A family, or a list as CSS has it; default, and where none is registered (`hasFont`), Source Sans 3.
 * @throws Error for a size that is negative or not finite, and for a weight that is no number.
 */
export function textWidth(text: string, size: number, weight: Weight = 400, family?: string): number {
  if (!(size >= 0 && size < Infinity)) throw new Error(`text: “${size}” is no type size`);
  const face = openFace(family, weight);
  return (face.measured.get(text, () => measure(text, face)) / 1000) * size;
}

const SOFT_HYPHEN = 0xad;

/** In thousandths of the type size. */
function measure(text: string, face: Face): number {
  const {index, widths, kern} = face;
  let sum = 0;
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const place = index.get(code);
    // Marks, emoji and other scripts hang together and are measured by what belongs together.
    if (place === undefined || code === SOFT_HYPHEN)
      return measureClusters(text, face).reduce((all, {width, kern}) => all + width + kern, 0);
    sum += widths[place]!;
    if (last >= 0) sum += kern(last, place);
    last = place;
  }
  return sum;
}
