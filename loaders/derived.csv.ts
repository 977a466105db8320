import type {Project} from "./project.ts";
import {derivedColumns} from "./tidy/columns.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Derived figures",
  description:
    "Figures computed from figures with interval arithmetic, with expression, inputs and claimants.",
  fields: fieldsOf(derivedColumns),
  primaryKey: ["id"],
  foreignKeys: [
    {field: "measure", table: "measures", column: "id"},
    {field: "of", table: "entities", column: "id"}
  ]
};

export default function derived({rows}: Project) {
  return tidyTable(rows.derived, about);
}

printWhenRun(import.meta.url, derived);
