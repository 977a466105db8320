import {isGluedDash} from "./dash.ts";
import {isHedge} from "./hedge-sense.ts";
import type {Qualifier} from "./quantity.ts";
import type {TextReading} from "./text-reading.ts";

/** The hedges around a number, the outermost first, and where they stand in the text. */
export interface Hedges {
  qualifier: Qualifier;
  hedges: Qualifier[];
  /** As written; null where words only stress the number or there are none. */
  text: string | null;
  /** The token after a hedge that stands behind the number. */
  to: number;
}

interface HedgeSearch {
  /** The number's first token, the token after it, and the first token that is free. */
  from: number;
  to: number;
  floor: number;
  /** Tokens at which a hedge may begin behind the number; `to` by default. */
  behind?: number[];
  /** An article may stand between hedge and number: "más de la mitad". */
  article?: boolean;
}

/** Hedges that end before token `from` (not before `floor`), or begin at a token `behind`. */
export function hedgesAround(
  reading: TextReading,
  {from, to, floor, behind = [to], article = false}: HedgeSearch
): Hedges {
  const {text, tokens, words, grammar} = reading;
  const hedges: Qualifier[] = [];
  let at = from;
  const skips = article && at - 1 > floor && grammar.determiners.has(tokens.at(at - 1)!.norm);
  if (skips && words.hedgesBefore.at(tokens, at - 2)) at -= 1;
  // "over the age of 75"
  const aged = grammar.ageOfPhrases.lengthBefore(tokens, at);
  if (aged > 0 && at - aged > floor && words.hedgesBefore.at(tokens, at - aged - 1)) at -= aged;
  // "por encima de los 1.800", "como máximo en seis meses"
  const gap = at - 1 > floor && grammar.hedgeGaps.has(tokens.at(at - 1)!.norm);
  if (gap && words.hedgesBefore.at(tokens, at - 2)) at -= 1;
  const last = at - 1;
  while (at > floor && hedges.length < 4 && !tokens.at(at)!.breaks) {
    const found = words.hedgesBefore.at(tokens, at - 1);
    if (!found || at - found.length < floor) break;
    if (!isHedge(reading, at - found.length, {from, to, floor})) break;
    hedges.unshift(found.values[0]!);
    at -= found.length;
  }
  let written = hedges.some((hedge) => hedge !== "exact")
    ? text.slice(tokens.at(at)!.start, tokens.at(last)!.end)
    : null;
  let end = to;
  for (const [i, place] of behind.entries()) {
    if (behind.indexOf(place) < i) continue;
    // "1,000-plus"
    const start = isGluedDash(tokens, place) && tokens.at(place + 1)!.kind === "word" ? place + 1 : place;
    const token = tokens.at(start);
    const found = token && !token.breaks ? words.hedgesAfter.at(tokens, start) : null;
    if (!found || (token!.kind === "sign" && token!.spaced)) continue;
    // "a third of trade and up to 12 ships"
    if (grammar.and.has(token!.norm) && grammar.to.has(tokens.at(start + found.length)?.norm ?? "")) continue;
    if (tokens.at(start + found.length)?.kind === "digits" && token!.kind === "sign") continue;
    hedges.unshift(found.values[0]!);
    end = start + found.length;
    written ??= text.slice(token!.start, tokens.at(end - 1)!.end);
    break;
  }
  const qualifier = strongest(hedges);
  return {qualifier, hedges, text: qualifier === "exact" ? null : written, to: end};
}

/** The outermost bound, else "about", else exact: "up to about 200" is at most 200. */
function strongest(hedges: readonly Qualifier[]): Qualifier {
  const bound = hedges.find((hedge) => hedge !== "about" && hedge !== "exact");
  return bound ?? (hedges.includes("about") ? "about" : "exact");
}
