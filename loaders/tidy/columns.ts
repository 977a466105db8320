import {
  claimStatusCategories,
  dateMatchCategories,
  kindCategories,
  lockCategories,
  qualifierCategories,
  statusCategories
} from "./categories.ts";
import type {Columns} from "./table-about.ts";
import type {
  ChartRow,
  ClaimRow,
  CorrectionRow,
  DateRow,
  DerivedRow,
  DisputeFactorRow,
  DisputeRow,
  FigureRow,
  PlaceRow,
  ReadingRow,
  SensitivityRow,
  StepRow
} from "./rows.ts";
import type {Interval} from "../quantity/quantity.ts";

/** Numbers in the unit that the row's own cell names. */
const inRowsUnit = {unit: {column: "unit"}} as const;
const required = {required: true} as const;
const counter = {required: true, minimum: 1, unit: "1"} as const;
const position = {minimum: 0, unit: "{code_point}"} as const;
const sha256 = {pattern: "[0-9a-f]{64}"} as const;

const intervalColumns: Columns<Interval> = {
  value: [
    "number",
    "The number in the row's unit; of a bound the number that bounds; empty when there is none.",
    inRowsUnit
  ],
  low: [
    "number",
    "The least that it can be, in the row's unit; empty when not known or unbounded.",
    inRowsUnit
  ],
  high: [
    "number",
    "The most that it can be, in the row's unit; empty when not known or unbounded.",
    inRowsUnit
  ],
  low_open: ["boolean", "Whether the low end itself is excluded; true when there is none.", required],
  high_open: ["boolean", "Whether the high end itself is excluded; true when there is none.", required]
};

const measure = ["string", "What is counted, measured or dated: a key of measures.csv.", required] as const;
const of = ["string", "What it is said of: a key of entities.csv.", required] as const;
const unit = ["string", "The measure's unit: UCUM codes, with ISO 4217 codes for money."] as const;
const qualifier = [
  "string",
  "How the number is hedged: exact, about, more-than, less-than, at-least, at-most, between or vague.",
  {required: true, categories: qualifierCategories}
] as const;
const start = [
  "integer",
  "Where the words begin in the article's text, in code points from 0.",
  position
] as const;
const end = [
  "integer",
  "Where the words end in the article's text, in code points, exclusive.",
  position
] as const;
const context = [
  "string",
  "SHA-256 of the 40 code points on either side of the words, white space folded.",
  sha256
] as const;
const noteEn = ["string", "Our note, in English."] as const;
const noteEs = ["string", "Our note, in Spanish."] as const;
const eventEn = ["string", "Of a date, what happened then, in our words, in English."] as const;
const eventEs = ["string", "Of a date, what happened then, in our words, in Spanish."] as const;

export const figureColumns: Columns<FigureRow> = {
  id: ["string", "The figure's name, the same for ever.", required],
  kind: [
    "string",
    "What kind of quantity the words print: number, percent, money, dimension, date and so on.",
    {required: true, categories: kindCategories}
  ],
  measure,
  of,
  ...intervalColumns,
  unit: [unit[0], `${unit[1]} Empty for dates.`],
  date: ["string", "Of a date, what the words say; otherwise the date that the number speaks of. EDTF."],
  qualifier,
  status: [
    "string",
    "How it is said: asserted, offered, recommended, required, planned, alleged or denied.",
    {required: true, categories: statusCategories}
  ],
  printed: ["string", "The words as the article prints them.", required],
  by: ["string", "Who says so: a key of entities.csv, or the source itself where it names nobody.", required],
  via: ["string", "Through whom the article has it: a key of entities.csv."],
  at: ["string", "The figure that gives the date."],
  source: ["string", "The article: a key of sources.csv.", required],
  start,
  end,
  context_sha256: context,
  lock: [
    "string",
    "Whether place and neighbourhood of the words are locked: locked or unlocked.",
    {required: true, categories: lockCategories}
  ],
  per: ["string", "What the context, not the words, divides by."],
  inferred: ["string", "The date that an editor concluded and the article does not print; EDTF."],
  inferred_why_en: ["string", "Why the editor concluded so, in English."],
  inferred_why_es: ["string", "Why the editor concluded so, in Spanish."],
  note_en: noteEn,
  note_es: noteEs,
  event_en: eventEn,
  event_es: eventEs
};

