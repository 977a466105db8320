import type {Measured} from "./read-number.ts";
import {beginsSentence, isCapital, type FoundQuantity, type TextReading} from "./text-reading.ts";

/** An age's unit and the token after its words. */
interface FoundAge {
  code: string;
  to: number;
}

/** Nobody is older, and nothing that is gets an age in these forms. */
const OLDEST = 120;

/** Whether a measured number is somebody's age: "35-year-old", "aged 35", "Ruiz, 35,", "de 35 años". */
export function ageAt(reading: TextReading, measured: Measured): FoundAge | null {
  const {tokens, grammar, lexicon} = reading;
  const {amount, code, to, from} = measured;
  const stated = grammar.aged.lengthBefore(tokens, from) > 0;
  if (code !== null) {
    if (lexicon.kinds.get(code) !== "duration") return null;
    const old = grammar.old.lengthAt(tokens, to);
    if (old > 0) return {code, to: to + old};
    return stated || isAgeOf(reading, measured) ? {code, to} : null;
  }
  if (!Number.isInteger(amount.value) || amount.value > OLDEST || amount.value < 1) return null;
  const next = tokens.at(to);
  const counts = next?.kind === "word" && !next.breaks && !grammar.stops.has(next.norm);
  const is =
    (stated && !(counts && grammar.ageOf.size > 0)) ||
    isBetweenCommas(reading, measured) ||
    isAtAge(reading, measured) ||
    isAgeLimit(reading, measured);
  return is ? {code: "a", to} : null;
}

/** A number in a list behind an age is an age as well: "aged 8, 10 and 11". */
export function asListedAge(
  reading: TextReading,
  quantity: FoundQuantity,
  before: FoundQuantity | undefined
): FoundQuantity {
  const {tokens, grammar} = reading;
  const plain = quantity.kind === "number" && quantity.unit === null && quantity.counted === null;
  if (!plain || before?.kind !== "age" || quantity.from - before.to > 2) return quantity;
  for (let at = before.to; at < quantity.from; at++) {
    const {raw, norm} = tokens.at(at)!;
    if (raw !== "," && !grammar.and.has(norm) && !grammar.or.has(norm)) return quantity;
  }
  return {...quantity, kind: "age", unit: "a"};
}

/** "Ana Ruiz, 35,", "the ex-banker, 61, must", "a Singaporean, 52.", "su padre, de 72,". */
function isBetweenCommas({tokens, grammar}: TextReading, {from, to, amount}: Measured): boolean {
  const of = grammar.ageOf.has(tokens.at(from - 1)?.norm ?? "") ? 1 : 0;
  const comma = from - 1 - of;
  const name = tokens.at(comma - 1);
  const after = tokens.at(to);
  if (tokens.at(comma)?.raw !== "," || name?.kind !== "word" || amount.style !== "digits" || amount.marked)
    return false;
  if (after && !/^[,.)”"’';–—-]$/.test(after.raw) && !grammar.and.has(after.norm)) return false;
  if (
    amount.value < 5 ||
    (after && !after.spaced && tokens.at(to + 1)?.spaced === false && after.raw !== ",")
  )
    return false;
  // "lots 4, 15, 22" and "Rome, 35, Paris, 12" list something else.
  if (
    tokens.at(to + 1)?.kind === "digits" ||
    (after && isCapital(tokens.at(to + 1)) && tokens.at(to + 3)?.kind === "digits")
  )
    return false;
  if (
    grammar.months.get(name.norm) !== undefined ||
    grammar.stops.has(name.norm) ||
    grammar.weekdays.has(name.norm)
  )
    return false;
  if (isCapital(name) || of) return true;
  return [2, 3, 4].some((back) => grammar.determiners.has(tokens.at(comma - back)?.norm ?? ""));
}

/** "At 38, he is", "died at 64", "widowed at 29". */
function isAtAge({tokens, grammar}: TextReading, {from, to, amount}: Measured): boolean {
  const at = tokens.at(from - 1);
  if (!at || !grammar.atAge.has(at.norm) || amount.marked || amount.value < 4) return false;
  if (grammar.ageVerbs.has(tokens.at(from - 2)?.norm ?? "")) return true;
  const before = tokens.at(from - 2);
  return tokens.at(to)?.raw === "," && (beginsSentence(tokens, from - 1) || before?.raw === ",");
}

/** "children under 12", "women over 40", "65 and over". */
function isAgeLimit({tokens, grammar, words}: TextReading, {from, to, amount}: Measured): boolean {
  if (amount.marked || amount.value > 100) return false;
  if (grammar.andOver.lengthAt(tokens, to) > 0) return true;
  if (!grammar.ageLimits.has(tokens.at(from - 1)?.norm ?? "")) return false;
  const noun = tokens.at(from - 2);
  if (noun?.kind !== "word") return false;
  return (
    grammar.persons.has(noun.norm) || (words.units.at(tokens, from - 2)?.values.includes("{person}") ?? false)
  );
}

/** "un hombre de 35 años" is an age, "una condena de 35 años" is not. */
function isAgeOf({tokens, grammar, lexicon}: TextReading, {from, code, value, to}: Measured): boolean {
  if (grammar.ageOf.size === 0 || value > OLDEST || (lexicon.sizes.get(code!)?.factor ?? 0) < 6e5)
    return false;
  let of = from - 1;
  // "de unos cuarenta años", "de entre 16 y 24 años", "a los 17 años"
  while (
    of > 0 &&
    (grammar.determiners.has(tokens.at(of)?.norm ?? "") ||
      grammar.between.has(tokens.at(of)?.norm ?? "") ||
      grammar.ageHedges.has(tokens.at(of)?.norm ?? ""))
  )
    of -= 1;
  const word = tokens.at(of);
  if (!word) return false;
  if (grammar.atAge.has(word.norm) && of < from - 1) return true;
  const before = tokens.at(of - 1);
  if (!grammar.ageOf.has(word.norm) || !before || grammar.of.has(tokens.at(to)?.norm ?? "")) return false;
  if (before.raw === ",") return true;
  return before.kind === "word" && !grammar.notAged.has(before.norm) && !grammar.stops.has(before.norm);
}
