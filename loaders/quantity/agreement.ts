import type {Unit} from "../register/registers.ts";
import {scaleInterval, unitFactor} from "./fit-unit.ts";
import {lastPlace} from "./interval.ts";
import type {Lexicon} from "./lexicon.ts";
import type {Interval, Kind, Qualifier} from "./quantity.ts";
import {theQuantities} from "./read-printed.ts";
import type {FoundQuantity} from "./text-reading.ts";
import {unitSize} from "./unit-size.ts";

/** A figure as the tables hold it; `date` is what it says only where `unit` is null. */
export interface StatedFigure extends Interval {
  kind?: Kind;
  unit: string | null;
  qualifier: Qualifier;
  date: string | null;
}

/**
 * Why a text that stands for a figure disagrees with it, in one sentence, or null where it agrees: the
 * same value or interval, unit and qualifier. Nouns do not matter. A rounded number agrees only when the
 * text hedges it ("about 36 %" for 36.25 %), a less precise date when it contains the figure's.
 */
export function disagreement(
  text: string,
  figure: StatedFigure,
  {language = "en", lexicon, units}: {language?: string; lexicon: Lexicon; units: ReadonlyMap<string, Unit>}
): string | null {
  const found = theQuantities(text, {language, lexicon, expected: figure.unit});
  const [said, second] = found;
  if (!said) return `“${text}” holds no quantity`;
  if (second) return `“${text}” holds more than one quantity: “${said.printed}” and “${second.printed}”`;
  if (figure.unit === null || said.kind === "date") return dateDisagreement(text, said, figure);
  let factor: number | null;
  try {
    factor = unitFactor(said, figure.unit, {units}) ?? withContext(said, figure.unit, units);
  } catch (error) {
    return (error as Error).message;
  }
  if (factor === null) return `“${text}” is ${unitName(said)}, the figure is in ${figure.unit}`;
  return valueDisagreement(text, scaleInterval(said, factor), figure, roundedTo(said) * factor);
}

/** What a number is rounded to: the zeros that end a whole number are not digits that it vouches for. */
function roundedTo({precision, value}: FoundQuantity): number {
  return precision === 1 && value !== null ? Math.max(1, lastPlace(value)) : precision;
}

function dateDisagreement(text: string, said: FoundQuantity, figure: StatedFigure): string | null {
  if (figure.unit !== null) return `“${text}” is a date, the figure is in ${figure.unit}`;
  if (said.date === null) return `“${text}” is no date, the figure is ${figure.date ?? "a date"}`;
  if (figure.date !== null && contains(said.date, figure.date)) return null;
  return `“${text}” says ${said.date}, the figure is ${figure.date ?? "not dated"}`;
}

/** Whether an EDTF date is the other or, being less precise, contains it: "2022" has 2022-03. */
function contains(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  if (/[/~?%]/.test(outer + inner) || outer.length > inner.length) return false;
  if (outer.length < inner.length && inner[outer.length] !== "-") return false;
  return [...outer].every((sign, i) => sign === inner[i] || (sign === "X" && /\d/.test(inner[i]!)));
}

/** What the context divides by need not be said again: "0.5 square meters" stands for 0.5 m2/{person}. */
function withContext(said: FoundQuantity, unit: string, units: ReadonlyMap<string, Unit>): number | null {
  if (said.per !== null) return null;
  for (const [code, power] of Object.entries(unitSize(unit, units).dimension)) {
    const factor = power === -1 ? unitFactor(said, unit, {units, per: code}) : null;
    if (factor !== null) return factor;
  }
  return null;
}

function valueDisagreement(
  text: string,
  said: FoundQuantity,
  figure: StatedFigure,
  precision: number
): string | null {
  const rounded = said.hedges.includes("about");
  if (said.value === null || figure.value === null) {
    const same =
      said.value === figure.value &&
      isSame(said.low, figure.low) &&
      isSame(said.high, figure.high) &&
      said.qualifier === figure.qualifier;
    return same ? null : `“${text}” says ${shown(said)}, the figure is ${shown(figure)}`;
  }
  const exact = isSame(said.value, figure.value);
  const near = Math.abs(said.value - figure.value) <= (precision / 2) * (1 + 1e-9);
  if (!exact && !(rounded && near)) {
    const hint = near ? "; a rounded number needs a hedge such as “about”" : "";
    return `“${text}” says ${shown(said)}, the figure is ${shown(figure)}${hint}`;
  }
  const qualifier =
    said.qualifier === "about" && figure.qualifier === "exact" && !exact ? "exact" : said.qualifier;
  if (qualifier === figure.qualifier) return null;
  return `“${text}” says ${said.qualifier}, the figure is ${figure.qualifier}`;
}

function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function shown({value, low, high}: Interval): string {
  return value === null ? `${low ?? "…"} to ${high ?? "…"}` : String(value);
}

function unitName({unit, per, kind}: FoundQuantity): string {
  const own = unit ?? (kind === "fraction" || kind === "multiple" ? "parts of one" : null);
  return `${own === null ? "a plain number" : `in ${own}`}${per === null ? "" : ` per ${per}`}`;
}
