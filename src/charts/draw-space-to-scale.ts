import * as Plot from "@observablehq/plot";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Drawn, DrawOptions} from "./chart.ts";
import {drawChart} from "./draw-chart.ts";
import {nameFigures} from "./name-figures.ts";
import {callout} from "./marks/callout.ts";
import {hatch} from "./marks/paints.ts";
import {span} from "./marks/span.ts";
import {STANDING_PERSON} from "./marks/reference-sizes.ts";
import {standingPerson} from "./marks/standing-person.ts";
import {textBlock} from "./marks/text-block.ts";
import {breakLines} from "../text/rich-text.ts";
import {valueRun} from "./row-words.ts";
import {layOutSpaces} from "./space-layout.ts";
import {paint} from "../theme/theme.ts";

/** A chart of areas drawn as squares of their true size to one another. */
export interface SpaceToScale extends Drawn {
  /** The measure of the areas, in square metres. */
  area: string;
  /** The measure of the greatest area over the smallest, annotated where the table has it. */
  ratio?: string;
}

/**
 * Draws areas as squares to one physical scale, with a scale bar and a person seen from above. The smallest
 * is laid into each of the others with a dashed line. What is only recommended or planned is an outline.
 */
export function drawSpaceToScale(
  chart: SpaceToScale,
  rows: readonly ChartRow[],
  options: DrawOptions
): SVGSVGElement {
  const {document, words, theme, figureHref: href} = options;
  const areas = rows.filter((row) => row.measure === chart.area);
  const layout = layOutSpaces(chart, areas, options);
  const {squares, metre, floor, height, texts, bar} = layout;
  const ratio = rows.find((row) => row.measure === chart.ratio);
  const [first, ...others] = squares;
  const last = others[others.length - 1];
  const insets = others.map(({x}) => ({x, side: first!.side}));
  const ends = squares.flatMap(({x, ends}) => ends.map((side) => ({x, side})));
  const colour = paint(isFact(first!.row) ? "alert" : "accent", theme);
  // Nobody is drawn into a square that is smaller than a person.
  const roomy = squares.filter(({side}) => side >= STANDING_PERSON.width * metre);
  const centre = Math.max(first!.side, STANDING_PERSON.width * metre) / 2;
  const id = options.id;
  const solid = squares.filter(({row}) => isFact(row));
  const outlined = squares.filter(({row}) => !isFact(row));
  const square = {
    x1: "x",
    x2: (d: {x: number; side: number}) => d.x + d.side,
    y1: (d: {side: number}) => floor - d.side,
    y2: () => floor
  } as const;

  return drawChart(
    {
      height,
      defs: [hatch(document, `${id}-hatch`, "accent", theme)],
      marks: [
        Plot.rect(outlined, {
          ...square,
          ...nameFigures(outlined, ({row}) => row.figure),
          fill: paint("accent", theme),
          fillOpacity: 0.07,
          stroke: paint("accent", theme),
          strokeWidth: 2
        }),
        Plot.rect(solid, {
          ...square,
          ...nameFigures(solid, ({row}) => row.figure),
          fill: paint("alert", theme),
          fillOpacity: 0.22,
          stroke: paint("alert", theme),
          strokeWidth: 2
        }),
        Plot.rect(insets, {
          ...square,
          fill: colour,
          fillOpacity: 0.1,
          stroke: colour,
          strokeDasharray: "5 4"
        }),
        Plot.rect(ends, {...square, fill: "none", stroke: paint("muted", theme), strokeDasharray: "1 3"}),
        standingPerson(roomy, {x: ({x}) => x + centre, y: () => floor - centre, metre, theme}),
        textBlock(texts, {x: "x", y: "y", block: ({block}) => block, size: 13, theme, href}),
        span([bar], {x1: "x1", x2: "x2", y: "y", colour: "ink", theme}),
        textBlock([bar], {
          x: ({x2}) => x2 + 7,
          y: ({y}) => y - 8,
          block: ({text}) => breakLines([[{text}]], {width: 200, size: 12}),
          size: 12,
          colour: "muted",
          theme,
          href
        }),
        last && ratio
          ? callout([ratio], {
              x: () => last.x + first!.side,
              y: () => floor - first!.side / 2,
              text: (row) => [
                [{...valueRun(row, options, {weight: 700, size: 16})}],
                [{text: words.text("ratio"), colour: "muted"}]
              ],
              width: Math.max(last.side - first!.side - 30, 60),
              sides: ["right", "above"],
              distance: 16,
              frame: {x: last.x, y: floor - last.side, width: last.side, height: last.side},
              avoid: texts.map(({x, y, block}) => ({x, y, width: block.width, height: block.height})),
              theme,
              href
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
