import type {Quantity} from "../../loaders/quantity/index.ts";
import {oneLine} from "../terminal/printable.ts";

/** What a figure is, in words for people. */
export interface Meaning {
  kind: string;
  /** Value or interval, with its unit or the words counted; of a date, EDTF. */
  value: string;
  /** Qualifier (unless exact), what is counted, who says it. */
  rest: string;
}

export function meaningOf(figure: Quantity): Meaning {
  const {kind, qualifier, counted, per, by, via} = figure;
  const rest = [
    qualifier === "exact" ? "" : qualifier,
    counted && figure.unit ? `of ${oneLine(counted)}` : "",
    per && !figure.unit?.includes("/") ? `per ${oneLine(per)}` : "",
    by ? `by ${oneLine(by.words)}` : "",
    via ? `via ${oneLine(via.words)}` : ""
  ];
  return {kind, value: valueOf(figure), rest: rest.filter(Boolean).join("; ")};
}

function valueOf({kind, date, value, low, high, unit, counted}: Quantity): string {
  if (kind === "date") return date ?? "";
  const number = value === null ? interval(low, high) : formatNumber(value);
  return `${number} ${unit ?? (counted ? oneLine(counted) : "")}`.trim();
}

function interval(low: number | null, high: number | null): string {
  if (low === null && high === null) return "";
  if (low === null) return `up to ${formatNumber(high!)}`;
  return high === null ? `from ${formatNumber(low)}` : `${formatNumber(low)} to ${formatNumber(high)}`;
}

/** To six decimals, of small numbers six digits: enough to know the figure by; the other formats have them all. */
function formatNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e21 || size < 1e-6)) return value.toPrecision(6);
  return (size < 1 ? SMALL : LARGE).format(value);
}

const SMALL = new Intl.NumberFormat("en", {maximumSignificantDigits: 6});
const LARGE = new Intl.NumberFormat("en", {maximumFractionDigits: 6});
