import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {NestedRows} from "./draw-nested-areas.ts";
import {shareLabel, wholeLabel} from "./nested-labels.ts";
import {endsOf, LABEL, sideOf, sidesOf, type NestedSquare, type Placing} from "./nested-layout.ts";
import {breakLines, type Block, type Run} from "../text/rich-text.ts";

/** A share's label is no narrower. */
const NARROWEST = 80;

/** Places the whole with its part in the corner next to the detail. Gives the part's square, and what labels found no room. */
export function placeWhole(
  rows: NestedRows & {whole: ChartRow},
  {layout, beside, options}: Placing
): {small: NestedSquare; left: Block[]} {
  const {whole, part} = rows;
  const room = beside ? Math.min(400, options.width * 0.48) : Math.min(options.width - 2, 300);
  const pixels = room / Math.max(...[whole, part].flatMap(sidesOf));
  const floor = 1 + room;
  const square = (row: ChartRow, role: NestedSquare["role"], length: number): NestedSquare => {
    const side = length * pixels;
    return {row, role, x: 1, y: floor - side, side};
  };
  const outline = square(whole, "whole", sideOf(whole));
  const ends = endsOf(whole).map((end) => square(whole, "whole-end", end));
  const corner = square(part, "part", sideOf(part));
  const small = {...corner, x: beside ? Math.max(1, 1 + outline.side - corner.side) : 1};
  layout.squares.push(outline, ...ends, small);
  layout.height = floor;

  // Labels keep within the smallest that the whole may be, so that no line crosses them.
  const inner = Math.min(outline.side, ...ends.map(({side}) => side));
  const set = (runs: Run[][], width: number) =>
    breakLines(runs, {width: Math.max(width, NARROWEST), size: LABEL.size});
  const label = set(wholeLabel(whole, options), inner - 2 * LABEL.inset);
  const labelTop = floor - inner + LABEL.inset - 4;
  const left: Block[] = [];
  if (labelTop + label.height > small.y) left.push(label);
  else layout.texts.push({x: 1 + LABEL.inset, y: labelTop, block: label, anchor: "start"});

  const free = (beside ? small.x : inner - small.side) - 10 - LABEL.inset;
  const words = shareLabel(rows, options);
  const share = set(words, free);
  const shareTop = Math.min(floor - share.height - 6, small.y + (small.side - share.height) / 2);
  if (free < NARROWEST || labelTop + label.height + 8 > shareTop) left.push(set(words, options.width));
  else {
    const x = beside ? small.x - 10 : small.x + small.side + 10;
    layout.texts.push({x, y: shareTop, block: share, anchor: beside ? "end" : "start"});
  }
  return {small, left: left.filter(({lines}) => lines.length > 0)};
}
