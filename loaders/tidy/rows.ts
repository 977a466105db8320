import type {Status} from "../brief/brief.ts";
import type {Interval, Kind, Qualifier} from "../quantity/quantity.ts";

/** A row of figures.csv: one quantity of one brief. Property names are column names. */
export interface FigureRow extends Interval {
  id: string;
  kind: Kind;
  measure: string;
  of: string;
  unit: string | null;
  /** Kind date: what the words say; otherwise the date that the number speaks of. EDTF. */
  date: string | null;
  qualifier: Qualifier;
  status: Status;
  printed: string;
  /** Key of an entity, or the id of the source itself. */
  by: string;
  via: string | null;
  /** The id of the date figure in `at`. */
  at: string | null;
  /** The brief's id. */
  source: string;
  /** Of the first place; code points, end exclusive. */
  start: number | null;
  end: number | null;
  context_sha256: string | null;
  lock: "locked" | "unlocked";
  /** What the context, not the words, divides by ("person"). */
  per: string | null;
  /** An editor's conclusion about the date, and why. */
  inferred: string | null;
  inferred_why_en: string | null;
  inferred_why_es: string | null;
  note_en: string | null;
  note_es: string | null;
  /** Of a date, what happened then. */
  event_en: string | null;
  event_es: string | null;
}

/** A row of derived.csv: a figure computed from figures. */
export interface DerivedRow extends Interval {
  id: string;
  measure: string;
  of: string;
  unit: string;
  date: string | null;
  qualifier: Qualifier;
  /** All claimants of its inputs, in order, joined by a space. */
  by: string;
  expression: string;
  /** Ids of its inputs in order, joined by a space. */
  inputs: string;
  comparable_en: string | null;
  comparable_es: string | null;
  note_en: string;
  note_es: string;
}

/** A row of readings.csv: what words with two meanings can mean, and what follows from each. */
export interface ReadingRow extends Interval {
  /** A figure or a derived figure. */
  figure: string;
  /** 1 is the reading used. */
  nth: number;
  measure: string;
  unit: string;
  note_en: string;
  note_es: string;
}

/** A row of derivation-steps.csv: one operation by which a derived figure is computed. */
export interface StepRow extends Interval {
  /** The derived figure. */
  figure: string;
  /** 1 is the reading used. */
  reading: number;
  /** Which reading of each figure behind it is taken, of those that have several: "overcrowding:2", with spaces between. */
  readings: string | null;
  /** Counts the operations from 1; the last gives the figure. */
  step: number;
  operation: "add" | "subtract" | "multiply" | "divide" | "negate" | "take";
  /** A figure, a number as it stands in the expression, or a step before: "#1". */
  left: string;
  right: string | null;
  unit: string;
  qualifier: Qualifier;
}

/** A row of sensitivity.csv: what a derived figure comes to while one figure behind it is moved. */
export interface SensitivityRow extends Omit<Interval, "value"> {
  /** The derived figure. */
  figure: string;
  /** 1 is what changes it most. */
  rank: number;
  /** The figure that is moved. */
  input: string;
  /** Over its own interval, by a small step, or through the readings of its words. */
  moved: "interval" | "step" | "reading";
  input_low: number | null;
  input_high: number | null;
  input_unit: string;
  unit: string;
  /** From the low end of the result to the high; null when one is missing. */
  swing: number | null;
}

/** A row of corrections.csv: a published value that was wrong, and what it became. */
export interface CorrectionRow {
  date: string;
  /** A figure or derived figure, or one that was withdrawn. */
  figure: string;
  before_en: string;
  before_es: string;
  /** Null: withdrawn. */
  after_en: string | null;
  after_es: string | null;
  why_en: string;
  why_es: string;
  by_en: string | null;
  by_es: string | null;
}

/** A row of places.csv: one place where the words of a figure stand. */
export interface PlaceRow {
  figure: string;
  nth: number;
  start: number;
  end: number;
  context_sha256: string;
}

/** A row of disputes.csv: two claims on one quantity that do not meet, each pair once. */
export interface DisputeRow {
  /** "inmates cecot 1": measure, subject and number of the dispute. */
  dispute: string;
  measure: string;
  of: string;
  figure: string;
  other: string;
  /** "overlap" or "unknown": what is known of the two dates. */
  dates: "overlap" | "unknown";
  /** Greater value over smaller, from the ends that face each other. */
  factor: number | null;
}

/** A row of dispute-factors.csv: how many times the smaller side goes into the greater, in one pair of readings. */
export interface DisputeFactorRow extends Interval {
  dispute: string;
  /** The readings of the dispute's two sides, from 1. */
  figure_reading: number;
  other_reading: number;
  /** The side that is greater, of the two. */
  greater: string;
  qualifier: Qualifier;
  unit: string;
}

/** A row of a chart's table: one drawn value. A figure with several readings has a row for each. */
export interface ChartRow extends Interval {
  figure: string;
  /** 1 unless the figure has several readings. */
  reading: number;
  derived: boolean;
  measure: string;
  of: string;
  /** Null for a date. */
  unit: string | null;
  date: string | null;
  /** The id of the date figure in `date`, so that a chart's dates lead to their source too. */
  at: string | null;
  qualifier: Qualifier;
  status: Status | "derived";
  /** As in figures.csv, or joined by a space for derived figures. */
  by: string;
  via: string | null;
  source: string | null;
  printed: string | null;
  /** What this reading takes the words to mean. */
  reading_note_en: string | null;
  reading_note_es: string | null;
}

/** A row of a timeline's table: one date, and what happened then. */
export interface DateRow extends ChartRow {
  event_en: string | null;
  event_es: string | null;
  /** The date that an editor concluded where the article's own is not whole; EDTF. */
  inferred: string | null;
  /** First and last day of the date, the concluded one if there is one; null where no year is known. */
  date_from: string | null;
  date_to: string | null;
}

/** A row of the table of claimants. */
export interface ClaimRow extends ChartRow {
  /** Who disputes it, joined by a space. */
  disputed_by: string | null;
}
