import {chartType} from "../chart-type.ts";
import * as Plot from "@observablehq/plot";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import {formatAmount} from "../../locales/format-amount.ts";
import type {Drawn, DrawOptions} from "../chart.ts";
import {claimEnds} from "../claim-of.ts";
import {drawChart} from "../draw-chart.ts";
import type {Anchor} from "../annotations/annotation-marks.ts";
import {CLAIM, layOutIntervals, type IntervalLayout, type PlacedInterval} from "./interval-layout.ts";
import type {ClaimOptions} from "../../marks/claim/claim-options.ts";
import {claimX} from "../../marks/claim/claim.ts";
import {textBlock} from "../marks/text-block.ts";
import {breakLines} from "../../text/rich-text.ts";
import {paint, theme as defaultTheme} from "../../theme/theme.ts";

/** A chart of claims as points and intervals on one scale, in groups by what they speak of. */
export interface ClaimIntervals extends Drawn {
  /** The measure on the scale. */
  quantity: string;
  /** The measure that each group's rows divide; told at the group, not drawn. */
  total: string;
  /** The measure of what a group depends on; told at the groups that do. */
  condition: string;
  /** The subjects of the groups that hold only on the condition; they are hollow. */
  conditional?: readonly string[];
}

/** The rows of one group by their part in it. */
export interface IntervalGroup {
  of: string;
  /** Whether it holds only on a condition. */
  hollow: boolean;
  quantities: ChartRow[];
  totals: ChartRow[];
  conditions: ChartRow[];
}

/**
 * Draws each row as a point or an interval on one scale from zero, as exact as the words are. Groups stand
 * below one another, each with its total; one that holds only on a condition is hollow.
 */
export function drawClaimIntervals(
  chart: ClaimIntervals,
  rows: readonly ChartRow[],
  options: DrawOptions
): SVGSVGElement {
  const {theme = defaultTheme, figureHref: href} = options;
  const groups = groupRows(chart, rows);
  const layout = layOutIntervals(chart, groups, options);
  const {placed, scale, texts, rules, stretches, column, bottom, height} = layout;

  return drawChart(
    {
      height: height + 20,
      x: {domain: [0, scale.end], range: [scale.left, scale.right]},
      marks: [
        Plot.ruleY(rules, {y: "y", stroke: paint("faint", theme)}),
        Plot.ruleX(
          stretches.flatMap((stretch) => scale.ticks.map((value) => ({...stretch, value}))),
          {
            ...{x: "value", y1: "y1", y2: "y2", ...GRID},
            stroke: ({value}) => paint(value === 0 ? "muted" : "faint", theme)
          }
        ),
        Plot.ruleY(placed, {y: "y", x1: () => 0, x2: () => scale.end, stroke: paint("faint", theme)}),
        claimX(placed, {
          y: "y",
          x: ({row}) => row.value,
          low: ({row}) => row.low,
          high: ({row}) => row.high,
          lowOpen: ({row}) => row.low_open,
          highOpen: ({row}) => row.high_open,
          qualifier: ({row}) => row.qualifier,
          hollow: "hollow",
          text: "text",
          side: column ? "right" : "above",
          fill: paint("accent", theme),
          ...CLAIM,
          lineWidth: 60,
          fontFamily: theme.fontFamily,
          channels: {figure: {value: ({row}: PlacedInterval) => row.figure}},
          id: `${options.id}-claim`,
          figureHref: href
        } as ClaimOptions<PlacedInterval>),
        Plot.ruleX(scale.ticks, {y1: bottom, y2: bottom + 5, stroke: paint("muted", theme)}),
        textBlock(texts, {
          x: "x",
          y: "y",
          pixels: true,
          block: ({block}) => block,
          size: chartType(options).text,
          theme,
          href
        }),
        ...axis(layout, options)
      ],
      anchors: placed.map((one) => anchorOf(one, scale))
    },
    options
  );
}

/** Calls rules a grid, as Plot does its own: text may stand on them. */
const GRID: {render: Plot.RenderFunction} = {
  render(index, scales, values, dimensions, context, next) {
    const drawn = next!(index, scales, values, dimensions, context);
    drawn?.setAttribute("aria-label", "x-grid");
    return drawn;
  }
};

/** Below the end that is known best: the value, or the last that is given. */
function anchorOf({row, y}: PlacedInterval, {left, right, end}: IntervalLayout["scale"]): Anchor {
  const at = row.value ?? Math.max(...claimEnds(row));
  const x = left + ((right - left) * at) / end;
  const {figure, reading} = row;
  return {figure, reading, x, y: y + CLAIM.size / 2, width: 0, height: 0, side: ["below", "below-left"]};
}

function groupRows(
  {quantity, total, condition, conditional = []}: ClaimIntervals,
  rows: readonly ChartRow[]
): IntervalGroup[] {
  const subjects = [...new Set(rows.filter((row) => row.measure === quantity).map((row) => row.of))];
  return subjects
    .map((of): IntervalGroup => {
      const own = rows.filter((row) => row.of === of);
      const hollow = conditional.includes(of);
      return {
        of,
        hollow,
        quantities: own.filter((row) => row.measure === quantity).sort((a, b) => spread(a) - spread(b)),
        totals: own.filter((row) => row.measure === total),
        conditions: hollow ? rows.filter((row) => row.measure === condition) : []
      };
    })
    .sort((a, b) => Number(a.hollow) - Number(b.hollow));
}

/** How little a row says: its interval's length. */
function spread({low, high}: ChartRow): number {
  return low === null || high === null ? Infinity : high - low;
}

/** The scale's numbers, and below them what they are for. */
function axis(
  {scale, bottom, unit}: IntervalLayout,
  {locale, units, words, theme}: DrawOptions
): Plot.Markish[] {
  const {axis: size, family} = chartType({theme});
  const setting = (text: string) => breakLines([[{text}]], {width: 240, size, family});
  const style = {size, colour: "muted", theme, href: () => ""} as const;
  const number = (value: number) => setting(formatAmount(value, unit, locale, units).text);
  const y = () => bottom + 7;
  return [
    textBlock([0], {...style, x: (zero) => zero, y, block: number, axis: "x"}),
    textBlock(scale.ticks.slice(1), {
      ...style,
      x: (value) => value,
      y,
      block: number,
      anchor: "middle",
      axis: "x"
    }),
    textBlock([words.text("axis")], {
      ...style,
      x: () => 0,
      y: () => bottom + 22,
      block: setting
    })
  ];
}
