import {group} from "d3";
import type {LocalText} from "../brief/brief.ts";
import type {Interval} from "../quantity/quantity.ts";
import type {ReadingRow} from "./rows.ts";

/** One thing that a figure's words can mean; most figures have one, without a note. */
export interface FigureReading extends Interval {
  unit: string;
  measure: string;
  note: LocalText | null;
}

/** The readings of a figure, the one used first; none for a date. */
export function readingsOf(
  figure: Interval & {id: string; measure: string; unit: string | null},
  readings: ReadonlyMap<string, readonly ReadingRow[]>
): FigureReading[] {
  const rows = readings.get(figure.id);
  if (rows) return rows.map((row) => reading(row, row.unit, {en: row.note_en, es: row.note_es}));
  return figure.unit === null ? [] : [reading(figure, figure.unit, null)];
}

function reading(
  {measure, value, low, high, low_open, high_open}: Interval & {measure: string},
  unit: string,
  note: LocalText | null
): FigureReading {
  return {measure, value, low, high, low_open, high_open, unit, note};
}

/** Rows of readings.csv by the figure that they belong to, the one used first. */
export function readingsByFigure(rows: readonly ReadingRow[]): Map<string, ReadingRow[]> {
  return group(
    [...rows].sort((a, b) => a.nth - b.nth),
    ({figure}) => figure
  );
}
