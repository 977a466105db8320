import type {Project} from "./project.ts";
import {stepColumns} from "./tidy/record-columns.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Derivation steps",
  description: "How each derived figure is computed: every operation in order, with its interval and unit.",
  fields: fieldsOf(stepColumns),
  primaryKey: ["figure", "reading", "step"],
  foreignKeys: [{field: "figure", table: "derived", column: "id"}]
};

export default function derivationSteps({rows}: Project) {
  return tidyTable(rows.steps, about);
}

printWhenRun(import.meta.url, derivationSteps);
