import type {LanguageWords} from "./language-words.ts";
import type {LexiconWords} from "./lexicon.ts";
import {ANCHOR, ATTRIBUTING, type Tokens} from "./tokens.ts";
import {Vocabulary} from "./vocabulary.ts";

/** Where a quantity may begin: the few words of a language that a scan marks. */
export interface Anchors {
  /** Those words, and the ones that may say who asserts a quantity. */
  words: Vocabulary;
  /** Words that may stand before such a word and belong to it: "a" in "a dozen", "several". */
  leads: ReadonlySet<string>;
  /** Set phrases that count nothing, by the word of theirs that a scan stops at. */
  idioms: ReadonlyMap<string, readonly Idiom[]>;
}

interface Idiom {
  phrase: readonly string[];
  /** How many words of the phrase stand before the one that it is found by. */
  before: number;
}

const known = new WeakMap<LexiconWords, Anchors[]>();

/** With `articles`, "un" and "a" are numbers too: in words that are known to print a figure. */
export function anchorsOf(
  grammar: LanguageWords,
  words: LexiconWords,
  {articles}: {articles: boolean}
): Anchors {
  const both = known.get(words) ?? [];
  const anchors = (both[articles ? 1 : 0] ??= compile(grammar, words, articles));
  known.set(words, both);
  return anchors;
}

/** The tables of a language whose every word may begin a quantity. */
const WORDS = [
  ...(["cardinals", "ordinals", "scales", "lots", "fractions", "multiples", "doubles"] as const),
  ...(["months", "monthsShort", "decadeWords"] as const)
];

function compile(grammar: LanguageWords, words: LexiconWords, articles: boolean): Anchors {
  const anchors = new Set(WORDS.flatMap((table) => [...grammar[table].keys()]));
  for (const word of [...grammar.halves, ...(articles ? grammar.ones : [])]) anchors.add(word);
  const numbers = new Set(anchors);
  const leads = new Set(grammar.ones);
  for (const phrase of words.standIns.phrases()) {
    const number = phrase.findIndex((word) => numbers.has(word));
    const at = number >= 0 ? number : phrase.findIndex((word) => !grammar.ones.has(word));
    for (const word of phrase.slice(0, Math.max(at, 0))) leads.add(word);
    anchors.add(phrase[Math.max(at, 0)]!);
  }
  const idioms = new Map<string, Idiom[]>();
  for (const phrase of grammar.idioms.phrases) {
    const before = phrase.findIndex((word) => anchors.has(word) || /^\d/.test(word));
    if (before < 0) continue;
    const word = phrase[before]!;
    idioms.set(word, [...(idioms.get(word) ?? []), {phrase, before}]);
  }
  const marks = new Map([...anchors].map((word) => [word, ANCHOR]));
  for (const word of grammar.attributing) marks.set(word, (marks.get(word) ?? 0) | ATTRIBUTING);
  return {words: new Vocabulary(marks), leads, idioms};
}

/** The token after the idiom that an anchor belongs to, or null. */
export function idiomEnd({idioms}: Anchors, tokens: Tokens, index: number): number | null {
  for (const {phrase, before} of idioms.get(tokens.at(index)!.norm) ?? []) {
    const from = index - before;
    if (phrase.every((word, i) => tokens.at(from + i)?.norm === word)) return from + phrase.length;
  }
  return null;
}

const MOST_LEADS = 4;

/** The first of the words before an anchor that may belong to it; the anchor itself when there are none. */
export function leadStart({leads}: Anchors, tokens: Tokens, index: number, floor: number): number {
  let from = index;
  while (
    from > floor &&
    index - from < MOST_LEADS &&
    !tokens.at(from)!.breaks &&
    leads.has(tokens.at(from - 1)!.norm)
  ) {
    from -= 1;
  }
  return from;
}
