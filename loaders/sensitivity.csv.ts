import type {Project} from "./project.ts";
import {sensitivityColumns} from "./tidy/record-columns.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Sensitivity",
  description:
    "What would change each derived figure most: one figure behind it at a time is moved, the others are held.",
  fields: fieldsOf(sensitivityColumns),
  primaryKey: ["figure", "rank"],
  foreignKeys: [
    {field: "figure", table: "derived", column: "id"},
    {field: "input", table: "figures", column: "id"}
  ]
};

export default function sensitivity({rows}: Project) {
  return tidyTable(rows.sensitivity, about);
}

printWhenRun(import.meta.url, sensitivity);
