import type {Project} from "../project.ts";
import {dateSpan} from "./dates.ts";
import type {DateRow, FigureRow} from "./rows.ts";

/** One row for each figure that is a date. */
export function dateRows({rows, seeds}: Pick<Project, "rows" | "seeds">): DateRow[] {
  return rows.figures
    .filter(({measure}) => seeds.measures.get(measure)?.unit === null)
    .map((row): DateRow => ({...drawn(row), ...lasts(row.inferred ?? row.date)}));
}

function drawn(row: FigureRow): Omit<DateRow, "date_from" | "date_to"> {
  const {id, measure, of, value, low, high, low_open, high_open, unit, date, at, qualifier} = row;
  const {status, by, via, source, printed, event_en, event_es, inferred} = row;
  return {
    figure: id,
    reading: 1,
    derived: false,
    ...{measure, of, value, low, high, low_open, high_open, unit, date, at, qualifier},
    ...{status, by, via, source, printed},
    reading_note_en: null,
    reading_note_es: null,
    ...{event_en, event_es, inferred}
  };
}

/** First and last day of an EDTF date; an open end and what is not known are null. */
function lasts(date: string | null): Pick<DateRow, "date_from" | "date_to"> {
  const span = dateSpan(date);
  return {date_from: day(span?.first), date_to: day(span?.last)};
}

/** A day as ISO 8601 writes it; years that need a sign there are no days of a table. */
function day(instant: number | undefined): string | null {
  if (instant === undefined || !Number.isFinite(instant)) return null;
  const [text] = new Date(instant).toISOString().split("T");
  return text!.length === 10 ? text! : null;
}
