import type {Amount} from "./read-amount.ts";
import {isGluedDash} from "./dash.ts";
import {isCapital, type TextReading} from "./text-reading.ts";
import {sameDimension, type UnitSize} from "./unit-size.ts";

/** A unit after a number, with the token after it. */
export interface FoundUnit {
  code: string;
  to: number;
}

/** The unit that stands at a token: after a space, a hyphen or glued, possibly behind "of" ("de dólares"). */
export function unitAt(reading: TextReading, index: number, amount: Amount | null): FoundUnit | null {
  const {tokens, grammar, words, lexicon} = reading;
  let at = index;
  if (isGluedDash(tokens, at)) at += 1;
  else if (grammar.of.has(tokens.at(at)?.norm ?? "") && (amount === null || amount.scale > 1)) at += 1;
  else if (amount?.style === "fraction") {
    // "half an hour", "a third of a mile"; "half of hours" counts them.
    const of = grammar.of.has(tokens.at(at)?.norm ?? "");
    if (of) at += 1;
    if (grammar.ones.has(tokens.at(at)?.norm ?? "")) at += 1;
    else if (of) return null;
  }
  const token = tokens.at(at);
  if (!token || token.breaks) return null;
  const found = words.units.at(tokens, at);
  if (!found) return gluedUnit(reading, at, amount);
  // "1.5 million second doses": in words only one of a time is "second".
  if (token.norm === grammar.ordinalUnit && at === index && amount !== null && amount.value !== 1)
    return null;
  // "un sismo de magnitud 6,1 ha dejado" is no hectare
  if (
    token.spaced &&
    grammar.auxiliaries.has(token.norm) &&
    grammar.participles.test(tokens.at(at + 1)?.norm ?? "")
  )
    return null;
  const initial = token.spaced && token.raw.length === 1;
  // "2218 W. Alder" is an address, and "24 p" is not pence: there the letter is glued.
  if (initial && tokens.at(at + 1)?.raw === "." && !tokens.at(at + 1)!.spaced && isCapital(tokens.at(at + 2)))
    return null;
  const codes = found.values.filter((code) => {
    const kind = lexicon.kinds.get(code);
    return kind !== "counted" && !(initial && kind === "money" && /\p{L}/u.test(token.raw));
  });
  // "$5 m" reads the letter as a scale; a lone letter after a space needs its own form ("5 m", not "5 M").
  const code = choose(reading, codes, amount !== null && amount.scale >= 1e5);
  return code === null ? null : {code, to: at + found.length};
}

/** "9in long", "a quarter-point": words that are units only where they are glued to their number. */
function gluedUnit({tokens, grammar}: TextReading, index: number, amount: Amount | null): FoundUnit | null {
  const token = tokens.at(index)!;
  const after = tokens.at(index + 1);
  if (token.spaced) return null;
  if (grammar.inches.has(token.norm) && (after?.kind !== "word" || grammar.sizes.has(after.norm))) {
    return {code: "[in_i]", to: index + 1};
  }
  return amount?.style === "fraction" && grammar.points.has(token.norm)
    ? {code: "[pp]", to: index + 1}
    : null;
}

/** Of units that share a word or a sign: the expected one, money after large numbers, else the first. */
export function choose(
  {lexicon, expected}: TextReading,
  codes: readonly string[],
  large: boolean,
  {divisor = false} = {}
): string | null {
  if (typeof expected === "string" && !divisor) {
    const bases = expected.split("/")[0]!;
    const exact = codes.find((code) => code === bases);
    if (exact !== undefined) return exact;
    const size: UnitSize | undefined = lexicon.sizes.get(bases);
    const same = size && codes.find((code) => sameDimension(lexicon.sizes.get(code)!, size));
    if (same !== undefined) return same;
  }
  const money = large ? codes.find((code) => lexicon.kinds.get(code) === "money") : undefined;
  return money ?? codes[0] ?? null;
}
