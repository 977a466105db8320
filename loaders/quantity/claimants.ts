import type {Span} from "./claimant-name.ts";
import {attributionsIn, type Attribution} from "./attributions.ts";
import type {FoundQuantity, TextReading} from "./text-reading.ts";
import {sentenceAround} from "./sentence.ts";

/**
 * Gives each quantity who asserts it (`by`) and the medium it comes through (`via`), as its sentence says. Of
 * several claimants in a sentence the one in the quantity's own clause counts.
 */
export function addClaimants(reading: TextReading, found: readonly FoundQuantity[]): void {
  let sentence: Span = {from: 0, to: 0};
  let attributions: Attribution[] = [];
  let clauses: Clause[] = [];
  for (const quantity of found) {
    if (quantity.from >= sentence.to) {
      sentence = sentenceAround(reading, quantity.from);
      attributions = attributionsIn(reading, sentence);
      clauses = attributions.length > 0 ? clausesOf(reading, sentence) : [];
    }
    for (const role of ["by", "via"] as const) {
      const named = attributions.filter(
        (one) => one.role === role && !(one.from <= quantity.from && quantity.from < one.to)
      );
      const chosen = named.length > 0 ? nearest(named, clauses, quantity.from) : undefined;
      if (!chosen) continue;
      const start = reading.tokens.at(chosen.from)!.start;
      const {end} = reading.tokens.at(chosen.to - 1)!;
      quantity[role] = {words: reading.text.slice(start, end), start, end};
    }
  }
}

/** The tokens at which a clause of its own begins: behind ";" (`hard`) and before "while", "but" and the like. */
function clausesOf({tokens, grammar}: TextReading, {from, to}: Span): Clause[] {
  const begins: Clause[] = [{at: from, hard: true}];
  for (let at = from + 1; at < to; at++) {
    const {raw, norm} = tokens.at(at)!;
    if (raw === ";" || grammar.clauses.has(norm)) begins.push({at, hard: raw === ";"});
  }
  return begins;
}

interface Clause {
  at: number;
  hard: boolean;
}

/** Of the claimants on the same side of every ";" one in the quantity's own clause, and of several the nearest. */
function nearest(
  named: readonly Attribution[],
  clauses: readonly Clause[],
  index: number
): Attribution | undefined {
  const hard = clauses.filter((clause) => clause.hard);
  const partOf = (at: number) => hard.findLastIndex((clause) => clause.at <= at);
  const clauseOf = (at: number) => clauses.findLastIndex((clause) => clause.at <= at);
  const near = named.filter(({from}) => partOf(from) === partOf(index));
  const own = near.filter(({from}) => clauseOf(from) === clauseOf(index));
  const distance = ({from}: Attribution) => Math.abs(from - index);
  return (own.length > 0 ? own : near).toSorted((a, b) => distance(a) - distance(b))[0];
}
