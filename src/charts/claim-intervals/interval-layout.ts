import {chartType} from "../chart-type.ts";
import {ticks} from "d3";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import {formatAmount} from "../../locales/format-amount.ts";
import {claimShape} from "../../marks/claim/claim-shape.ts";
import {breakLines, type Block, type Run} from "../../text/rich-text.ts";
import {textWidth} from "../../text/text-width.ts";
import {annotationRoom} from "../annotations/annotation-room.ts";
import type {DrawOptions} from "../chart.ts";
import {claimEnds, claimOf} from "../claim-of.ts";
import type {ClaimIntervals, IntervalGroup} from "./draw-claim-intervals.ts";
import {groupHeading, intervalLabel} from "./interval-labels.ts";
import {valueRun} from "../row-words.ts";

/** A row with the middle of its claim, in pixels. */
export interface PlacedInterval {
  row: ChartRow;
  y: number;
  hollow: boolean;
  /** Its value, to stand beside the claim. */
  text: Run[][];
}

export interface IntervalLayout {
  placed: PlacedInterval[];
  /** The scale begins at 0 in `left` and ends with `end` in `right`. */
  scale: {left: number; right: number; end: number; ticks: number[]};
  unit: string;
  texts: {x: number; y: number; block: Block}[];
  /** Lines between groups. */
  rules: {y: number}[];
  /** Where the lines of the scale are drawn: not where text would cross them. */
  stretches: {y1: number; y2: number}[];
  /** Whether labels have a column of their own, left of the scale. */
  column: boolean;
  /** Where the axis is. */
  bottom: number;
  height: number;
}

/** The size of claims, and how far they fade where no end is known, in pixels. */
export const CLAIM = {size: 20, reach: 64};
/** From here on labels have a column of their own. */
const COLUMN_FROM = 560;
/** From a claim to its value, in pixels. */
const PAD = 6;
/** As narrow as an annotation below a claim may be set, in pixels. */
const NOTE_WIDTH = 210;
/** From the top of a row's label to the middle of its claim beside it. */
const FIRST_LINE = 10;

/** Says where everything of a chart of intervals goes, for any width. */
export function layOutIntervals(
  chart: ClaimIntervals,
  groups: readonly IntervalGroup[],
  options: DrawOptions
): IntervalLayout {
  const {width} = options;
  const {text: size, value, family} = chartType(options);
  const column = width >= COLUMN_FROM;
  const rows = groups.flatMap(({quantities}) => quantities);
  const unit = sameUnit(chart, rows);
  const labelWidth = column ? Math.min(300, Math.round(width * 0.36)) - 24 : width;
  const setValue = (row: ChartRow) => [
    [valueRun(row, options, {weight: 700, size: column ? value + 2 : value})]
  ];
  const valueSize = (row: ChartRow) => breakLines(setValue(row), {width: 1000, size, family});
  const left = column ? labelWidth + 24 : 1;
  const scale = scaleOf(
    rows,
    {unit, left, beside: column ? (row) => valueSize(row).width + PAD : null},
    options
  );
  const layout: IntervalLayout = {
    ...{placed: [], scale, unit, texts: [], rules: [], stretches: [], column, bottom: 0, height: 0}
  };
  let y = 0;
  groups.forEach((group, i) => {
    if (i > 0) {
      layout.rules.push({y});
      y += 16;
    }
    const heading = breakLines(groupHeading(group, options), {width, size, family});
    layout.texts.push({x: 0, y, block: heading});
    y += heading.height + (column ? 16 : 12);
    const top = y - 6;
    for (const row of group.quantities) {
      const label = breakLines(intervalLabel(row, options), {width: labelWidth, size, family});
      const above = label.height + 4 + valueSize(row).height + 6;
      const middle = y + (column ? FIRST_LINE : above + CLAIM.size / 2);
      const below = middle + CLAIM.size / 2 + annotationRoom(row, NOTE_WIDTH, options);
      layout.texts.push({x: 0, y, block: label});
      layout.placed.push({row, y: middle, hollow: group.hollow || !isFact(row), text: setValue(row)});
      if (!column) layout.stretches.push({y1: middle - 14, y2: middle + 14});
      y = Math.max(below, column ? y + label.height : 0) + (column ? 18 : 24);
    }
    if (column) layout.stretches.push({y1: top, y2: y - 6});
  });
  layout.bottom = y - (column ? 6 : 10);
  layout.height = layout.bottom + 20;
  return layout;
}

interface ScaleRoom {
  unit: string;
  left: number;
  /** The room that a row's value takes beside its claim; null where values stand above. */
  beside: ((row: ChartRow) => number) | null;
}

function scaleOf(
  rows: readonly ChartRow[],
  {unit, left, beside}: ScaleRoom,
  {width, locale, units}: DrawOptions
): IntervalLayout["scale"] {
  const end = Math.max(...rows.flatMap(claimEnds)) || 1;
  const label = (value: number) => textWidth(formatAmount(value, unit, locale, units).text, 12);
  const right = Math.min(
    width - label(end) / 2 - 2,
    ...rows.map((row) => {
      const room = width - left - reachOf(row) - (beside?.(row) ?? 0) - 2;
      return left + (room * end) / Math.max(...claimEnds(row), end / 1e6);
    })
  );
  let values = ticks(0, end, 5);
  for (let count = 5; count > 1 && (values.length - 1) * (label(end) + 14) > right - left; count--)
    values = ticks(0, end, count);
  return {left, right, end, ticks: values};
}

/** How far the drawing of a row goes beyond its highest value, in pixels. */
function reachOf(row: ChartRow): number {
  const shape = claimShape(claimOf(row));
  return shape.form === "body" && shape.high.at === null ? CLAIM.reach + 3 : CLAIM.size / 2;
}

function sameUnit({name}: ClaimIntervals, rows: readonly ChartRow[]): string {
  const {unit, figure} = rows[0]!;
  if (unit === null) throw new Error(`chart ${name}: row ${figure} has no unit`);
  const other = rows.find((row) => row.unit !== unit);
  if (other) throw new Error(`chart ${name}: row ${other.figure} is in ${other.unit}, others in ${unit}`);
  const below = rows.find((row) => claimEnds(row).some((value) => value < 0));
  if (below) throw new Error(`chart ${name}: row ${below.figure} goes below zero, where the scale begins`);
  return unit;
}

function isFact({status}: ChartRow): boolean {
  return status === "asserted" || status === "alleged" || status === "denied" || status === "derived";
}
