import {attributionsIn, type Attribution} from "./attributions.ts";
import type {FoundQuantity, TextReading} from "./text-reading.ts";
import {sentenceAround} from "./sentence.ts";

/**
 * Gives each quantity who asserts it (`by`) and the medium it comes through (`via`), as its sentence says. Of
 * several claimants in a sentence the one in the quantity's own clause counts.
 */
export function addClaimants(reading: TextReading, found: readonly FoundQuantity[]): void {
  let sentence = {from: 0, to: 0};
  let attributions: Attribution[] = [];
  for (const quantity of found) {
    if (quantity.from >= sentence.to) {
      sentence = sentenceAround(reading, quantity.from);
      attributions = attributionsIn(reading, sentence);
    }
    for (const role of ["by", "via"] as const) {
      const named = attributions.filter(
        (one) => one.role === role && !(one.from <= quantity.from && quantity.from < one.to)
      );
      const chosen =
        named.length > 1 ? nearest(named, clausesOf(reading, sentence), quantity.from) : named[0];
      if (!chosen) continue;
      const start = reading.tokens.at(chosen.from)!.start;
      const {end} = reading.tokens.at(chosen.to - 1)!;
      quantity[role] = {words: reading.text.slice(start, end), start, end};
    }
  }
}

/** The tokens at which a clause of its own begins: behind ";" and before "while", "but" and the like. */
function clausesOf({tokens, grammar}: TextReading, {from, to}: {from: number; to: number}): number[] {
  const begins = [from];
  for (let at = from + 1; at < to; at++) {
    const {raw, norm} = tokens.at(at)!;
    if (raw === ";" || grammar.clauses.has(norm)) begins.push(at);
  }
  return begins;
}

function nearest(named: readonly Attribution[], clauses: readonly number[], index: number): Attribution {
  const clauseOf = (at: number) => clauses.findLastIndex((begin) => begin <= at);
  const own = named.filter(({from}) => clauseOf(from) === clauseOf(index));
  const distance = ({from}: Attribution) => Math.abs(from - index);
  return (own.length > 0 ? own : named).toSorted((a, b) => distance(a) - distance(b))[0]!;
}
