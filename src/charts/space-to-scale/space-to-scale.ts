import {formatAmount} from "../../locales/format-amount.ts";
import {REFERENCE_SIZES} from "../../marks/to-scale/reference-sizes.ts";
import type {Form} from "../chart.ts";
import {chartFigure} from "../figure/chart-figure.ts";
import {drawSpaceToScale} from "./draw-space-to-scale.ts";
import type {FormOptions} from "../options.ts";
import type {PlainRows} from "../rows/plain-row.ts";

export type SpaceToScaleOptions = FormOptions<"area" | "ratio", "ratio" | "person">;

export const SPACE_TO_SCALE: Form = {
  name: "spaceToScale",
  messages: "form.space-to-scale",
  words: ["ratio", "person"],
  parts: ["area", "ratio"],
  unit: "m2",
  draw: drawSpaceToScale,
  notes(_, {locale, units, words}) {
    const metres = (value: number) => formatAmount(value, "m", locale, units).text;
    const {width, height: depth, source} = REFERENCE_SIZES["person-above"];
    return [words.text("person", {width: metres(width), depth: metres(depth), source})];
  }
};

/**
 * Areas in m² as squares at one physical scale, with a scale bar and a person seen from above; the smallest is laid
 * into the others. What is only recommended, required or planned is an outline. A row of the measure `ratio` (the
 * greatest over the smallest, without unit) is told at the greatest. Throws an Error that names chart and option, or
 * chart, row and column.
 */
export function spaceToScale(rows: PlainRows, options: SpaceToScaleOptions): HTMLElement {
  return chartFigure(SPACE_TO_SCALE, rows, options);
}
