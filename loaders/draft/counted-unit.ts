import type {Unit} from "../register/registers.ts";
import {stemOf, wordsOf} from "./stems.ts";

/**
 * The unit of what is counted: `{person}` for "Venezuelan migrants" where that unit lists the word, else one made
 * of the noun, `{bridge}` for "bridges"; null when there is no noun. The noun is the last word in English, the first in Spanish.
 */
export function countedUnit(
  counted: string,
  units: ReadonlyMap<string, Unit>,
  language: string
): string | null {
  const noun = headNoun(counted, language);
  if (noun === null) return null;
  const spoken = language.toLowerCase().split("-")[0]!;
  for (const {code, words} of units.values()) {
    if (!/^\{.*\}$/.test(code)) continue;
    const known = [...(words["*"] ?? []), ...(words[spoken] ?? []), code.slice(1, -1)];
    if (known.some((word) => stemOf(word) === stemOf(noun))) return code;
  }
  return `{${singular(noun, spoken)}}`;
}

/** The noun of counted words, without accents and capitals. */
export function headNoun(counted: string, language: string): string | null {
  const [noun] = language.toLowerCase().startsWith("es") ? wordsOf(counted) : headPart(counted).slice(-1);
  return noun ?? null;
}

/** "tonnes of silt" counts tonnes, "homes in the valley" homes. */
function headPart(counted: string): string[] {
  const words = wordsOf(counted);
  const stop = words.findIndex(
    (word, index) => index > 0 && /^(of|in|at|on|from|with|for|to|and|or)$/.test(word)
  );
  return stop < 0 ? words : words.slice(0, stop);
}

function singular(noun: string, language: string): string {
  if (/ies$/.test(noun) && language !== "es") return noun.replace(/ies$/, "y");
  if (/(ss|us|is)$/.test(noun)) return noun;
  if (language === "es") return noun.replace(/([^aeiou])es$/, "$1").replace(/s$/, "");
  return noun.replace(/(ch|sh|x|ss)es$/, "$1").replace(/s$/, "");
}
