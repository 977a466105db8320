import type {Form} from "../chart.ts";
import {chartFigure} from "../figure/chart-figure.ts";
import {drawClaimIntervals} from "./draw-claim-intervals.ts";
import type {FormOptions} from "../options.ts";
import type {PlainRows} from "../rows/plain-row.ts";

export type ClaimIntervalsOptions = FormOptions<
  "quantity" | "total" | "condition",
  "total" | "condition" | "computed" | "point" | "range" | "open" | "axis"
> & {
  /** The subjects (`of`) whose rows hold only on the condition; they are hollow. */
  conditional?: readonly string[];
};

export const CLAIM_INTERVALS: Form = {
  name: "claimIntervals",
  messages: "form.claim-intervals",
  words: ["total", "condition", "computed", "point", "range", "open", "axis"],
  parts: ["quantity", "total", "condition"],
  options: ["conditional"],
  draw: drawClaimIntervals
};

/**
 * Claims as points and intervals on one scale from zero, as exact as their words, in groups by what they speak of.
 * Rows of the measure `total` are told at their group, those of `condition` at the groups that are `conditional`. All
 * values of the measure `quantity` share a unit. Throws an Error that names chart and option, or chart, row and column.
 */
export function claimIntervals(rows: PlainRows, options: ClaimIntervalsOptions): HTMLElement {
  return chartFigure(CLAIM_INTERVALS, rows, options);
}
