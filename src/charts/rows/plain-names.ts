import type {Locale} from "../../locales/make-locale.ts";
import type {FigureOptions} from "../options.ts";

/** What keys are called: as the caller says; a part's own name in the locale's words; else by the key itself. */
export function plainNames(names: FigureOptions["names"], locale: Locale): (key: string) => string {
  if (typeof names === "function") return names;
  return (key) => {
    if (names && Object.hasOwn(names, key)) return names[key]!;
    return locale.has(`part.${key}`) ? locale.message(`part.${key}`) : inWords(key);
  };
}

/** A key that is spelled with hyphens as words; any other as it is: “life-expectancy”, “COVID-19”. */
function inWords(key: string): string {
  return /^[\p{Ll}\p{N}]+(?:[-_][\p{Ll}\p{N}]+)+$/u.test(key) ? key.replace(/[-_]/g, " ") : key;
}
