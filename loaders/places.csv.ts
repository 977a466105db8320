import type {Project} from "./project.ts";
import {placeColumns} from "./tidy/columns.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Places",
  description: "Every place in an article at which the words of a figure stand.",
  fields: fieldsOf(placeColumns),
  primaryKey: ["figure", "nth"],
  foreignKeys: [{field: "figure", table: "figures", column: "id"}]
};

export default function places({rows, memory}: Project) {
  return tidyTable(rows.places, about, memory);
}

printWhenRun(import.meta.url, places);
