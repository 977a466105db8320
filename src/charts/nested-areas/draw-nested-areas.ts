import {chartType} from "../chart-type.ts";
import * as Plot from "@observablehq/plot";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {Anchor} from "../annotations/annotation-marks.ts";
import {annotationRoom} from "../annotations/annotation-room.ts";
import type {Drawn, DrawOptions} from "../chart.ts";
import {drawChart} from "../draw-chart.ts";
import {nameFigures} from "../name-figures.ts";
import {textBlock} from "../marks/text-block.ts";
import {layOutNested, type NestedSquare} from "./nested-layout.ts";
import {paint, type ColourName} from "../../theme/theme.ts";

/** A chart of a part in its whole and, enlarged, against a yardstick; all of one unit. */
export interface NestedAreas extends Drawn {
  /** The measures: the whole, its part, and what the part is held against. */
  whole: string;
  part: string;
  yardstick: string;
  /** Measures of part over whole and of part over yardstick; told, not drawn. */
  share?: string;
  ratio?: string;
}

/** The rows of a nested chart by their part in it. */
export interface NestedRows {
  whole: ChartRow | undefined;
  part: ChartRow;
  yardsticks: ChartRow[];
  shares: ChartRow[];
  ratios: ChartRow[];
}

/**
 * Draws a part as a square within its whole, and the same part enlarged with the yardstick laid into it; areas
 * are numbers. What is only implied is a dashed outline; the ends of what is approximate are dotted.
 */
export function drawNestedAreas(
  chart: NestedAreas,
  rows: readonly ChartRow[],
  options: DrawOptions
): SVGSVGElement {
  const {theme, figureHref: href} = options;
  const parts = sortRows(chart, rows);
  const {squares, rays, texts, height} = layOutNested(chart, parts, options);
  const drawn = (role: NestedSquare["role"]) => squares.filter((square) => square.role === role);
  const dots = {opacity: 0, dashed: () => true, dashes: "2 3", strokeWidth: 1};
  const part = drawn("enlarged")[0]!;
  const feet = drawn("end").map(footOf);
  const noted = Math.max(0, ...feet.map((foot) => foot.y + annotationRoom(foot, part.side, options)));
  const yardsticks = (larger: boolean) => drawn("yardstick").filter(({side}) => side > part.side === larger);

  return drawChart(
    {
      height: Math.max(height, noted) + 2,
      anchors: feet,
      marks: [
        rects(drawn("whole"), {colour: "accent", opacity: 0.05, dashed: ({row}) => row.derived, theme}),
        rects(drawn("whole-end"), {...dots, colour: "muted", theme}),
        Plot.link(rays, {
          x1: "x1",
          y1: "y1",
          x2: "x2",
          y2: "y2",
          stroke: paint("muted", theme),
          strokeDasharray: "2 3"
        }),
        rects(drawn("part"), {colour: "accent", opacity: 1, theme}),
        rects(yardsticks(true), {colour: "ink", opacity: 0.05, theme}),
        rects(drawn("enlarged"), {colour: "accent", opacity: 1, theme}),
        rects(yardsticks(false), {colour: "paper", opacity: 1, theme}),
        ...([true, false] as const).map((dark) =>
          rects(
            drawn("end").filter((end) => onPart(end, squares) === dark),
            {...dots, colour: dark ? "paper" : "muted", theme}
          )
        ),
        rects(drawn("enlarged"), {colour: "accent", opacity: 0, theme}),
        ...(["start", "end"] as const).map((anchor) =>
          textBlock(
            texts.filter((text) => text.anchor === anchor),
            {x: "x", y: "y", block: ({block}) => block, anchor, size: chartType({theme}).text, theme, href}
          )
        )
      ]
    },
    options
  );
}

/** Below the dotted line of an end there is room for an annotation. */
function footOf({row: {figure, reading}, x, y, side}: NestedSquare): Anchor & {reading: number} {
  return {figure, reading, x: x + side, y: y + side, width: 0, height: 0, side: ["below", "below-right"]};
}

/** Whether an end is drawn on the part's own colour, not within the yardstick or on paper. */
function onPart({x, side}: NestedSquare, squares: readonly NestedSquare[]): boolean {
  const covers = (role: NestedSquare["role"]) =>
    squares.some((other) => other.role === role && other.x === x && other.side > side);
  return covers("enlarged") && !covers("yardstick");
}

function sortRows(chart: NestedAreas, rows: readonly ChartRow[]): NestedRows {
  const of = (measure: string | undefined) => rows.filter((row) => row.measure === measure);
  const part = of(chart.part)[0]!;
  const [whole] = of(chart.whole);
  return {whole, part, yardsticks: of(chart.yardstick), shares: of(chart.share), ratios: of(chart.ratio)};
}

function rects(
  squares: readonly NestedSquare[],
  {
    colour,
    opacity,
    dashed = () => false,
    dashes = "6 4",
    strokeWidth = 2,
    theme
  }: {
    colour: ColourName;
    opacity: number;
    dashed?: (square: NestedSquare) => boolean;
    dashes?: string;
    strokeWidth?: number;
    theme: DrawOptions["theme"];
  }
): Plot.Markish[] {
  return [false, true].map((broken) => {
    const some = squares.filter((square) => dashed(square) === broken);
    return Plot.rect(some, {
      ...nameFigures(some, ({row}) => row.figure),
      x1: "x",
      x2: ({x, side}) => x + side,
      y1: "y",
      y2: ({y, side}) => y + side,
      fill: opacity ? paint(colour, theme) : "none",
      fillOpacity: opacity || undefined,
      stroke: paint(colour, theme),
      strokeWidth,
      strokeDasharray: broken ? dashes : undefined
    });
  });
}
