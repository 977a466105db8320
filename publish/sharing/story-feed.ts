import {markup, Markup} from "../../src/components/markup.ts";
import type {Locale} from "../../src/locales/locale.ts";
import type {Site} from "../../src/site.ts";
import type {PageFacts} from "./page-facts.ts";

/** Where the feed of a language stands, from the site's root. */
export function feedFile(locale: Locale): string {
  return locale.address("/feed.xml").slice(1);
}

/**
 * The stories of a language as an Atom feed (RFC 4287): the pages whose front matter says when they were published,
 * the latest first. Null where there are none. Days count as midnight, UTC.
 */
export function storyFeed(pages: readonly PageFacts[], site: Site, locale: Locale): string | null {
  const stories = pages
    .filter(({language, published}) => language === locale.tag && published !== null)
    .toSorted((a, b) => b.published!.localeCompare(a.published!) || a.address.localeCompare(b.address));
  if (stories.length === 0 || site.url === null) return null;
  const home = new URL(locale.address("/").slice(1), withSlash(site.url)).href;
  const own = new URL(feedFile(locale), withSlash(site.url)).href;
  const latest = stories.map(changed).toSorted().at(-1)!;
  const entries = stories.map(
    (page) => markup`<entry>
      <id>${page.address}</id>
      <title>${page.title}</title>
      <link rel="alternate" type="text/html" href="${page.address}"/>
      <published>${page.published}T00:00:00Z</published>
      <updated>${changed(page)}T00:00:00Z</updated>
      <summary>${page.description}</summary>
    </entry>${new Markup("\n")}`
  );
  const head = markup`<id>${home}</id>
    <title>${site.title[locale.tag]}</title>
    <subtitle>${site.description[locale.tag]}</subtitle>
    <link rel="self" type="application/atom+xml" href="${own}"/>
    <link rel="alternate" type="text/html" href="${home}"/>
    <updated>${latest}T00:00:00Z</updated>
    <author><name>${site.credit[locale.tag]}</name></author>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale.tag}">\n${head}\n${entries.join("")}</feed>\n`;
}

function changed({published, updated}: PageFacts): string {
  return updated ?? published!;
}

function withSlash(url: string): string {
  return url.endsWith("/") ? url : `${url}/`;
}
