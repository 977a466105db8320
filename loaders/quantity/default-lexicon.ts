import {compileLexicon} from "./compile-lexicon.ts";
import type {HedgeWords, Lexicon, UnitWords} from "./lexicon.ts";
import en from "./words/english.json" with {type: "json"};
import {registersOf} from "./words/registers.ts";
import es from "./words/spanish.json" with {type: "json"};
import rows from "./words/units.json" with {type: "json"};

/** The registers of units and hedges that come with the reader. */
export function defaultRegisters(): {units: Map<string, UnitWords>; hedges: HedgeWords[]} {
  return registersOf(rows, {en, es});
}

let known: Lexicon | undefined;

/** The lexicon of those registers; compiled when it is first asked for. */
export function defaultLexicon(): Lexicon {
  if (known) return known;
  const {units, hedges} = defaultRegisters();
  return (known = compileLexicon(units, hedges));
}
