// cifra/quantity/en: the reader for English alone, where every kilobyte counts.
import {lexiconOf, type Lexicon} from "./lexicon.ts";
import type {Quantity} from "./quantity.ts";
import {readQuantities as read} from "./read-quantities.ts";
import registers from "./words/english.json" with {type: "json"};
import {english} from "./words/english.ts";
import {registersOf} from "./words/registers.ts";
import rows from "./words/units.json" with {type: "json"};

export type {Claimant, Interval, Kind, Qualifier, Quantity} from "./quantity.ts";

let known: Lexicon | undefined;

/** Reads all quantities of an English text, as `readQuantities` of cifra/quantity does. */
export function readQuantities(text: string): Quantity[] {
  if (!known) {
    const {units, hedges} = registersOf(rows, {en: registers});
    known = lexiconOf(units, hedges, {en: english});
  }
  return read(text, {language: "en", lexicon: known});
}
