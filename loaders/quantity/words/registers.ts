import type {HedgeWords, UnitWords} from "../lexicon.ts";
import type {Qualifier} from "../quantity.ts";

// The registers as the reader brings them along, made by loaders/quantity-words.ts: a text a row, which a browser
// loads in half the bytes of objects. Fields are parted by "|", words by ","; "=" is the unit's own code, and a
// word that ends with "~" stands for itself and for itself with an s.

/** What the registers of units hold for every language: "code|what it is made of|signs|words". */
export type UnitRows = readonly string[];

/** What they hold for one language: "code|words" of units, "qualifier|low|high|words" of hedges. */
export interface LanguageRows {
  units: readonly string[];
  hedges: readonly string[];
}

/** Puts the registers that come with the reader together as `compileLexicon` takes them. */
export function registersOf(
  rows: UnitRows,
  languages: Readonly<Record<string, LanguageRows>>
): {units: Map<string, UnitWords>; hedges: HedgeWords[]} {
  const units = new Map<string, UnitWords>();
  for (const row of rows) {
    const [code = "", is = "", before = "", every = ""] = row.split("|");
    units.set(code, {
      code,
      is: is || null,
      before: wordsIn(before, code),
      words: {"*": wordsIn(every, code)}
    });
  }
  const hedges: HedgeWords[] = [];
  for (const [language, own] of Object.entries(languages)) {
    for (const row of own.units) {
      const [code = "", words = ""] = row.split("|");
      units.get(code)!.words[language] = wordsIn(words, code);
    }
    for (const row of own.hedges) {
      const [qualifier, low = "", high = "", words = ""] = row.split("|");
      hedges.push({
        words: {[language]: wordsIn(words, "")},
        qualifier: qualifier as Qualifier,
        low: low === "" ? null : Number(low),
        high: high === "" ? null : Number(high)
      });
    }
  }
  return {units, hedges};
}

function wordsIn(field: string, code: string): string[] {
  if (field === "") return [];
  return field.split(",").flatMap((word) => {
    if (word === "=") return [code];
    return word.endsWith("~") && word.length > 1 ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word];
  });
}

/** Writes words as a field of a row. Throws for a word that holds a sign which parts fields or words. */
export function fieldOf(words: readonly string[], code = ""): string {
  const all = new Set(words);
  const unsafe = words.find((word) => /[|,]/.test(word));
  if (unsafe !== undefined)
    throw new Error(`“${unsafe}” holds a comma or a bar, which no word of a register may`);
  return words
    .filter((word) => !(word.endsWith("s") && all.has(word.slice(0, -1))))
    .map((word) => (word === code ? "=" : all.has(`${word}s`) ? `${word}~` : word))
    .join(",");
}
