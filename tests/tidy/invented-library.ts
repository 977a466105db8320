import type {BriefFigure} from "../../loaders/brief/brief.ts";
import type {DerivedEntry, Measure, Unit} from "../../loaders/register/registers.ts";
import type {Seeds} from "../../loaders/seeds.ts";
import type {DerivedRow, FigureRow, ReadingRow} from "../../loaders/tidy/rows.ts";

const place = {file: "seeds/derived.yml", line: 1, column: 1};
const text = {en: "", es: ""};

/** Measures of a library by their units. */
const UNITS_OF = {
  loans: "{loan}",
  readers: "{reader}",
  "loans-per-reader": "{loan}/{reader}",
  share: "%",
  times: "1",
  cost: "EUR",
  "cost-per-loan": "EUR/{loan}",
  "shelf-length": "m",
  distance: "km",
  opened: null
};

const UNITS: Record<string, string | null> = {
  "{loan}": null,
  "{reader}": null,
  EUR: null,
  m: null,
  km: "1000 m",
  "%": "0.01"
};

/** A figure of the library; without an interval its value is exact. */
export function figureRow(id: string, rest: Partial<FigureRow> & {value: number | null}): FigureRow {
  const measure = (rest.measure ?? "loans") as keyof typeof UNITS_OF;
  return {
    id,
    kind: "number",
    measure,
    of: "library",
    unit: UNITS_OF[measure],
    date: null,
    low: rest.value,
    high: rest.value,
    low_open: false,
    high_open: false,
    qualifier: "exact",
    status: "asserted",
    printed: "",
    by: "librarian",
    via: null,
    at: null,
    source: "gazette",
    start: null,
    end: null,
    context_sha256: null,
    lock: "locked",
    per: null,
    inferred: null,
    inferred_why_en: null,
    inferred_why_es: null,
    note_en: null,
    note_es: null,
    event_en: null,
    event_es: null,
    ...rest
  };
}

/** A derived figure's row with what disputes look at. */
export function derivedRow(
  id: string,
  rest: Partial<DerivedRow> & {value: number; inputs: string}
): DerivedRow {
  const row = figureRow(id, {value: rest.value});
  const {measure, of, low, high, low_open, high_open, qualifier, by} = row;
  return {
    ...{id, measure, of, low, high, low_open, high_open, qualifier, by},
    ...{
      unit: "{loan}",
      date: null,
      expression: "",
      comparable_en: null,
      comparable_es: null,
      note_en: "",
      note_es: ""
    },
    ...rest
  };
}

export function readingRow(
  figure: string,
  nth: number,
  value: number,
  rest: Partial<ReadingRow> = {}
): ReadingRow {
  return {
    ...{figure, nth, measure: "loans", value, low: value, high: value, low_open: false, high_open: false},
    ...{unit: "{loan}", note_en: `reading ${nth}`, note_es: `lectura ${nth}`, ...rest}
  };
}

/** An entry of seeds/derived.yml; its expression begins at line 4, column 15. */
export function entry(
  id: string,
  measure: string,
  expression: string,
  rest: Partial<DerivedEntry> = {}
): DerivedEntry {
  const expressionPlace = {...place, line: 4, column: 15};
  return {
    id,
    aliases: [],
    measure,
    of: "library",
    expression,
    at: null,
    note: text,
    comparable: null,
    place,
    expressionPlace,
    atPlace: place,
    ...rest
  };
}

/** Seeds with the library's measures and units, one brief with these figures, and these derived entries. */
export function librarySeeds(figures: readonly FigureRow[], derived: readonly DerivedEntry[]): Seeds {
  const measures = Object.entries(UNITS_OF).map(([key, unit]): [string, Measure] => [
    key,
    {key, unit, label: text, definition: text, bounds: {low: 0, high: key === "share" ? 100 : null}, place}
  ]);
  const units = Object.entries(UNITS).map(([code, is]): [string, Unit] => [
    code,
    {code, is, before: [], words: {}, symbol: text, place}
  ]);
  const brief = {
    figures: figures.map(({id, measure}) => ({id, aliases: [], measure}) as unknown as BriefFigure)
  };
  return {
    briefs: [brief as Seeds["briefs"][number]],
    measures: new Map(measures),
    units: new Map(units),
    entities: new Map(),
    hedges: [],
    corrections: [],
    derived: [...derived],
    charts: [],
    lock: {version: 1, figures: {}}
  };
}
