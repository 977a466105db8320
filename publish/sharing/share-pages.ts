import {CARD_SIZE} from "../../src/components/chart-address.ts";
import {socialHead} from "../../src/components/social-head.ts";
import {escapeText} from "../../src/components/markup.ts";
import {openLocale, type Tag} from "../../src/locales/locale.ts";
import {rootAddress, siteLanguages} from "../../src/locales/page-language.ts";
import type {Site} from "../../src/site.ts";
import {basePath} from "../finish/not-found-page.ts";
import {jsonScript, newsArticle} from "./news-article.ts";
import type {PageCard} from "./page-card.ts";
import {pageFacts, type PageFacts} from "./page-facts.ts";
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
  /** The pictures that heads name and that are still to be drawn. */
  cards: readonly PageCard[];
}

const OG_IMAGE = /<meta property="og:image" content="([^"]+)"/;

/** "es/about/index.html" has its picture at "cards/es/about.png". */
function cardFile(page: string): string {
  const path = page.replace(/\.html$/, "").replace(/\/index$/, "");
  return `cards/${path}.png`;
}

function pageHead(
  {title, description, language, address, published}: PageFacts,
  site: Site,
  {image, translations}: {image: string; translations: readonly Tag[]}
): string {
  return socialHead({
    title,
    description,
    type: published === null ? "website" : "article",
    site: site.title[language],
    language: openLocale(language, site.locale).intl,
    translations: translations.map((tag) => openLocale(tag, site.locale).intl),
    address,
    image: {address: image, ...CARD_SIZE, alt: title}
  }).source;
}

/** The file of a page in another language: of "about/index.html" in Spanish, "es/about/index.html". */
function translationOf(file: string, tag: Tag, {locale}: Site): string {
  return openLocale(tag, locale)
    .address(rootAddress(`/${file}`))
    .slice(1);
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
  if (site.url === null) return {files, heads, cards: []};
  files.set("sitemap.xml", sitemap(facts));
  for (const tag of siteLanguages(source, site.locale)) {
    const locale = openLocale(tag, site.locale);
    const feed = storyFeed(facts, site, locale);
    if (feed === null) continue;
    files.set(feedFile(locale), feed);
    const link = `<link rel="alternate" type="application/atom+xml" title="${escapeText(site.title[tag])}" href="${escapeText(address(feedFile(locale)))}">`;
    for (const {file, language} of facts) if (language === tag) heads.set(file, link);
  }
  const cards: PageCard[] = [];
  const addTo = (file: string, text: string) => heads.set(file, `${heads.get(file) ?? ""}${text}`);
  for (const page of facts) {
    // Pages of charts have the picture of their chart.
    const own = OG_IMAGE.exec(pages.get(page.file) ?? "")?.[1] ?? null;
    const card = cardFile(page.file);
    if (own === null) {
      const {title, description} = page;
      cards.push({
        file: card,
        title,
        description,
        site: site.title[page.language],
        host: new URL(site.url).host
      });
      const translations = siteLanguages(source, site.locale).filter(
        (tag) => tag !== page.language && pages.has(translationOf(page.file, tag, site))
      );
      addTo(page.file, pageHead(page, site, {image: address(card), translations}));
    }
    const article = newsArticle(page, site, own ?? address(card));
    if (article) addTo(page.file, jsonScript(article));
  }
  return {files, heads, cards};
}
