import {PhraseList} from "./phrase-list.ts";
import type {LanguageTable} from "./words/language-table.ts";

/** Keys of tables that hold phrases: an empty list does not tell. */
const PHRASES = new Set(
  (
    "accordingTo toldTo mediaNames outOf per perUnit old aged andOver ageGroups belowZero dayTimes upTo " +
    "ageOfPhrases idioms"
  ).split(" ")
);

/** A language's table made ready to be asked: lists of words are sets, of phrases lists by their ends, numbers maps. */
export type LanguageWords = {
  readonly [Key in keyof LanguageTable]: LanguageTable[Key] extends string[]
    ? ReadonlySet<string>
    : LanguageTable[Key] extends string[][]
      ? PhraseList
      : LanguageTable[Key] extends Record<string, number>
        ? ReadonlyMap<string, number>
        : LanguageTable[Key];
} & {
  /** The words that an attribution may begin at. */
  readonly attributing: ReadonlySet<string>;
};

/**
 * Makes a language's table ready. Maps and sets, because asking an object for a word just cut out of a text costs
 * many times more, and finds "constructor".
 */
export function languageWords(table: LanguageTable): LanguageWords {
  const entries = Object.entries(table).map(([key, value]) => {
    if (Array.isArray(value)) {
      const phrases = PHRASES.has(key) ? new PhraseList(value as string[][]) : new Set(value as string[]);
      return [key, phrases];
    }
    const isMap = typeof value === "object" && !(value instanceof RegExp);
    return [key, isMap ? new Map(Object.entries(value as Record<string, number>)) : value];
  });
  const {accordingTo, sayings, showings, passives} = table;
  const attributing = new Set([
    ...accordingTo.map(([first]) => first!),
    ...sayings,
    ...showings,
    ...passives
  ]);
  return {...Object.fromEntries(entries), attributing} as LanguageWords;
}
