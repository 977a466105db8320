import type {Tag} from "../../src/locales/locale.ts";

/** The site's language that a BCP 47 tag is read in: "es-SV" is "es"; what it does not have is "en". */
export function localeTag(language: string): Tag {
  return language.toLowerCase().split("-")[0] === "es" ? "es" : "en";
}
