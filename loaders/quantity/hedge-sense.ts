import {phraseLength, type TextReading} from "./text-reading.ts";

/**
 * Whether a hedging phrase hedges here. "over" before a time mostly says how long something goes on ("$1.3 billion
 * over 10 years"), and "up to" behind a verb of change says where it ends ("rose up to $15").
 */
export function isHedge(
  reading: TextReading,
  index: number,
  {from, to}: {from: number; to: number}
): boolean {
  const {tokens, grammar} = reading;
  const word = tokens.at(index)!.norm;
  const before = tokens.at(index - 1);
  if (grammar.spans.has(word) && index === from - 1 && isTime(reading, from, to)) {
    return before?.kind === "word" && !before.breaks && grammar.lasting.has(before.norm);
  }
  if (phraseLength(tokens, index, grammar.upTo) > 0) {
    for (let back = 1; back <= 4; back++) {
      const verb = tokens.at(index - back);
      if (verb?.kind !== "word") return true;
      if (grammar.changes.has(verb.norm) || grammar.moves.has(verb.norm)) return false;
    }
  }
  return true;
}

function isTime({tokens, words, lexicon}: TextReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = words.units.at(tokens, at);
    if (unit?.values.some((code) => lexicon.kinds.get(code) === "duration")) return true;
  }
  return false;
}
