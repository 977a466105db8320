import {lastPlace} from "./interval.ts";
import type {Amount} from "./read-amount.ts";
import {isGluedDash} from "./dash.ts";
import type {TextReading} from "./text-reading.ts";
import {withoutNoise} from "./unit-size.ts";

/**
 * Reads a number in words that begins at a token: "two hundred and fifty-two", "a dozen", "half a
 * million", "two-thirds", "dos millones trescientos mil". Null where the words are no number.
 */
export function spelledAt(reading: TextReading, index: number): Amount | null {
  return partsAt(reading, index) ?? fractionAt(reading, index) ?? cardinalAt(reading, index);
}

/** "la cuarta parte", "tres cuartas partes". */
function partsAt({tokens, grammar}: TextReading, index: number): Amount | null {
  const above = grammar.cardinals.get(tokens.at(index)!.norm);
  const at = above === undefined ? index : index + 1;
  const ordinal = tokens.at(at)?.norm ?? "";
  const below = grammar.ordinals.get(ordinal) ?? grammar.ordinals.get(ordinal.replace(/s$/, "")) ?? 0;
  if (below <= (above ?? 1) || !grammar.parts.has(tokens.at(at + 1)?.norm ?? "")) return null;
  return part((above ?? 1) / below, index, at + 2);
}

/** "half", "half a million", "a third", "two-thirds", "tres cuartos". */
function fractionAt(reading: TextReading, index: number): Amount | null {
  const {tokens, grammar} = reading;
  const word = tokens.at(index)!.norm;
  if (grammar.halves.has(word)) {
    let to = index + 1;
    if (isGluedDash(tokens, to)) to += 1;
    if (grammar.ones.has(tokens.at(to)?.norm ?? "")) to += 1;
    const scaled = scaleAt(reading, to);
    if (scaled) return words(0.5 * scaled, 0.5, scaled, index, to + 1);
    const article =
      index > 0 && !tokens.at(index)!.breaks && grammar.numberArticles.has(tokens.at(index - 1)!.norm);
    return part(0.5, article && !grammar.weakHalves.has(word) ? index - 1 : index, index + 1);
  }
  const above = grammar.ones.has(word) ? 1 : grammar.cardinals.get(word);
  if (above === undefined || above < 1) return null;
  let at = index + 1;
  if (isGluedDash(tokens, at)) at += 1;
  // "a half-dozen", "a half million"
  if (grammar.ones.has(word) && grammar.halves.has(tokens.at(at)?.norm ?? "")) {
    const half = fractionAt(reading, at);
    if (half && half.scale > 1) return {...half, from: index};
  }
  const below = tokens.at(at);
  const divisor = below?.kind === "word" ? grammar.fractions.get(below.norm) : undefined;
  if (!below || divisor === undefined || divisor <= above) return null;
  // "a third of" and "one third" are fractions, "a third attempt" and "a second term" are not.
  // "a two-third majority", "a one-fifth drop"
  const dashed = at > index + 1 && !grammar.ones.has(word);
  const plural = (below.norm.endsWith("s") && above > 1) || dashed;
  const scale = scaleAt(reading, at + 1);
  if (scale) return words((above / divisor) * scale, above / divisor, scale, index, at + 2);
  if (!plural && (above > 1 || !isOnePart(reading, index, at))) return null;
  // "a half-acre lot" is half an acre
  const bare = grammar.ones.has(word) && grammar.halves.has(below.norm) && isGluedDash(tokens, at + 1);
  return part(above / divisor, bare ? at : index, at + 1);
}

function isOnePart(reading: TextReading, index: number, below: number): boolean {
  const {tokens, grammar} = reading;
  const word = tokens.at(below)!.norm;
  const after = tokens.at(below + 1);
  const compares = after?.kind === "word" && grammar.comparing.has(after.norm);
  const stands = !after || after.kind === "sign" || grammar.stops.has(after.norm) || compares;
  const unsure = grammar.ordinals.get(word) !== undefined || grammar.unsureFractions.has(word);
  const numeral = !grammar.ones.has(tokens.at(index)!.norm);
  return (
    stands &&
    (!unsure ||
      numeral ||
      compares ||
      grammar.points.has(tokens.at(below + 2)?.norm ?? "") ||
      grammar.of.has(after?.norm ?? "") ||
      beforeFraction(reading, index))
  );
}

