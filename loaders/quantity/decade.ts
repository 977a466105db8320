import {plain} from "./ordinals-and-multiples.ts";
import type {FoundQuantity, TextReading} from "./text-reading.ts";

/** "in her 30s", "the mid-80s", "the ’90s": ten years of somebody's age, or of a century that is not said. */
export function decadeAt(reading: TextReading, index: number): FoundQuantity | null {
  const {tokens, grammar} = reading;
  const token = tokens.at(index)!;
  const s = tokens.at(index + 1);
  if (token.kind !== "digits" || !/^[1-9]0$/.test(token.raw) || s?.norm !== "s" || s.spaced) return null;
  const low = Number(token.raw);
  const apostrophe = /^['’‘]$/.test(tokens.at(index - 1)?.raw ?? "") && !token.spaced;
  if (apostrophe) return {...plain(reading, index, index + 2, "date"), date: `19${low / 10}X`};
  let before = index - 1;
  // "mid-30s", "late 30s"
  if (tokens.at(before)?.raw === "-") before -= 1;
  if (grammar.beforeDate.has(tokens.at(before)?.norm ?? "")) before -= 1;
  if (!grammar.owners.has(tokens.at(before)?.norm ?? "")) return null;
  const ends = {value: null, low, high: low + 10, low_open: false, high_open: true};
  return {...plain(reading, index, index + 2, "age"), ...ends, unit: "a", qualifier: "vague"};
}
