import {existsSync} from "node:fs";
import {join} from "node:path";
import {sourceTitle} from "../components/names.ts";
import type {SourceRow} from "../components/records.ts";
import type {Locale} from "../locales/locale.ts";
import {openTables} from "../tables/open-tables.ts";
import {readSitePages} from "./site-pages.ts";

interface Options {
  /** The folder of the tables; the pages of sources are known from it. */
  data: string;
  /** The source root. */
  source: string;
  locale: Locale;
}

/** What Framework has to be told of the site's pages; its own paths are "/index" and "/about/index". */
export interface Pages {
  addressOf(path: string): string;
  /** A page's own description: of its front matter, or of the article that it is about; null when it has none. */
  descriptionOf(path: string): string | null;
  /** The addresses of the articles' pages, one for each source. */
  sourcePaths(): Iterable<string>;
}

/** Opens the pages; what the files say is read when it is asked for, so that preview shows changes. */
export function openPages({data, source, locale}: Options): Pages {
  const sources = (): SourceRow[] =>
    existsSync(join(data, "datapackage.json")) ? openTables(data).rows<SourceRow>("sources") : [];
  const addressOf = (path: string) => path.replace(/(^|\/)index$/, "$1");
  return {
    addressOf,
    descriptionOf(path) {
      const id = /^\/sources\/([^/]+)\/index$/.exec(path)?.[1];
      const article = id === undefined ? undefined : sources().find((row) => row.id === id);
      if (article) return locale.message("pages.source.description", {title: sourceTitle(article, locale)});
      return readSitePages(source).find((page) => page.path === addressOf(path))?.description ?? null;
    },
    sourcePaths: () => sources().map(({id}) => `/sources/${id}/`)
  };
}
