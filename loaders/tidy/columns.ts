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
  DateRow,
  DerivedRow,
  DisputeRow,
  FigureRow,
  PlaceRow,
  ReadingRow
} from "./rows.ts";
import type {Interval} from "../quantity/quantity.ts";

/** Numbers in the unit that the row's own cell names. */
export const inRowsUnit = {unit: {column: "unit"}} as const;
export const required = {required: true} as const;
export const counter = {required: true, minimum: 1, unit: "1"} as const;
const position = {minimum: 0, unit: "{code_point}"} as const;
const sha256 = {pattern: "[0-9a-f]{64}"} as const;

export const intervalColumns: Columns<Interval> = {
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
export const unit = ["string", "The measure's unit: UCUM codes, with ISO 4217 codes for money."] as const;
export const qualifier = [
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
