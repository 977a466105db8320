import type {Project} from "./project.ts";
import {aboutChart, chartTable} from "./tidy/chart-table.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";

export const about = aboutChart("People deported", "How many people were deported to be held in the prison.");

export default function deportees(project: Project) {
  return chartTable(project, {measures: ["deported-people"]}, about);
}

printWhenRun(import.meta.url, deportees);
