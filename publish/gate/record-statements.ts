import type {Interval, Qualifier} from "../../loaders/quantity/quantity.ts";
import {STEP} from "../../loaders/tidy/lineage/sensitivity-step.ts";
import type {Records} from "../../src/components/records.ts";
import {localeTag} from "./locale-tag.ts";
import type {ReadQuantity} from "./read-text.ts";
import type {StatedNumber, Statements} from "./statements.ts";
import {occurrences} from "./titles-in.ts";
import type {VisibleText} from "./visible-texts.ts";

interface Measured extends Interval {
  unit: string;
  qualifier: Qualifier;
}

/** What the page of a derived figure may state besides its card: every step, and every swing. */
export function derivationStatements(id: string, {steps, sensitivity}: Records): Statements {
  const swings = sensitivity.get(id) ?? [];
  return statementsOf([
    between(100 * STEP, 100 * STEP, "%"),
    ...(steps.get(id) ?? []),
    ...swings.flatMap((row) => [
      between(row.low, row.high, row.unit),
      between(row.input_low, row.input_high, row.input_unit),
      ...[row.low, row.high, row.swing].map((end) => between(end, end, row.unit)),
      ...[row.input_low, row.input_high].map((end) => between(end, end, row.input_unit))
    ])
  ]);
}

/** How far the sides of a dispute are apart. */
export function disputeStatements(name: string, {factors}: Records): Statements {
  return statementsOf(factors.get(name) ?? []);
}

/** Whether a quantity stands in the words of a figure's corrections, or is the day of one. */
export function isOfCorrections(
  {start, end, date}: ReadQuantity,
  {text, language}: VisibleText,
  id: string,
  {corrections}: Records
): boolean {
  const tag = localeTag(language);
  return (corrections.get(id) ?? []).some((row) => {
    if (date !== null && date === row.date) return true;
    const words = [row[`before_${tag}`], row[`after_${tag}`], row[`why_${tag}`], row[`by_${tag}`]];
    return words.some(
      (said) =>
        said !== null && occurrences(text, said).some((place) => place.start <= start && end <= place.end)
    );
  });
}

function between(low: number | null, high: number | null, unit: string): Measured {
  const point = low !== null && low === high;
  const ends = {low, high, low_open: low === null, high_open: high === null};
  return {...ends, value: point ? low : null, unit, qualifier: point ? "exact" : "between"};
}

function statementsOf(rows: readonly Measured[]): Statements {
  const number = (value: number | null, unit: string): StatedNumber[] =>
    value === null ? [] : [{value, unit}];
  return {
    readings: [],
    others: rows.map((row) => ({...row, date: null})),
    numbers: rows.flatMap(({low, high, unit}) => [...number(low, unit), ...number(high, unit)]),
    intervals: rows.flatMap(({low, high, unit}) =>
      low === null || high === null ? [] : [{low: {value: low, unit}, high: {value: high, unit}}]
    )
  };
}
