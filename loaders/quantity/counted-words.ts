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
    // "two of the three judges"
    while (grammar.determiners.has(tokens.at(at)?.norm ?? "") || isNumber(reading, at)) at += 1;
  } else if (afterOf) return null;
  // "34 more votes" are votes; "96 fewer than" counts what was named before.
  if (grammar.comparatives.has(tokens.at(at)?.norm ?? "")) {
    at += 1;
    if (!tokens.at(at)?.spaced || isStop(reading, at)) return null;
  }
  if (tokens.at(at)?.raw === "-" && !tokens.at(at)!.spaced && !tokens.at(at + 1)?.spaced) at += 1;
  const from = at;
  let end = at;
  for (; at < from + MOST; at++) {
    if (end > from && isGluedDash(tokens, at) && tokens.at(at + 1)!.kind === "word") continue;
    const token = tokens.at(at);
    if (!token || isStop(reading, at) || isNumber(reading, at)) break;
    const joined = at > from && !token.spaced;
    if (end > from && !joined && grammar.participles.test(token.norm)) break;
    const plural = isPlural(grammar, token.norm);
    if (end > from && grammar.adjectivesFollow && !plural) break;
    end = at + 1;
    const next = tokens.at(at + 1);
    // "police officers", "World Bank reports"
    const goesOn =
      (isCapital(token) && isCapital(next)) ||
      (!/s$/.test(token.norm) && !isStop(reading, at + 1) && isPlural(grammar, next!.norm));
    if (plural && !grammar.adjectivesFollow && !goesOn) break;
    if (!plural && grammar.adjectivesFollow) break;
  }
  const to = end;
  // Without a plural the words may run on into a verb: "6 quake struck".
  if (!grammar.adjectivesFollow && end > from + 1 && !isPlural(grammar, tokens.at(end - 1)!.norm)) {
    while (end > from + 1 && !grammar.describing.test(tokens.at(from)!.norm)) end -= 1;
    if (end > from + 2) end = from + 2;
  }
  // "185 given a placebo", "the 41 rescued", "of the city's 300": nothing is named.
  const only = tokens.at(from)?.norm ?? "";
  if (
    end === from ||
    (end === from + 1 &&
      !grammar.adjectivesFollow &&
      (grammar.participles.test(only) || /['’]s$|ly$/.test(only)))
  )
    return null;
  return {text: text.slice(tokens.at(from)!.start, tokens.at(end - 1)!.end), to};
}

/** Whether what is counted ends before a token. */
function isStop({tokens, grammar}: TextReading, index: number): boolean {
  const token = tokens.at(index);
  if (token?.kind !== "word" || token.breaks) return true;
  return (
    grammar.stops.has(token.norm) ||
    grammar.verbs.has(token.norm) ||
    (grammar.months.has(token.norm) && !grammar.monthsCapital)
  );
}

function isNumber({tokens, grammar}: TextReading, index: number): boolean {
  const token = tokens.at(index);
  if (!token || token.breaks) return false;
  return token.kind === "digits" || grammar.cardinals.has(token.norm) || grammar.scales.has(token.norm);
}

function isPlural({plurals, notPlurals}: LanguageWords, word: string): boolean {
  return plurals.test(word) && !notPlurals.test(word);
}
