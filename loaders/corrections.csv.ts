import {correctionRow} from "./corrections/correction-row.ts";
import type {Project} from "./project.ts";
import {correctionColumns} from "./tidy/record-columns.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Corrections",
  description: "Published values that were wrong: what stood there, what stands there since, when and why.",
  fields: fieldsOf(correctionColumns),
  primaryKey: ["date", "figure"]
};

export default function corrections({seeds}: Project) {
  return tidyTable(seeds.corrections.map(correctionRow), about);
}

printWhenRun(import.meta.url, corrections);
