import {ticks} from "d3";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {formatAmount} from "../locales/format-amount.ts";
import type {DrawOptions} from "./chart.ts";
import type {ClaimIntervals, IntervalGroup} from "./draw-claim-intervals.ts";
import {groupHeading, intervalLabel} from "./interval-labels.ts";
import {claimExtent, claimShape} from "./marks/claim-shape.ts";
import {breakLines, type Block} from "../text/rich-text.ts";
import {valueRun} from "./row-words.ts";
import {textWidth} from "../text/text-width.ts";

/** A row with the middle of its drawing, in pixels. */
export interface PlacedInterval {
  row: ChartRow;
  y: number;
  hollow: boolean;
}

export interface IntervalLayout {
  placed: PlacedInterval[];
  /** The scale begins at 0 in `left` and ends with `end` in `right`; `reach` is how far open claims fade. */
  scale: {left: number; right: number; end: number; ticks: number[]; reach: number};
  unit: string;
  texts: {x: number; y: number; block: Block}[];
  /** Lines between groups. */
  rules: {y: number}[];
  /** Where the axis is. */
  bottom: number;
  height: number;
}

/** From here on labels have a column of their own, left of the scale. */
const COLUMN_FROM = 560;
const SIZE = 13;
/** From the top of a value to the middle of what is drawn below it, and from there to the end of the row. */
const DRAWN = {above: 17, below: 16};

/** Says where everything of a chart of intervals goes, for any width. */
export function layOutIntervals(
  chart: ClaimIntervals,
  groups: readonly IntervalGroup[],
  options: DrawOptions
): IntervalLayout {
  const {width} = options;
  const column = width >= COLUMN_FROM;
  const rows = groups.flatMap(({quantities}) => quantities);
  const unit = sameUnit(chart, rows);
  const labelWidth = column ? Math.min(300, Math.round(width * 0.38)) - 24 : width;
  const scale = scaleOf(rows, unit, column ? labelWidth + 24 : 1, options);
  const x = (value: number) => scale.left + ((scale.right - scale.left) * value) / scale.end;
  const layout: IntervalLayout = {placed: [], scale, unit, texts: [], rules: [], bottom: 0, height: 0};
  let y = 0;
  groups.forEach((group, i) => {
    if (i > 0) {
      layout.rules.push({y});
      y += 14;
    }
    const heading = breakLines(groupHeading(group, options), {width, size: SIZE});
    layout.texts.push({x: 0, y, block: heading});
    y += heading.height + 12;
    for (const row of group.quantities) {
      const label = breakLines(intervalLabel(row, options), {width: labelWidth, size: SIZE});
      const value = breakLines([[valueRun(row, options, {weight: 700, size: column ? 19 : 17})]], {
        width: width - scale.left,
        size: SIZE
      });
      const top = column ? y : y + label.height + 4;
      const middle = top + value.height + DRAWN.above;
      const left = Math.max(scale.left, Math.min(valueLeft(row, x, value.width), width - value.width));
      layout.texts.push({x: 0, y: column ? y + 2 : y, block: label}, {x: left, y: top, block: value});
      layout.placed.push({row, y: middle, hollow: group.hollow || !isFact(row)});
      y = Math.max(middle + DRAWN.below, column ? y + label.height : 0) + (column ? 16 : 20);
    }
  });
  layout.bottom = y - (column ? 6 : 10);
  layout.height = layout.bottom + 20;
  return layout;
}

/** Where a row's value begins: in the middle above a point, else with the end that is known. */
function valueLeft(row: ChartRow, x: (value: number) => number, width: number): number {
  const shape = claimShape(row);
  if (shape.form === "point") return x(shape.at) - width / 2;
  if (shape.form === "open")
    return shape.towards === "low" ? x(shape.end.at) + 6 - width : x(shape.end.at) - 6;
  const [low, high] = shape.form === "band" ? [shape.low, shape.high] : [shape.low.at, shape.high.at];
  return (x(low) + x(high) - width) / 2;
}

function scaleOf(
  rows: readonly ChartRow[],
  unit: string,
  left: number,
  {width, locale, units}: DrawOptions
): IntervalLayout["scale"] {
  const end = Math.max(...claimExtent(rows)) || 1;
  const label = (value: number) => textWidth(formatAmount(value, unit, locale, units).text, 12);
  const reach = 70;
  const open = rows.some(({high}) => high === null);
  const right = width - Math.max(8, label(end) / 2 + 2, open ? reach + 4 : 0);
  let values = ticks(0, end, 5);
  for (let count = 5; count > 1 && (values.length - 1) * (label(end) + 14) > right - left; count--)
    values = ticks(0, end, count);
  return {left, right, end, ticks: values, reach};
}

function sameUnit({name}: ClaimIntervals, rows: readonly ChartRow[]): string {
  const {unit, figure} = rows[0]!;
  if (unit === null) throw new Error(`chart ${name}: row ${figure} has no unit`);
  const other = rows.find((row) => row.unit !== unit);
  if (other) throw new Error(`chart ${name}: row ${other.figure} is in ${other.unit}, others in ${unit}`);
  const below = rows.find((row) => claimExtent([row]).some((value) => value < 0));
  if (below) throw new Error(`chart ${name}: row ${below.figure} goes below zero, where the scale begins`);
  return unit;
}

function isFact({status}: ChartRow): boolean {
  return status === "asserted" || status === "alleged" || status === "denied" || status === "derived";
}
