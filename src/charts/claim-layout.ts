import {max} from "d3";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {ClaimRows} from "./draw-claim-comparison.ts";
import {claimLabel, referenceLabel} from "./claim-labels.ts";
import type {DrawOptions} from "./chart.ts";
import {breakLines, type Block, type Run} from "../text/rich-text.ts";
import {valueRun} from "./row-words.ts";

/** A claim with its place: ends in the unit, all else in pixels. */
export interface PlacedClaim {
  row: ChartRow;
  /** Where certainty ends, and where the drawing ends. */
  start: number;
  end: number;
  /** The reference that it is held against. */
  limit: number | null;
  barTop: number;
  barHeight: number;
  /** The stretch between claim and reference. */
  gap: {x1: number; x2: number; y: number} | null;
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

/** From here on labels have a column of their own, left of the bars. */
const COLUMN_FROM = 560;
const COLUMN_GAP = 20;
/** How far beyond its known end an open claim fades out, as a share of the scale. */
const OPEN_SHARE = 0.12;
const SIZE = 13;

/** Says where everything of a comparison goes, for any width. */
export function layOutClaims(parts: ClaimRows, options: DrawOptions): ClaimLayout {
  const {width} = options;
  const column = width >= COLUMN_FROM;
  const labelWidth = column ? Math.min(300, Math.round(width * 0.38)) - COLUMN_GAP : width;
  const labels = parts.quantities.map((row) =>
    breakLines(claimLabel(row, parts, options), {width: labelWidth, size: SIZE})
  );
  const left = column ? Math.max(...labels.map((label) => label.width)) + COLUMN_GAP : 0;
  const barHeight = column ? 28 : 24;
  const references = parts.references.map((row) => ({
    row,
    low: row.low ?? row.value ?? 0,
    high: row.high ?? row.value ?? 0,
    top: 0
  }));
  const limits = references.filter(({low, high}) => low === high).map(({low}) => low);
  const limit = limits.length ? Math.min(...limits) : null;
  const certain = parts.quantities.map((row) => ({row, ...extent(row)}));
  const highest = max([...references.map(({high}) => high), ...certain.map(({end}) => end)]) || 1;
  const spans = certain.map((claim) =>
    claim.row.high === null ? {...claim, end: claim.end + OPEN_SHARE * highest} : claim
  );
  const end = Math.max(highest, ...spans.map((claim) => claim.end));
  const values = spans.map(({row}) =>
    breakLines([[valueRun(row, options, {weight: 700, size: column ? 19 : 17})]], {width: 400, size: SIZE})
  );
  const right = Math.min(
    width - 14,
    ...spans.map(
      (claim, i) => left + ((width - left - 12 - values[i]!.width) * end) / Math.max(claim.end, 1e-9)
    )
  );
  const x = (value: number) => left + ((right - left) * value) / end;

  const lines = references.filter(({low, high}) => low === high).map(({low, high}) => [x(low), x(high)]);
  const header = layOutReferences(references, x, options);
  const texts: PlacedText[] = [...header.texts];
  const claims: PlacedClaim[] = [];
  const stretches: {y1: number; y2: number}[] = [];
  let y = header.height + 8;
  let open = 0;
  spans.forEach((claim, i) => {
    const label = labels[i]!;
    const value = values[i]!;
    const crossed = !column && references.some(({low}) => label.width > x(low) - 8);
    const barTop = column ? y : y + label.height + 6;
    texts.push({x: 0, y: column ? y - 2 : y, block: label});
    if (crossed) {
      stretches.push({y1: open, y2: i === 0 ? y : y - 6});
      open = barTop - 5;
    }
    texts.push({
      x: valueLeft(x(claim.end), value.width, lines),
      y: barTop + (barHeight - value.height) / 2,
      block: value
    });
    const gap = gapOf(claim, limit, barTop + barHeight + 9);
    let low = barTop + barHeight;
    if (gap) {
      const words: Run[] = [
        {
          text: options.words.text(claim.start < limit! ? "below" : "above"),
          colour: claim.start < limit! ? "accent" : "alert",
          weight: 600
        }
      ];
      const block = breakLines([words], {width: Math.max(80, width - x(limit!) - 10), size: 12});
      const inside = x(gap.x2) - x(gap.x1) - 8 > block.width && claim.start < limit!;
      texts.push({x: inside ? x(gap.x1) + 4 : x(limit!) + 7, y: gap.y + (inside ? 4 : 2), block});
      low = gap.y + 4 + block.height;
    }
    claims.push({...claim, limit, barTop, barHeight, gap});
    y = Math.max(low, column ? y + label.height : 0) + (column ? 20 : 22);
  });
  const bottom = y - (column ? 8 : 10);
  stretches.push({y1: open, y2: bottom});
  return {claims, references, scale: {left, right, end}, texts, stretches, top: header.height + 2, bottom};
}

/** Where a bar is certain to reach, and how far it is drawn. */
function extent({value, low, high, qualifier}: ChartRow): {start: number; end: number} {
  if (high === null) return {start: low ?? value ?? 0, end: low ?? value ?? 0};
  if (value !== null && (qualifier === "exact" || qualifier === "about")) return {start: value, end: high};
  return {start: low ?? 0, end: high};
}

/** The stretch between a claim and the reference, when all that it may mean lies on one side. */
function gapOf(
  {row, start}: {row: ChartRow; start: number},
  limit: number | null,
  y: number
): PlacedClaim["gap"] {
  if (limit === null) return null;
  if (row.high !== null && row.high < limit) return {x1: start, x2: limit, y};
  if (row.low !== null && row.low > limit) return {x1: limit, x2: start, y};
  return null;
}

/** Right of the bar, or right of the references that would cross it there. */
function valueLeft(barEnd: number, width: number, taken: number[][]): number {
  const left = barEnd + 7;
  const crossing = taken.filter(([low, high]) => low! < left + width + 3 && high! > left - 3);
  return crossing.length ? Math.max(...crossing.map(([, high]) => high!)) + 8 : left;
}

/** Puts the references' names above the bars: on the side with more room, then on the other, then below. */
function layOutReferences(
  references: ClaimLayout["references"],
  x: (value: number) => number,
  options: DrawOptions
): {texts: PlacedText[]; height: number} {
  const sides = {start: 0, end: 0};
  const exactFirst = [...references].sort((a, b) => a.high - a.low - (b.high - b.low));
  const texts = exactFirst.map((reference): PlacedText => {
    const {row, low, high} = reference;
    const room = {start: options.width - x(high) - 9, end: x(low) - 9};
    const free = (["start", "end"] as const).filter((side) => room[side] >= 92);
    const anchor = free.sort((a, b) => sides[a] - sides[b] || room[b] - room[a])[0] ?? "start";
    const block = breakLines(referenceLabel(row, options), {
      width: Math.max(room[anchor], 60),
      size: SIZE
    });
    const y = sides[anchor];
    sides[anchor] += block.height + 6;
    reference.top = y + 2;
    return {x: anchor === "start" ? x(high) + 8 : x(low) - 8, y, block, anchor};
  });
  const height = Math.max(sides.start, sides.end);
  return {texts, height};
}
