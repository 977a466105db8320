import {listOf, type Units} from "../tables/units.ts";
import type {Locale} from "./make-locale.ts";
import {pluralOf} from "./plural.ts";

export type Rounding = "floor" | "ceil" | "halfExpand" | "none";

/** A number with its unit, and whether it had to be rounded. */
export interface Amount {
  text: string;
  rounded: boolean;
}

/** From here on numbers may be written in words: "6 million". */
const LARGE = 1e6;
const NO_BREAK_SPACE = "\u00a0";

/**
 * Writes a number in its unit: "14,500" (things counted), "36%", "$6 million", "0.5 m²", "6.8 times". What
 * counted things it is divided by ("/{person}") is left to the words around it. Long fractions are rounded
 * to what a reader can take in, unless the rounding is "none"; whole numbers never are.
 */
export function formatAmount(
  value: number,
  unit: string | null,
  locale: Locale,
  units: Units,
  rounding: Rounding = "halfExpand"
): Amount {
  if (!Number.isFinite(value)) throw new Error(`no number to write: ${value}`);
  const exact = Number(value.toPrecision(12));
  const [code = "", ...below] = (unit ?? "1").split("/");
  const shown = rounding === "none" ? exact : roundReadably(exact, rounding, isMoney(code));
  const divisors = below.filter((part) => !isCounted(part));
  const text = isMoney(code)
    ? formatMoney(shown, code, locale, units)
    : formatMeasured(shown, code, locale, units);
  const per = divisors.map((part) => `/${symbol(part, locale, units)}`).join("");
  return {text: text + per, rounded: shown !== exact};
}

function formatMeasured(value: number, code: string, locale: Locale, units: Units): string {
  if (code === "%") return locale.number(value / 100, {style: "percent", maximumFractionDigits: 10});
  const number = formatNumber(value, locale);
  if (code === "1") return locale.count("number.times", value, {count: number});
  if (isCounted(code)) return number;
  const one = pluralOf(value, locale.intl) === "one" ? singular(code, locale, units) : null;
  return number + NO_BREAK_SPACE + (one ?? symbol(code, locale, units));
}

function formatMoney(value: number, code: string, locale: Locale, units: Units): string {
  const row = units.get(code);
  const sign = listOf(row?.before)[0] ?? currencyPart(code, "narrowSymbol", locale);
  const before = /\p{L}$/u.test(sign) ? sign + NO_BREAK_SPACE : sign;
  const cents = Number.isInteger(value) ? 0 : 2;
  if (Math.abs(value) < LARGE) return before + locale.number(value, {minimumFractionDigits: cents});
  const [one = "", several = ""] = listOf(row && ("words_en" in row ? locale.pick(row, "words") : null));
  // The register lists a word's plural behind it; where it does not, Intl knows one.
  const name = one && several.startsWith(one.slice(0, 3)) ? several : currencyPart(code, "name", locale);
  return locale.message("number.large-money", {sign: before, name, amount: formatNumber(value, locale)});
}

function currencyPart(currency: string, currencyDisplay: "name" | "narrowSymbol", locale: Locale): string {
  return new Intl.NumberFormat(locale.intl, {style: "currency", currency, currencyDisplay})
    .formatToParts(2)
    .find((part) => part.type === "currency")!.value;
}

/** Large numbers in words when nothing is lost by it, all others in digits. */
function formatNumber(value: number, locale: Locale): string {
  const large = Math.abs(value) >= LARGE && Number(value.toPrecision(3)) === value;
  return large
    ? locale.number(value, {notation: "compact", compactDisplay: "long", maximumFractionDigits: 2})
    : locale.number(value, {maximumFractionDigits: 10});
}

function symbol(code: string, locale: Locale, units: Units): string {
  const row = units.get(code);
  if (!row) throw new Error(`unknown unit “${code}”`);
  return locale.pick(row, "symbol") ?? code;
}

/** A symbol that is a word in the plural has its singular before it in the register: "1 mile". */
function singular(code: string, locale: Locale, units: Units): string | null {
  const row = units.get(code);
  const [one = "", several] = listOf(row && ("words_en" in row ? locale.pick(row, "words") : null));
  return several === symbol(code, locale, units) ? one : null;
}

function roundReadably(value: number, rounding: Rounding, money: boolean): number {
  const size = Math.abs(value);
  const decimals = (String(value).split(".")[1] ?? "").length;
  if (Number.isInteger(value) || (size < 1000 && decimals <= (money ? 2 : 1))) return value;
  if (size >= LARGE) return roundTo(value, Math.floor(Math.log10(size)) - 2, rounding);
  if (size >= 10) return roundTo(value, 0, rounding);
  return roundTo(value, size >= 1 ? -1 : Math.floor(Math.log10(size)) - 1, rounding);
}

/** Rounds to a multiple of ten to the `power`. */
function roundTo(value: number, power: number, rounding: Rounding): number {
  const steps = Number((value / 10 ** power).toPrecision(12));
  const whole =
    rounding === "floor" ? Math.floor(steps) : rounding === "ceil" ? Math.ceil(steps) : Math.round(steps);
  return Number((whole * 10 ** power).toPrecision(12));
}

function isMoney(code: string): boolean {
  return /^[A-Z]{3}$/.test(code);
}

function isCounted(code: string): boolean {
  return /^\{[^}]*\}$/.test(code);
}
