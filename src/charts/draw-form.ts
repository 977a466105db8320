import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {DrawOptions, Drawn, Form, Parts} from "./chart.ts";
import {emptyChart} from "./empty-chart.ts";

/** Draws the rows of a form; where none of them is what the form is about, a drawing that says so. */
export function drawForm<Row extends ChartRow>(
  form: Form<Row>,
  chart: Drawn & {parts: Parts},
  rows: readonly Row[],
  options: DrawOptions
): SVGSVGElement {
  const main = form.parts[0];
  const drawn = rows.some(({measure}) => main === undefined || measure === chart.parts[main]);
  return drawn ? form.draw({...chart, ...chart.parts}, rows, options) : emptyChart(options);
}
