import {drawBlock} from "../../src/marks/draw-block.ts";
import {svgElement} from "../../src/marks/svg-element.ts";
import {breakLines} from "../../src/text/index.ts";
import type {ColourName, Theme} from "../../src/theme/theme.ts";

/** A paragraph of a picture and how it is set. */
export interface PictureText {
  text: string;
  size: number;
  weight?: 400 | 600 | 700;
  colour?: ColourName;
}

/** A paragraph that was set: what was drawn, and how high it is. */
export interface SetText {
  element: SVGElement;
  height: number;
  lines: number;
}

/** Sets a paragraph in lines no longer than `width`, its upper left corner at `x`, `y`; sizes in pixels. */
export function setText(
  {text, size, weight = 400, colour = "ink"}: PictureText,
  {x, y, width, document, theme}: {x: number; y: number; width: number; document: Document; theme: Theme}
): SetText {
  const block = breakLines([[{text, weight}]], {width, size, family: theme.fontFamily});
  const element = svgElement(document, "g", {}, [
    drawBlock(block, {document, x, y, size, colour, theme, href: () => null})
  ]);
  return {element, height: block.height, lines: block.lines.length};
}
