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
  if (!drawn) return emptyChart(options);
  try {
    return form.draw({...chart, ...chart.parts}, rows, options);
  } catch (error) {
    const {message} = error as Error;
    if (message.startsWith("chart ")) throw error;
    // A mark of it says what is wrong, but not in which chart.
    throw new Error(`chart ${form.name}: ${message}`, {cause: error});
  }
}
