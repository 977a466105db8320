import {claimRows} from "./tidy/claim-rows.ts";
import type {Project} from "./project.ts";
import {aboutChart} from "./tidy/chart-table.ts";
import {claimColumns} from "./tidy/columns.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  ...aboutChart("Claimants", "Every quantity with who claims it, how, through whom, and who disputes it."),
  fields: fieldsOf(claimColumns)
};

export default function claimants(project: Project) {
  return tidyTable(claimRows(project), about, project.memory);
}

printWhenRun(import.meta.url, claimants);
