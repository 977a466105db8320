import type {Project} from "./project.ts";
import {figureColumns} from "./tidy/columns.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Figures",
  description: "Every quantity and date that the articles print and a brief marks, one row a figure.",
  fields: fieldsOf(figureColumns),
  primaryKey: ["id"],
  foreignKeys: [
    {field: "measure", table: "measures", column: "id"},
    {field: "of", table: "entities", column: "id"},
    {field: "via", table: "entities", column: "id"},
    {field: "at", table: "", column: "id"},
    {field: "source", table: "sources", column: "id"}
  ]
};

export default function figures({rows, memory}: Project) {
  return tidyTable(rows.figures, about, memory);
}

printWhenRun(import.meta.url, figures);
