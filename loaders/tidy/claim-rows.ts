import type {Project} from "../project.ts";
import {chartRows} from "./chart-rows.ts";
import type {ClaimRow} from "./rows.ts";

/** One row for each quantity that somebody claims, as it is read first, with who disputes it. */
export function claimRows(project: Project): ClaimRow[] {
  const rivals = rivalsByFigure(project);
  return chartRows(project, {})
    .filter(({derived, reading}) => !derived && reading === 1)
    .map((row): ClaimRow => ({
      ...row,
      // A derived rival rests on the figure's own claimant too, who is no rival.
      disputed_by: (rivals.get(row.figure) ?? []).filter((by) => by !== row.by).join(" ") || null
    }));
}

/** The claimants on the other side of each disputed figure, each once. */
function rivalsByFigure({rows: {figures, derived, disputes}}: Project): Map<string, string[]> {
  const claimants = new Map([...figures, ...derived].map(({id, by}) => [id, by.split(" ")]));
  const rivals = new Map<string, string[]>();
  for (const {figure, other} of disputes) {
    for (const [one, rival] of [
      [figure, other],
      [other, figure]
    ] as const) {
      const known = rivals.get(one) ?? [];
      for (const by of claimants.get(rival) ?? []) if (!known.includes(by)) known.push(by);
      rivals.set(one, known);
    }
  }
  return rivals;
}
