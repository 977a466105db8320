import type {Project} from "../project.ts";
import {noMemory} from "../kept/memory.ts";
import {chartRows} from "./chart-rows.ts";
import type {ClaimRow} from "./rows.ts";

/** One row for each quantity that somebody claims, as it is read first, with who disputes it. */
export function claimRows(project: Project): ClaimRow[] {
  const rivals = rivalsByFigure(project);
  const before = (project.memory ?? noMemory).part("claim rows");
  return chartRows(project, {})
    .filter(({derived, reading}) => !derived && reading === 1)
    .map((row) => {
      // A derived rival rests on the figure's own claimant too, who is no rival.
      const others = (rivals.get(row.figure) ?? []).filter((by) => by !== row.by).join(" ") || null;
      return before.of(row.figure, [row, others], (): ClaimRow => ({...row, disputed_by: others}));
    });
}

/** The claimants on the other side of each disputed figure, each once. */
function rivalsByFigure({rows: {figures, derived, disputes}}: Project): Map<string, string[]> {
  const claimants = new Map([...figures, ...derived].map(({id, by}) => [id, by.split(" ")]));
  const rivals = new Map<string, string[]>();
  for (const {figure, other} of disputes) {
    add(figure, other);
    add(other, figure);
  }
  return rivals;

  function add(one: string, rival: string): void {
    const known = rivals.get(one) ?? [];
    if (known.length === 0) rivals.set(one, known);
    for (const by of claimants.get(rival) ?? []) if (!known.includes(by)) known.push(by);
  }
}
