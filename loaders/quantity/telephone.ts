import {isGluedDash} from "./dash.ts";
import type {TextReading} from "./text-reading.ts";

/** "dialled 911", "a 999 call": three digits beside a word for calling, with nothing counted. */
export function dialled(reading: TextReading, index: number): boolean {
  const {tokens, grammar} = reading;
  const beside = [index - 1, index + 1].some(
    (at) => tokens.at(at)?.kind === "word" && grammar.dials.has(tokens.at(at)!.norm)
  );
  return (
    beside && /^(?:911|999|112|101|111|000|110|119|988|311|091|061|016|012)$/.test(tokens.at(index)!.raw)
  );
}

export function phoneEnd({tokens}: TextReading, index: number): number {
  let at = index + 1;
  while (
    tokens.at(at) &&
    !tokens.at(at)!.breaks &&
    (tokens.at(at)!.kind === "digits" || /^[-()]$/.test(tokens.at(at)!.raw))
  )
    at += 1;
  return at;
}

/** "1-800-555-0123": a telephone number or another identifier; dates were read before. */
export function isChainOfThree({tokens}: TextReading, index: number): boolean {
  return [1, 3].every(
    (step) => isGluedDash(tokens, index + step) && tokens.at(index + step + 1)!.kind === "digits"
  );
}
