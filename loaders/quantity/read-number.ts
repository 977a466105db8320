import {withSmallerUnits} from "./compound.ts";
import {countedAt} from "./counted-words.ts";
import {hedgesAround} from "./hedges-around.ts";
import {intervalOf} from "./interval.ts";
import {prefixAt} from "./money-sign.ts";
import type {Kind} from "./quantity.ts";
import {amountAt, type Amount} from "./read-amount.ts";
import {ageAt} from "./read-age.ts";
import {perAt} from "./read-per.ts";
import {unitAt} from "./read-unit.ts";
import {isGluedDash} from "./dash.ts";
import {isCapital, type FoundQuantity, type TextReading} from "./text-reading.ts";
import {withoutNoise} from "./unit-size.ts";

/** A number with its sign and unit, before hedges and counted words. */
export interface Measured {
  amount: Amount;
  value: number;
  code: string | null;
  unitFrom: number;
  /** The unit stands before the number. */
  prefixed: boolean;
  from: number;
  to: number;
}

/** Reads a number with its sign or unit word; `floor` is the first token that is free. */
export function measuredAt(reading: TextReading, index: number, floor: number): Measured | null {
  const prefix = prefixAt(reading, index, floor);
  const amount = amountAt(reading, index, {money: prefix.code !== null});
  if (!amount) return null;
  const value = prefix.negative ? -amount.value : amount.value;
  const from = prefix.from < index ? prefix.from : amount.from;
  const unit = suffixAt(reading, amount, prefix.code);
  if (prefix.code !== null) {
    // "US$5 dollars" says its unit twice.
    const to = unit?.code === prefix.code ? unit.to : amount.to;
    return {amount, value, code: prefix.code, unitFrom: prefix.from, prefixed: true, from, to};
  }
  const plain = {
    amount,
    value,
    code: unit?.code ?? null,
    unitFrom: amount.to,
    prefixed: false,
    from,
    to: unit?.to ?? amount.to
  };
  if (unit === null) return plain;
  const below = value > 0 ? reading.grammar.belowZero.lengthAt(reading.tokens, plain.to) : 0;
  if (below > 0) return {...plain, value: -value, to: plain.to + below};
  return withSmallerUnits(reading, plain);
}

function suffixAt(
  reading: TextReading,
  amount: Amount,
  prefix: string | null
): {code: string; to: number} | null {
  const {tokens} = reading;
  const token = tokens.at(amount.to);
  // "5 $10" is 5 and ten dollars, "$2m-$3m" a range.
  const sign = isGluedDash(tokens, amount.to) ? amount.to + 1 : amount.to;
  if (tokens.at(sign + 1)?.kind === "digits" && /^\p{Sc}$/u.test(tokens.at(sign)!.raw)) {
    if (sign > amount.to || token!.spaced) return null;
  }
  if (isCapital(token) && token!.norm === "second") return null;
  const unit = unitAt(reading, amount.to, amount) ?? unitBehindHedge(reading, amount);
  return prefix === null || unit?.code === prefix ? unit : null;
}

/** "15 plus years", "20-plus years" */
function unitBehindHedge(reading: TextReading, amount: Amount): {code: string; to: number} | null {
  const behind = behindHedge(reading, amount.to);
  return behind > amount.to ? unitAt(reading, behind, amount) : null;
}

/** The quantity that a number with its unit makes, with hedges, divisor, counted words and kind. */
export function quantityOf(reading: TextReading, measured: Measured, floor: number): FoundQuantity {
  const {text, tokens, lexicon} = reading;
  const {amount, value, code} = measured;
  let {to} = measured;
  const age = ageAt(reading, measured);
  const times = age || code !== null ? 0 : timesAt(reading, to);
  if (age) to = age.to;
  to += times;
  const unit = age?.code ?? code;
  const unitKind = unit === null ? undefined : lexicon.kinds.get(unit);
  const money = unitKind === "money";
  const per = age || times ? null : perAt(reading, to, {unit: unit !== null, money});
  let kind: Kind = "number";
  if (age) kind = "age";
  else if (times || amount.style === "multiple") kind = "multiple";
  else if (unitKind && unitKind !== "counted") kind = unitKind;
  else if (amount.style === "fraction") kind = "fraction";
  // A rate's own number is no part of the figure: "14.2 per 100,000".
  const direct = per && !/^\d/.test(per.code) ? per : null;
  if (direct) to = direct.to;
  const countable = unit === null || kind === "percent";
  const noun = age || times ? null : countedAt(reading, behindHedge(reading, to), {afterOf: unit !== null});
  const counted = countable ? noun : null;
  // "22 points a game", "4 tonnes of food a year"
  const later = !direct && noun ? perAt(reading, noun.to, {unit: false, money: false}) : null;
  const hedges = hedgesAround(reading, {
    from: measured.from,
    to,
    floor,
    behind: [measured.to, to, counted?.to ?? to, amount.to],
    article: amount.style === "fraction"
  });
  const start = tokens.at(measured.from)!.start;
  const end = tokens.at(to - 1)!.end;
  const unitEnd = measured.prefixed || unit === null ? amount.from : to;
  const unitText =
    unit === null || unitEnd <= measured.unitFrom
      ? null
      : text.slice(tokens.at(measured.unitFrom)!.start, tokens.at(unitEnd - 1)!.end);
  return {
    start,
    end,
    printed: text.slice(start, end),
    kind,
    ...intervalOf(withoutNoise(value), hedges.qualifier, amount.place),
    unit,
    unitText: unitText === null ? null : unitText.replace(/^[\s‐‑-]+/, "").trimEnd(),
    qualifier: hedges.qualifier,
    counted: counted?.text ?? null,
    per: (direct ?? later ?? (noun ? null : per))?.code ?? null,
    date: null,
    hedge: hedges.text,
    by: null,
    via: null,
    precision: amount.precision,
    hedges: hedges.hedges,
    from: measured.from,
    to: Math.max(to, later?.to ?? per?.to ?? to)
  };
}

/** The token behind a hedge that a hyphen joins to the number: "1,000-plus islands". */
function behindHedge({tokens, words}: TextReading, index: number): number {
  const at = isGluedDash(tokens, index) ? index + 1 : index;
  const token = tokens.at(at);
  const found =
    token && !token.breaks && (at > index || token.norm.length <= 4)
      ? words.hedgesAfter.at(tokens, at)
      : null;
  return found?.length === 1 ? at + found.length : index;
}

/** "six times", "10-fold", "3x": the number of tokens that make a multiple, 0 for none. */
function timesAt({tokens, grammar}: TextReading, index: number): number {
  const token = tokens.at(index);
  if (token?.kind === "word" && grammar.times.has(token.norm) && !isCapital(token) && token.spaced) return 1;
  if (
    token &&
    !token.spaced &&
    grammar.fold.has(token.norm) &&
    !(tokens.at(index + 1)?.spaced === false && tokens.at(index + 1)!.kind !== "sign")
  )
    return 1;
  return isGluedDash(tokens, index) && grammar.fold.has(tokens.at(index + 1)!.norm) ? 2 : 0;
}
