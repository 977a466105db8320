import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {NestedRows} from "./draw-nested-areas.ts";
import {shareLabel, wholeLabel} from "./nested-labels.ts";
import {endsOf, LABEL, sideOf, setLabel, sidesOf, type NestedSquare, type Placing} from "./nested-layout.ts";
import type {Run} from "../../text/rich-text.ts";

/** A share's label is no narrower. */
const NARROWEST = 80;
/** The whole's side where the detail stands below it, at most: both are to be seen at once. */
const TALLEST = 400;

/** Places the whole with its part in the corner next to the detail. Gives the part's square, and what labels found no room. */
export function placeWhole(
  rows: NestedRows & {whole: ChartRow},
  {layout, beside, options}: Placing
): {small: NestedSquare; left: Run[][][]} {
  const {whole, part} = rows;
  const room = beside ? Math.min(540, options.width * 0.48) : Math.min(options.width - 2, TALLEST);
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
  const left: Run[][][] = [];
  const words = wholeLabel(whole, options);
  const label = setLabel(words, inner - 2 * LABEL.inset, options);
  const labelTop = floor - inner + LABEL.inset - 4;
  const bottom = label ? labelTop + label.height : labelTop;
  if (!label || bottom > small.y) left.push(words);
  else layout.texts.push({x: 1 + LABEL.inset, y: labelTop, block: label, anchor: "start"});

  const free = (beside ? small.x : inner - small.side) - 10 - LABEL.inset;
  const shareWords = shareLabel(rows, options);
  const share = free < NARROWEST ? null : setLabel(shareWords, free, options);
  const shareTop = share ? Math.min(floor - share.height - 6, small.y + (small.side - share.height) / 2) : 0;
  if (!share || bottom + 8 > shareTop) left.push(shareWords);
  else {
    const x = beside ? small.x - 10 : small.x + small.side + 10;
    layout.texts.push({x, y: shareTop, block: share, anchor: beside ? "end" : "start"});
  }
  return {small, left: left.filter((runs) => runs.length > 0)};
}
