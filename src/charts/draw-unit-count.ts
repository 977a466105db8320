import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Drawn, DrawOptions} from "./chart.ts";
import {drawChart} from "./draw-chart.ts";
import {textBlock} from "./marks/text-block.ts";
import {svgElement} from "../marks/svg-element.ts";
import {BLOCK_SIZE, unitGlyphs, unitGrid, unitHeight, type UnitGrid} from "./marks/unit-glyphs.ts";
import {breakLines} from "../text/rich-text.ts";
import {textWidth} from "../text/text-width.ts";
import {paint, type Theme} from "../theme/theme.ts";
import {BLOCKS_PER_LINE, layOutPanels, LINE, lineCounts, type Panel} from "./unit-layout.ts";

/** A chart of whole things, each drawn once. */
export interface UnitCount extends Drawn {
  /** The measure whose rows are counted out. */
  quantity: string;
}

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
  const {width, document, locale, words, theme, figureHref} = options;
  const counted = rows.filter((row) => row.measure === chart.quantity);

  const between = 40;
  const columns = width >= 560 && counted.length > 1 ? 2 : 1;
  const panelWidth = Math.min(440, (width - between * (columns - 1)) / columns);
  const ticks = 1.5 * textWidth(locale.number(LINE * 10), 12);
  const grid = unitGrid(panelWidth - ticks, BLOCKS_PER_LINE);
  const panels = layOutPanels(counted, {columns, between, panelWidth, grid, options, chart});
  const height = Math.max(...panels.map((panel) => panel.top + panel.height));
  const fade = `${options.id}-fade`;

  return drawChart(
    {
      height: height + 4,
      defs: panels.flatMap((panel, i) =>
        panel.open ? [fadeOut(document, `${fade}-${i}`, panel, grid, theme)] : []
      ),
      marks: [
        textBlock(panels, {
          x: "x",
          y: "top",
          block: (panel) => panel.head,
          size: 14,
          theme,
          href: figureHref
        }),
        unitGlyphs(panels, {
          x: "x",
          y: "gridTop",
          count: (panel) => panel.solid,
          grid,
          fill: "accent",
          theme
        }),
        ...panels.map((panel, i) =>
          unitGlyphs([panel], {
            x: "x",
            y: "gridTop",
            from: ({solid}) => solid,
            count: ({faded}) => faded,
            grid,
            fill: panel.open ? `url(#${fade}-${i})` : "wash",
            theme
          })
        ),
        textBlock(
          panels.flatMap((panel) => lineCounts(panel, grid, options)),
          {
            x: "x",
            y: "y",
            block: ({text}) => breakLines([[{text}]], {width: 200, size: 12}),
            anchor: "end",
            size: 12,
            axis: "y",
            colour: "muted",
            theme,
            href: figureHref
          }
        ),
        textBlock(
          panels.filter((panel) => panel.open),
          {
            x: "x",
            y: ({gridTop, solid}) => gridTop + unitHeight(solid + BLOCK_SIZE, grid) + 3,
            block: () => breakLines([[{text: words.text("open")}]], {width: panelWidth, size: 13}),
            size: 13,
            colour: "muted",
            theme,
            href: figureHref
          }
        )
      ]
    },
    options
  );
}

function fadeOut(document: Document, id: string, {width}: Panel, grid: UnitGrid, theme?: Theme): SVGElement {
  const stop = (offset: number, opacity: number) =>
    svgElement(document, "stop", {offset, "stop-color": paint("accent", theme), "stop-opacity": opacity});
  const end = width - grid.gap.x;
  return svgElement(
    document,
    "linearGradient",
    {id, gradientUnits: "userSpaceOnUse", x1: 0, x2: end * 0.85},
    [stop(0, 0.5), stop(1, 0)]
  );
}
