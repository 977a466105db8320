import {chartType} from "../chart-type.ts";
import type {ClaimRow} from "../../../loaders/tidy/rows.ts";
import type {DrawOptions} from "../chart.ts";
import type {Claimant} from "./claimant-groups.ts";
import type {ClaimantLayout} from "./matrix-layout.ts";
import {listedWords} from "./claimant-words.ts";
import {breakLines} from "../../text/rich-text.ts";
import {sentence} from "../row-words.ts";
import {theme as defaultTheme} from "../../theme/theme.ts";

const FIRST_LINE = 19.2;
/** Left of a claim's words, for its shape, and the shape's middle. */
const INDENT = 22;
const SHAPE = 9;
/** Between claims, and between claimants. */
const GAP = 5;
const SECTION = 14;

/** Lays out claims as a list by claimant; those on which others speak too stand on a band and name them. */
export function layOutList(claimants: readonly Claimant[], options: DrawOptions): ClaimantLayout {
  const {width, names, locale, theme = defaultTheme} = options;
  const {text: size, label, family} = chartType({theme});
  const rows = claimants.flatMap(({claims}) => claims);
  const layout: ClaimantLayout = {shapes: [], texts: [], shared: [], rules: [], height: 0};
  let y = 0;
  for (const {key, ownVoice, claims} of claimants) {
    if (y > 0) layout.rules.push({x1: 0, x2: width, y1: y - SECTION / 2 + 2, y2: y - SECTION / 2 + 2});
    const head = sentence([{text: names(key), weight: 600, ...(ownVoice ? {colour: "muted"} : {})}], locale);
    const name = breakLines([head], {width, size: label, family});
    layout.texts.push({x: 0, y, block: name, anchor: "start"});
    y += name.height + 3;
    for (const row of claims) {
      const others = rows.filter((other) => isRivalVoice(row, other));
      const words = listedWords(row, others, options);
      const block = breakLines(words, {width: width - INDENT - 4, size, family});
      layout.shapes.push({x: SHAPE, y: y + FIRST_LINE / 2, row});
      layout.texts.push({x: INDENT, y, block, anchor: "start"});
      if (others.length > 0) layout.shared.push({x1: 0, y1: y - 2, y2: y + block.height + 2});
      y += block.height + GAP;
    }
    y += SECTION - GAP;
  }
  layout.height = Math.max(0, y - SECTION + 2);
  return layout;
}

function isRivalVoice(row: ClaimRow, other: ClaimRow): boolean {
  return other.measure === row.measure && other.of === row.of && other.by !== row.by;
}
