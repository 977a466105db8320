import type {Form} from "../chart.ts";
import {chartFigure} from "../figure/chart-figure.ts";
import {drawClaimComparison, type ClaimComparison} from "./draw-claim-comparison.ts";
import type {FormOptions} from "../options.ts";
import type {PlainRows} from "../rows/plain-row.ts";
import {againstWords, rangeWords} from "../summary.ts";

export type ClaimComparisonOptions = FormOptions<
  "quantity" | "reference" | "share",
  | "reference"
  | "share"
  | "implied"
  | "implied-by"
  | "implied-from"
  | "other-reading"
  | "read-as"
  | "below"
  | "above"
  | "axis"
>;

export const CLAIM_COMPARISON: Form = {
  name: "claimComparison",
  messages: "form.claim-comparison",
  words: [
    ...["reference", "share", "implied", "implied-by", "implied-from", "other-reading", "read-as"],
    ...["below", "above", "axis"]
  ],
  parts: ["quantity", "reference", "share"],
  draw: drawClaimComparison,
  summary({quantity, reference}: ClaimComparison, rows, words) {
    const claims = rows.filter(({measure}) => measure === quantity);
    // What is held to be certain: the exact references, as the drawing's lines.
    const exact = rows.filter(
      ({measure, low, high}) => measure === reference && low !== null && low === high
    );
    const [line] = exact.toSorted((a, b) => a.low! - b.low!);
    const name = words.names(reference);
    const against = line ? againstWords(claims, {name, low: line.low!, high: line.low!}, words) : [];
    return [...rangeWords(claims, words), ...against];
  }
};

/**
 * Bars of what is claimed about one quantity, on one scale from zero, against a reference: what is stated is solid,
 * what is only derived hatched, and an open end fades out. Of its rows those of the measure `quantity` are bars,
 * those of `reference` lines (soft bands where they are approximate), and those of `share`, the one as a share of the
 * other, are told. Throws an Error that names chart and option, or chart, row and column.
 */
export function claimComparison(rows: PlainRows, options: ClaimComparisonOptions): HTMLElement {
  return chartFigure(CLAIM_COMPARISON, rows, options);
}
