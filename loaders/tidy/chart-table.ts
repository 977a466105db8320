import type {ColumnTable} from "arquero";
import type {Project} from "../project.ts";
import {chartRows, type ChartFilter} from "./chart-rows.ts";
import {chartColumns} from "./columns.ts";
import {fieldsOf, type TableAbout} from "./table-about.ts";
import {tidyTable} from "./tidy-table.ts";

/** Describes a chart's table: all have the same columns. */
export function aboutChart(title: string, description: string): TableAbout {
  return {
    title,
    description,
    fields: fieldsOf(chartColumns),
    primaryKey: ["figure", "reading"],
    foreignKeys: [
      {field: "measure", table: "measures", column: "id"},
      {field: "of", table: "entities", column: "id"},
      {field: "at", table: "figures", column: "id"},
      {field: "via", table: "entities", column: "id"},
      {field: "source", table: "sources", column: "id"}
    ]
  };
}

/** The values that a chart draws: `chartTable(project, {of: ["lake"], measures: ["depth", "area"]}, about)`. */
export function chartTable(project: Project, filter: ChartFilter, about: TableAbout): ColumnTable {
  return tidyTable(chartRows(project, filter), about, project.memory);
}
