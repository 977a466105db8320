import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {DrawOptions} from "./chart.ts";
import {BLOCK_SIZE, unitHeight, type UnitGrid} from "./marks/unit-glyphs.ts";
import {breakLines, type Block, type Run} from "../text/rich-text.ts";
import {circumstances, rowName, sentence, valueRun} from "./row-words.ts";
import type {UnitCount} from "./draw-unit-count.ts";

/** A row with the place of its label and its grid, in pixels. */
export interface Panel {
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

export const BLOCKS_PER_LINE = 5;
/** Things in a full line of blocks. */
export const LINE = BLOCKS_PER_LINE * BLOCK_SIZE;
/** More than these would be no longer told apart. */
const MOST = 2000;

/** The room that rows are laid out in. */
export interface Space {
  columns: number;
  between: number;
  panelWidth: number;
  grid: UnitGrid;
  options: DrawOptions;
  chart: UnitCount;
}

/** Places rows side by side in so many columns, their grids level. Throws what cannot be counted out. */
export function layOutPanels(rows: readonly ChartRow[], space: Space): Panel[] {
  const {columns, between, panelWidth, grid, options, chart} = space;
  const panels: Panel[] = [];
  let top = 0;
  for (let first = 0; first < rows.length; first += columns) {
    const line = rows.slice(first, first + columns);
    const heads = line.map((row) => head(row, panelWidth, options));
    const headHeight = Math.max(...heads.map((block) => block.height));
    line.forEach((row, column) => {
      const counts = countOut(row, chart.name);
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

function head(row: ChartRow, width: number, options: DrawOptions): Block {
  const value = valueRun(row, options, {weight: 700, size: 20});
  const noun = {text: ` ${options.words.text("counted")}`, weight: 600, size: 14} as const;
  const {locale, names} = options;
  const who: Run = {text: rowName(row, {locale, names}), colour: "muted", size: 13};
  const more = circumstances(row, options).map((run): Run => ({...run, size: 13}));
  const claim: Run[] = more.length ? [who, {text: ", ", colour: "muted", size: 13}, ...more] : [who];
  return breakLines([[value, noun], sentence(claim, locale)], {width, size: 14});
}

function countOut(row: ChartRow, name: string): Pick<Panel, "solid" | "faded" | "open"> {
  const low = row.low ?? 0;
  const open = row.high === null;
  const solid = Math.ceil(low);
  const end = open ? solid : Math.floor(row.high!);
  const fail = (reason: string): never => {
    throw new Error(`chart ${name}: row ${row.figure} ${reason}`);
  };
  if (low < 0) fail(`counts ${low} things`);
  if (end > MOST) fail(`counts ${end} things, more than the ${MOST} that can be told apart`);
  // A line of blocks that fades out, so that nothing in it looks like a number.
  return {solid, open, faded: open ? BLOCK_SIZE * BLOCKS_PER_LINE - (solid % LINE) : end - solid};
}

/** At the end of each full line how many there are up to it. */
export function lineCounts({x, gridTop, width, solid}: Panel, grid: UnitGrid, {locale}: DrawOptions) {
  return Array.from({length: Math.floor(solid / LINE)}, (_, line) => ({
    x: x + width,
    y: gridTop + unitHeight((line + 1) * LINE, grid) - 18,
    text: locale.number((line + 1) * LINE)
  }));
}
