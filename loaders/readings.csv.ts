import type {Project} from "./project.ts";
import {readingColumns} from "./tidy/columns.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Readings",
  description:
    "What words that can be read in several ways can mean, and what follows from each for derived figures.",
  fields: fieldsOf(readingColumns),
  primaryKey: ["figure", "nth"],
  foreignKeys: [{field: "measure", table: "measures", column: "id"}]
};

export default function readings({rows}: Project) {
  return tidyTable(rows.readings, about);
}

printWhenRun(import.meta.url, readings);
