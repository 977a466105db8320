import type {Project} from "./project.ts";
import {factorColumns} from "./tidy/record-columns.ts";
import {disputeFactors} from "./tidy/dispute-factors.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Factors between disputing sides",
  description:
    "How many times the smaller side of each dispute goes into the greater, as an interval, for each pair of readings.",
  fields: fieldsOf(factorColumns),
  primaryKey: ["dispute", "figure_reading", "other_reading"],
  foreignKeys: [{field: "dispute", table: "disputes", column: "dispute"}]
};

export default function factors({rows, memory}: Project) {
  return tidyTable(disputeFactors(rows.disputes, rows, memory), about, memory);
}

printWhenRun(import.meta.url, factors);
