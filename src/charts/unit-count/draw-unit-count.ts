import {chartType} from "../chart-type.ts";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import {unitsHeight} from "../../marks/units/units-height.ts";
import {units, type UnitsOptions} from "../../marks/units/units.ts";
import type {Run} from "../../text/rich-text.ts";
import {paint, theme as defaultTheme} from "../../theme/theme.ts";
import type {Drawn, DrawOptions} from "../chart.ts";
import {drawChart} from "../draw-chart.ts";
import {circumstances, rowName, sentence, valueRun} from "../row-words.ts";

/** A chart of whole things, each drawn once. */
export interface UnitCount extends Drawn {
  /** The measure whose rows are counted out. */
  quantity: string;
}

/** Marks side by side, in groups of ten: every line of groups is fifty. */
const COLUMNS = 25;
/** More things than these would be no longer told apart. */
const MOST = 2000;
/** From this width on, in pixels, rows stand side by side. */
const WIDE = 480;

/**
 * Draws each row as exactly so many people, in blocks of ten and lines of fifty. What is certain is solid;
 * what may come on top is hollow up to a known end, and fades out where none is known. Rows stand side by
 * side when there is room.
 */
export function drawUnitCount(
  chart: UnitCount,
  rows: readonly ChartRow[],
  options: DrawOptions
): SVGSVGElement {
  const {width, locale, words, theme = defaultTheme, figureHref} = options;
  const counted = rows.filter((row) => row.measure === chart.quantity);
  for (const row of counted) checkCount(row, chart.name);
  const marks: UnitsOptions<ChartRow> = {
    low: ({low}) => Math.ceil(low ?? 0),
    // The best of several counts; one that only says where they end is no count.
    count: ({value, low, high, qualifier}) =>
      qualifier === "about" && value !== null && low !== null && high !== null ? Math.round(value) : null,
    high: ({high}) => (high === null ? null : Math.floor(high)),
    shape: "person",
    groupEvery: 10,
    columns: COLUMNS,
    across: width >= WIDE ? Math.min(2, counted.length) : 1,
    gap: 40,
    fill: paint("accent", theme),
    channels: {figure: "figure"},
    text: (row) => heading(row, options),
    lineText: (count) => locale.number(count),
    openText: words.text("open"),
    fontFamily: theme.fontFamily,
    figureHref: figureHref as (figure: string) => string
  };
  const height = unitsHeight(counted, marks, width);
  return drawChart({height, marks: [units(counted, marks)]}, options);
}

/** How many of what, and who says so. */
function heading(row: ChartRow, options: DrawOptions): Run[][] {
  const {locale, names, words} = options;
  const {title, label} = chartType(options);
  const value = valueRun(row, options, {weight: 700, size: title - 1});
  const noun: Run = {text: ` ${words.text("counted")}`, weight: 600, size: label};
  const who: Run = {text: rowName(row, {locale, names}), colour: "muted"};
  const more = circumstances(row, options);
  const claim: Run[] = more.length ? [who, {text: ", ", colour: "muted"}, ...more] : [who];
  return [[value, noun], sentence(claim, locale)];
}

function checkCount({figure, low, high}: ChartRow, name: string): void {
  const fail = (reason: string): never => {
    throw new Error(`chart ${name}: row ${figure} ${reason}`);
  };
  const most = Math.max(low ?? 0, high ?? 0);
  if (low !== null && low < 0) fail(`counts ${low} things`);
  if (most > MOST) fail(`counts ${most} things, more than the ${MOST} that can be told apart`);
}