export const derivedColumns: Columns<DerivedRow> = {
  id: ["string", "The derived figure's name, the same for ever.", required],
  measure,
  of,
  ...intervalColumns,
  unit,
  date: ["string", "The date that it speaks of: given, or shared by all its inputs that have one. EDTF."],
  qualifier,
  by: ["string", "All claimants of the figures behind it, in order, with spaces between.", required],
  expression: ["string", "How it is computed from other figures.", required],
  inputs: [
    "string",
    "The figures and derived figures in the expression, in order, with spaces between.",
    required
  ],
  comparable_en: ["string", "Why figures of different claimants or dates may be put together, in English."],
  comparable_es: ["string", "Why figures of different claimants or dates may be put together, in Spanish."],
  note_en: noteEn,
  note_es: noteEs
};

export const stepColumns: Columns<StepRow> = {
  figure: ["string", "The derived figure: a key of derived.csv."],
  reading: ["integer", "1 unless figures behind it can be read in several ways; 1 is the reading used."],
  readings: [
    "string",
    "Which reading of each figure behind it is taken, of those that have several: its id, a colon and the number in " +
      "readings.csv, with spaces between."
  ],
  step: ["integer", "Counts the operations from 1, in the order in which they are done."],
  operation: [
    "string",
    "add, subtract, multiply or divide; negate for a minus before something; take for a figure as it is."
  ],
  left: [
    "string",
    "What the operation takes: a figure or derived figure, a number as it was typed, or #1 for the result of step 1."
  ],
  right: ["string", "What it takes besides, told in the same way; empty where it takes one thing."],
  ...intervalColumns,
  unit: ["string", "The result's unit; between the ends of a computation made of base units."],
  qualifier
};

export const sensitivityColumns: Columns<SensitivityRow> = {
  figure: ["string", "The derived figure: a key of derived.csv."],
  rank: ["integer", "1 is what changes it most."],
  input: ["string", "The figure behind it that is moved: a key of figures.csv."],
  moved: [
    "string",
    "interval: over its own interval; step: an exact figure, by a small share of its value to either side, within its " +
      "measure's bounds; reading: through what its words can mean. The other figures are held at their values, or in " +
      "the middle of their intervals where they have none."
  ],
  input_low: ["number", "The least that it is moved to, in its own unit; empty when it has no low end."],
  input_high: ["number", "The most that it is moved to, in its own unit; empty when it has no high end."],
  input_unit: ["string", "The unit of what is moved."],
  low: ["number", "The least that the derived figure then is, in the row's unit; empty when unbounded."],
  high: ["number", "The most that the derived figure then is, in the row's unit; empty when unbounded."],
  low_open: ["boolean", "Whether the low end itself is excluded; true when there is none."],
  high_open: ["boolean", "Whether the high end itself is excluded; true when there is none."],
  unit,
  swing: ["number", "From the low end to the high end; empty when one of them is missing."]
};

export const readingColumns: Columns<ReadingRow> = {
  figure: ["string", "A figure or derived figure: a key of figures.csv or derived.csv.", required],
  nth: ["integer", "1 is the reading used in figures.csv or derived.csv.", counter],
  measure,
  ...intervalColumns,
  unit,
  note_en: ["string", "What the words are taken to mean, in English."],
  note_es: ["string", "What the words are taken to mean, in Spanish."]
};

export const placeColumns: Columns<PlaceRow> = {
  figure: ["string", "A key of figures.csv.", required],
  nth: ["integer", "Counts the places of one figure from 1.", counter],
  start: [start[0], start[1], {...position, required: true}],
  end: [end[0], end[1], {...position, required: true}],
  context_sha256: context
};

