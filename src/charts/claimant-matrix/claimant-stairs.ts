import type {DrawOptions} from "../chart.ts";
import type {Claimant} from "./claimant-groups.ts";
import type {ClaimantLayout, PlacedText} from "./matrix-layout.ts";
import {breakLines} from "../../text/rich-text.ts";
import {sentence} from "../row-words.ts";
import {theme as defaultTheme} from "../../theme/theme.ts";

/** From a name's end to the line of its column. */
const BEFORE = 6;

/**
 * Sets the names of columns as stairs that rise to the right: each ends at the line of its column, above the
 * lines of those before it. `middles` are where the lines begin.
 */
export function layOutStairs(
  claimants: readonly Claimant[],
  columns: readonly number[],
  {names, locale, theme = defaultTheme}: DrawOptions
): {texts: PlacedText[]; middles: number[]; height: number} {
  const blocks = claimants.map(({key, ownVoice}, i) =>
    breakLines(
      [sentence([ownVoice ? {text: names(key), colour: "muted"} : {text: names(key), weight: 600}], locale)],
      {width: columns[i]! - BEFORE, size: theme.sizes.text, family: theme.fontFamily}
    )
  );
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  let y = height;
  const texts = blocks.map((block, i): PlacedText => {
    y -= block.height;
    return {x: columns[i]! - BEFORE, y, block, anchor: "end"};
  });
  return {texts, middles: texts.map(({y, block}) => y + block.height / 2), height};
}

/** The line from a name down to the last claim in its column, interrupted where words would cross it. */
export function dropLine(
  x: number,
  from: number,
  {shapes, texts}: Pick<ClaimantLayout, "shapes" | "texts">
): ClaimantLayout["rules"] {
  const to = Math.max(from, ...shapes.filter((shape) => shape.x === x).map(({y}) => y));
  const crossing = texts
    .map(({x: edge, y, block, anchor}) => ({
      left: (anchor === "start" ? edge : edge - block.width) - 3,
      right: (anchor === "start" ? edge + block.width : edge) + 3,
      y1: y,
      y2: y + block.height
    }))
    .filter(({left, right, y2}) => left < x && x < right && y2 > from)
    .sort((a, b) => a.y1 - b.y1);
  const pieces: ClaimantLayout["rules"] = [];
  let open = from;
  for (const {y1, y2} of crossing) {
    if (y1 > open && open < to) pieces.push({x1: x, x2: x, y1: open, y2: Math.min(y1, to)});
    open = Math.max(open, y2);
  }
  if (open < to) pieces.push({x1: x, x2: x, y1: open, y2: to});
  return pieces;
}
