import {basePath} from "../finish/not-found-page.ts";
import type {Site} from "../../src/site.ts";
import type {PageFacts} from "./page-facts.ts";

/**
 * A page that has a day of publication as schema.org's NewsArticle, in JSON-LD; null for every other page.
 * `image` is the address of its picture for shared links.
 */
export function newsArticle(page: PageFacts, site: Site, image: string | null): object | null {
  if (page.published === null || site.url === null) return null;
  const publisher = {
    "@type": "Organization",
    name: site.credit[page.language],
    url: new URL(basePath(site.url), site.url).href
  };
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: page.title,
    description: page.description,
    inLanguage: page.language,
    url: page.address,
    mainEntityOfPage: page.address,
    datePublished: page.published,
    dateModified: page.updated ?? page.published,
    ...(image && {image: [image]}),
    author: publisher,
    publisher,
    isAccessibleForFree: true
  };
}

/** JSON in a script element, which no text in it can end. */
export function jsonScript(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}
