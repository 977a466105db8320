import type {Form} from "../chart.ts";
import {chartFigure} from "../figure/chart-figure.ts";
import {drawNestedAreas, type NestedAreas} from "./draw-nested-areas.ts";
import type {FormOptions} from "../options.ts";
import type {PlainRows} from "../rows/plain-row.ts";
import {againstWords} from "../summary.ts";

export type NestedAreasOptions = FormOptions<
  "part" | "whole" | "yardstick" | "share" | "ratio",
  "implied" | "implied-from" | "whole" | "share" | "part" | "yardstick" | "enlarged" | "ratio" | "scale"
>;

export const NESTED_AREAS: Form = {
  name: "nestedAreas",
  messages: "form.nested-areas",
  words: [
    ...["implied", "implied-from", "whole", "share", "part", "yardstick", "enlarged", "ratio", "scale"]
  ],
  parts: ["part", "whole", "yardstick", "share", "ratio"],
  draw: drawNestedAreas,
  notes: (_, {words}) => [words.text("scale")],
  summary({part, yardstick}: NestedAreas, rows, words) {
    const parts = rows.filter(({measure}) => measure === part);
    const held = rows.find(({measure, low, high}) => measure === yardstick && low !== null && high !== null);
    if (!held) return [];
    return againstWords(parts, {name: words.names(yardstick), low: held.low!, high: held.high!}, words);
  }
};

/**
 * A part as a square within its whole and, enlarged, against a yardstick; areas are amounts of one unit. Of its rows
 * the first of the measures `part` and `whole` are drawn, and all of `yardstick`; `share` (part over whole) and
 * `ratio` (part over yardstick) are told. Throws an Error that names chart and option, or chart, row and column.
 */
export function nestedAreas(rows: PlainRows, options: NestedAreasOptions): HTMLElement {
  return chartFigure(NESTED_AREAS, rows, options);
}
