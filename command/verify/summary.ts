import type {BriefCheck, FigureCheck} from "../../loaders/verify/figure-check.ts";
import type {LockUpdate} from "../../loaders/verify/update-lock.ts";

const COLUMNS = ["text", "lock", "new", "moved", "failed"] as const;

/** A line a brief: figures checked against the text and the lock alone, entries written, figures that failed. */
export function summary(briefs: readonly BriefCheck[], update: LockUpdate): string {
  const rows = briefs.map(({brief, article, figures}): [string, number[]] => {
    const count = (holds: (figure: FigureCheck) => boolean): number => figures.filter(holds).length;
    const text = article ? figures.length : 0;
    const added = count(({figure}) => update.added.includes(figure.id));
    const moved = count(({figure}) => update.moved.includes(figure.id));
    return [brief.id, [text, figures.length - text, added, moved, count(failed(update))]];
  });
  const totals = COLUMNS.map((_, column) => rows.reduce((sum, [, counts]) => sum + (counts[column] ?? 0), 0));
  const lines: [string, readonly (string | number)[]][] = [["", COLUMNS], ...rows, ["all", totals]];
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines
    .map(([name, cells]) => name.padEnd(width) + cells.map((cell) => String(cell).padStart(8)).join(""))
    .join("\n");
}

/** A figure with something against it that this update does not settle. */
function failed({added, moved, accepted}: LockUpdate): (check: FigureCheck) => boolean {
  const settled = new Set([...added, ...moved, ...accepted]);
  return ({figure, faults}) => faults.length > 0 && !settled.has(figure.id);
}
