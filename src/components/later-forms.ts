import type {Locale} from "../locales/locale.ts";
import type {PluralForms} from "../locales/plural.ts";

const CATEGORIES = ["zero", "one", "two", "few", "many", "other"];

/** The forms of a message whose numbers only a script knows, to be handed to it: their places are kept. */
export function laterForms(key: string, locale: Locale): PluralForms {
  const later = {count: "{count}", all: "{all}"};
  return Object.fromEntries(
    CATEGORIES.filter((category) => locale.has(`${key}.${category}`)).map((category) => [
      category,
      locale.message(`${key}.${category}`, later)
    ])
  );
}
