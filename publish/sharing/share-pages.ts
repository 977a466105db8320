import {escapeText} from "../../src/components/markup.ts";
import {openLocale} from "../../src/locales/locale.ts";
import {siteLanguages} from "../../src/locales/page-language.ts";
import type {Site} from "../../src/site.ts";
import {basePath} from "../finish/not-found-page.ts";
import {jsonScript, newsArticle} from "./news-article.ts";
import {pageFacts} from "./page-facts.ts";
import {robots, sitemap} from "./sitemap.ts";
import {feedFile, storyFeed} from "./story-feed.ts";

interface Options {
  /** The source root, whose pages say in their front matter when they were published. */
  source: string;
  site: Site;
}

/** What a site tells to those who link to it. */
export interface Shared {
  /** Files to lay, by their paths from the site's root. */
  files: ReadonlyMap<string, string>;
  /** What pages' heads gain, by the pages' files. */
  heads: ReadonlyMap<string, string>;
}

/**
 * Sitemap, robots.txt and the feeds of finished pages (file → HTML), and for the head of each: its feed and, where it
 * has a day of publication, what it is (JSON-LD). A site without an address has robots.txt alone.
 */
export function sharePages(pages: ReadonlyMap<string, string>, {source, site}: Options): Shared {
  const facts = pageFacts(pages, source, site);
  const files = new Map<string, string>();
  const heads = new Map<string, string>();
  const address = (file: string) => new URL(basePath(site.url) + file, site.url!).href;
  files.set("robots.txt", robots(site.url === null ? null : address("sitemap.xml")));
  if (site.url === null) return {files, heads};
  files.set("sitemap.xml", sitemap(facts));
  for (const tag of siteLanguages(source, site.locale)) {
    const locale = openLocale(tag, site.locale);
    const feed = storyFeed(facts, site, locale);
    if (feed === null) continue;
    files.set(feedFile(locale), feed);
    const link = `<link rel="alternate" type="application/atom+xml" title="${escapeText(site.title[tag])}" href="${escapeText(address(feedFile(locale)))}">`;
    for (const {file, language} of facts) if (language === tag) heads.set(file, link);
  }
  for (const page of facts) {
    const article = newsArticle(page, site, null);
    if (article) heads.set(page.file, `${heads.get(page.file) ?? ""}${jsonScript(article)}`);
  }
  return {files, heads};
}
