import type {StatedFigure} from "../../loaders/quantity/agreement.ts";
import type {DerivedRow, FigureRow} from "../../loaders/tidy/rows.ts";
import {relatedFigures, type Records} from "../../src/components/records.ts";

/** A number of the tables that a text may print as it is, without its hedge; `unit` null: a plain number. */
export interface StatedNumber {
  value: number;
  unit: string | null;
}

/** What a text may state. */
export interface Statements {
  /** The readings of the figure's words, the one used first; none for an id that no table has. */
  readings: StatedFigure[];
  /** Other quantities and dates, each with its hedge. */
  others: StatedFigure[];
  /** Ends of intervals and other bare numbers. */
  numbers: StatedNumber[];
  /** Intervals of which both ends may stand together. */
  intervals: {low: StatedNumber; high: StatedNumber}[];
}

/** A figure as its row has it, then in the other readings of its words, then with the date that an editor concludes. */
function readingsOf(id: string, records: Records): StatedFigure[] {
  const row = records.figures.get(id) ?? records.derived.get(id);
  if (!row) return [];
  const others = (records.readings.get(id) ?? []).filter(({nth}) => nth > 1);
  const inferred = "inferred" in row && row.kind === "date" ? row.inferred : null;
  return [
    row,
    ...others.map((reading) => ({...reading, qualifier: row.qualifier, date: row.date})),
    ...(inferred ? [dated(inferred)] : [])
  ];
}

/** What a figure's row holds for readers: its readings, their ends, the dates that go with it. */
export function statementsOf(id: string, records: Records): Statements {
  const readings = readingsOf(id, records);
  const row = records.figures.get(id) ?? records.derived.get(id);
  const measured = readings.filter(({unit}) => unit !== null);
  const ends = measured.flatMap(({low, high, unit}) => [numberOf(low, unit), numberOf(high, unit)]);
  return {
    readings,
    others: datesOf(row, records),
    numbers: ends.filter((end) => end !== null),
    intervals: measured.flatMap(({low, high, unit}) =>
      low === null || high === null ? [] : [{low: {value: low, unit}, high: {value: high, unit}}]
    )
  };
}

/** What a figure's card may state: its row, its places, its expression, and the figures that it names. */
export function cardStatements(id: string, records: Records): Statements {
  const places = records.places.get(id) ?? [];
  const plain = (value: number): StatedNumber => ({value, unit: null});
  const own = statementsOf(id, records);
  const named = relatedFigures(id, records).map((other) => statementsOf(other, records));
  const all = [own, ...named];
  return {
    readings: own.readings,
    others: [...own.others, ...named.flatMap(({readings, others}) => [...readings, ...others])],
    numbers: [
      ...all.flatMap(({numbers}) => numbers),
      ...expressionNumbers(records.derived.get(id)?.expression ?? "")
    ],
    intervals: [
      ...all.flatMap(({intervals}) => intervals),
      ...places.map(({start, end}) => ({low: plain(start), high: plain(end)}))
    ]
  };
}

/** When an article was published: what a bibliographic line may state. */
export function sourceStatements(id: string, {sources}: Records): Statements {
  const published = sources.get(id)?.published;
  return {readings: [], others: published ? [dated(published)] : [], numbers: [], intervals: []};
}

function datesOf(row: FigureRow | DerivedRow | undefined, {figures, sources}: Records): StatedFigure[] {
  if (!row) return [];
  const printed = "source" in row ? row : null;
  const dates = [
    row.date,
    printed?.inferred,
    printed?.at && figures.get(printed.at)?.date,
    printed && sources.get(printed.source)?.published
  ];
  const known = new Set(dates.filter((date) => typeof date === "string" && date !== ""));
  return [...known].map((date) => dated(date as string));
}

function dated(date: string): StatedFigure {
  const none = {value: null, low: null, high: null, low_open: false, high_open: false};
  return {kind: "date", unit: null, qualifier: "exact", date, ...none};
}

function numberOf(value: number | null, unit: string | null): StatedNumber | null {
  return value === null ? null : {value, unit};
}

/** Numbers typed in an expression: "(100 % - discount)" has 100 %. Digits within ids are none. */
function expressionNumbers(expression: string): StatedNumber[] {
  return [...expression.matchAll(/(?<![\w-])(\d+(?:\.\d+)?)(\s*%)?(?![\w-])/g)].map(
    ([, digits, percent]) => ({
      value: Number(digits),
      unit: percent ? "%" : null
    })
  );
}
