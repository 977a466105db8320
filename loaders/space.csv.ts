import type {Project} from "./project.ts";
import {aboutChart, chartTable} from "./tidy/chart-table.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";

export const about = aboutChart("Space per person", "Floor space per person, reported and recommended.");

export default function space(project: Project) {
  return chartTable(project, {measures: ["space-per-person", "space-ratio"]}, about);
}

printWhenRun(import.meta.url, space);
