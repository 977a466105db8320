import {countedAt} from "./counted-words.ts";
import {hedgesAround} from "./hedges-around.ts";
import {intervalOfStandIn} from "./interval.ts";
import {plain} from "./ordinals-and-multiples.ts";
import {perAt} from "./read-per.ts";
import {unitAt} from "./read-unit.ts";
import type {FoundQuantity, TextReading} from "./text-reading.ts";

/** "tens of thousands", "a couple of years", "millions of euros". */
export function standInAt(reading: TextReading, index: number, floor: number): FoundQuantity | null {
  const {tokens, words, grammar, lexicon, text} = reading;
  const found = words.standIns.at(tokens, index);
  const [first] = found?.values ?? [];
  if (!found || !first || !(tokens.at(index)!.spaced || index === 0 || tokens.at(index - 1)!.kind === "sign"))
    return null;
  const last = index + found.length;
  const ends = grammar.of.has(tokens.at(last - 1)!.norm) ? last - 1 : last;
  const unit = unitAt(reading, grammar.of.has(tokens.at(ends)?.norm ?? "") ? ends : last, null);
  const to = unit?.to ?? ends;
  const per = unit ? perAt(reading, to, {unit: true, money: lexicon.kinds.get(unit.code) === "money"}) : null;
  const end = per?.to ?? to;
  const kind = unit ? lexicon.kinds.get(unit.code) : undefined;
  const quantity = plain(reading, index, end, kind && kind !== "counted" ? kind : "number");
  return {
    ...quantity,
    ...intervalOfStandIn(first.low, first.high, first.qualifier),
    unit: unit?.code ?? null,
    unitText: unit ? text.slice(tokens.at(unit.to - 1)!.start, quantity.end) : null,
    qualifier: first.qualifier,
    counted: unit ? null : (countedAt(reading, ends)?.text ?? null),
    per: per?.code ?? null,
    hedge: hedgesAround(reading, {from: index, to: end, floor, behind: []}).text,
    hedges: [first.qualifier]
  };
}
