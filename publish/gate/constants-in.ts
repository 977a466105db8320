import type {Constant} from "../../loaders/register/constants.ts";
import {rootAddress} from "../../src/locales/page-language.ts";
import {localeTag} from "./locale-tag.ts";
import {occurrences} from "./titles-in.ts";
import type {Stretch, VisibleText} from "./visible-texts.ts";

/** Where a text prints declared constants that its place may print. */
export function constantsIn(
  text: string,
  {language, ids}: VisibleText,
  page: string,
  constants: readonly Constant[]
): (Stretch & {constant: Constant})[] {
  const folded = fold(text);
  const tag = localeTag(language);
  return constants
    .filter(({where}) => where.length === 0 || where.some((place) => isHere(place, page, ids)))
    .flatMap((constant) =>
      bothCases(fold(constant.words[tag]))
        .flatMap((words) => occurrences(folded, words))
        .filter((place) => stands(folded, place))
        .map((place) => ({constant, ...place}))
    );
}

function isHere(place: string, page: string, ids: readonly string[]): boolean {
  if (place.startsWith("#")) return ids.includes(place.slice(1));
  const path = `/${rootAddress(page)}`;
  return place === path || place === path.replace(/index\.html$/, "");
}

/** The words may begin a sentence. */
function bothCases(words: string): string[] {
  const capital = words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
  return [...new Set([words, capital])];
}

/** Spaces and apostrophes of one kind; as long as the text itself. */
function fold(text: string): string {
  return text.replace(/\s/g, " ").replaceAll("’", "'");
}

function stands(text: string, {start, end}: Stretch): boolean {
  return ![start, end].some((edge) => edge > 0 && JOINED.test(text.slice(edge - 1, edge + 1)));
}

/** Two characters of one word or number: "1 m" does not stand in "1 mm", nor in "21 m" or "1.1 m". */
const JOINED = /^(?:[\p{L}\p{N}]{2}|[.,]\p{N})$/u;
