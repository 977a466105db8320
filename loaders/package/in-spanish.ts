import spanish from "./spanish.json" with {type: "json"};
import titles from "./column-titles.json" with {type: "json"};

const TEXTS = new Map(Object.entries(spanish));
const TITLES = new Map(Object.entries(titles));

/**
 * The property “cifra:es” of a description: each of its English texts in Spanish, as spanish.json has them by the
 * English words. Texts that nobody has translated are left out, and so is a property without any.
 */
export function inSpanish(texts: Record<string, string>): {"cifra:es"?: Record<string, string>} {
  const known = Object.entries(texts).flatMap(([key, text]) => {
    const translated = TEXTS.get(text);
    return translated === undefined ? [] : [[key, translated] as const];
  });
  return known.length > 0 ? {"cifra:es": Object.fromEntries(known)} : {};
}

/** What a column is called wherever it stands: as column-titles.json says, otherwise its name in words. */
export function columnTitle(name: string): {en: string; es: string} {
  const words = name.replaceAll(/[_-]+/g, " ");
  const plain = words.charAt(0).toUpperCase() + words.slice(1);
  return TITLES.get(name) ?? {en: plain, es: plain};
}
