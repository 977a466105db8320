import type {Form} from "../chart.ts";
import {chartFigure} from "../figure/chart-figure.ts";
import {drawUnitCount} from "./draw-unit-count.ts";
import type {FormOptions} from "../options.ts";
import type {PlainRows} from "../rows/plain-row.ts";

export type UnitCountOptions = FormOptions<"quantity", "open" | "counted">;

export const UNIT_COUNT: Form = {
  name: "unitCount",
  messages: "form.unit-count",
  words: ["open", "counted"],
  parts: ["quantity"],
  draw: drawUnitCount
};

/**
 * Each row as exactly so many marks, in blocks of ten. What is certain is solid; what may come on top is pale, and
 * fades out where no end is known. Rows count from 0 to 2000 things. Throws an Error that names chart and option, or
 * chart, row and column.
 */
export function unitCount(rows: PlainRows, options: UnitCountOptions): HTMLElement {
  return chartFigure(UNIT_COUNT, rows, options);
}
