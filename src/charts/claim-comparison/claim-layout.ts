import {chartType} from "../chart-type.ts";
import {max} from "d3";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {ClaimRows} from "./draw-claim-comparison.ts";
import {annotationRoom} from "../annotations/annotation-room.ts";
import {claimLabel, referenceLabel} from "./claim-labels.ts";
import type {DrawOptions} from "../chart.ts";
import {breakLines, type Block} from "../../text/rich-text.ts";
import {valueRun} from "../row-words.ts";

/** A claim with its place: ends in the unit, all else in pixels. */
export interface PlacedClaim {
  row: ChartRow;
  /** What it is at least, up to where it is drawn solid; and its value, or the last end that is given. */
  sure: number;
  end: number;
  /** The reference that it is held against. */
  limit: number | null;
  top: number;
  height: number;
  /** The stretch between claim and reference, and below which height it is marked. */
  gap: {from: number; to: number; y: number} | null;
  /** Where its value stands. */
  value: PlacedText;
}

export interface PlacedText {
  x: number;
  y: number;
  block: Block;
  anchor?: "start" | "end";
}

export interface PlacedReference {
  row: ChartRow;
  low: number;
  high: number;
  /** Where its line or band begins: beside its label. */
  top: number;
}

export interface ClaimLayout {
  claims: PlacedClaim[];
  references: PlacedReference[];
  /** The scale begins at 0 in `left` and ends with `end` in `right`. */
  scale: {left: number; right: number; end: number};
  texts: PlacedText[];
  /** Where the references are drawn: not where text would cross them. */
  stretches: {y1: number; y2: number}[];
  top: number;
  bottom: number;
}

/** How far a claim without a known end fades out, in pixels. */
export const REACH = 56;
/** From a bar to the bracket and from there to its words. */
export const GAP = {bracket: 9, words: 5};
/** From here on labels have a column of their own, left of the bars. */
const COLUMN_FROM = 560;
const COLUMN_GAP = 20;

/** Says where everything of a comparison goes, for any width. */
export function layOutClaims(parts: ClaimRows, options: DrawOptions): ClaimLayout {
  const {width} = options;
  const {text: size, value, family} = chartType(options);
  const column = width >= COLUMN_FROM;
  const labelWidth = column ? Math.min(300, Math.round(width * 0.38)) - COLUMN_GAP : width;
  const labels = parts.quantities.map((row) =>
    breakLines(claimLabel(row, parts, options), {width: labelWidth, size, family})
  );
  const left = column ? Math.max(...labels.map((label) => label.width)) + COLUMN_GAP : 0;
  const height = column ? 28 : 24;
  const references = parts.references.map((row): PlacedReference => ({row, ...endsOf(row), top: 0}));
  const limits = references.filter(({low, high}) => low === high).map(({low}) => low);
  const limit = limits.length ? Math.min(...limits) : null;
  const values = parts.quantities.map((row) =>
    breakLines([[valueRun(row, options, {weight: 700, size: column ? value + 2 : value})]], {
      width: 400,
      size,
      family
    })
  );
  const drawn = parts.quantities.map((row) => ({row, sure: row.low ?? 0, end: endsOf(row).high}));
  const end = max([...references.map(({high}) => high), ...drawn.map((claim) => claim.end)]) || 1;
  const reach = ({high}: ChartRow) => (high === null ? REACH : 0);
  const right = Math.min(
    width - 14,
    ...drawn.map(({row, end: own}, i) => {
      const room = width - left - 12 - values[i]!.width - reach(row);
      return left + (room * end) / Math.max(own, end / 1e6);
    })
  );
  const x = (value: number) => left + ((right - left) * value) / end;

  const header = layOutReferences(references, x, options);
  const lines = references.filter(({low, high}) => low === high).map(({low}) => x(low));
  const layout: ClaimLayout = {
    ...{claims: [], references, scale: {left, right, end}, texts: [...header.texts], stretches: []},
    ...{top: header.height + 2, bottom: 0}
  };
  let y = header.height + 8;
  let open = 0;
  drawn.forEach((claim, i) => {
    const [label, block] = [labels[i]!, values[i]!];
    const crossed = !column && references.some(({low}) => label.width > x(low) - 8);
    const top = column ? y : y + label.height + 6;
    layout.texts.push({x: 0, y: column ? y - 2 : y, block: label});
    if (crossed) {
      layout.stretches.push({y1: open, y2: i === 0 ? y : y - 6});
      open = top - 5;
    }
    const value = {
      x: valueLeft(x(claim.end) + reach(claim.row), block.width, lines),
      y: top + (height - block.height) / 2,
      block
    };
    layout.texts.push(value);
    const gap = gapOf(claim, limit, top + height + GAP.bracket);
    layout.claims.push({...claim, limit, top, height, gap, value});
    const below = gap ? gap.y + GAP.words + chartType(options).axis * 1.5 : top + height;
    const beside = width - (value.x + block.width) - 24;
    const noted = annotationRoom(claim.row, Math.max(beside, 160), options);
    // An annotation stands beside the value, half above it where no label is.
    y =
      Math.max(below, column ? top + height / 2 + noted * 0.6 : top + noted, column ? y + label.height : 0) +
      (column ? 20 : 22);
  });
  layout.bottom = y - (column ? 8 : 10);
  layout.stretches.push({y1: open, y2: layout.bottom});
  return layout;
}

/** The ends of what is drawn of a row: where one is not known, the value or the other end. */
function endsOf({value, low, high}: ChartRow): {low: number; high: number} {
  return {low: low ?? value ?? 0, high: high ?? value ?? low ?? 0};
}

/** The stretch between a claim and the reference, when all that it may mean lies on one side. */
function gapOf(
  {row, sure, end}: Pick<PlacedClaim, "row" | "sure" | "end">,
  limit: number | null,
  y: number
): PlacedClaim["gap"] {
  if (limit === null) return null;
  if (row.high !== null && row.high < limit) return {from: row.value ?? end, to: limit, y};
  if (row.low !== null && row.low > limit) return {from: limit, to: row.value ?? sure, y};
  return null;
}

/** Right of the bar, or right of the references that would cross it there. */
function valueLeft(end: number, width: number, lines: readonly number[]): number {
  const left = end + 7;
  const crossing = lines.filter((line) => line < left + width + 3 && line > left - 3);
  return crossing.length ? Math.max(...crossing) + 8 : left;
}

/** Puts the references' names above the bars: on the side with more room, then on the other, then below. */
function layOutReferences(
  references: ClaimLayout["references"],
  x: (value: number) => number,
  options: DrawOptions
): {texts: PlacedText[]; height: number} {
  const {text: size, family} = chartType(options);
  const sides = {start: 0, end: 0};
  const exactFirst = [...references].sort((a, b) => a.high - a.low - (b.high - b.low));
  const texts = exactFirst.map((reference): PlacedText => {
    const {row, low, high} = reference;
    const room = {start: options.width - x(high) - 9, end: x(low) - 9};
    const free = (["start", "end"] as const).filter((side) => room[side] >= 92);
    const anchor = free.sort((a, b) => sides[a] - sides[b] || room[b] - room[a])[0] ?? "start";
    const block = breakLines(referenceLabel(row, options), {
      width: Math.max(room[anchor], 60),
      size,
      family
    });
    const y = sides[anchor];
    sides[anchor] += block.height + 6;
    reference.top = y + 2;
    return {x: anchor === "start" ? x(high) + 8 : x(low) - 8, y, block, anchor};
  });
  const height = Math.max(sides.start, sides.end);
  return {texts, height};
}
