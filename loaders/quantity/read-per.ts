import {countedAt} from "./counted-words.ts";
import {readDigits} from "./read-digits.ts";
import {choose, type FoundUnit} from "./read-unit.ts";
import {isGluedDash} from "./dash.ts";
import type {TextReading} from "./text-reading.ts";

/** What the number before a divisor is: with a unit or without, and money. */
interface Divided {
  unit: boolean;
  money: boolean;
}

/**
 * What is divided by: "per prisoner", "a month", "$4.99 a pound", "-a-year", "por persona", "/km²", "per 100,000
 * people" (`100000.{person}`).
 */
export function perAt(reading: TextReading, index: number, divided: Divided): FoundUnit | null {
  const {tokens, grammar, words, lexicon} = reading;
  const dashed =
    isGluedDash(tokens, index) &&
    grammar.ones.has(tokens.at(index + 1)!.norm) &&
    isGluedDash(tokens, index + 2);
  const from = dashed ? index + 1 : index;
  const strict = grammar.per.lengthAt(tokens, from);
  const length = strict || grammar.perUnit.lengthAt(tokens, from);
  if (length === 0 || (tokens.at(from)!.raw === "/" && !divided.unit)) return null;
  const at = from + length + (dashed ? 1 : 0);
  const noun = tokens.at(at);
  if (!noun || noun.breaks) return null;
  const per = strict > 0 || (grammar.adjectivesFollow && grammar.perAny.has(tokens.at(from)!.norm));
  if (noun.kind === "digits") return per ? rateAt(reading, at) : null;
  if (noun.kind !== "word") return null;
  const found = words.units.at(tokens, at);
  if (found) {
    const code = choose(reading, [...found.values], false, {divisor: true});
    const to = at + found.length;
    if (code === null || (lexicon.kinds.get(code) === "money" && (divided.unit || strict === 0))) return null;
    return strict > 0 || divides(reading, code, {from, length, to}, divided) ? {code, to} : null;
  }
  const isAny = divided.money && length === 1 && grammar.perAny.has(tokens.at(from)!.norm);
  const any = strict > 0 ? tokens.at(from)!.raw !== "/" : isAny && isEndOfPhrase(reading, at + 1);
  const named =
    any &&
    noun.norm === noun.raw &&
    (strict > 0 || !grammar.infinitives.test(noun.norm)) &&
    ![grammar.stops, grammar.determiners, grammar.notPer].some((words) => words.has(noun.norm));
  return named ? {code: `{${noun.norm}}`, to: at + 1} : null;
}

/** "100,000 people": the number that a rate counts in, with what is counted. */
function rateAt(reading: TextReading, index: number): FoundUnit | null {
  const {tokens, words, language} = reading;
  const digits = readDigits(tokens.at(index)!.raw, language);
  if (!digits || digits.value < 100 || !/^10+$/.test(String(digits.value))) return null;
  const counted = countedAt(reading, index + 1);
  if (!counted) return null;
  const person = words.units.at(tokens, counted.to - 1)?.values.includes("{person}");
  const noun = person ? "person" : tokens.at(counted.to - 1)!.norm.replace(/s$/, "");
  return {code: `${digits.value}.{${noun}}`, to: counted.to};
}

/** Whether "a", "each" or "al" before a unit divides by it: "a day" does, "$4 a pound" too, "a day ago" does not. */
function divides(
  {tokens, grammar, lexicon}: TextReading,
  code: string,
  {from, length, to}: {from: number; length: number; to: number},
  {money}: Divided
): boolean {
  const after = tokens.at(to);
  if (after && !after.breaks && grammar.agos.has(after.norm)) return false;
  if (length === 1 && grammar.perPeople.has(tokens.at(from)!.norm)) return true;
  const kind = lexicon.kinds.get(code);
  if (kind === "duration") return true;
  return length === 1 && (money || (kind === "counted" && code !== "{person}"));
}

/** Whether a phrase ends before a token, so that "$5 a ticket" is one and "$5 a spokesman said" is none. */
function isEndOfPhrase({tokens, grammar}: TextReading, index: number): boolean {
  const after = tokens.at(index);
  if (!after || after.breaks || after.kind === "sign") return true;
  if (after.kind !== "word") return false;
  return !grammar.sayings.has(after.norm) && !grammar.verbs.has(after.norm) && !grammar.agos.has(after.norm);
}
