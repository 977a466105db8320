import type {Project} from "./project.ts";
import {aboutChart, chartTable} from "./tidy/chart-table.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";

export const about = aboutChart(
  "Occupancy",
  "People held as a share of the prison’s capacity, in each reading."
);

export default function occupancy(project: Project) {
  return chartTable(project, {of: ["cecot"], measures: ["occupancy"]}, about);
}

printWhenRun(import.meta.url, occupancy);
