import type {Project} from "./project.ts";
import {aboutChart, chartTable} from "./tidy/chart-table.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";

export const about = aboutChart(
  "Inmates and capacity",
  "How many people the prison holds and how many it can hold."
);

export default function inmates(project: Project) {
  return chartTable(project, {of: ["cecot"], measures: ["inmates", "capacity", "occupancy"]}, about);
}

printWhenRun(import.meta.url, inmates);
