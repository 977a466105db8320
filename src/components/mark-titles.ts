import type {Locale} from "../locales/locale.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import type {Records} from "./records.ts";

/** A text in the page's language in which titles of articles are marked as being in the articles' own. */
export function markTitles(text: string, {sources}: Pick<Records, "sources">, {tag}: Locale): Markup {
  const foreign = [...sources.values()]
    .flatMap(({title, language}) => (title && language !== tag ? [{title, language}] : []))
    // The whole of a title before one that is a part of it.
    .toSorted((a, b) => b.title.length - a.title.length);
  const mark = (text: string, titles: typeof foreign): Markup => {
    const [first, ...others] = titles;
    if (!first) return markup`${text}`;
    const pieces = text.split(first.title);
    return markup`${pieces.map((piece, i) => [i > 0 && markup`<span lang="${first.language}">${first.title}</span>`, mark(piece, others)])}`;
  };
  return mark(text, foreign);
}
