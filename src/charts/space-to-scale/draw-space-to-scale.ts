import {chartType} from "../chart-type.ts";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import {formatAmount} from "../../locales/format-amount.ts";
import {callout} from "../../marks/callout/callout.ts";
import {toScaleHeight} from "../../marks/to-scale/to-scale-height.ts";
import {toScalePlaces} from "../../marks/to-scale/to-scale-places.ts";
import {toScale, type ToScaleOptions} from "../../marks/to-scale/to-scale.ts";
import {paint, theme as defaultTheme} from "../../theme/theme.ts";
import type {Drawn, DrawOptions} from "../chart.ts";
import {drawChart} from "../draw-chart.ts";
import {valueRun} from "../row-words.ts";
import {spaceLabel} from "./space-label.ts";

/** A chart of areas drawn as squares of their true size to one another. */
export interface SpaceToScale extends Drawn {
  /** The measure of the areas, in square metres. */
  area: string;
  /** The measure of the greatest area over the smallest, annotated where the table has it. */
  ratio?: string;
}

/**
 * Draws areas as squares to one physical scale, with a scale bar and a person seen from above. The smallest
 * is laid into each of the others with a dashed line. What is only recommended or planned is paler.
 */
export function drawSpaceToScale(
  chart: SpaceToScale,
  rows: readonly ChartRow[],
  options: DrawOptions
): SVGSVGElement {
  const {width, locale, units, words, theme = defaultTheme, figureHref, id} = options;
  const areas = rows
    .filter((row) => row.measure === chart.area)
    .sort((a, b) => areaOf(chart, a) - areaOf(chart, b));
  const ratio = rows.find((row) => row.measure === chart.ratio);
  const colour = (row: ChartRow) => paint(isFact(row) ? "alert" : "accent", theme);
  const shapes: ToScaleOptions<ChartRow> = {
    area: (row) => areaOf(chart, row),
    low: (row) => endsOf(row)[0],
    high: (row) => endsOf(row)[1],
    unit: "m2",
    fill: colour,
    stroke: colour,
    fillOpacity: (row: ChartRow) => (isFact(row) ? 0.22 : 0.07),
    strokeWidth: 2,
    channels: {figure: "figure"},
    text: areas.map((row) => spaceLabel(row, options)),
    textPlace: ["inside", "above"],
    lineWidth: 7,
    gap: Math.max(14, Math.min(40, width * 0.055)),
    inset: "all",
    silhouette: "person-above",
    formatUnit: (value, unit) => formatAmount(value, unit, locale, units).text,
    fontFamily: theme.fontFamily,
    figureHref: figureHref as (figure: string) => string
  };
  const height = toScaleHeight(areas, shapes, width);
  const places = toScalePlaces(areas, shapes, {width, height});
  const [first, last] = [places[0]!, places[places.length - 1]!];
  const metre = first.width / Math.sqrt(areaOf(chart, areas[0]!));
  // The side of the unit is the best bar, where it is neither a dot nor longer than what it measures.
  const scaleBar = metre >= 40 && metre <= width * 0.42 ? 1 : true;

  return drawChart(
    {
      height,
      marks: [
        toScale(areas, {...shapes, scaleBar}),
        ratio && areas.length > 1
          ? callout([ratio], {
              x: () => last.x + first.width,
              y: () => last.y + last.height - first.height / 2,
              text: (row) => [
                [valueRun(row, options, {weight: 700, size: chartType(options).value})],
                [{text: words.text("ratio"), colour: "muted"}]
              ],
              side: ["right", "above-right", "above"],
              distance: 22,
              stroke: paint("alert", theme),
              strokeWidth: 1.25,
              halo: null,
              notesBelow: "never",
              id: `${id}-ratio`,
              fontFamily: theme.fontFamily,
              figureHref
            })
          : null
      ]
    },
    options
  );
}

function isFact({status}: ChartRow): boolean {
  return status === "asserted" || status === "alleged" || status === "denied";
}

/** The ends of an interval, or nothing where it has none. */
function endsOf({low, high}: ChartRow): readonly [number, number] | readonly [] {
  return low !== null && high !== null && 0 <= low && low < high ? [low, high] : [];
}

function areaOf({name}: SpaceToScale, {figure, value, low, high, unit}: ChartRow): number {
  const area = value ?? low ?? high;
  if (unit?.split("/")[0] !== "m2") throw new Error(`chart ${name}: row ${figure} is in ${unit}, not in m2`);
  if (!area || area < 0) throw new Error(`chart ${name}: row ${figure} has the area ${area}`);
  return area;
}
