import type {Locale} from "../locales/locale.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** A section of a page. */
export interface Heading {
  id: string;
  words: string;
}

/** The sections of a page, each a link; null for a page without any. */
export function pageContents(headings: readonly Heading[], locale: Locale): Markup | null {
  if (headings.length === 0) return null;
  const items = headings.map(({id, words}) => markup`<li><a href="#${id}">${words}</a></li>`);
  return markup`<nav class="contents" aria-labelledby="contents">
    <details>
      <summary id="contents">${locale.message("site.contents")}</summary>
      <ol>${items}</ol>
    </details>
  </nav>`;
}
