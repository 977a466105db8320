import type {Amount} from "./read-amount.ts";
import {isGluedDash, phraseLength, type TextReading} from "./text-reading.ts";
import {sameDimension, type UnitSize} from "./unit-size.ts";

/** A unit after a number, with the token after it. */
export interface FoundUnit {
  code: string;
  to: number;
}

/** The unit that stands at a token: after a space, a hyphen or glued, possibly behind "of" ("de dólares"). */
export function unitAt(reading: TextReading, index: number, amount: Amount | null): FoundUnit | null {
  const {tokens, grammar, words, lexicon} = reading;
  let at = index;
  if (isGluedDash(tokens, at)) at += 1;
  else if (grammar.of.has(tokens.at(at)?.norm ?? "") && (amount === null || amount.scale > 1)) at += 1;
  else if (amount?.style === "fraction") {
    if (grammar.of.has(tokens.at(at)?.norm ?? "")) return null;
    if (grammar.ones.has(tokens.at(at)?.norm ?? "")) at += 1;
  }
  const token = tokens.at(at);
  if (!token || token.breaks) return null;
  const found = words.units.at(tokens, at);
  if (!found) return null;
  const codes = found.values.filter((code) => lexicon.kinds.get(code) !== "counted");
  // "$5 m" reads the letter as a scale; a lone letter after a space needs its own form ("5 m", not "5 M").
  const code = choose(reading, codes, amount !== null && amount.scale >= 1e5);
  return code === null ? null : {code, to: at + found.length};
}

/** What the number before a divisor is: with a unit or without, and money. */
interface Divided {
  unit: boolean;
  money: boolean;
}

/** What is divided by: "per prisoner", "a month", "$4.99 a pound", "por persona", "/km²". */
export function perAt(reading: TextReading, index: number, divided: Divided): FoundUnit | null {
  const {tokens, grammar, words} = reading;
  const strict = phraseLength(tokens, index, grammar.per);
  const length = strict || phraseLength(tokens, index, grammar.perUnit);
  if (length === 0 || (tokens.at(index)!.raw === "/" && !divided.unit)) return null;
  const at = index + length;
  const noun = tokens.at(at);
  if (noun?.kind !== "word" || noun.breaks) return null;
  const found = words.units.at(tokens, at);
  if (found) {
    const code = choose(reading, [...found.values], false, {divisor: true});
    const to = at + found.length;
    return code !== null &&
      (strict > 0 || divides(reading, code, {index, length, to}, divided)) &&
      !isMoney(reading, code)
      ? {code, to}
      : null;
  }
  const named = strict > 0 && tokens.at(index)!.raw !== "/" && noun.norm === noun.raw;
  return named && !grammar.stops.has(noun.norm) ? {code: `{${noun.norm}}`, to: at + 1} : null;
}

/** Whether "a", "each" or "al" before a unit divides by it: "a day" does, "$4 a pound" too, "a day ago" does not. */
function divides(
  {tokens, grammar, lexicon}: TextReading,
  code: string,
  {index, length, to}: {index: number; length: number; to: number},
  {money}: Divided
): boolean {
  const after = tokens.at(to);
  if (after && !after.breaks && grammar.agos.has(after.norm)) return false;
  if (length === 1 && grammar.perPeople.has(tokens.at(index)!.norm)) return true;
  return lexicon.kinds.get(code) === "duration" || (money && length === 1);
}

function isMoney({lexicon}: TextReading, code: string): boolean {
  return lexicon.kinds.get(code) === "money";
}

/** Of units that share a word or a sign: the expected one, money after large numbers, else the first. */
export function choose(
  {lexicon, expected}: TextReading,
  codes: readonly string[],
  large: boolean,
  {divisor = false} = {}
): string | null {
  if (typeof expected === "string" && !divisor) {
    const bases = expected.split("/")[0]!;
    const exact = codes.find((code) => code === bases);
    if (exact !== undefined) return exact;
    const size: UnitSize | undefined = lexicon.sizes.get(bases);
    const same = size && codes.find((code) => sameDimension(lexicon.sizes.get(code)!, size));
    if (same !== undefined) return same;
  }
  const money = large ? codes.find((code) => lexicon.kinds.get(code) === "money") : undefined;
  return money ?? codes[0] ?? null;
}
