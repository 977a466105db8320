import {chartType} from "../chart-type.ts";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {NestedRows} from "./draw-nested-areas.ts";
import {partLabel, yardstickLabel} from "./nested-labels.ts";
import {
  endsOf,
  LABEL,
  sideOf,
  setLabel,
  sidesOf,
  labelType,
  type NestedLayout,
  type NestedSquare,
  type Placing
} from "./nested-layout.ts";
import {breakLines, type Run} from "../../text/rich-text.ts";

/** The detail's side: below the whole, which is larger, at most; and at least beside it. */
const SIDE = {below: 320, share: 0.8, beside: 220};
/** Between the whole and the detail. */
const GAP = {below: 40, beside: 64};

/** Places the part enlarged, with the yardstick in its corner, and below it the labels that are `left`. */
export function placeDetail(
  rows: NestedRows,
  {layout, beside, options, small, left}: Placing & {small: NestedSquare | null; left: readonly Run[][][]}
): void {
  const {part, yardsticks} = rows;
  const whole = beside ? layout.height : 0;
  const x = small && beside ? whole + GAP.beside : 1;
  const width = options.width - x - 1;
  const set = (runs: Run[][]) => breakLines(runs, {width, ...labelType(options)});
  const title = set(partLabel(rows, options));
  const room = Math.min(
    width,
    beside
      ? Math.max(whole - title.height - 10, SIDE.beside)
      : small
        ? layout.height * SIDE.share
        : SIDE.below
  );
  const pixels = room / Math.max(...[part, ...yardsticks].flatMap(sidesOf));
  const top = beside ? Math.max(whole - room, title.height + 10) : layout.height + (small ? GAP.below : 1);
  const floor = top + room;
  const square = (row: ChartRow, role: NestedSquare["role"], length = sideOf(row)): NestedSquare => {
    const side = length * pixels;
    return {row, role, x, y: floor - side, side};
  };
  const enlarged = square(part, "enlarged");
  // Those who give a number of their own get a square; about as much is shown by its ends alone.
  const exact = yardsticks.filter((row) => endsOf(row).length === 0);
  const outlines = (exact.length ? exact : yardsticks).map((row) => square(row, "yardstick"));
  const ends = [part, ...yardsticks].flatMap((row) => endsOf(row).map((side) => square(row, "end", side)));
  layout.squares.push(enlarged, ...outlines, ...ends);
  if (small) layout.rays.push(...raysBetween(small, enlarged, beside));

  // The smallest that the yardstick may be has to hold its label.
  const inner = Math.min(...[...outlines, ...ends].map(({side}) => side));
  const free = inner - LABEL.inset - 8;
  const type = chartType(options);
  const held =
    outlines.length > 0 && inner < enlarged.side && inner > 84
      ? [type.value, type.label]
          .map((size) => setLabel(yardstickLabel(rows, options, size), free, options))
          .find((block) => block !== null && block.height + LABEL.inset <= inner)
      : undefined;
  if (held)
    layout.texts.push({x: x + LABEL.inset, y: floor - inner + LABEL.inset - 4, block: held, anchor: "start"});
  if (beside) layout.texts.push({x, y: top - 6 - title.height, block: title, anchor: "start"});
  const below = [
    ...(beside ? [] : [title]),
    ...(held || !outlines.length ? [] : [set(yardstickLabel(rows, options))]),
    ...left.map(set)
  ];
  layout.height = floor + 2;
  for (const block of below) {
    layout.texts.push({x, y: layout.height + 8, block, anchor: "start"});
    layout.height += 8 + block.height;
  }
}

/** From the edge of the small square that faces the detail to the detail's own. */
function raysBetween(small: NestedSquare, large: NestedSquare, beside: boolean): NestedLayout["rays"] {
  return [0, 1].map((end) =>
    beside
      ? {
          x1: small.x + small.side,
          y1: small.y + end * small.side,
          x2: large.x,
          y2: large.y + end * large.side
        }
      : {
          x1: small.x + end * small.side,
          y1: small.y + small.side,
          x2: large.x + end * large.side,
          y2: large.y
        }
  );
}
