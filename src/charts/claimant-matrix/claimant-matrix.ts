import type {ClaimRow} from "../../../loaders/tidy/rows.ts";
import type {Form} from "../chart.ts";
import {chartFigure} from "../figure/chart-figure.ts";
import {listClaims} from "./claimant-words.ts";
import {drawClaimantMatrix} from "./draw-claimant-matrix.ts";
import type {FormOptions} from "../options.ts";
import type {PlainRows} from "../rows/plain-row.ts";

export type ClaimantMatrixOptions = FormOptions<never, "disputed" | "also" | "own-voice">;

export const CLAIMANT_MATRIX: Form<ClaimRow> = {
  name: "claimantMatrix",
  messages: "form.claimant-matrix",
  words: ["disputed", "also", "own-voice"],
  parts: [],
  columns: ["by"],
  draw: (_, rows, options) => drawClaimantMatrix(rows, options),
  list: listClaims,
  summary: () => [],
  notes: (rows, {words}) => (rows.some(({by, source}) => by === source) ? [words.text("own-voice")] : [])
};

/**
 * Every claim once: quantities (a measure of a subject) as rows and claimants as columns where there is room, else a
 * list by claimant. Quantities on which several speak stand on a band; who disputes a claim is told where the row
 * says so (`disputed_by`). Throws an Error that names chart and option, or chart, row and column.
 */
export function claimantMatrix(rows: PlainRows, options: ClaimantMatrixOptions): HTMLElement {
  return chartFigure(CLAIMANT_MATRIX, rows, options);
}
