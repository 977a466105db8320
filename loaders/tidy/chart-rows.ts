import type {Project} from "../project.ts";
import {readingsByFigure, readingsOf} from "./readings-of.ts";
import type {ChartRow, DerivedRow, FigureRow} from "./rows.ts";

/** Which figures a chart draws; what is left out does not limit. */
export interface ChartFilter {
  /** Keys of seeds/measures.yml. */
  measures?: readonly string[];
  /** Keys of seeds/entities.yml. */
  of?: readonly string[];
}

/**
 * One row a value to draw: figures and derived figures that the filter lets through, each of their readings on
 * a row of its own. Sorted by figure and reading. Dates and what has no value or interval are not drawn.
 */
export function chartRows({rows}: Pick<Project, "rows">, {measures, of}: ChartFilter): ChartRow[] {
  const readings = readingsByFigure(rows.readings);
  return [...rows.figures, ...rows.derived]
    .filter((row) => of?.includes(row.of) ?? true)
    .flatMap((row) =>
      readingsOf(row, readings).map((reading, n): ChartRow => ({
        figure: row.id,
        reading: n + 1,
        derived: !("status" in row),
        measure: reading.measure,
        of: row.of,
        value: reading.value,
        low: reading.low,
        high: reading.high,
        low_open: reading.low_open,
        high_open: reading.high_open,
        unit: reading.unit,
        date: row.date,
        at: "at" in row ? row.at : null,
        qualifier: row.qualifier,
        by: row.by,
        ...saidOf(row),
        reading_note_en: reading.note?.en || null,
        reading_note_es: reading.note?.es || null
      }))
    )
    .filter((row) => measures?.includes(row.measure) ?? true)
    .sort((a, b) => (a.figure < b.figure ? -1 : a.figure > b.figure ? 1 : a.reading - b.reading));
}

/** What only a figure of a brief has: who relayed it, where it is printed, and how it is said. */
function saidOf(row: FigureRow | DerivedRow): Pick<ChartRow, "status" | "via" | "source" | "printed"> {
  if (!("status" in row)) return {status: "derived", via: null, source: null, printed: null};
  const {status, via, source, printed} = row;
  return {status, via, source, printed};
}
