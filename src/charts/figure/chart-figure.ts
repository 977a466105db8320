import type {Form} from "../chart.ts";
import {drawForm} from "../draw-form.ts";
import {makeFigure} from "./make-figure.ts";
import {openChart, type GivenOptions} from "../open-chart.ts";
import type {FigureOptions} from "../options.ts";
import type {PlainRows} from "../rows/plain-row.ts";
import {rowTable} from "./row-table.ts";

/**
 * A chart of a form as one figure: title, drawing, notes, credit, and its rows as a table. Throws an Error that names
 * chart and option, or chart, row and column.
 */
export function chartFigure(form: Form, rows: PlainRows, given: FigureOptions): HTMLElement {
  const {chart, rows: full, options, said, named} = openChart(form, rows, given as GivenOptions);
  const {title, credit, notes = []} = given;
  return makeFigure(
    {
      title: title === null ? null : said.title,
      subtitle: said.subtitle,
      svg: drawForm(form, chart, full, options),
      notes: [...said.notes, ...(typeof notes === "string" ? [notes] : notes)],
      credit,
      summary: said.summary,
      table: rowTable(named ? full : full.map((row) => ({...row, measure: ""})), options)
    },
    options
  );
}
