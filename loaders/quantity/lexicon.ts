import type {Hedge, Unit} from "../register/registers.ts";
import {languageWords, type LanguageWords} from "./language-words.ts";
import type {LanguageTable} from "./words/language-table.ts";
import {Phrases} from "./phrases.ts";
import type {Qualifier} from "./quantity.ts";
import {unitSize, type UnitSize} from "./unit-size.ts";

/** A unit and a hedge as far as reading needs them. */
export type UnitWords = Pick<Unit, "code" | "is" | "before" | "words">;
export type HedgeWords = Pick<Hedge, "words" | "qualifier" | "low" | "high">;

/** What a unit measures, as far as it decides a quantity's kind. */
export type UnitKind = "percent" | "money" | "duration" | "dimension" | "counted";

/** Words that stand for a number by themselves: "tens of thousands". */
export interface StandIn {
  qualifier: Qualifier;
  low: number;
  high: number;
}

/** The words of one language. */
export interface LexiconWords {
  grammar: LanguageWords;
  /** Codes of the units that stand after a number, in the order of the register. */
  units: Phrases<string>;
  hedgesBefore: Phrases<Qualifier>;
  hedgesAfter: Phrases<Qualifier>;
  standIns: Phrases<StandIn>;
}

/** The registers of units and hedges, made ready for reading texts. */
export interface Lexicon {
  /** BCP 47 primary language tags; the first is what texts in any other language are read as. */
  tags: readonly string[];
  /** The words of a language of `tags`; made ready when they are first asked for. */
  wordsOf(tag: string): LexiconWords;
  /** Codes of the units that a sign before a number may mean: "US$". */
  signs: ReadonlyMap<string, readonly string[]>;
  kinds: ReadonlyMap<string, UnitKind>;
  sizes: ReadonlyMap<string, UnitSize>;
}

/**
 * Compiles registers such as seeds/units.yml and seeds/hedges.yml for reading the languages of `tables`, by tag. A unit whose definition
 * cannot be read is left out, never an error: the register's own check names it.
 */
export function lexiconOf(
  units: ReadonlyMap<string, UnitWords>,
  hedges: readonly HedgeWords[],
  tables: Readonly<Record<string, LanguageTable>>
): Lexicon {
  const kinds = new Map<string, UnitKind>();
  const sizes = new Map<string, UnitSize>();
  const signs = new Map<string, string[]>();
  for (const unit of units.values()) {
    try {
      const size = unitSize(unit.code, units);
      sizes.set(unit.code, size);
      kinds.set(unit.code, kindOf(unit.code, size));
    } catch {
      continue;
    }
    for (const sign of unit.before) signs.set(sign, [...(signs.get(sign) ?? []), unit.code]);
  }
  const known = [...units.values()].filter(({code}) => sizes.has(code));
  const compiled = new Map<string, LexiconWords>();
  return {
    tags: Object.keys(tables),
    wordsOf(tag) {
      const words = compiled.get(tag) ?? compileWords(tag, tables[tag]!, {units: known, hedges});
      compiled.set(tag, words);
      return words;
    },
    signs,
    kinds,
    sizes
  };
}

function compileWords(
  language: string,
  table: LanguageTable,
  {units, hedges}: {units: readonly UnitWords[]; hedges: readonly HedgeWords[]}
): LexiconWords {
  const words: LexiconWords = {
    grammar: languageWords(table),
    units: new Phrases(),
    hedgesBefore: new Phrases({backward: true}),
    hedgesAfter: new Phrases(),
    standIns: new Phrases()
  };
  for (const unit of units) {
    for (const word of wordsIn(unit.words, language)) words.units.add(word, unit.code);
  }
  for (const {words: phrases, qualifier, low, high} of hedges) {
    for (const phrase of wordsIn(phrases, language)) {
      const after = /^(?:…|\.\.\.)\s*/.exec(phrase);
      if (low !== null && high !== null) words.standIns.add(phrase, {qualifier, low, high});
      else if (after) words.hedgesAfter.add(phrase.slice(after[0].length), qualifier);
      else words.hedgesBefore.add(phrase, qualifier);
    }
  }
  return words;
}

function wordsIn(words: Record<string, string[]>, language: string): string[] {
  return [...(words["*"] ?? []), ...(words[language] ?? [])];
}

function kindOf(code: string, {factor, dimension}: UnitSize): UnitKind {
  const bases = Object.entries(dimension);
  const [base = "", power = 0] = bases[0] ?? [];
  if (bases.length === 0) return factor === 0.01 || factor === 0.001 ? "percent" : "dimension";
  if (bases.length > 1 || power !== 1) return "dimension";
  if (/^[A-Z]{3}$/.test(base)) return "money";
  if (base === "s") return "duration";
  if (base === "[pp]") return "percent";
  return /^\{.*\}$/.test(code) ? "counted" : "dimension";
}