export const disputeColumns: Columns<DisputeRow> = {
  dispute: ["string", "Measure, subject and number of the dispute.", required],
  measure,
  of,
  figure: ["string", "One side: a key of figures.csv or derived.csv.", required],
  other: ["string", "The other side: a key of figures.csv or derived.csv.", required],
  dates: [
    "string",
    "overlap, or unknown when a date is not known.",
    {required: true, categories: dateMatchCategories}
  ],
  factor: [
    "number",
    "The greater over the smaller of the ends that face each other, of the closest readings.",
    {minimum: 1, unit: "1"}
  ]
};

export const factorColumns: Columns<DisputeFactorRow> = {
  dispute: ["string", "The dispute: a key of disputes.csv."],
  figure_reading: [
    "integer",
    "The reading of the one side, as numbered in readings.csv; 1 where it has one."
  ],
  other_reading: ["integer", "The reading of the other side."],
  greater: ["string", "The side that is greater: a key of figures.csv or derived.csv."],
  ...intervalColumns,
  low: ["number", "From the ends that face each other: the least that the greater side is of the smaller."],
  high: ["number", "From the ends that do not; empty where one of them is missing or is zero."],
  qualifier,
  unit
};

export const correctionColumns: Columns<CorrectionRow> = {
  date: ["string", "The day of the correction: year, month and day."],
  figure: ["string", "What was corrected: a key of figures.csv or derived.csv, or an id that was withdrawn."],
  before_en: ["string", "The words that stood for it before, in English."],
  before_es: ["string", "The words that stood for it before, in Spanish."],
  after_en: ["string", "The words that stood for it from then on, in English; empty when it was withdrawn."],
  after_es: ["string", "The words that stood for it from then on, in Spanish; empty when it was withdrawn."],
  why_en: ["string", "What was wrong, in English."],
  why_es: ["string", "What was wrong, in Spanish."],
  by_en: ["string", "Who asked for the correction, in English; empty when nobody did, or is not named."],
  by_es: ["string", "Who asked for the correction, in Spanish; empty when nobody did, or is not named."]
};

export const chartColumns: Columns<ChartRow> = {
  figure: ["string", "A figure or derived figure: a key of figures.csv or derived.csv.", required],
  reading: ["integer", "1 unless the figure's words can mean several things; 1 is the one used.", counter],
  derived: ["boolean", "Whether it is computed from other figures.", required],
  measure,
  of,
  ...intervalColumns,
  unit,
  date: ["string", "The date that it speaks of; EDTF."],
  at: ["string", "The figure that gives the date: a key of figures.csv."],
  qualifier,
  status: [
    "string",
    "How it is said, as in figures.csv, or derived.",
    {required: true, categories: claimStatusCategories}
  ],
  by: ["string", "Who says so; of a derived figure all claimants behind it, with spaces between.", required],
  via: ["string", "Through whom the article has it: a key of entities.csv."],
  source: ["string", "The article: a key of sources.csv; empty for derived figures."],
  printed: ["string", "The words as the article prints them; empty for derived figures."],
  reading_note_en: ["string", "What this reading takes the words to mean, in English."],
  reading_note_es: ["string", "What this reading takes the words to mean, in Spanish."]
};

export const dateColumns: Columns<DateRow> = {
  ...chartColumns,
  date: ["string", "The date as the words have it; EDTF."],
  event_en: eventEn,
  event_es: eventEs,
  inferred: ["string", "The date that an editor concluded where the words leave out its year; EDTF."],
  date_from: ["date", "The first day of the date, the concluded one if there is one; empty when not known."],
  date_to: ["date", "The last day of the date; empty when not known or open."]
};

export const claimColumns: Columns<ClaimRow> = {
  ...chartColumns,
  disputed_by: ["string", "Who disputes it, also by what follows from claims, with spaces between."]
};
