import {breakLines} from "../../src/text/index.ts";
import type {ChartFacts} from "./chart-facts.ts";
import {WIDTHS} from "../render-charts.ts";

/** From this width on an embed shows the wide drawing, in pixels. */
const WIDE = 600;
/** What stands around the drawing besides its words: room, the line of credit, what opens the table. */
const AROUND = 96;

/** Widths of columns in which embeds stand, in pixels. */
const COLUMNS = [240, 280, 320, 360, 400, 460, 520, 560, WIDE, 640, 720];

/** About how high a chart's embed page is from each of some widths on, the narrowest first. */
export function embedHeights(facts: ChartFacts): [width: number, height: number][] {
  const drawn = new Map<number, number>();
  const heightOf = (width: number) => {
    if (!drawn.has(width))
      drawn.set(width, Number(facts.draw(width, `${facts.slug}-embed`).getAttribute("height")));
    return drawn.get(width)!;
  };
  return COLUMNS.map((width) => [width, embedHeight(facts, width, heightOf)]);
}

/** About how high a chart's embed page is at a width, in pixels. */
function embedHeight(facts: ChartFacts, width: number, heightOf: (width: number) => number): number {
  const {title, subtitle, notes, sourceLine, theme} = facts;
  const inner = Math.max(width - 16, 200);
  const natural = width >= WIDE ? WIDTHS.wide : WIDTHS.narrow;
  const drawing = heightOf(natural);
  const lines = (text: string, size: number, weight: 400 | 700, height: number) =>
    text === ""
      ? 0
      : breakLines([[{text, weight}]], {width: inner, size, family: theme.fontFamily}).lines.length *
        size *
        height;
  const words =
    lines(title, 20, 700, 1.25) +
    lines(subtitle, 16, 400, 1.4) +
    [...notes, sourceLine].reduce((sum, text) => sum + lines(text, 14, 400, 1.45), 0);
  return Math.ceil(words + drawing * Math.min(1, inner / natural) + AROUND);
}
