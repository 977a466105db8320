import type {Project} from "./project.ts";
import {aboutChart, chartTable} from "./tidy/chart-table.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";

export const about = aboutChart(
  "People jailed",
  "People jailed, against the population and against the capacity of one prison."
);

const of = ["cecot", "el-salvador", "imprisoned-in-el-salvador"];
const measures = ["jailed", "jailed-share", "population", "capacity", "jailed-over-capacity"];

export default function jailed(project: Project) {
  return chartTable(project, {of, measures}, about);
}

printWhenRun(import.meta.url, jailed);
