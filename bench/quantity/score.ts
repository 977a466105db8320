import {KINDS, type Kind, type Quantity} from "../../loaders/quantity/quantity.ts";
import {placesOf, type CorpusLine, type Gold} from "./corpus.ts";
import {isSameUnitValue, isSameValue, wordsOf} from "./same.ts";

/**
 * What a system says of one quantity: what it does not know is left out; `otherUnits` are those that its
 * word may stand for as well (“pounds”).
 */
export type Answer = Pick<Quantity, "start" | "end"> & Partial<Quantity> & {otherUnits?: string[]};

/** Reads the quantities of a text in a language (BCP 47). */
export type Read = (text: string, language: string) => readonly Answer[];

/** How many answers are right, how many were given, how many are wanted. */
export interface Score {
  right: number;
  given: number;
  wanted: number;
}

export interface Scores {
  /** Same start and end. */
  span: Score;
  /** Value, or low and high where there is none; the date of a date. Answers need only overlap. */
  value: Score;
  /** Value and unit. */
  unit: Score;
  /** Value, unit and what it is divided by. */
  per: Score;
  /** Value and qualifier. */
  qualifier: Score;
  /** Who says it and through whom, over the files that name claimants. */
  claimant: Score;
  kinds: Record<Kind, Pick<Scores, "span" | "value" | "unit" | "qualifier">>;
}

/** The harmonic mean of precision and recall, from 0 to 100; 100 where nothing is wanted nor given. */
export function f1({right, given, wanted}: Score): number {
  return given + wanted === 0 ? 100 : (200 * right) / (given + wanted);
}

/**
 * Scores a reader on lines of the corpus. `without` are kinds that do not count: gold of these kinds, answers
 * of these kinds and answers that meet nothing but gold of these kinds are left out, whoever gives them.
 */
export function scoreCorpus(
  lines: readonly CorpusLine[],
  read: Read,
  {without = []}: {without?: readonly Kind[]} = {}
): Scores {
  const scores = emptyScores();
  for (const line of lines) scoreLine(scores, line, read(line.text, line.language ?? "en"), without);
  return scores;
}

export interface PlacedGold extends Gold {
  start: number;
  end: number;
}

/** The quantities of a line with their places. */
export function placedGold(line: CorpusLine): PlacedGold[] {
  const places = placesOf(line);
  return line.quantities.map((gold, i) => ({...gold, ...places[i]!}));
}

/** Pairs gold with answers one to one, in order, where `isPair` allows it. */
export function pairUp(
  gold: readonly PlacedGold[],
  answers: readonly Answer[],
  isPair: (gold: PlacedGold, answer: Answer) => boolean
): [PlacedGold, Answer][] {
  const free = new Set(answers);
  const pairs: [PlacedGold, Answer][] = [];
  for (const wanted of gold) {
    for (const answer of free) {
      if (!isPair(wanted, answer)) continue;
      free.delete(answer);
      pairs.push([wanted, answer]);
      break;
    }
  }
  return pairs;
}

export function overlaps(a: {start: number; end: number}, b: {start: number; end: number}): boolean {
  return a.start < b.end && b.start < a.end;
}

function scoreLine(scores: Scores, line: CorpusLine, all: readonly Answer[], without: readonly Kind[]): void {
  const everything = placedGold(line);
  const gold = everything.filter(({kind}) => !kind || !without.includes(kind));
  const left = everything.filter(({kind}) => kind && without.includes(kind));
  const answers = all.filter(
    (answer) =>
      (!answer.kind || !without.includes(answer.kind) || gold.some((wanted) => overlaps(wanted, answer))) &&
      (gold.some((wanted) => overlaps(wanted, answer)) || !left.some((wanted) => overlaps(wanted, answer)))
  );
  const measures = {
    span: (wanted: PlacedGold, answer: Answer) => wanted.start === answer.start && wanted.end === answer.end,
    value: (wanted: PlacedGold, answer: Answer) => overlaps(wanted, answer) && isSameValue(wanted, answer),
    unit: (wanted: PlacedGold, answer: Answer) => overlaps(wanted, answer) && isSameUnitValue(wanted, answer),
    per: (wanted: PlacedGold, answer: Answer) =>
      measures.unit(wanted, answer) && (wanted.per ?? null) === (answer.per ?? null),
    qualifier: (wanted: PlacedGold, answer: Answer) =>
      measures.value(wanted, answer) && (wanted.qualifier ?? "exact") === answer.qualifier
  };
  for (const [name, isPair] of Object.entries(measures) as [keyof typeof measures, typeof measures.span][]) {
    const pairs = pairUp(gold, answers, isPair);
    add(scores[name], pairs.length, answers.length, gold.length);
    if (name === "per") continue;
    // A right answer counts for the kind of its gold, whatever kind it says; a wrong one for its own.
    const kindOf = new Map(pairs.map(([wanted, answer]) => [answer, wanted.kind]));
    for (const kind of kindOf.values()) if (kind) scores.kinds[kind][name].right += 1;
    for (const answer of answers) {
      const kind = kindOf.get(answer) ?? answer.kind;
      if (kind) scores.kinds[kind][name].given += 1;
    }
    for (const {kind} of gold) if (kind) scores.kinds[kind][name].wanted += 1;
  }
  if (line.claimants) scoreClaimants(scores.claimant, gold, answers);
}

function scoreClaimants(score: Score, gold: readonly PlacedGold[], answers: readonly Answer[]): void {
  for (const role of ["by", "via"] as const) {
    const named = gold.filter((wanted) => wordsOf(wanted[role]));
    // A line that names its claimant names it once: that of its dates and ranks is not asked for.
    const asked = (answer: Answer) =>
      named.length === 0 || !gold.some((wanted) => !wordsOf(wanted[role]) && overlaps(wanted, answer));
    const given = answers.filter((answer) => wordsOf(answer[role]) && asked(answer));
    const right = pairUp(
      named,
      given,
      (wanted, answer) => overlaps(wanted, answer) && wordsOf(wanted[role]) === wordsOf(answer[role])
    );
    add(score, right.length, given.length, named.length);
  }
}

function add(score: Score, right: number, given: number, wanted: number): void {
  score.right += right;
  score.given += given;
  score.wanted += wanted;
}

function emptyScores(): Scores {
  const none = (): Score => ({right: 0, given: 0, wanted: 0});
  const kind = () => ({span: none(), value: none(), unit: none(), qualifier: none()});
  return {
    span: none(),
    value: none(),
    unit: none(),
    per: none(),
    qualifier: none(),
    claimant: none(),
    kinds: Object.fromEntries(KINDS.map((name) => [name, kind()])) as Scores["kinds"]
  };
}
