import type {Project} from "./project.ts";
import {disputeColumns} from "./tidy/columns.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Disputes",
  description:
    "Pairs of claims on one quantity that cannot both be right, whichever way their words are read.",
  fields: fieldsOf(disputeColumns),
  primaryKey: ["dispute"],
  foreignKeys: [
    {field: "measure", table: "measures", column: "id"},
    {field: "of", table: "entities", column: "id"}
  ]
};

export default function disputes({rows, memory}: Project) {
  return tidyTable(rows.disputes, about, memory);
}

printWhenRun(import.meta.url, disputes);
