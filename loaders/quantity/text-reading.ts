import {anchorsOf, type Anchors} from "./anchors.ts";
import type {LanguageWords} from "./language-words.ts";
import type {Lexicon, LexiconWords} from "./lexicon.ts";
import type {Qualifier, Quantity} from "./quantity.ts";
import {scan} from "./scan.ts";
import type {Token, Tokens} from "./tokens.ts";

/** Everything that the grammar looks at while it reads one text. */
export interface TextReading {
  text: string;
  tokens: Tokens;
  /** Tag of the language that it is read as. */
  language: string;
  grammar: LanguageWords;
  lexicon: Lexicon;
  words: LexiconWords;
  anchors: Anchors;
  /** The unit of the measure that the words are known to speak of; null: a date; undefined: not known. */
  expected: string | null | undefined;
}

/** A quantity with what agreement needs to know of how it was printed. */
export interface FoundQuantity extends Quantity {
  /** The value of one in the last printed digit, in `unit`. */
  precision: number;
  /** Hedges around the number, the outermost first. */
  hedges: Qualifier[];
  /** Index of the first token of the quantity, and of the first after it. */
  from: number;
  to: number;
}

/** Scans a text for reading in a language; a language without tables is read as English. */
export function openReading(
  text: string,
  {language, lexicon, expected}: {language: string; lexicon: Lexicon; expected?: string | null}
): TextReading {
  const wanted = language.toLowerCase().split("-")[0]!;
  const tag = lexicon.tags.includes(wanted) ? wanted : lexicon.tags[0]!;
  const words = lexicon.wordsOf(tag);
  const {grammar} = words;
  const anchors = anchorsOf(grammar, words, {articles: expected !== undefined});
  const tokens = scan(text, {spaceGroups: grammar.spaceGroups, marks: anchors.words});
  return {text, tokens, language: tag, grammar, lexicon, words, anchors, expected};
}

/** Whether a word begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const code = token.raw.charCodeAt(0);
  return code < 128 ? code <= 90 : /^\p{Lu}/u.test(token.raw);
}

/** Whether a token is the first of a sentence, a line or a quotation. */
export function beginsSentence(tokens: Tokens, index: number): boolean {
  const before = tokens.at(index - 1);
  return (
    !before || tokens.at(index)!.breaks || (before.kind === "sign" && /[.!?…:“”"'‘’¿¡•]/.test(before.raw))
  );
}
