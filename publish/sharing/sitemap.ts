import {markup, Markup} from "../../src/components/markup.ts";
import {rootAddress} from "../../src/locales/page-language.ts";
import type {PageFacts} from "./page-facts.ts";

/** The pages of a site for search engines (sitemaps.org 0.9), each with its translations. */
export function sitemap(pages: readonly PageFacts[]): string {
  const urls = pages.map(({file, address, published, updated}) => {
    const all = pages.filter((other) => rootAddress(other.file) === rootAddress(file));
    const translations =
      all.length > 1 &&
      all.map(
        ({language, address}) =>
          markup`<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`
      );
    const changed = updated ?? published;
    return markup`<url><loc>${address}</loc>${changed && markup`<lastmod>${changed}</lastmod>`}${translations}</url>${new Markup("\n")}`;
  });
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${urls.join("")}</urlset>\n`;
}

/** What crawlers are told: everything is open, and where the list of pages is. */
export function robots(sitemapAddress: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemapAddress ? `Sitemap: ${sitemapAddress}\n` : ""}`;
}
