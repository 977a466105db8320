import {nothingShown, type Shown} from "./article-text.ts";
import {elementText} from "./element-text.ts";
import {newsInJsonLd} from "./json-ld.ts";
import {firstOf, languageTag, oneLine, publishedDate, webAddress} from "./shown-value.ts";

/**
 * The bibliography that a page declares: `<meta>` (Open Graph, Dublin Core and the like), JSON-LD, microdata,
 * its canonical link, `lang`; for the title also its headline.
 */
export function shownByPage(document: Document, html: string): Shown {
  const metas = readMetas(document);
  const meta = (...names: string[]) => names.flatMap((name) => metas.get(name) ?? []);
  const news = newsInJsonLd(document);
  const attribute = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name));
  return {
    ...nothingShown,
    title: pageTitle(document, [
      ...meta("og:title", "twitter:title", "dc.title", "dcterms.title"),
      news.title
    ]),
    author: firstOf(
      [
        ...meta("author", "article:author", "parsely-author", "dc.creator", "byl"),
        news.author,
        ...textsOf(document, "[rel=author]")
      ],
      authorName
    ),
    publisher: firstOf(
      [...meta("og:site_name"), news.publisher, ...meta("publisher", "dc.publisher")],
      named
    ),
    published: firstOf(
      [
        ...meta("article:published_time", "og:published_time", "datepublished", "parsely-pub-date"),
        news.published,
        ...meta(
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "date",
          "pubdate",
          "publish-date",
          "sailthru.date"
        ),
        ...attribute("[itemprop=datePublished]", "content"),
        ...attribute("[itemprop=datePublished], time[pubdate]", "datetime")
      ],
      publishedDate
    ),
    url: firstOf(
      [...attribute("link[rel=canonical]", "href"), ...meta("og:url"), news.url, savedFrom(html)],
      webAddress
    ),
    language: firstOf(
      [
        ...attribute("html[lang]", "lang"),
        ...attribute("html", "xml:lang"),
        ...meta("content-language", "og:locale", "dc.language"),
        news.language
      ],
      languageTag
    )
  };
}

/** The texts of the first elements of a kind; a page that has hundreds of them means none. */
export function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].slice(0, 20).map((element) => elementText(element));
}

/** The contents of all `<meta>` elements by their name, in lower case. */
function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta")) {
    const content = element.getAttribute("content");
    const keys = ["property", "name", "itemprop", "http-equiv"].map((key) => element.getAttribute(key));
    const key = keys
      .find((value) => value)
      ?.trim()
      .toLowerCase();
    if (!content || !key) continue;
    const contents = metas.get(key);
    if (contents) contents.push(content);
    else metas.set(key, [content]);
  }
  return metas;
}

/** As printed over the article where a declared title begins with those words: sites add their own name. */
function pageTitle(document: Document, declared: (string | null)[]): string | null {
  const headings = textsOf(document, "h1").map(oneLine);
  const inTab = oneLine(document.querySelector("title")?.textContent);
  const title = firstOf(declared, oneLine);
  const named = title ?? inTab;
  const printed = headings.find((heading) => heading !== null && named?.startsWith(heading));
  const only = headings.filter((heading) => heading !== null);
  return printed ?? title ?? (only.length === 1 ? only[0]! : inTab);
}

/** What some sites give instead of a name is an address of theirs. */
function named(value: string | null | undefined): string | null {
  const line = oneLine(value);
  return line === null || /^(?:https?:)?\/\/|^@/i.test(line) ? null : line;
}

function authorName(value: string | null | undefined): string | null {
  return named(value)?.replace(/^(?:by|por)\s+(?=\p{Lu})/iu, "") ?? null;
}

/** The address that browsers write into a page that they save. */
function savedFrom(html: string): string | null {
  const start = html.slice(0, 4096);
  const comment = /<!-- saved from url=\(\d+\)(\S+) -->|<!--\s*Page saved with SingleFile\s+url: (\S+)/.exec(
    start
  );
  return comment?.[1] ?? comment?.[2] ?? null;
}