/** "by a third", "nearly a quarter": what stands before a fraction without "of". */
function beforeFraction({tokens, grammar, words: lexicon}: TextReading, index: number): boolean {
  const before = tokens.at(index - 1);
  return (
    !before || grammar.beforeShare.has(before.norm) || lexicon.hedgesBefore.at(tokens, index - 1) !== null
  );
}

function scaleAt({tokens, grammar}: TextReading, index: number): number | null {
  const token = tokens.at(index);
  if (token?.kind !== "word") return null;
  return grammar.scales.get(token.norm) ?? grammar.lots.get(token.norm) ?? null;
}

function part(value: number, from: number, to: number): Amount {
  const precision = 0.1;
  return {
    value,
    mantissa: value,
    scale: 1,
    place: precision,
    precision,
    style: "fraction",
    marked: true,
    letter: null,
    from,
    to
  };
}

function words(value: number, mantissa: number, scale: number, from: number, to: number): Amount {
  const place = lastPlace(value);
  const exact = withoutNoise(value);
  return {
    value: exact,
    mantissa,
    scale,
    place,
    precision: place,
    style: "words",
    marked: true,
    letter: null,
    from,
    to
  };
}

/** Cardinals as both languages build them: groups below a thousand, each with its scale, largest first. */
function cardinalAt(reading: TextReading, index: number): Amount | null {
  const {tokens, grammar} = reading;
  const article = grammar.ones.has(tokens.at(index)!.norm) && scaleAt(reading, index + 1) !== null;
  let total = 0;
  let group: number | null = article ? 1 : null;
  let top = Infinity;
  let lot = 1;
  let to = article ? index + 1 : index;
  for (let at = to; tokens.at(at)?.kind === "word"; at = next(reading, to, group, total)) {
    const {norm: word, spaced} = tokens.at(at)!;
    if (at > index && !spaced && !isGluedDash(tokens, at - 1)) break;
    const number = grammar.cardinals.get(word);
    const factor = grammar.scales.get(word);
    if (number !== undefined) {
      if (group !== null && !fits(group, number)) break;
      group = (group ?? 0) + number;
    } else if (factor === 100) {
      if (group === null || group < 1 || group > 99) break;
      group *= 100;
    } else if (factor !== undefined) {
      if (factor === top || total * factor > 1e30) break;
      if (group === null && total > 0 && factor > top) total *= factor;
      else {
        if (group === null && !grammar.bareScales.has(word)) break;
        total = factor > top ? (total + (group ?? 1)) * factor : total + (group ?? 1) * factor;
      }
      group = null;
      top = factor;
    } else if (grammar.lots.get(word) !== undefined && to > index) {
      lot = grammar.lots.get(word)!;
      to = at + 1;
      break;
    } else break;
    to = at + 1;
  }
  if (to === index || (group === null && total === 0)) return null;
  const count = total + (group ?? 0);
  const scale = lot > 1 ? lot : group === null ? top : 1;
  const value = withoutNoise(count * lot);
  const place = lastPlace(count) * lot;
  return {...words(value, value / scale, scale, index, to), place, precision: place};
}

/** Whether a number word goes on with a group: twenty-five, hundred and five, not "two three". */
function fits(group: number, number: number): boolean {
  if (group === 0 || number === 0) return false;
  if (group % 100 === 0) return number < 100;
  return group % 10 === 0 && group % 100 >= 20 && number < 10;
}

/** The token that may go on with the number: behind a hyphen or an "and". */
function next({tokens, grammar}: TextReading, to: number, group: number | null, total: number): number {
  if (isGluedDash(tokens, to)) return to + 1;
  if (!grammar.and.has(tokens.at(to)?.norm ?? "")) return to;
  const number = grammar.cardinals.get(tokens.at(to + 1)?.norm ?? "") ?? 0;
  if (number === 0 || number > 99) return to;
  if (grammar.andAfterTens) return group !== null && group % 100 >= 20 && fits(group, number) ? to + 1 : to;
  return (group !== null ? group > 0 && group % 100 === 0 : total > 0) ? to + 1 : to;
}
