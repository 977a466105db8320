import {lastPlace} from "./interval.ts";
import {readDigits} from "./read-digits.ts";
import {isScale} from "./short-scale.ts";
import {spelledAt} from "./spelled.ts";
import {isDash, isGluedDash} from "./dash.ts";
import type {TextReading} from "./text-reading.ts";
import {withoutNoise} from "./unit-size.ts";

/** A bare number: digits or words with scales and fractions, without sign, unit and hedge. */
export interface Amount {
  value: number;
  /** The number before its scale: 6 in "6 million". */
  mantissa: number;
  scale: number;
  /** Half of this on either side is what "about" means. */
  place: number;
  /** The value of one in the last printed digit. */
  precision: number;
  style: "digits" | "words" | "fraction" | "multiple";
  /** Printed with a separator, decimals or a scale: no year and no number of a name. */
  marked: boolean;
  /** The scale was printed as a letter that can also mean a unit: "17m". */
  letter: string | null;
  from: number;
  to: number;
}

/** Reads the number that begins at a token, or null. `money`: a currency sign stands before it. */
export function amountAt(reading: TextReading, index: number, {money = false} = {}): Amount | null {
  const token = reading.tokens.at(index);
  if (!token) return null;
  if (token.kind === "digits") return digitsAt(reading, index, money);
  if (token.kind === "fraction")
    return withScale(reading, fraction(vulgar(token.raw), index, index + 1), money);
  if (token.kind === "word") {
    const spelled = spelledAt(reading, index);
    return spelled && (withThousands(reading, spelled, money) ?? withHalf(reading, spelled));
  }
  return null;
}

function digitsAt(reading: TextReading, index: number, money: boolean): Amount | null {
  const {tokens, grammar, language} = reading;
  const digits = readDigits(tokens.at(index)!.raw, language);
  if (!digits) return null;
  let {value, precision} = digits;
  let to = index + 1;
  let place = lastPlace(value);
  const next = tokens.at(to);
  const after = tokens.at(to + 1);
  // "2½", "1 1/2", "3/4"
  if (next?.kind === "fraction" && Number.isInteger(value)) {
    value += vulgar(next.raw);
    precision = place = lastPlace(value);
    to += 1;
  } else if (isSlash(next?.raw) && !next!.spaced && after?.kind === "digits" && !after.spaced) {
    const part = ratio(value, after.raw);
    if (part === null || isSlash(tokens.at(to + 2)?.raw)) return null;
    return withScale(reading, fraction(part, index, to + 2), money);
  } else if (
    next?.kind === "digits" &&
    isSlash(after?.raw) &&
    !after!.spaced &&
    tokens.at(to + 2)?.kind === "digits"
  ) {
    const part = ratio(Number(next.raw), tokens.at(to + 2)!.raw);
    if (part !== null && Number.isInteger(value)) {
      value += part;
      precision = place = 0.1;
      to += 3;
    }
  }
  // "6 and 1/2"
  const half = tokens.at(to + 1);
  if (
    to === index + 1 &&
    grammar.and.has(next?.norm ?? "") &&
    half?.kind === "digits" &&
    isSlash(tokens.at(to + 2)?.raw)
  ) {
    const below = tokens.at(to + 3);
    const part =
      below?.kind === "digits" && !below.spaced && Number.isInteger(value)
        ? ratio(Number(half.raw), below.raw)
        : null;
    if (part !== null) {
      value += part;
      precision = place = 0.1;
      to += 4;
    }
  }
  const {marked} = digits;
  const style = "digits";
  return withScale(
    reading,
    {value, mantissa: value, scale: 1, place, precision, style, marked, letter: null, from: index, to},
    money
  );
}

/** "dos mil 100", "mil 250 millones": thousands in words with the rest in digits. */
function withThousands(reading: TextReading, spelled: Amount, money: boolean): Amount | null {
  const {tokens, grammar} = reading;
  const rest = tokens.at(spelled.to);
  if (!grammar.spaceGroups || spelled.scale !== 1000 || rest?.kind !== "digits" || rest.breaks) return null;
  if (!/^[1-9]\d{2}$/.test(rest.raw)) return null;
  const value = spelled.value + Number(rest.raw);
  const merged = {...spelled, value, mantissa: value, scale: 1, place: lastPlace(value), precision: 1};
  return withScale(reading, {...merged, to: spelled.to + 1}, money);
}

