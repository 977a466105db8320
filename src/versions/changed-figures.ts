import type {RecordedFigure, VersionRecord} from "./version-record.ts";

/** A figure that two versions of a chart show differently; null where one does not show it. */
export interface ChangedFigure {
  figure: string;
  reading: number;
  was: RecordedFigure | null;
  is: RecordedFigure | null;
}

/** What changed from one version of a chart to a later one. */
export interface VersionChange {
  /** In the order of the later version; those that are gone stand last. */
  figures: ChangedFigure[];
  /** The languages in which the title or subtitle is another. */
  titles: string[];
}

/** What makes a figure say something else. */
const TOLD = [
  "measure",
  "of",
  "value",
  "low",
  "high",
  "low_open",
  "high_open",
  "unit",
  "date",
  "qualifier",
  "status",
  "by"
] as const;

/** Compares two versions of a chart figure by figure: what was added, what went, what says something else. */
export function versionChange(
  before: Pick<VersionRecord, "figures" | "title" | "subtitle">,
  after: Pick<VersionRecord, "figures" | "title" | "subtitle">
): VersionChange {
  const earlier = new Map(before.figures.map((row) => [keyOf(row), row]));
  const later = new Set(after.figures.map(keyOf));
  const changed = after.figures.flatMap((is): ChangedFigure[] => {
    const was = earlier.get(keyOf(is)) ?? null;
    const same = was !== null && TOLD.every((name) => was[name] === is[name]);
    return same ? [] : [{figure: is.figure, reading: is.reading, was, is}];
  });
  const gone = before.figures
    .filter((row) => !later.has(keyOf(row)))
    .map((was): ChangedFigure => ({figure: was.figure, reading: was.reading, was, is: null}));
  const titles = [...new Set([...Object.keys(before.title), ...Object.keys(after.title)])].filter(
    (tag) => before.title[tag] !== after.title[tag] || before.subtitle[tag] !== after.subtitle[tag]
  );
  return {figures: [...changed, ...gone], titles: titles.sort()};
}

function keyOf({figure, reading}: Pick<RecordedFigure, "figure" | "reading">): string {
  return `${figure} ${reading}`;
}
