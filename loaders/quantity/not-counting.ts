import type {Measured} from "./read-number.ts";
import {isGluedDash} from "./dash.ts";
import {beginsSentence, isCapital, type TextReading} from "./text-reading.ts";

/** "junctions eight and nine", "page two": a number word behind a word that numbers things. */
export function isLabelled({tokens, grammar}: TextReading, {amount, to, code}: Measured): boolean {
  const before = tokens.at(amount.from - 1);
  if (amount.style !== "words" || amount.scale !== 1 || code !== null || to !== amount.from + 1) return false;
  if (before?.kind !== "word" || tokens.at(amount.from)!.breaks) return false;
  return grammar.labels.has(before.norm) && !grammar.weakLabels.has(before.norm) && before.norm !== "no";
}

/** Number words that count nothing: "no one", "one by one", "first half", "half-brother", the article "un". */
export function isNotCounting(reading: TextReading, {amount, to}: Measured): boolean {
  const {tokens, grammar, words, expected} = reading;
  const index = amount.from;
  const {norm, kind} = tokens.at(index)!;
  if (kind !== "word" || amount.to > index + 1) return false;
  if (isNamedByWord(reading, index)) return true;
  const before = tokens.at(index - 1)?.norm ?? "";
  const after = tokens.at(index + 1);
  if (grammar.halves.has(norm)) {
    if (to > index + 1) return false;
    if (grammar.weakHalves.has(norm) || grammar.ordinals.get(before) !== undefined) return true;
    return isGluedDash(tokens, index + 1) || isGluedDash(tokens, index - 1);
  }
  if (!grammar.one.has(norm)) return false;
  // In words that are known to print a figure, the article is the number.
  if (grammar.weakOne.has(norm)) return expected === undefined && !countsAsOne(reading, index, to);
  if (expected !== undefined) return false;
  // "One day, she says": some day
  const someDay = beginsSentence(tokens, index) && grammar.someDay.has(after?.norm ?? "");
  if (someDay && !grammar.agos.has(tokens.at(to)?.norm ?? "")) return true;
  // "at one minute past midnight"
  if (to > index + 1) return grammar.pastHour.has(tokens.at(to)?.norm ?? "");
  // "a younger one": behind an article and an adjective "one" stands for a noun.
  const adjective =
    grammar.determiners.has(tokens.at(index - 2)?.norm ?? "") ||
    grammar.ones.has(tokens.at(index - 2)?.norm ?? "");
  if (adjective && !grammar.stops.has(before)) return true;
  if (grammar.notOneAfter.has(before) || after?.kind !== "word") return true;
  if (isGluedDash(tokens, index + 1)) return !words.units.at(tokens, index + 2);
  return grammar.notOneBefore.has(after.norm);
}

/** "un año", "al menos un simulacro", "un muerto": where an article that can be a number is one. */
function countsAsOne({tokens, grammar, words}: TextReading, index: number, to: number): boolean {
  const after = tokens.at(to);
  if (to > index + 1) {
    const before = tokens.at(index - 1)?.norm ?? "";
    return !grammar.ago.has(before) && !(after && grammar.agos.has(after.norm));
  }
  if (grammar.counts.has(after?.norm ?? "")) return true;
  return (
    words.hedgesBefore.at(tokens, index - 1) !== null &&
    after?.kind === "word" &&
    !grammar.stops.has(after.norm)
  );
}

/** "BBC Two", "Plaza Dos de Mayo": a capital behind a capital, with nothing countable behind it. */
function isNamedByWord({tokens, grammar}: TextReading, index: number): boolean {
  const [before, token, after] = [tokens.at(index - 1), tokens.at(index)!, tokens.at(index + 1)];
  if (!isCapital(token) || !isCapital(before) || token.breaks || token.raw === token.raw.toUpperCase())
    return false;
  if (beginsSentence(tokens, index) || grammar.stops.has(before!.norm) || isCapital(after)) return false;
  return !(after?.kind === "word" && grammar.plurals.test(after.norm) && !grammar.stops.has(after.norm));
}
