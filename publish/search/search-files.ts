import {openLocale, type Tag} from "../../src/locales/locale.ts";
import {pageLanguage, rootAddress} from "../../src/locales/page-language.ts";
import type {SearchDocument} from "../../src/islands/search/search-document.ts";
import {searchDocuments} from "./search-documents.ts";

/** Pages of the site that are no reading of their own: missing addresses, embeds, the search itself. */
const LEFT_OUT = /(?:^|\/)404\.html$|^(?:embed\/.+\/|search\/|library\/)index\.html$/;

/**
 * What the search page of each language searches (file from the site's root → JSON): the sections of the finished
 * pages (file → HTML), in the order of their addresses. `root` is the site's own language.
 */
export function searchFiles(pages: ReadonlyMap<string, string>, root: Tag): Map<string, string> {
  const found = new Map<Tag, SearchDocument[]>();
  for (const file of [...pages.keys()].sort()) {
    const page = rootAddress(file);
    if (LEFT_OUT.test(page)) continue;
    const language = pageLanguage(file, root);
    const path = page.replace(/(^|\/)index\.html$/, "$1");
    const documents = searchDocuments(pages.get(file)!, path, {cards: page === "figures/index.html"});
    found.set(language, [...(found.get(language) ?? []), ...documents]);
  }
  return new Map(
    [...found].map(([tag, documents]) => [
      openLocale(tag, root).address("/search/documents.json").slice(1),
      `${JSON.stringify(documents)}\n`
    ])
  );
}
