/** A row of data/units.csv. */
export interface UnitRow {
  /** UCUM code, UCUM annotation ("{person}") or ISO 4217 code. */
  code: string;
  is: string | null;
  /** How it is shown after a number; null for counted things. */
  symbol_en: string | null;
  symbol_es: string | null;
  /** Signs that stand before the number, with " | " between: "$ | US$". */
  before: string | null;
  /** Words that stand after it, with " | " between: "dólar | dólares". */
  words_en?: string | null;
  words_es?: string | null;
}

/** The units by their codes. */
export type Units = ReadonlyMap<string, UnitRow>;

/** Indexes the rows of data/units.csv. */
export function indexUnits(rows: readonly UnitRow[]): Units {
  return new Map(rows.map((row) => [row.code, row]));
}

/** The entries of a cell that holds several. */
export function listOf(cell: string | null | undefined): string[] {
  return cell ? cell.split(" | ") : [];
}
