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
  const {disputes} = project.rows;
  const sides = new Set(
    disputes.flatMap(({measure, figure, other}) => [`${measure} ${figure}`, `${measure} ${other}`])
  );
  const rows = chartRows(project, {}).filter(({measure, figure}) => sides.has(`${measure} ${figure}`));
  return tidyTable(rows, about);
}

printWhenRun(import.meta.url, disputed);
