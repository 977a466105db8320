import {breakLines} from "../../src/text/index.ts";
import type {ChartFacts} from "./chart-facts.ts";
import {WIDTHS} from "../render-charts.ts";

/** From this width on an embed shows the wide drawing, in pixels. */
const WIDE = 600;
/** What stands around the drawing besides its words: room, the line of credit, what opens the table. */
const AROUND = 96;

/** About how high a chart's embed page is at a width, in pixels. */
export function embedHeight(facts: ChartFacts, width: number): number {
  const {title, subtitle, notes, sourceLine, theme, slug} = facts;
  const inner = Math.max(width - 16, 200);
  const natural = width >= WIDE ? WIDTHS.wide : WIDTHS.narrow;
  const drawing = Number(facts.draw(natural, `${slug}-embed`).getAttribute("height"));
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
