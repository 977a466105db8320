import {beginsSentence, type TextReading} from "./text-reading.ts";

/** How far behind a quantity "over" before a time says how long that goes on. */
const NEAR = 5;

/**
 * Whether a hedging phrase hedges here. "over" before a time often says how long something goes on ("$1.3 billion
 * over 10 years"), "up to" behind a verb of change where it ends ("rose up to $15"), and "more than" right behind a
 * quantity what it is compared with ("two cents more than one week ago").
 */
export function isHedge(
  reading: TextReading,
  index: number,
  {from, to, floor}: {from: number; to: number; floor: number}
): boolean {
  const {tokens, grammar} = reading;
  const word = tokens.at(index)!.norm;
  const before = tokens.at(index - 1);
  if (grammar.spans.has(word) && index === from - 1 && isTime(reading, from, to)) {
    if (before && grammar.lasting.has(before.norm)) return true;
    const behind = floor > 0 && index - floor < NEAR && !tokens.at(index)!.breaks;
    return !behind && !beginsSentence(tokens, index) && !grammar.spread.has(before?.norm ?? "");
  }
  // "un menor de ocho años" is a child
  if (grammar.children.has(word) && grammar.ones.has(before?.norm ?? "")) return false;
  if (grammar.comparatives.has(word) && floor > 0 && index === floor && !tokens.at(index)!.breaks)
    return false;
  if (grammar.upTo.lengthAt(tokens, index) > 0) {
    for (let back = 1; back <= grammar.upToReach; back++) {
      const verb = tokens.at(index - back);
      if (!verb || (verb.kind === "sign" && (grammar.upToReach < 5 || !/^[,%$€.]$/.test(verb.raw))))
        return true;
      if (grammar.changes.has(verb.norm) || grammar.moves.has(verb.norm)) return false;
    }
  }
  return true;
}

/** Whether a number counts times, or matches and the like that go on for a time. */
function isTime({tokens, words, lexicon, grammar}: TextReading, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (at === to) return grammar.periods.has(tokens.at(at)?.norm ?? "");
    const unit = words.units.at(tokens, at);
    if (unit?.values.some((code) => lexicon.kinds.get(code) === "duration")) return true;
  }
  return false;
}
