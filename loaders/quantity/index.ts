// cifra/quantity: figures of texts in English and Spanish.
import {defaultLexicon} from "./default-lexicon.ts";
import type {Lexicon} from "./lexicon.ts";
import type {Quantity} from "./quantity.ts";
import {readQuantities as read} from "./read-quantities.ts";

export {compileLexicon} from "./compile-lexicon.ts";
export {defaultLexicon} from "./default-lexicon.ts";
export type {HedgeWords, Lexicon, UnitWords} from "./lexicon.ts";
export type {Claimant, Interval, Kind, Qualifier, Quantity} from "./quantity.ts";

/**
 * Reads all quantities of a text, in order and without overlap: `text.slice(start, end) === printed`, in UTF-16
 * units. Takes time in proportion to the text and throws for no text.
 * @param options.language BCP 47 tag, "en" by default; languages other than en and es are read as English
 * @param options.lexicon units and hedges of one's own (`compileLexicon`); those that come with the reader by default
 */
export function readQuantities(
  text: string,
  {language = "en", lexicon = defaultLexicon()}: {language?: string; lexicon?: Lexicon} = {}
): Quantity[] {
  return read(text, {language, lexicon});
}
