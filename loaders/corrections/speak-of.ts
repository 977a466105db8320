import type {LocalText} from "../brief/brief.ts";
import {disagreement, type StatedFigure} from "../quantity/agreement.ts";
import type {Lexicon} from "../quantity/lexicon.ts";
import type {Unit} from "../register/registers.ts";

/** A value as a table has it, now or when it was published. */
export interface Value extends StatedFigure {
  /** The article's words; null where it is computed. */
  printed: string | null;
}

export interface Words {
  lexicon: Lexicon;
  units: ReadonlyMap<string, Unit>;
}

/**
 * Why words of a correction do not speak of any of these values, the readings of one figure; null when they do: they
 * are its printed words, or say the same quantity, or the date that it speaks of.
 */
export function speakOf(words: LocalText, values: readonly Value[], {lexicon, units}: Words): string | null {
  for (const language of ["en", "es"] as const) {
    const text = words[language];
    const reasons = values.map((value) => {
      const same = folded(text) === folded(value.printed ?? "") || text === value.date;
      return same ? null : disagreement(text, value, {language, lexicon, units});
    });
    const [first] = reasons;
    if (first !== undefined && !reasons.includes(null)) {
      return words.en === words.es ? first : `${first} (${language})`;
    }
  }
  return null;
}

/** The same words, whatever their quotes, dashes and spaces. */
function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").replace(/[‘’]/g, "'").replace(/[‐-―]/g, "-").trim();
}
