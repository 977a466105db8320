export const KINDS = [
  "number",
  "percent",
  "money",
  "dimension",
  "duration",
  "age",
  "date",
  "fraction",
  "multiple",
  "ordinal",
  "range"
] as const;

export type Kind = (typeof KINDS)[number];

export const QUALIFIERS = [
  "exact",
  "about",
  "more-than",
  "less-than",
  "at-least",
  "at-most",
  "between",
  "vague"
] as const;

/** What hedging words make of a number; what each means as an interval stands in seeds/hedges.yml. */
export type Qualifier = (typeof QUALIFIERS)[number];

/** A value with what is known of its bounds; null is unknown or unbounded, an open end is not reached. */
export interface Interval {
  value: number | null;
  low: number | null;
  high: number | null;
  low_open: boolean;
  high_open: boolean;
}

/** Who asserts a number, as the text names them: "human rights organizations", "the BBC". */
export interface Claimant {
  /** As written, without a leading article. */
  words: string;
  /** UTF-16 offsets into the text: `text.slice(start, end) === words`. */
  start: number;
  end: number;
}

/** One quantity read from a text. */
export interface Quantity extends Interval {
  /** UTF-16 offsets into the text: `text.slice(start, end) === printed`. */
  start: number;
  end: number;
  /** The figure with its sign and unit words, without hedge and counted noun. */
  printed: string;
  kind: Kind;
  /** A code of seeds/units.yml, or null for a plain number. */
  unit: string | null;
  /** The unit as written: "square meters", "$". */
  unitText: string | null;
  qualifier: Qualifier;
  /** The words counted, as written: "inmates". */
  counted: string | null;
  /** The unit code divided by, when the words say so ("per prisoner": "{person}"). */
  per: string | null;
  /** EDTF for kind date, otherwise null. */
  date: string | null;
  /** The hedging words as written: "approximately". */
  hedge: string | null;
  /** Who asserts it, where the sentence says so: "the ministry said", "according to residents". */
  by: Claimant | null;
  /** The medium through which the text has it: "the BBC reported", "told Reuters". */
  via: Claimant | null;
}
