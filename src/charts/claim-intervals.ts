import * as Plot from "@observablehq/plot";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {formatAmount} from "../locales/format-amount.ts";
import type {Chart, ChartOptions} from "./chart.ts";
import {checkRows, checkWidth} from "./check-rows.ts";
import {describe} from "./describe.ts";
import {chartId, drawChart} from "./draw-chart.ts";
import {emptyChart} from "./empty-chart.ts";
import {layOutIntervals, type IntervalLayout} from "./interval-layout.ts";
import {claim} from "./marks/claim.ts";
import {textBlock} from "./marks/text-block.ts";
import {breakLines} from "../text/rich-text.ts";
import {paint} from "../theme/theme.ts";

/** A chart of claims as points and intervals on one scale, in groups by what they speak of. */
export interface ClaimIntervals extends Pick<Chart, "slug" | "messages"> {
  /** The measure on the scale. */
  quantity: string;
  /** The measure that each group's rows divide; told at the group, not drawn. */
  total: string;
  /** Groups that hold only on a condition are hollow; the condition's rows are told at them. */
  conditional?: {of: readonly string[]; measure: string};
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
export function claimIntervals(
  chart: ClaimIntervals,
  rows: readonly ChartRow[],
  options: ChartOptions
): SVGSVGElement {
  const {slug} = chart;
  const {width, theme, figureHref: href = (id) => `#figure-${id}`} = options;
  checkWidth(slug, width);
  checkRows(slug, rows);
  const groups = groupRows(chart, rows);
  if (groups.length === 0) return emptyChart(chart, options);
  const {title, alt} = describe(chart, rows, options);
  const layout = layOutIntervals(chart, groups, options);
  const {placed, scale, texts, rules, bottom, height} = layout;

  return drawChart(
    slug,
    {
      title,
      alt,
      height: height + 20,
      x: {domain: [0, scale.end], range: [scale.left, scale.right]},
      marks: [
        Plot.ruleY(rules, {y: "y", stroke: paint("faint", theme)}),
        Plot.ruleX(
          placed.flatMap(({y}) => scale.ticks.map((value) => ({value, y}))),
          {
            x: "value",
            y1: ({y}) => y - 14,
            y2: ({y}) => y + 14,
            stroke: ({value}) => paint(value === 0 ? "muted" : "faint", theme)
          }
        ),
        Plot.ruleY(placed, {y: "y", x1: () => 0, x2: () => scale.end, stroke: paint("faint", theme)}),
        claim(placed, {
          claimed: ({row}) => row,
          y: "y",
          hollow: ({hollow}) => hollow,
          height: 20,
          reach: scale.reach,
          id: `${chartId(slug, options)}-claim`,
          theme
        }),
        Plot.ruleX(scale.ticks, {y1: bottom, y2: bottom + 5, stroke: paint("muted", theme)}),
        textBlock(texts, {x: "x", y: "y", pixels: true, block: ({block}) => block, size: 13, theme, href}),
        ...axis(layout, chart, options)
      ]
    },
    options
  );
}

function groupRows(
  {quantity, total, conditional}: ClaimIntervals,
  rows: readonly ChartRow[]
): IntervalGroup[] {
  const subjects = [...new Set(rows.filter((row) => row.measure === quantity).map((row) => row.of))];
  return subjects
    .map((of): IntervalGroup => {
      const own = rows.filter((row) => row.of === of);
      const hollow = conditional?.of.includes(of) ?? false;
      return {
        of,
        hollow,
        quantities: own.filter((row) => row.measure === quantity).sort((a, b) => spread(a) - spread(b)),
        totals: own.filter((row) => row.measure === total),
        conditions: hollow ? rows.filter((row) => row.measure === conditional?.measure) : []
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
  {messages}: ClaimIntervals,
  {locale, units, theme}: ChartOptions
): Plot.Markish[] {
  const setting = (text: string) => breakLines([[{text}]], {width: 240, size: 12});
  const style = {size: 12, colour: "muted", theme, href: () => ""} as const;
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
    textBlock([locale.message(`${messages}.axis`)], {
      ...style,
      x: () => 0,
      y: () => bottom + 22,
      block: setting
    })
  ];
}