/** Beyond this nobody counts: "million million million million" is no number. */
const LARGEST_SCALE = 1e24;

/** Multiplies by the scales after a number: "6 million", "6 mil millones", "14.5k", "two dozen". */
function withScale(reading: TextReading, amount: Amount, money: boolean): Amount {
  const {tokens, grammar} = reading;
  let {to, scale, letter} = amount;
  // Most numbers have no scale, and copies of objects are what reading one costs most.
  const code = tokens.codeAt(to);
  if (!(code >= 97 || (code >= 65 && code <= 90) || isDash(tokens.at(to)))) return amount;
  for (;;) {
    const at = isGluedDash(tokens, to) ? to + 1 : to;
    const token = tokens.at(at);
    if (token?.kind !== "word") break;
    const glued = at === to && !token.spaced;
    const word = token.norm;
    const factor = grammar.scales.get(word) ?? grammar.lots.get(word);
    const rest = grammar.spaceGroups && factor === 1000 ? tokens.at(at + 1) : undefined;
    if (
      rest?.kind === "digits" &&
      /^[1-9]\d{2}$/.test(rest.raw) &&
      scale === 1 &&
      amount.value < 1000 &&
      Number.isInteger(amount.value)
    ) {
      // "4 mil 500", "2 mil 300 millones"
      const value = amount.value * 1000 + Number(rest.raw);
      const merged = {...amount, value, mantissa: value, place: lastPlace(value), marked: true, to: at + 2};
      return withScale(reading, merged, money);
    }
    if (factor !== undefined && (!glued || word.length > 1) && scale * factor <= LARGEST_SCALE) {
      // "2 cuartos", "3 a dozen" and plural lots without a number are read elsewhere.
      scale *= factor;
      to = at + 1;
      continue;
    }
    const short = grammar.shortScales.get(token.norm);
    if (short !== undefined && letter === null && scale === 1 && isScale(reading, at, {glued, money})) {
      letter = token.raw;
      scale *= short;
      to = at + 1;
      continue;
    }
    break;
  }
  if (scale === amount.scale) return withHalf(reading, amount);
  const value = withoutNoise(amount.value * scale);
  const place = withoutNoise(amount.place * scale);
  const precision = withoutNoise(amount.precision * scale);
  return withHalf(reading, {...amount, value, scale, place, precision, letter, marked: true, to});
}

/** "two and a half million", "un millón y medio", "six and a half": adds the fraction after a number. */
function withHalf(reading: TextReading, amount: Amount): Amount {
  const {tokens, grammar} = reading;
  let at = amount.to;
  if (!grammar.and.has(tokens.at(at)?.norm ?? "") || amount.style === "fraction") return amount;
  at += 1;
  if (grammar.ones.has(tokens.at(at)?.norm ?? "")) at += 1;
  const word = tokens.at(at)?.norm ?? "";
  if (!grammar.halves.has(word) && !(at > amount.to + 1 && grammar.fractions.get(word))) return amount;
  const part = 1 / (grammar.fractions.get(word) ?? 2);
  const following = tokens.at(at + 1)?.norm ?? "";
  const scale = amount.scale === 1 ? (grammar.scales.get(following) ?? 1) : 1;
  const unit = amount.scale * scale;
  const value = withoutNoise((amount.value / amount.scale + part) * unit);
  const place = lastPlace(part) * unit;
  const to = at + (scale > 1 ? 2 : 1);
  return {...amount, value, mantissa: value / unit, scale: unit, place, precision: place, marked: true, to};
}

/** A fraction is uncertain by half a tenth when hedged, as "half" is by FIGURES: 50 % ± 5. */
export function fraction(value: number, from: number, to: number): Amount {
  const style = "fraction";
  return {
    value,
    mantissa: value,
    scale: 1,
    place: 0.1,
    precision: 0.1,
    style,
    marked: true,
    letter: null,
    from,
    to
  };
}

function vulgar(sign: string): number {
  const [above = "1", below = "1"] = sign.normalize("NFKD").split("\u2044");
  return Number(above) / Number(below);
}

function ratio(above: number, below: string): number | null {
  const divisor = /^\d{1,3}$/.test(below) ? Number(below) : 0;
  return divisor > above && above > 0 && Number.isInteger(above) ? above / divisor : null;
}

function isSlash(raw: string | undefined): boolean {
  return raw === "/" || raw === "\u2044";
}
