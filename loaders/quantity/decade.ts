import {plain} from "./ordinals-and-multiples.ts";
import type {FoundQuantity, TextReading} from "./text-reading.ts";

/** How far around a decade words for warmth make it degrees. */
const FARTHEST = 12;

/** "in her 30s", "the mid-80s", "the ’90s", "the sixties", "the over-60s": ten years of an age or a century, or degrees. */
export function decadeAt(reading: TextReading, index: number): FoundQuantity | null {
  const {tokens, grammar} = reading;
  const token = tokens.at(index)!;
  const word = token.kind === "word" ? grammar.decadeWords.get(token.norm) : undefined;
  const low = word ?? (token.kind === "digits" && /^[1-9]0$/.test(token.raw) ? Number(token.raw) : null);
  const to = low === null ? null : word === undefined ? pluralEnd(reading, index) : index + 1;
  if (low === null || to === null) return null;
  const before = tokens.at(index - 1);
  const limit = before?.raw === "-" && !token.spaced ? index - 2 : index - 1;
  if (grammar.ageLimits.has(tokens.at(limit)?.norm ?? "")) return ageLimit(reading, {index, to, low, limit});
  const apostrophe = before !== undefined && /^['’‘]$/.test(before.raw) && !token.spaced;
  const opening = openingOf(reading, index);
  const owner = tokens.at(opening)?.norm ?? "";
  const ends = {low, high: low + 10, high_open: true, qualifier: "vague" as const};
  if (grammar.owners.has(owner)) return {...plain(reading, index, to, "age"), ...ends, unit: "a"};
  if (isWarm(reading, index) || grammar.warmParts.has(tokens.at(index - 1)?.norm ?? ""))
    return {...plain(reading, index, to, "dimension"), ...ends, unit: "deg"};
  const dated = apostrophe || (grammar.determiners.has(owner) && low >= 20);
  return dated ? {...plain(reading, index, to, "date"), date: `19${low / 10}X`} : null;
}

/** "80s", "80's": the token after the ending. */
function pluralEnd({tokens}: TextReading, index: number): number | null {
  const next = tokens.at(index + 1);
  if (!next || next.spaced) return null;
  if (next.norm === "s") return index + 2;
  const after = tokens.at(index + 2);
  return /^['’]$/.test(next.raw) && after?.norm === "s" && !after.spaced ? index + 3 : null;
}

/** The token before "mid-", "early", "late" and apostrophes: "the", "her". */
function openingOf({tokens, grammar}: TextReading, index: number): number {
  let at = index - 1;
  while (
    at > index - 5 &&
    (/^[-'’‘]$/.test(tokens.at(at)?.raw ?? "") || grammar.partsOfDecades.has(tokens.at(at)?.norm ?? ""))
  ) {
    at -= 1;
  }
  return at;
}

/** "the over-60s": people from an age on. */
function ageLimit(
  reading: TextReading,
  {index, to, low, limit}: {index: number; to: number; low: number; limit: number}
): FoundQuantity {
  const {raw: hedge} = reading.tokens.at(limit)!;
  const over = reading.words.hedgesBefore.at(reading.tokens, limit)?.values[0] === "more-than";
  const ends = over
    ? {low, low_open: true, high: null, high_open: true, qualifier: "more-than" as const}
    : {low: null, low_open: true, high: low, high_open: true, qualifier: "less-than" as const};
  return {...plain(reading, index, to, "age"), value: low, ...ends, unit: "a", hedge};
}

function isWarm({tokens, grammar}: TextReading, index: number): boolean {
  for (let near = index - FARTHEST; near <= index + FARTHEST; near++) {
    if (grammar.warmth.has(tokens.at(near)?.norm ?? "")) return true;
  }
  return false;
}
