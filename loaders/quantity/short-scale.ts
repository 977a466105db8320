import {isGluedDash} from "./dash.ts";
import type {TextReading} from "./text-reading.ts";
import {sameDimension} from "./unit-size.ts";

/** Whether a short scale after a number is one: "17m" and "$3 bn" are, "17 m" and "17m high" are metres. */
export function isScale(
  reading: TextReading,
  at: number,
  {glued, money}: {glued: boolean; money: boolean}
): boolean {
  const {tokens, grammar, lexicon, words, expected} = reading;
  const token = tokens.at(at)!;
  const after = tokens.at(at + 1);
  const unit = words.units.at(tokens, at);
  const expectedSize = expected ? lexicon.sizes.get(expected) : undefined;
  if (
    unit &&
    expectedSize &&
    unit.values.some((code) => sameDimension(lexicon.sizes.get(code)!, expectedSize))
  )
    return false;
  if (money) return true;
  // "6.4mm" is a length, "$6.4mm" a sum.
  if (unit?.values.length === 1 && token.norm.length > 1) return false;
  const currencyAfter =
    after !== undefined &&
    words.units.at(tokens, at + 1)?.values.some((code) => lexicon.kinds.get(code) === "money");
  if (currencyAfter) return true;
  if (grammar.safeShortScales.has(token.norm)) return true;
  if (!glued) return false;
  if (token.norm === "t") return false;
  if (token.norm === "b") return after?.kind === "word";
  if (token.norm !== "m") return true;
  if (isLength(reading, at)) return false;
  return !(
    grammar.sizes.has(after?.norm ?? "") ||
    isGluedDash(tokens, at + 1) ||
    /^[²³/]/.test(after?.raw ?? "")
  );
}

/** Whether "6m" is metres: near words for lengths, unless something is counted right behind. */
function isLength({tokens, grammar}: TextReading, at: number): boolean {
  const digits = tokens.at(at - 1)!.raw;
  const after = tokens.at(at + 1);
  if (after?.kind === "word" && after.norm === "by") return tokens.at(at + 2)?.kind === "digits";
  if (after?.kind === "word" && grammar.plurals.test(after.norm) && !grammar.stops.has(after.norm))
    return false;
  // Races and swims: nobody counts 400 million without saying what.
  if (/^(?:[1248]00|1,?[05]00|[35],?000|10,?000)$/.test(digits)) return true;
  for (let near = at - 9; near <= at + 4; near++) {
    if (near !== at && grammar.lengthWords.has(tokens.at(near)?.norm ?? "")) return true;
  }
  return false;
}
