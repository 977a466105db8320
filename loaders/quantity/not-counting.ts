import type {Measured} from "./read-number.ts";
import {isGluedDash} from "./dash.ts";
import type {TextReading} from "./text-reading.ts";

/** Number words that count nothing: "no one", "one by one", "first half", "half-brother", the article "un". */
export function isNotCounting(reading: TextReading, {amount, to}: Measured): boolean {
  const {tokens, grammar, words, expected} = reading;
  const index = amount.from;
  const {norm, kind} = tokens.at(index)!;
  if (kind !== "word" || amount.to > index + 1) return false;
  const before = tokens.at(index - 1)?.norm ?? "";
  const after = tokens.at(index + 1);
  if (grammar.halves.has(norm)) {
    if (to > index + 1) return false;
    if (grammar.weakHalves.has(norm) || grammar.ordinals[before] !== undefined) return true;
    return isGluedDash(tokens, index + 1) || isGluedDash(tokens, index - 1);
  }
  if (!grammar.one.has(norm)) return false;
  // In words that are known to print a figure, the article is the number.
  if (grammar.weakOne.has(norm)) return expected === undefined;
  if (expected !== undefined || to > index + 1) return false;
  if (grammar.notOneAfter.has(before) || after?.kind !== "word") return true;
  if (isGluedDash(tokens, index + 1)) return !words.units.at(tokens, index + 2);
  return grammar.notOneBefore.has(after.norm);
}
