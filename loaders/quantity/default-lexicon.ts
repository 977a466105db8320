import {compileLexicon, type Lexicon, type Registers} from "./lexicon.ts";
import registers from "./registers.json" with {type: "json"};

let known: Lexicon | undefined;

/** The lexicon of the registers that come with the reader; compiled when it is first asked for. */
export function defaultLexicon(): Lexicon {
  const {units, hedges} = registers as unknown as Registers;
  known ??= compileLexicon(new Map(units.map((unit) => [unit.code, unit])), hedges);
  return known;
}
