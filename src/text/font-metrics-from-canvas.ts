import type {FontMetrics, Weight} from "./font.ts";
import {kerningClasses} from "./kerning-classes.ts";
import {METRICS_CHARACTERS} from "./metrics-characters.ts";

/** The part of a canvas' context that measures. */
export type MeasuringContext = Pick<CanvasRenderingContext2D, "measureText" | "font">;

/** Thousandths of it are pixels, and large enough that rounding to pixels does not show. */
const SIZE = 1000;

/**
 * A font's metrics as a browser measures them, for `registerFont`. The font must be loaded: wait for
 * `document.fonts.load('700 16px "Name"')` in each weight. Pairs of characters are measured too, for the kerning, so
 * that it takes some tenths of a second a weight.
 *
 * @param context The 2D context of any canvas; its font is changed.
 * @param family The font's name, without quotes.
 * @param characters Default those of Western European languages.
 */
export function fontMetricsFromCanvas(
  context: MeasuringContext,
  family: string,
  weights: readonly Weight[] = [400, 700],
  characters: string = METRICS_CHARACTERS
): FontMetrics {
  const list = [...characters];
  const widths: FontMetrics["widths"] = {};
  const tables: Record<string, number[][]> = {};
  for (const weight of weights) {
    context.font = `${weight} ${SIZE}px ${JSON.stringify(family)}`;
    const widthOf = (text: string) => context.measureText(text).width;
    const own = list.map(widthOf);
    widths[weight] = own.map(Math.round);
    tables[weight] = list.map((a, i) =>
      list.map((b, j) => Math.round(widthOf(a + b) - own[i]! - own[j]!) || 0)
    );
  }
  const {fontBoundingBoxAscent, fontBoundingBoxDescent} = context.measureText("x");
  return {
    family,
    ascent: Math.round(fontBoundingBoxAscent),
    descent: -Math.round(fontBoundingBoxDescent),
    characters,
    widths,
    kerning: kerningClasses(characters, tables)
  };
}
