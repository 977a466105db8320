import type {Project} from "./project.ts";
import {aboutChart} from "./tidy/chart-table.ts";
import {dateColumns} from "./tidy/columns.ts";
import {dateRows} from "./tidy/date-rows.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  ...aboutChart("Timeline", "When things happened, as precisely as the articles date them."),
  fields: fieldsOf(dateColumns)
};

export default function timeline(project: Project) {
  return tidyTable(dateRows(project), about);
}

printWhenRun(import.meta.url, timeline);
