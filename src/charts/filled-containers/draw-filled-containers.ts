import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import {readingOf} from "../row-words.ts";
import {unitsHeight} from "../../marks/units/units-height.ts";
import {unitsPlaces} from "../../marks/units/units-places.ts";
import {units, type UnitsOptions} from "../../marks/units/units.ts";
import {paint, theme as defaultTheme} from "../../theme/theme.ts";
import type {Drawn, DrawOptions} from "../chart.ts";
import {containerFeet} from "./container-feet.ts";
import {containerColumns} from "./container-columns.ts";
import {headOf} from "./container-labels.ts";
import {drawChart} from "../draw-chart.ts";
import {span} from "../marks/span.ts";
import {textBlock} from "../marks/text-block.ts";

/** A chart of shares of one whole, each poured into the same container. */
export interface FilledContainers extends Drawn {
  /** The measure of the shares, in per cent. */
  share: string;
}

/** Hundredths in a container, and side by side. */
const HUNDRED = 100;
const ROW = 10;
/** More hundredths than these would be no longer told apart. */
const MOST = 1500;

/**
 * Draws each share as cells of one hundredth, poured from the bottom into the same container; what does not
 * fit stands above its rim. What is not certain is hollow, and fades out where it has no known end. Readings of
 * one claim stand side by side and are held together by a line.
 */
export function drawFilledContainers(
  chart: FilledContainers,
  rows: readonly ChartRow[],
  options: DrawOptions
): SVGSVGElement {
  const {width, locale, theme = defaultTheme, figureHref: href} = options;
  const shares = inOrder(rows.filter(({measure}) => measure === chart.share));
  for (const row of shares) checkShare(row, chart.name);
  const columns = containerColumns(shares, width);
  const feet = containerFeet(columns, options);
  const marks: UnitsOptions<ChartRow> = {
    low: certainOf,
    count: ({value, high, qualifier}) => (qualifier === "about" && high !== null ? value : null),
    high: (row) => (row.high === null ? null : Math.max(certainOf(row), row.high)),
    of: () => HUNDRED,
    shape: "square",
    columns: ROW,
    groupEvery: HUNDRED,
    anchor: "bottom",
    walls: true,
    across: columns.lines.map((groups) => groups.flat().length),
    gap: columns.gap,
    roomBelow: feet.height,
    fill: paint("accent", theme),
    overFill: paint("alert", theme),
    channels: {figure: "figure", reading: {value: readingOf, filter: null}},
    text: (row) => headOf(row, columns.width, options),
    lineText: (count) => locale.number(count / HUNDRED, {style: "percent"}),
    fontFamily: theme.fontFamily,
    figureHref: href as (figure: string) => string
  };
  const height = unitsHeight(shares, marks, width);
  const places = unitsPlaces(shares, marks, {width, height});
  const {texts, brackets} = feet.at(places.map((place) => place!));
  return drawChart(
    {
      height,
      marks: [
        units(shares, marks),
        span(brackets, {x1: "x1", x2: "x2", y: "y", colour: "muted", theme}),
        textBlock(texts, {x: "x", y: "y", block: ({block}) => block, size: theme.sizes.text, theme, href})
      ]
    },
    options
  );
}

/** What is computed from a count first, then claims with their readings, each as the table has them. */
function inOrder(rows: readonly ChartRow[]): ChartRow[] {
  const least = (figure: string) =>
    Math.min(...rows.filter((row) => row.figure === figure).map((row) => row.low ?? row.value ?? 0));
  return [...rows].sort((a, b) => (a.figure === b.figure ? 0 : least(a.figure) - least(b.figure)));
}

function certainOf({value, low, qualifier}: ChartRow): number {
  return qualifier === "exact" ? (value ?? low ?? 0) : (low ?? 0);
}

/** Throws what is no share, or cannot be counted out. */
function checkShare(row: ChartRow, name: string): void {
  const {figure, unit, high} = row;
  const fail = (reason: string): never => {
    throw new Error(`chart ${name}: row ${figure} ${reason}`);
  };
  if (unit !== "%") fail(`is in ${unit}, not in %`);
  const certain = certainOf(row);
  const most = Math.max(certain, high ?? 0);
  if (certain < 0) fail(`is a share of ${certain}%`);
  if (most > MOST) fail(`is ${most}%, more than the ${MOST} hundredths that can be told apart`);
}
