import type {Locale} from "../locales/locale.ts";
import type {Described} from "../tables/open-tables.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** A text of the data package in the page's language. */
export interface PackageText {
  words: string;
  /** The attribute of its element that says so when it is in another language, because nobody has translated it. */
  lang: Markup | null;
}

/**
 * A description, which is Markdown in data packages, with what stands between its backticks as code: keys of the data,
 * which are English in every language.
 */
export function withCodes(description: string, {tag}: Locale): Markup {
  const pieces = description.split("`");
  return markup`${pieces.map((piece, i) => (i % 2 === 0 ? piece : markup`<code${tag !== "en" && markup` lang="en"`}>${piece}</code>`))}`;
}

/** Title or description of a table or column as the package has it: in Spanish on Spanish pages, if it is known. */
export function packageText(described: Described, what: "title" | "description", {tag}: Locale): PackageText {
  const spanish = tag === "es" ? described["cifra:es"]?.[what] : undefined;
  const lang = tag === "en" || spanish !== undefined ? null : markup` lang="en"`;
  return {words: spanish ?? described[what] ?? "", lang};
}
