import type {Form} from "../chart.ts";
import {chartFigure} from "../figure/chart-figure.ts";
import {drawFilledContainers, type FilledContainers} from "./draw-filled-containers.ts";
import type {FormOptions} from "../options.ts";
import type {PlainRows} from "../rows/plain-row.ts";
import {againstWords, rangeWords} from "../summary.ts";

export type FilledContainersOptions = FormOptions<"share", "derived" | "readings" | "full">;

export const FILLED_CONTAINERS: Form = {
  name: "filledContainers",
  messages: "form.filled-containers",
  words: ["derived", "readings", "full"],
  parts: ["share"],
  unit: "%",
  draw: drawFilledContainers,
  summary({share}: FilledContainers, rows, words) {
    const shares = rows.filter(({measure}) => measure === share);
    const full = {name: words.words.text("full"), low: 100, high: 100};
    return [...rangeWords(shares, words), ...againstWords(shares, full, words)];
  }
};

/**
 * Containers of one size that are filled by shares of a whole, cell by cell from the bottom; what does not fit stands
 * above the rim. Rows of one figure with several readings stand together. Values are in %, from 0 to 1500. Throws an
 * Error that names chart and option, or chart, row and column.
 */
export function filledContainers(rows: PlainRows, options: FilledContainersOptions): HTMLElement {
  return chartFigure(FILLED_CONTAINERS, rows, options);
}
