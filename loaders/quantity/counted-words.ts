import type {LanguageWords} from "./language-words.ts";
import {isGluedDash} from "./dash.ts";
import {isCapital, type TextReading} from "./text-reading.ts";

const MOST = 6;

/**
 * The words that a number counts, from token `index` on ("Venezuelan migrants"), and the token after the phrase that
 * they begin.
 */
export function countedAt(
  reading: TextReading,
  index: number,
  {afterOf = false} = {}
): {text: string; to: number} | null {
  const {text, tokens, grammar} = reading;
  let at = index;
  if (grammar.of.has(tokens.at(at)?.norm ?? "")) {
    at += 1;
    while (grammar.determiners.has(tokens.at(at)?.norm ?? "")) at += 1;
  } else if (afterOf) return null;
  if (tokens.at(at)?.raw === "-" && !tokens.at(at)!.spaced && !tokens.at(at + 1)?.spaced) at += 1;
  const from = at;
  let end = at;
  for (; at < from + MOST; at++) {
    if (end > from && isGluedDash(tokens, at) && tokens.at(at + 1)!.kind === "word") continue;
    const token = tokens.at(at);
    if (token?.kind !== "word" || token.breaks || grammar.stops.has(token.norm)) break;
    if (end > from && grammar.participles.test(token.norm)) break;
    const plural = isPlural(grammar, token.norm);
    if (end > from && grammar.adjectivesFollow && !plural) break;
    end = at + 1;
    if (plural && !grammar.adjectivesFollow && !(isCapital(token) && isCapital(tokens.at(at + 1)))) break;
    if (!plural && grammar.adjectivesFollow) break;
  }
  const to = end;
  // Without a plural the words may run on into a verb: "6 quake struck".
  if (!grammar.adjectivesFollow && end > from + 1 && !isPlural(grammar, tokens.at(end - 1)!.norm)) {
    while (end > from + 1 && !grammar.describing.test(tokens.at(from)!.norm)) end -= 1;
    if (end > from + 2) end = from + 2;
  }
  if (end === from) return null;
  return {text: text.slice(tokens.at(from)!.start, tokens.at(end - 1)!.end), to};
}

function isPlural({plurals, notPlurals}: LanguageWords, word: string): boolean {
  return plurals.test(word) && !notPlurals.test(word);
}
