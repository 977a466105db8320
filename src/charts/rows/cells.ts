import {xmlText} from "../../marks/xml-text.ts";
import type {Locale} from "../../locales/make-locale.ts";
import {unknownNames} from "../../marks/plot-options.ts";
import type {PlainRow} from "./plain-row.ts";

/** What stands for a space within a name, so that a list of names can be joined by spaces. */
const WITHIN = "\u00a0";

/** The cells of a caller's row, each read as what it has to be; what it is not is told, and read as missing. */
export class Cells {
  private readonly row: Readonly<Record<string, unknown>>;
  private readonly tell: (fault: string) => void;

  constructor(row: PlainRow, tell: (fault: string) => void) {
    this.row = row as unknown as Record<string, unknown>;
    this.tell = tell;
  }

  fault(column: string, reason: string): void {
    this.tell(`${column} ${reason}`);
  }

  isRow(): boolean {
    if (typeof this.row === "object" && this.row !== null) return true;
    this.tell(`is ${quoted(this.row)}, not an object of columns`);
    return false;
  }

  /** Text, which a number may stand for; null for none. */
  text(column: string): string | null {
    const cell = this.row[column];
    if (cell === undefined || cell === null || cell === "") return null;
    if (typeof cell === "string") return xmlText(cell) || null;
    if (typeof cell === "number" && Number.isFinite(cell)) return String(cell);
    this.fault(column, `is ${quoted(cell)}, not text`);
    return null;
  }

  number(column: string): number | null {
    const cell = this.row[column];
    if (cell === undefined || cell === null) return null;
    if (typeof cell !== "number" || !Number.isFinite(cell))
      this.fault(column, `is ${quoted(cell)}, not a finite number`);
    // Digits would be printed that nobody knows.
    else if (Math.abs(cell) > Number.MAX_SAFE_INTEGER)
      this.fault(column, `is ${cell}, more than numbers are exact to: give it in a larger unit`);
    else return cell;
    return null;
  }

  /** A number from 1. */
  whole(column: string): number | null {
    const cell = this.number(column);
    if (cell === null || (Number.isInteger(cell) && cell >= 1)) return cell;
    this.fault(column, `is ${cell}, not a whole number from 1`);
    return null;
  }

  flag(column: string): boolean | null {
    const cell = this.row[column];
    if (cell === undefined || cell === null) return null;
    if (typeof cell === "boolean") return cell;
    this.fault(column, `is ${quoted(cell)}, not true or false`);
    return null;
  }

  oneOf<Name extends string>(column: string, known: Record<Name, true>): Name | null {
    const cell = this.text(column);
    if (cell === null || Object.hasOwn(known, cell)) return cell as Name | null;
    const names = Object.keys(known);
    this.fault(column, `is unknown: ${unknownNames([cell], names)}; there are ${names.join(", ")}`);
    return null;
  }

  /** A date as EDTF. */
  date(column: string, locale: Locale): string | null {
    const cell = this.row[column];
    if (cell instanceof Date) {
      if (!Number.isNaN(cell.getTime())) return cell.toISOString().slice(0, 10);
      this.fault(column, "is an invalid Date");
      return null;
    }
    const text = this.text(column)?.padStart(typeof cell === "number" ? 4 : 0, "0") ?? null;
    try {
      if (text !== null) locale.date(text);
      return text;
    } catch (error) {
      this.fault(column, `is unreadable: ${(error as Error).message}`);
      return null;
    }
  }

  /** Names joined by spaces, those within a name replaced: see `nameOf`. */
  names(column: string): string | null {
    const cell = this.row[column];
    if (!Array.isArray(cell)) return this.text(column)?.replace(/\s/g, WITHIN) ?? null;
    const names = cell.filter((name): name is string => typeof name === "string" && name !== "");
    if (names.length < cell.length) this.fault(column, `is ${quoted(cell)}, not a list of names`);
    return names.map((name) => xmlText(name).replace(/\s/g, WITHIN)).join(" ") || null;
  }
}

/** A name as the caller wrote it. */
export function nameOf(key: string): string {
  return key.replaceAll(WITHIN, " ");
}

function quoted(cell: unknown): string {
  if (typeof cell === "number" || cell === null || typeof cell === "boolean") return String(cell);
  if (typeof cell === "string") return `“${cell.length > 40 ? `${cell.slice(0, 40)}…` : cell}”`;
  return Array.isArray(cell) ? "a list" : `a ${typeof cell}`;
}
