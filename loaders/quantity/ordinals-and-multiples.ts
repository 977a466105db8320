import type {Kind} from "./quantity.ts";
import {countedAt} from "./counted-words.ts";
import {hedgesAround} from "./hedges-around.ts";
import {intervalOf} from "./interval.ts";
import {isGluedDash} from "./dash.ts";
import {beginsSentence, isCapital, type FoundQuantity, type TextReading} from "./text-reading.ts";

/** Of an ordinal in digits; longer runs are identifiers. */
const LONGEST = 12;

/** "first", "twenty-first", "21st", "3.º". */
export function ordinalAt(reading: TextReading, index: number): FoundQuantity | null {
  const {tokens, grammar} = reading;
  const token = tokens.at(index)!;
  let value: number | undefined;
  let to = index + 1;
  if (token.kind === "digits") {
    const ending = tokens.at(to)?.raw === "." && !tokens.at(to)!.spaced ? to + 1 : to;
    const suffix = tokens.at(ending);
    if (!suffix || suffix.spaced || !grammar.ordinalEndings.has(suffix.norm)) return null;
    if (!/^\d{1,3}(?:,\d{3})*$|^\d+$/.test(token.raw)) return null;
    // "40°" is an angle or a temperature, "40°C" as well.
    if (suffix.raw === "°") return null;
    const letter = tokens.at(ending + 1);
    if (suffix.raw === "º" && letter && !letter.spaced && /^[CF]$/.test(letter.raw)) return null;
    if (token.raw.length > LONGEST) return null;
    value = Number(token.raw.replaceAll(",", ""));
    to = ending + 1;
  } else {
    value = grammar.ordinals.get(token.norm);
    const tens = grammar.cardinals.get(token.norm) ?? 0;
    if (value === undefined && tens >= 20 && isGluedDash(tokens, to)) {
      const ones = grammar.ordinals.get(tokens.at(to + 1)!.norm);
      if (ones !== undefined && ones < 10) {
        value = tens + ones;
        to += 2;
      }
    }
  }
  if (value === undefined || grammar.parts.has(tokens.at(to)?.norm ?? "")) return null;
  // "West 42nd Street", "Fifth Avenue", "Twelfth Night" are names.
  const street = isCapital(tokens.at(to)) && grammar.streets.has(tokens.at(to)!.norm);
  const name =
    isCapital(token) &&
    !beginsSentence(tokens, index) &&
    isCapital(tokens.at(to)) &&
    !isCapital(tokens.at(index - 1));
  if (street || name) return null;
  const quantity = plain(reading, index, to, "ordinal");
  quantity.value = quantity.low = quantity.high = value;
  quantity.counted = countedAt(reading, to)?.text ?? null;
  return quantity;
}

/** "twice", "threefold", "el doble". */
export function multipleAt(reading: TextReading, index: number, floor: number): FoundQuantity | null {
  const {tokens, grammar} = reading;
  const {norm} = tokens.at(index)!;
  // "double the price" and "el doble" are multiples, "double room" and "doble nacionalidad" are not.
  const after = tokens.at(index + 1)?.norm ?? "";
  const article = index > floor && grammar.numberArticles.has(tokens.at(index - 1)!.norm);
  const doubles =
    article ||
    grammar.determiners.has(after) ||
    grammar.of.has(after) ||
    grammar.doublesAfter.has(tokens.at(index - 1)?.norm ?? "");
  const value = grammar.multiples.get(norm) ?? (doubles ? grammar.doubles.get(norm) : undefined);
  const from = article ? index - 1 : index;
  if (value === undefined) return null;
  const hedges = hedgesAround(reading, {from, to: index + 1, floor, article: true});
  const {qualifier} = hedges;
  return {
    ...plain(reading, from, index + 1, "multiple"),
    ...intervalOf(value, qualifier, 1),
    qualifier,
    hedge: hedges.text,
    hedges: hedges.hedges
  };
}

/** A quantity of which nothing but its words is known: exact, without value and unit. The caller fills it in. */
export function plain({text, tokens}: TextReading, from: number, to: number, kind: Kind): FoundQuantity {
  const start = tokens.at(from)!.start;
  const end = tokens.at(to - 1)!.end;
  return {
    start,
    end,
    printed: text.slice(start, end),
    kind,
    value: null,
    low: null,
    high: null,
    low_open: false,
    high_open: false,
    unit: null,
    unitText: null,
    qualifier: "exact",
    counted: null,
    per: null,
    date: null,
    hedge: null,
    by: null,
    via: null,
    precision: 1,
    hedges: [],
    from,
    to
  };
}
