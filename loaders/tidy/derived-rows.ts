import type {DerivedEntry, Measure} from "../register/registers.ts";
import {claimsOf} from "./derived-claims.ts";
import type {Result} from "./derived-result.ts";
import type {DerivedRow, FigureRow, ReadingRow} from "./rows.ts";

/** A row of derived.csv; `figures` are the figures of briefs behind it, `rows` all of them by id. */
export function derivedRow(
  entry: DerivedEntry,
  {
    text,
    inputs,
    figures,
    measure,
    result,
    rows
  }: {
    /** The expression with the ids that its figures have now. */
    text: string;
    inputs: readonly string[];
    figures: readonly FigureRow[];
    measure: Measure;
    result: Result;
    rows: ReadonlyMap<string, FigureRow>;
  }
): DerivedRow {
  const {by, dates} = claimsOf(figures);
  const at = entry.at === null ? null : rows.get(entry.at);
  const {value, low, high, low_open, high_open, qualifier} = result;
  return {
    id: entry.id,
    measure: entry.measure,
    of: entry.of,
    value,
    low,
    high,
    low_open,
    high_open,
    unit: measure.unit!,
    date: at ? (at.inferred ?? at.date) : dates.length === 1 ? dates[0]! : null,
    qualifier,
    by: by.join(" "),
    expression: text,
    inputs: inputs.join(" "),
    comparable_en: entry.comparable?.en ?? null,
    comparable_es: entry.comparable?.es ?? null,
    note_en: entry.note.en,
    note_es: entry.note.es
  };
}

/** A row of readings.csv for one combination of the readings of a derived figure's figures. */
export function derivedReadingRow(
  {id}: DerivedEntry,
  measure: Measure,
  result: Result,
  nth: number
): ReadingRow {
  const {value, low, high, low_open, high_open, note} = result;
  return {
    figure: id,
    nth,
    measure: measure.key,
    value,
    low,
    high,
    low_open,
    high_open,
    unit: measure.unit!,
    note_en: note?.en ?? "",
    note_es: note?.es ?? ""
  };
}
