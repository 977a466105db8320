import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {correctionLines} from "../components/correction-notes.ts";
import {sourceLine, type RenderedChart} from "../components/chart-figure.ts";
import {breakLines, textWidth} from "../text/index.ts";
import {creditWords, wayWords, type EmbedContext} from "./embed-figure.ts";
import {NARROW_MOST, PADDING, WIDE_FROM, WIDE_MOST, WORDS} from "./embed-style.ts";

/** Fonts of the reader's machine are as wide as ours on the whole, not letter by letter. */
const ROOM = 0.99;
/** Around links and lines, in pixels, as embed-style.ts has them. */
const CALLOUTS = {above: 8, beside: 24, size: 14, line: 1.4};
const WAYS = {line: 14 * 1.45 + 8, gap: 16, below: 6};
const CAPTION_ABOVE = 10;
const SUMMARY = 14 * 1.4 + 8;

/** How high a chart's embed page is at a width, its table closed, in pixels: never less, a line or so more at most. */
export function embedHeight(
  chart: RenderedChart,
  rows: readonly ChartRow[],
  width: number,
  {fontFamily, ...context}: EmbedContext & {fontFamily: string}
): number {
  const inner = Math.min(width - 2 * PADDING, WIDE_MOST);
  const lines = (text: string, size: number, weight: 400 | 700, room = inner) =>
    breakLines([[{text, weight}]], {width: room * ROOM, size, family: fontFamily}).lines.length;
  const block = (text: string, name: keyof typeof WORDS) => {
    const {size, line, weight, below} = WORDS[name];
    return text === "" ? 0 : lines(text, size, weight) * size * line + below;
  };
  const form = width < WIDE_FROM ? "narrow" : "wide";
  const drawn = form === "narrow" ? Math.min(inner, NARROW_MOST) : inner;
  const notes = listItems(chart.callouts[form]).map(
    (text) => lines(text, CALLOUTS.size, 400, inner - CALLOUTS.beside) * CALLOUTS.size * CALLOUTS.line
  );
  const ways = wayWords(context.locale).reduce(
    ({rows, left}, words) => {
      const wide = textWidth(words, 14, 400, fontFamily) / ROOM;
      return wide > left
        ? {rows: rows + 1, left: inner - wide - WAYS.gap}
        : {rows, left: left - wide - WAYS.gap};
    },
    {rows: 1, left: inner}
  );
  const height =
    2 * PADDING +
    block(chart.title, "title") +
    block(chart.subtitle, "subtitle") +
    drawn * aspect(chart[form]) +
    (notes.length > 0 ? CALLOUTS.above + sum(notes) : 0) +
    CAPTION_ABOVE +
    sum(chart.notes.map((note) => block(note, "note"))) +
    block(sourceLine(rows, context.records, context.locale), "note") +
    sum(correctionLines(chart.figures, context).map((line) => block(line, "note"))) +
    block(creditWords(rows, context), "note") +
    ways.rows * WAYS.line +
    WAYS.below +
    SUMMARY;
  return Math.ceil(height);
}

/** The height of a drawing of ours over its width. */
function aspect(svg: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) / Number(width);
}

function listItems(html: string): string[] {
  return [...html.matchAll(/<li\b[^>]*>(.*?)<\/li>/gs)].map(([, item]) => item!.replace(/<[^>]+>/g, ""));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
