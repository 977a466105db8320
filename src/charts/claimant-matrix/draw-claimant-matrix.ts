import {chartType} from "../chart-type.ts";
import * as Plot from "@observablehq/plot";
import type {ClaimRow} from "../../../loaders/tidy/rows.ts";
import type {DrawOptions} from "../chart.ts";
import {claimantsOf, quantitiesOf} from "./claimant-groups.ts";
import {layOutList} from "./claimant-list.ts";
import {layOutMatrix, matrixColumns, type PlacedText} from "./matrix-layout.ts";
import {drawChart} from "../draw-chart.ts";
import {statusShape} from "../marks/status-shape.ts";
import {textBlock} from "../marks/text-block.ts";
import {paint} from "../../theme/theme.ts";

/**
 * Draws every claim once: quantities as rows and claimants as columns where there is room, else a list by
 * claimant. Quantities on which several speak stand on a band; shapes tell what is only offered or planned.
 */
export function drawClaimantMatrix(rows: readonly ClaimRow[], options: DrawOptions): SVGSVGElement {
  const {width, theme, figureHref: href} = options;
  const all = claimantsOf(rows);
  const columns = matrixColumns(all.length, width);
  const {shapes, texts, shared, rules, height} = columns
    ? layOutMatrix({claimants: all, groups: quantitiesOf(rows, all)}, columns, options)
    : layOutList(all, options);

  return drawChart(
    {
      height: height + 4,
      marks: [
        Plot.rect(shared, {
          ...{x1: "x1", x2: () => width, y1: "y1", y2: "y2"},
          fill: paint("accent", theme),
          fillOpacity: 0.1
        }),
        Plot.link(rules, {...{x1: "x1", x2: "x2", y1: "y1", y2: "y2"}, stroke: paint("faint", theme)}),
        statusShape(shapes, {
          ...{x: "x", y: "y"},
          status: ({row}) => row.status,
          figure: ({row}) => row.figure,
          colour: ({row}) => (row.disputed_by === null ? "accent" : "alert"),
          theme
        }),
        ...(["start", "end"] as const).map((anchor) => {
          const some = texts.filter((text) => text.anchor === anchor);
          return some.length
            ? textBlock(some, {
                ...{x: "x", y: "y"},
                block: ({block}: PlacedText) => block,
                anchor,
                size: chartType({theme}).text,
                theme,
                href
              })
            : null;
        })
      ]
    },
    options
  );
}
