import type {TextReading} from "./text-reading.ts";
import type {Tokens} from "./tokens.ts";

export function isClock({tokens, grammar}: TextReading, index: number): boolean {
  const next = tokens.at(index + 1);
  const {raw} = tokens.at(index)!;
  if (
    /^(?:\d{4}|\d{1,2}[.]\d\d)$/.test(raw) &&
    next?.spaced &&
    (grammar.clock.has(next.norm) || isHalfDay(tokens, index + 1))
  ) {
    return true;
  }
  if (/^\d{1,2}$/.test(raw) && grammar.dayTimes.lengthAt(tokens, index + 1) > 0) return true;
  const hour = grammar.beforeClock.has(tokens.at(index - 1)?.norm ?? "");
  // "las 23.00", "a las 10.30 horas"
  if (hour && /^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(raw)) return true;
  if (next?.kind !== "word" || !/^\d{1,2}$/.test(raw)) return false;
  if (hour && grammar.hours.has(next.norm)) return true;
  if (isHalfDay(tokens, index + 1)) return true;
  return grammar.clock.has(next.norm) && Number(tokens.at(index)!.raw) <= 24;
}

/** "a.m." */
function isHalfDay(tokens: Tokens, index: number): boolean {
  const letter = tokens.at(index)?.norm;
  const dot = tokens.at(index + 1);
  return (
    (letter === "a" || letter === "p") &&
    dot?.raw === "." &&
    !dot.spaced &&
    tokens.at(index + 2)?.norm === "m"
  );
}
