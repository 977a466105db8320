import type {Tag} from "../../src/locales/locale.ts";
import {pageLanguage} from "../../src/locales/page-language.ts";
import {readSitePages} from "../../src/markdown/site-pages.ts";
import type {Site} from "../../src/site.ts";
import {NOT_FOUND, basePath} from "../finish/not-found-page.ts";
import {resolveReferences, scanTags} from "../finish/tags.ts";

/** A finished page, as others link to it. */
export interface PageFacts {
  /** Its file from the site's root: "es/about/index.html". */
  file: string;
  /** Its whole address. */
  address: string;
  language: Tag;
  title: string;
  description: string;
  /** Days of its front matter, where it has them: when it was first published, and last changed. */
  published: string | null;
  updated: string | null;
}

/**
 * What the finished pages (file → HTML) of a site with an address say of themselves. Not among them: the page for
 * missing addresses, and pages that ask not to be listed.
 */
export function pageFacts(pages: ReadonlyMap<string, string>, source: string, site: Site): PageFacts[] {
  if (site.url === null) return [];
  const dated = new Map(readSitePages(source).map((page) => [page.path, page]));
  return [...pages].flatMap(([file, html]): PageFacts[] => {
    if (file.endsWith(NOT_FOUND) || UNLISTED.test(html)) return [];
    const path = file.replace(/(^|\/)index\.html$/, "$1");
    const own = dated.get(`/${path}`);
    return [
      {
        file,
        address: new URL(basePath(site.url) + path, site.url!).href,
        language: pageLanguage(file, site.locale),
        ...headOf(html, ` | ${site.title[site.locale]}`),
        published: own?.published ?? null,
        updated: own?.updated ?? null
      }
    ];
  });
}

const UNLISTED = /<meta name="robots" content="[^"]*noindex/;

/** Framework ends titles with the site's. */
function headOf(html: string, suffix: string): {title: string; description: string} {
  const tags = scanTags(html);
  const at = tags.findIndex(({name, closing}) => name === "title" && !closing);
  const described = tags.find(
    ({name, attributes}) => name === "meta" && attributes.get("name") === "description"
  );
  return {
    title:
      at < 0
        ? ""
        : resolveReferences(html.slice(tags[at]!.end, tags[at + 1]?.start))
            .trim()
            .replace(suffix, ""),
    description: described?.attributes.get("content") ?? ""
  };
}
