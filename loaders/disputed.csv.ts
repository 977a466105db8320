import type {Project} from "./project.ts";
import {chartRows} from "./tidy/chart-rows.ts";
import {aboutChart} from "./tidy/chart-table.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about = aboutChart(
  "Disputed",
  "The claims that take part in disputes, one row a reading: what the page of disputes shows side by side."
);

export default function disputed(project: Project) {
  const sides = new Map<string, Set<string>>();
  for (const {measure, figure, other} of project.rows.disputes) {
    for (const side of [figure, other]) {
      const measures = sides.get(side);
      if (measures) measures.add(measure);
      else sides.set(side, new Set([measure]));
    }
  }
  const rows = chartRows(project, {}).filter(({measure, figure}) => sides.get(figure)?.has(measure));
  return tidyTable(rows, about, project.memory);
}

printWhenRun(import.meta.url, disputed);
