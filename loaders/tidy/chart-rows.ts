import {noMemory} from "../kept/memory.ts";
import type {Project} from "../project.ts";
import {baseFigures} from "./base-figures.ts";
import {readingsByFigure, readingsOf} from "./readings-of.ts";
import type {ChartRow, DerivedRow, FigureRow, ReadingRow} from "./rows.ts";

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
export function chartRows(project: Project, {measures, of}: ChartFilter): ChartRow[] {
  const rows = allRows(project);
  if (!measures && !of) return rows;
  return rows.filter((row) => (of?.includes(row.of) ?? true) && (measures?.includes(row.measure) ?? true));
}

/** Every chart's rows are some of the same. */
const known = new WeakMap<Project, ChartRow[]>();

function allRows(project: Project): ChartRow[] {
  const rows = known.get(project) ?? makeRows(project);
  known.set(project, rows);
  return rows;
}

function makeRows({rows, seeds, memory = noMemory}: Project): ChartRow[] {
  const before = memory.part("chart rows");
  const readings = readingsByFigure(rows.readings);
  const dateFigures = datesOfDerived({rows, seeds});
  return [...rows.figures, ...rows.derived]
    .flatMap((row) => {
      const at = "at" in row ? row.at : (dateFigures.get(row.id) ?? null);
      return before.of(row.id, [row, at, ...(readings.get(row.id) ?? [])], () => rowsOf(row, at, readings));
    })
    .sort((a, b) => (a.figure < b.figure ? -1 : a.figure > b.figure ? 1 : a.reading - b.reading));
}

function rowsOf(
  row: FigureRow | DerivedRow,
  at: string | null,
  readings: ReadonlyMap<string, readonly ReadingRow[]>
): ChartRow[] {
  return readingsOf(row, readings).map((reading, n) => ({
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
    at,
    qualifier: row.qualifier,
    by: row.by,
    ...saidOf(row),
    reading_note_en: reading.note?.en || null,
    reading_note_es: reading.note?.es || null
  }));
}

/** The date figure behind each derived figure's date: the one that its entry names, else its figures' own. */
function datesOfDerived({rows, seeds}: Pick<Project, "rows" | "seeds">): Map<string, string> {
  const figures = new Map(rows.figures.map((row) => [row.id, row]));
  const named = new Map(seeds.derived.map(({id, at}) => [id, at]));
  const baseOf = baseFigures(rows.derived);
  return new Map(
    rows.derived.flatMap(({id, date}): [string, string][] => {
      const own = baseOf(id).map((base) => figures.get(base)!);
      const at = named.get(id) ?? own.find((row) => row.at !== null && row.date === date)?.at;
      return at && date !== null ? [[id, at]] : [];
    })
  );
}

/** What only a figure of a brief has: who relayed it, where it is printed, and how it is said. */
function saidOf(row: FigureRow | DerivedRow): Pick<ChartRow, "status" | "via" | "source" | "printed"> {
  if (!("status" in row)) return {status: "derived", via: null, source: null, printed: null};
  const {status, via, source, printed} = row;
  return {status, via, source, printed};
}
