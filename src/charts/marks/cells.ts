import {paint, type ColourName, type Theme} from "../../theme/theme.ts";
import type {Box} from "../../layout/box.ts";
import {channel, PlotMark, type Channel, type Render} from "./plot-mark.ts";
import {round, svgElement} from "../../marks/svg-element.ts";

/** How cells are stacked: ten a row from the bottom up, with a gap above each hundred, sizes in pixels. */
export interface CellStack {
  cell: number;
  /** Above each full hundred, so that what goes beyond it stands apart. */
  gap: number;
}

/** Cells in a row, and in a hundred. */
export const CELLS = {row: 10, hundred: 100};
/** Of a cell's side, what is left free between it and the next. */
const GUTTER = 0.14;

/** The cell of the `nth` hundredth, counted from 0; `y` is its top, negative above the floor. */
export function stackedCell(nth: number, {cell, gap}: CellStack): Box {
  const row = Math.floor(nth / CELLS.row);
  const y = -(row + 1) * cell - Math.floor(nth / CELLS.hundred) * gap;
  return {x: (nth % CELLS.row) * cell, y, width: cell, height: cell};
}

/** How high so many cells stand, in pixels. */
export function stackHeight(count: number, stack: CellStack): number {
  return count > 0 ? -stackedCell(Math.ceil(count) - 1, stack).y : 0;
}

export interface CellsOptions<Datum> {
  /** Left edge and floor of the stack. */
  x: Channel<Datum>["value"];
  y: Channel<Datum>["value"];
  /** The stretch that is drawn, in hundredths; a fraction is part of a cell's width. */
  from?: (datum: Datum) => number;
  to: (datum: Datum) => number;
  stack: CellStack;
  fill?: ColourName;
  opacity?: number;
  theme?: Theme;
}

class Cells<Datum> extends PlotMark {
  private readonly options: CellsOptions<Datum>;

  constructor(data: Iterable<Datum>, options: CellsOptions<Datum>) {
    const {x, y, from = () => 0, to} = options;
    super(data, {
      x: {value: x, scale: "x"},
      y: {value: y, scale: "y"},
      from: {value: from},
      to: {value: to}
    });
    this.options = options;
  }

  override render = (...[index, , channels, , {document}]: Render): SVGElement => {
    const {stack, fill = "accent", opacity, theme} = this.options;
    const [x, y] = [channel<number>(channels, "x"), channel<number>(channels, "y")];
    const [from, to] = [channel<number>(channels, "from"), channel<number>(channels, "to")];
    const drawn = Array.from(index)
      .filter((i) => to[i]! > from[i]!)
      .map((i) =>
        svgElement(document, "path", {
          transform: `translate(${round(x[i]!)},${round(y[i]!)})`,
          d: cellPath(from[i]!, to[i]!, stack)
        })
      );
    return svgElement(document, "g", {fill: paint(fill, theme), "fill-opacity": opacity}, drawn);
  };
}

/** A mark of shares as cells of one hundredth each, in one path a share, with one M for each cell. */
export function cells<Datum>(data: Iterable<Datum>, options: CellsOptions<Datum>): Cells<Datum> {
  return new Cells(data, options);
}

/** The cells from one number of hundredths up to another, the first and the last in part. */
export function cellPath(from: number, to: number, stack: CellStack): string {
  if (!(from >= 0 && to >= from)) throw new Error(`cannot draw cells from ${from} to ${to}`);
  const free = stack.cell * GUTTER;
  const side = stack.cell - free;
  let path = "";
  for (let nth = Math.floor(from); nth < to; nth++) {
    const {x, y} = stackedCell(nth, stack);
    const [start, end] = [Math.max(from - nth, 0), Math.min(to - nth, 1)];
    const width = round((end - start) * side);
    path += `M${round(x + free / 2 + start * side)} ${round(y + free / 2)}h${width}v${round(side)}h${-width}z`;
  }
  return path;
}
