import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {sharePages} from "../../publish/sharing/share-pages.ts";
import type {Site} from "../../src/site.ts";

const text = (words: string) => ({en: words, es: words});
const site: Site = {
  title: text("Lake"),
  tagline: text("t"),
  description: text("Birds & more"),
  url: "https://lake.example/birds",
  contact: "a@lake.example",
  credit: text("The wardens"),
  locale: "en",
  theme: {colours: {}, fonts: {}, sizes: {}}
};
const page = (title: string, head = "") =>
  `<!doctype html><html><head><title>${title} | Lake</title><meta name="description" content="Of &quot;herons&quot;">${head}</head><body></body></html>`;
const pages = new Map([
  ["index.html", page("Herons &amp; &lt;nests&gt;")],
  ["es/index.html", page("Garzas")],
  ["about/index.html", page("About")],
  ["embed/herons/index.html", page("Embed", '<meta name="robots" content="noindex">')],
  ["404.html", page("Nothing")]
]);

function source(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "cifra-sharing-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const written = source({
  "index.md": "---\ntitle: a\npublished: 2026-03-01\nupdated: 2026-03-04\n---\n",
  "es/index.md": "---\ntitle: a\npublished: 2026-03-01\n---\n",
  "about/index.md": "# About\n"
});
const xml = (text: string) => parseHTML(text).document;

test("the sitemap lists each page with its translations, but no embed and no missing page", () => {
  const {files} = sharePages(pages, {source: written, site});
  const map = xml(files.get("sitemap.xml")!);
  expect([...map.querySelectorAll("loc")].map((loc) => loc.textContent)).toEqual([
    "https://lake.example/birds/",
    "https://lake.example/birds/es/",
    "https://lake.example/birds/about/"
  ]);
  expect(files.get("sitemap.xml")).toContain(
    '<xhtml:link rel="alternate" hreflang="es" href="https://lake.example/birds/es/"/>'
  );
  expect([...map.querySelectorAll("lastmod")].map((day) => day.textContent)).toEqual([
    "2026-03-04",
    "2026-03-01"
  ]);
  expect(files.get("robots.txt")).toBe(
    "User-agent: *\nAllow: /\nSitemap: https://lake.example/birds/sitemap.xml\n"
  );
});

test("the feed of each language holds the pages with a day of publication, escaped, and pages lead to it", () => {
  const {files, heads} = sharePages(pages, {source: written, site});
  const feed = files.get("feed.xml")!;
  expect(feed).toContain("<title>Herons &amp; &lt;nests&gt;</title>");
  expect(feed).toContain("<subtitle>Birds &amp; more</subtitle>");
  expect(feed).toContain(
    "<published>2026-03-01T00:00:00Z</published><updated>2026-03-04T00:00:00Z</updated>"
  );
  expect(feed.match(/<entry>/g)).toHaveLength(1);
  expect(files.get("es/feed.xml")).toContain('xml:lang="es"');
  expect(heads.get("about/index.html")).toContain('href="https://lake.example/birds/feed.xml"');
  expect(heads.get("es/index.html")).toContain('href="https://lake.example/birds/es/feed.xml"');
});

test("a page with a day of publication says that it is an article, in data that no text of it can leave", () => {
  const hostile = new Map([["index.html", page("</script><script>alert(1)</script>")]]);
  const head = sharePages(hostile, {source: written, site}).heads.get("index.html")!;
  const scripts = [...xml(`<html><head>${head}</head></html>`).querySelectorAll("script")];
  expect(scripts).toHaveLength(1);
  expect(JSON.parse(scripts[0]!.textContent!)).toMatchObject({
    "@type": "NewsArticle",
    datePublished: "2026-03-01",
    dateModified: "2026-03-04",
    mainEntityOfPage: "https://lake.example/birds/"
  });
  expect(sharePages(pages, {source: written, site}).heads.get("about/index.html")).not.toContain("ld+json");
});

test("each page that has no picture of its own gets a card, in the words of its head", () => {
  const own = '<meta property="og:image" content="https://lake.example/birds/charts/herons-card.png">';
  const {cards, heads} = sharePages(
    new Map([...pages, ["charts/herons/index.html", page("Herons gather", own)]]),
    {source: written, site}
  );
  expect(cards.map(({file}) => file)).toEqual(["cards/index.png", "cards/es.png", "cards/about.png"]);
  expect(cards[0]).toMatchObject({
    title: "Herons & <nests>",
    description: 'Of "herons"',
    host: "lake.example"
  });
  expect(heads.get("about/index.html")).toContain(
    '<meta property="og:image" content="https://lake.example/birds/cards/about.png">'
  );
  expect(heads.get("about/index.html")).toContain('<meta property="og:type" content="website">');
  expect(heads.get("index.html")).toContain('"image":["https://lake.example/birds/cards/index.png"]');
  expect(heads.get("charts/herons/index.html")).not.toContain("og:");
});

test("a site without an address tells crawlers alone that all is open", () => {
  const {files, heads} = sharePages(pages, {source: written, site: {...site, url: null}});
  expect([...files]).toEqual([["robots.txt", "User-agent: *\nAllow: /\n"]]);
  expect(heads.size).toBe(0);
});
