import {isCapital, type TextReading} from "./text-reading.ts";

/** How far a sentence is followed on either side of a quantity, in tokens. */
const FARTHEST = 120;

/** The tokens of the sentence that a token stands in, end exclusive. */
export function sentenceAround(reading: TextReading, index: number): {from: number; to: number} {
  const {tokens} = reading;
  let from = index;
  while (from > 0 && index - from < FARTHEST && !endsBefore(reading, from)) from -= 1;
  let to = index + 1;
  while (to < tokens.length && to - index < FARTHEST && !endsBefore(reading, to)) to += 1;
  return {from, to};
}

/** The signs that a sentence, or a quotation behind its end, can end with. */
const ENDS = new Set([...".!?…\"'”’»)"].map((sign) => sign.charCodeAt(0)));

/** Whether a sentence ends before a token: at a line break, or behind a full stop with a capital after it. */
function endsBefore({tokens, grammar}: TextReading, index: number): boolean {
  if (tokens.breaksAt(index)) return true;
  if (!ENDS.has(tokens.codeAt(index - 1))) return false;
  const token = tokens.at(index)!;
  let at = index - 1;
  let quoted = false;
  while (at > index - 5 && /^["'”’»)]$/.test(tokens.at(at)?.raw ?? "")) {
    quoted = true;
    at -= 1;
  }
  const stop = tokens.at(at);
  if (!stop || !/^[.!?…]$/.test(stop.raw)) return false;
  const next = /^["'“‘«(¿¡]$/.test(token.raw) ? tokens.at(index + 1) : token;
  if (!(token.spaced || quoted) || (next?.kind === "word" && !isCapital(next))) return false;
  // "Feb. 3", "Dr. Ruiz", "U.S. Congress"
  const before = tokens.at(at - 1);
  if (stop.raw !== "." || before?.kind !== "word" || stop.spaced) return true;
  return !(
    grammar.monthsShort.get(before.norm) !== undefined ||
    grammar.abbreviations.has(before.norm) ||
    before.raw.length === 1
  );
}
