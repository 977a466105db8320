import type {Status} from "../../../loaders/brief/brief.ts";
import type {Qualifier} from "../../../loaders/quantity/quantity.ts";
import type {ClaimRow, DateRow} from "../../../loaders/tidy/rows.ts";

/** Text that is looked at when the chart is drawn: what is read from a file has no narrower type. */
type Text = string & {};

/**
 * A row as a caller has it: a value or an interval, and what is known of it. All else is filled in; columns that
 * are not named here are left alone.
 */
export interface PlainRow {
  /** The row's id, unless several readings of one figure share it; default "row-1" and so on. */
  figure?: string | null;
  /** 1 unless the figure's words can be read in several ways. */
  reading?: number | null;
  /** What the reading takes the words to mean. */
  reading_note?: string | null;
  /** Whether it was computed from other rows; default false. */
  derived?: boolean | null;
  /** What is counted; may be left out where all rows are of the same. */
  measure?: string | null;
  /** What or whom it is counted of. */
  of?: string | null;
  /** What the row is called, where that is not who says so. */
  label?: string | null;
  value?: number | null;
  /** The ends of what it can be; null or left out where none is known. */
  low?: number | null;
  high?: number | null;
  /** Whether the end itself is left out. */
  low_open?: boolean | null;
  high_open?: boolean | null;
  /**
   * A UCUM or ISO 4217 code, `%`, or what is counted in braces: "{person}". Default that of things counted, or the
   * form's own.
   */
  unit?: string | null;
  /** EDTF: "2019", "2024-08", "2024-08-15", "2022/..", "XXXX-05"; a year as a number; or a Date, by its UTC day. */
  date?: string | number | Date | null;
  /** The id of the figure that the date is. */
  at?: string | null;
  /**
   * How exact it is; default what value and ends say. A value that is only "about" so much, without ends, is taken
   * as half of its last digit's place on either side.
   */
  qualifier?: Qualifier | Text | null;
  /** Default "asserted". */
  status?: Status | "derived" | Text | null;
  /** Who says so: a name or key; a list where it rests on several. */
  by?: string | readonly string[] | null;
  /** Through whom it is known. */
  via?: string | null;
  /** Where it is printed. */
  source?: string | null;
  /** The words as they are printed. */
  printed?: string | null;
  /** Of a date, what happened then. */
  event?: string | null;
  /** The date that somebody concluded where the printed one is not whole; EDTF. */
  inferred?: string | null;
  /** Who disputes it. */
  disputed_by?: string | readonly string[] | null;
}

/** Rows as a caller has them. */
export type PlainRows = Iterable<PlainRow | (PlainRow & Record<string, unknown>)>;

/** A row with all its columns, as every drawing takes it. */
export interface FullRow extends DateRow, ClaimRow {
  label: string | null;
}
