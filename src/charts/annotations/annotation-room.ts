import {textBlock} from "../../marks/text-block.ts";
import {theme as defaultTheme} from "../../theme/theme.ts";
import {ANNOTATION, NOTES_BELOW} from "./annotation-marks.ts";
import type {DrawOptions} from "../chart.ts";

/**
 * How much height a row's annotations take where they are set in so much width, with the distance to what they speak of,
 * in pixels; 0 for none, and where annotations are notes.
 */
export function annotationRoom(
  {figure, reading}: {figure: string; reading: number},
  width: number,
  {annotations = [], width: whole, theme = defaultTheme}: DrawOptions
): number {
  if (whole < NOTES_BELOW) return 0;
  const {lineWidth} = ANNOTATION;
  const size = theme.sizes.text;
  const own = annotations.filter((one) => one.figure === figure && one.reading === reading);
  return own.reduce((sum, {title, text}) => {
    const paragraphs = [...(title ? [[{text: title, weight: 700 as const}]] : []), ...text];
    const block = textBlock(paragraphs, Math.min(width, size * lineWidth), {size, family: theme.fontFamily});
    return sum + block.height + 16;
  }, 0);
}
