import {lexiconOf, type HedgeWords, type Lexicon, type UnitWords} from "./lexicon.ts";
import {english} from "./words/english.ts";
import {spanish} from "./words/spanish.ts";

/** Compiles the registers of units and hedges for reading English and Spanish. */
export function compileLexicon(
  units: ReadonlyMap<string, UnitWords>,
  hedges: readonly HedgeWords[]
): Lexicon {
  return lexiconOf(units, hedges, {en: english, es: spanish});
}
