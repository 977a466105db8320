import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Chart, ChartOptions} from "./chart.ts";
import {checkRows, checkWidth} from "./check-rows.ts";
import {describe} from "./describe.ts";
import {chartId, drawChart} from "./draw-chart.ts";
import {emptyChart} from "./empty-chart.ts";
import {textBlock} from "./marks/text-block.ts";
import {svgElement} from "./marks/svg-element.ts";
import {BLOCK_SIZE, unitGlyphs, unitGrid, unitHeight, type UnitGrid} from "./marks/unit-glyphs.ts";
import {breakLines, type Block, type Run} from "./rich-text.ts";
import {circumstances, claimants, sentence, valueRun} from "./row-words.ts";
import {textWidth} from "./text-width.ts";
import {paint, type Theme} from "./theme.ts";

/** A chart of whole things, each drawn once. */
export interface UnitCount extends Pick<Chart, "slug" | "messages"> {
  /** The measure whose rows are counted out. */
  measure: string;
}

interface Panel {
  row: ChartRow;
  /** Certain things, then things that may be: up to a known end, or fading where none is known. */
  solid: number;
  faded: number;
  open: boolean;
  x: number;
  top: number;
  head: Block;
  gridTop: number;
  width: number;
  height: number;
}

const BLOCKS_PER_LINE = 5;
/** Things in a full line of blocks. */
const LINE = BLOCKS_PER_LINE * BLOCK_SIZE;
/** More than these would be no longer told apart. */
const MOST = 2000;

/**
 * Draws each row as exactly so many people, in blocks of ten and lines of fifty. What is certain is solid;
 * what may come on top is hollow up to a known end, and fades out where none is known. Rows stand side by
 * side when there is room.
 */
export function unitCount(chart: UnitCount, rows: readonly ChartRow[], options: ChartOptions): SVGSVGElement {
  const {slug, messages, measure} = chart;
  const {width, document, locale, theme, figureHref = (id) => `#figure-${id}`} = options;
  checkWidth(slug, width);
  checkRows(slug, rows);
  const counted = rows.filter((row) => row.measure === measure);
  if (counted.length === 0) return emptyChart(chart, options);
  const {title, alt} = describe(chart, rows, options);

  const between = 40;
  const columns = width >= 560 && counted.length > 1 ? 2 : 1;
  const panelWidth = Math.min(440, (width - between * (columns - 1)) / columns);
  const ticks = 1.5 * textWidth(locale.number(LINE * 10), 12);
  const grid = unitGrid(panelWidth - ticks, BLOCKS_PER_LINE);
  const panels = layOut(counted, {columns, between, panelWidth, grid, options, chart});
  const height = Math.max(...panels.map((panel) => panel.top + panel.height));
  const fade = `${chartId(slug, options)}-fade`;

  return drawChart(
    slug,
    {
      title,
      alt,
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
            block: () =>
              breakLines([[{text: locale.message(`${messages}.open`)}]], {width: panelWidth, size: 13}),
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

interface Space {
  columns: number;
  between: number;
  panelWidth: number;
  grid: UnitGrid;
  options: ChartOptions;
  chart: UnitCount;
}

function layOut(rows: readonly ChartRow[], space: Space): Panel[] {
  const {columns, between, panelWidth, grid, options, chart} = space;
  const panels: Panel[] = [];
  let top = 0;
  for (let first = 0; first < rows.length; first += columns) {
    const line = rows.slice(first, first + columns);
    const heads = line.map((row) => head(row, panelWidth, options, chart));
    const headHeight = Math.max(...heads.map((block) => block.height));
    line.forEach((row, column) => {
      const counts = countOut(row, chart.slug);
      const drawn = unitHeight(counts.solid + (counts.open ? BLOCK_SIZE : counts.faded), grid);
      panels.push({
        row,
        ...counts,
        x: column * (panelWidth + between),
        top,
        head: heads[column]!,
        gridTop: top + headHeight + 10,
        width: panelWidth,
        height: headHeight + 10 + drawn + (counts.open ? 22 : 0)
      });
    });
    top = Math.max(...panels.slice(-line.length).map((panel) => panel.top + panel.height)) + 26;
  }
  return panels;
}

function head(row: ChartRow, width: number, options: ChartOptions, {messages}: UnitCount): Block {
  const value = valueRun(row, options, {weight: 700, size: 20});
  const noun = {text: ` ${options.locale.message(`${messages}.people`)}`, weight: 600, size: 14} as const;
  const {locale, names} = options;
  const who: Run = {text: claimants(row, locale, names), colour: "muted", size: 13};
  const more = circumstances(row, options).map((run): Run => ({...run, size: 13}));
  const claim: Run[] = more.length ? [who, {text: ", ", colour: "muted", size: 13}, ...more] : [who];
  return breakLines([[value, noun], sentence(claim, locale)], {width, size: 14});
}

function countOut(row: ChartRow, slug: string): Pick<Panel, "solid" | "faded" | "open"> {
  const low = row.low ?? 0;
  const open = row.high === null;
  const solid = Math.ceil(low);
  const end = open ? solid : Math.floor(row.high!);
  const fail = (reason: string): never => {
    throw new Error(`chart ${slug}: row ${row.figure} ${reason}`);
  };
  if (low < 0) fail(`counts ${low} things`);
  if (end > MOST) fail(`counts ${end} things, more than the ${MOST} that can be told apart`);
  // A line of blocks that fades out, so that nothing in it looks like a number.
  return {solid, open, faded: open ? BLOCK_SIZE * BLOCKS_PER_LINE - (solid % LINE) : end - solid};
}

/** At the end of each full line how many there are up to it. */
function lineCounts({x, gridTop, width, solid}: Panel, grid: UnitGrid, {locale}: ChartOptions) {
  return Array.from({length: Math.floor(solid / LINE)}, (_, line) => ({
    x: x + width,
    y: gridTop + unitHeight((line + 1) * LINE, grid) - 18,
    text: locale.number((line + 1) * LINE)
  }));
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
