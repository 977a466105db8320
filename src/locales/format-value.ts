import type {Interval, Kind, Qualifier} from "../../loaders/quantity/quantity.ts";
import type {Units} from "../tables/units.ts";
import {formatAmount, type Rounding} from "./format-amount.ts";
import type {Locale} from "./make-locale.ts";

/** What of a row says what its quantity is. */
export interface Quantified extends Interval {
  unit: string | null;
  qualifier: Qualifier;
  kind?: Kind;
  /** EDTF; the quantity itself when `kind` is "date". */
  date?: string | null;
  /** The words as the article prints them. */
  printed?: string | null;
}

const HEDGES: readonly Qualifier[] = ["about", "more-than", "less-than", "at-least", "at-most"];
const TOWARDS: Partial<Record<Qualifier, Rounding>> = {
  "more-than": "floor",
  "at-least": "floor",
  "less-than": "ceil",
  "at-most": "ceil"
};

/**
 * A row's quantity in words that agree with it: "14,500", "about 40,000", "more than 200", "$6 million",
 * "0.5 m²". Rounds only long fractions, and then says "about". Vague quantities get the language's own
 * vague word, else the printed words. Never shows a number for what is not known.
 *
 * @param rounding "none" for a value that is shown as it is, however long its fraction.
 */
export function formatValue(row: Quantified, locale: Locale, units: Units, rounding?: "none"): string {
  if (row.kind === "date" || (row.kind === undefined && row.unit === null && row.value === null && row.date))
    return row.date ? locale.date(row.date) : locale.message("number.unknown");
  if (row.qualifier === "vague") return formatVague(row, locale, units);
  if (row.value === null) return formatBetween(row, locale, units);
  const amount = formatAmount(row.value, row.unit, locale, units, rounding ?? TOWARDS[row.qualifier]);
  if (HEDGES.includes(row.qualifier)) return locale.message(`number.${row.qualifier}`, {value: amount.text});
  return amount.rounded ? locale.message("number.about", {value: amount.text}) : amount.text;
}

/** Both ends of a row's interval, "46,550 to 59,850"; null when it is a point or an end is not known. */
export function formatInterval(row: Quantified, locale: Locale, units: Units): string | null {
  if (row.low === null || row.high === null || row.low === row.high) return null;
  return locale.message("number.range", ends(row, locale, units));
}

function formatVague(row: Quantified, locale: Locale, units: Units): string {
  const key = `number.vague.${row.low}`;
  if (row.low !== null && locale.has(key)) return locale.message(key);
  return row.printed ?? formatBetween(row, locale, units);
}

function formatBetween(row: Quantified, locale: Locale, units: Units): string {
  const {low, high} = row;
  if (low !== null && high !== null) return locale.message("number.between", ends(row, locale, units));
  const [end, name] =
    low !== null
      ? ([low, row.low_open ? "more-than" : "at-least"] as const)
      : ([high, row.high_open ? "less-than" : "at-most"] as const);
  if (end === null) return locale.message("number.unknown");
  return locale.message(`number.${name}`, {
    value: formatAmount(end, row.unit, locale, units, TOWARDS[name]).text
  });
}

function ends(row: Quantified, locale: Locale, units: Units): {low: string; high: string} {
  return {
    low: formatAmount(row.low!, row.unit, locale, units, "floor").text,
    high: formatAmount(row.high!, row.unit, locale, units, "ceil").text
  };
}

/** What an interval holds, in words: "at least 35,000 and at most 45,000"; null for a point or a date. */
export function intervalWords(row: Quantified, locale: Locale, units: Units): string | null {
  if (row.low === null && row.high === null) return null;
  if (row.low === row.high) return null;
  const end = (value: number, name: string, rounding: Rounding) =>
    locale.message(`number.${name}`, {value: formatAmount(value, row.unit, locale, units, rounding).text});
  const low = row.low === null ? null : end(row.low, row.low_open ? "more-than" : "at-least", "floor");
  const high = row.high === null ? null : end(row.high, row.high_open ? "less-than" : "at-most", "ceil");
  if (low === null) return locale.message("number.no-lower", {high: high!});
  if (high === null) return locale.message("number.no-upper", {low});
  return locale.message("number.interval-both", {low, high});
}
