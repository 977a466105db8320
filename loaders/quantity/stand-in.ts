import {countedAt} from "./counted-words.ts";
import {hedgesAround} from "./hedges-around.ts";
import {intervalOfStandIn} from "./interval.ts";
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
  const counted = unit ? null : countedAt(reading, ends);
  const start = tokens.at(index)!.start;
  const kind = unit ? lexicon.kinds.get(unit.code) : undefined;
  return {
    start,
    end: tokens.at(end - 1)!.end,
    printed: text.slice(start, tokens.at(end - 1)!.end),
    kind: kind && kind !== "counted" ? kind : "number",
    ...intervalOfStandIn(first.low, first.high, first.qualifier),
    unit: unit?.code ?? null,
    unitText: unit ? text.slice(tokens.at(unit.to - 1)!.start, tokens.at(end - 1)!.end) : null,
    qualifier: first.qualifier,
    counted: counted?.text ?? null,
    per: per?.code ?? null,
    date: null,
    hedge: hedgesAround(reading, {from: index, to: end, floor, behind: []}).text,
    by: null,
    via: null,
    precision: 1,
    hedges: [first.qualifier],
    from: index,
    to: end
  };
}
