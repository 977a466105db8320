import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readArticleBytes, readArticleFile} from "../../loaders/article/read-article.ts";

const saved = join(import.meta.dirname, "pages/library.html");
const read = (html: string, name = "page.html") => readArticleBytes(Buffer.from(html), name);
const PROSE =
  "The ferry crossed the bay 14 times on Sunday, its owner said, carrying 2,300 people, 40 bicycles and a goat.";
const page = (body: string, head = "") =>
  `<!doctype html><html><head>${head}</head><body><article>${body}<p>${PROSE}</p><p>${PROSE}</p></article></body></html>`;

describe("a page saved by a browser", () => {
  it("gives its headline and main text, without what stands around it, hides in it or runs in it", () => {
    expect(readArticleFile(saved).text).toBe(
      [
        "Library opens after\u00a0dark",
        "The hall holds 1,250\u00a0seats.",
        "The city’s library stays open until midnight from Monday, and its head expects more than 4,500 visitors a week, half of them students who until now had nowhere to read in the evening.",
        "The reading room grew to 1,200\u00a0m², the council says; the shelves hold 3\u00a0×\u00a010⁶ pages — the 4th such growth, paid from a fund of €2.5\u00a0million.",
        "What it costs",
        "Year\tBudget\n2023\t$1.1 million\n2024\t$1.4 million",
        "Children under 12 enter free.\nA card costs $8 a year.",
        "“Books by night were a dream of ours for eleven years,” the head of the library said."
      ].join("\n\n")
    );
  });

  it("shows its bibliography, with the day of its own time zone and the title as printed", () => {
    expect(readArticleFile(saved)).toMatchObject({
      format: "html",
      shown: {
        title: "Library opens after dark",
        author: "the culture desk",
        publisher: "Shore Gazette",
        published: "2024-11-05",
        url: "https://shore-gazette.example/news/library?id=4&v=2",
        language: "en-GB"
      }
    });
  });

  it("is HTML under any name", () => {
    const bytes = readFileSync(saved);
    expect(readArticleBytes(bytes, "page.txt").format).toBe("html");
    expect(readArticleBytes(bytes, "page").text).toBe(readArticleFile(saved).text);
  });
});

describe("a page's bibliography", () => {
  const shown = (head: string, body = "") => read(page(body, head)).shown;

  it("is null where the page shows nothing", () => {
    expect(shown("")).toEqual({
      title: null,
      author: null,
      publisher: null,
      published: null,
      url: null,
      language: "en"
    });
  });

  it("names all authors and the publisher of its JSON-LD", () => {
    const news = {
      "@type": "ReportageNewsArticle",
      headline: "Goat takes ferry",
      author: [{name: "The harbour desk"}, "The animal desk"],
      publisher: {name: "Bay News"},
      mainEntityOfPage: {"@id": "https://bay.example/goat"}
    };
    expect(shown(`<script type="application/ld+json">${JSON.stringify([news])}</script>`)).toMatchObject({
      title: "Goat takes ferry",
      author: "The harbour desk, The animal desk",
      publisher: "Bay News",
      url: "https://bay.example/goat"
    });
  });

  it("takes no profile for a name, no half address for one, no nonsense for a date or a language", () => {
    const head = [
      '<meta property="article:author" content="https://social.example/desk">',
      '<meta property="article:published_time" content="last Tuesday">',
      '<link rel="canonical" href="/goat">',
      '<meta property="og:url" content="javascript:alert(1)">',
      '<meta property="og:locale" content="??">'
    ].join("");
    expect(shown(head)).toMatchObject({author: null, published: null, url: null, language: "en"});
  });

  it("takes a language in the form of Open Graph, and control characters out of a title", () => {
    const head =
      '<meta property="og:locale" content="es_SV"><meta property="og:title" content="Goat&#27;[31m  takes\nferry">';
    expect(shown(head)).toMatchObject({language: "es-SV", title: "Goat [31m takes ferry"});
  });
});

describe("a page's text", () => {
  it("is read from pages that leave out html, head and body, and from pieces of pages", () => {
    const text = `${PROSE}\n\n${PROSE}`;
    expect(read(`<title>Goat</title><p>${PROSE}<p>${PROSE}`).text).toBe(text);
    expect(read(`<p>${PROSE}</p><p>${PROSE}</p>`, "page").text).toBe(text);
    expect(read(`<META CHARSET=utf-8>\n<P>${PROSE}<P>${PROSE}`).text).toBe(text);
  });

  it("is found in pages without a head, and behind the body’s end", () => {
    const html = `<html lang=es><title>Goat</title><body><p>${PROSE}</p></body><p>${PROSE}</p></html>`;
    expect(read(html)).toMatchObject({text: `${PROSE}\n\n${PROSE}`, shown: {title: "Goat", language: "es"}});
    expect(read(`<html><head><title>Goat</title></head><p>${PROSE}`).text).toBe(PROSE);
  });

  it("is the body’s where there is no main text to be found", () => {
    expect(read("<html><body><div>Goat 7<br>Ferry 8</div></body></html>").text).toBe("Goat 7\nFerry 8");
  });

  it("keeps every short paragraph of short news", () => {
    const html = page("").replace(
      /<article>.*<\/article>/,
      "<div><h1>Goat</h1><p>One goat, 3 ferries.</p></div>"
    );
    expect(read(html).text).toBe("Goat\n\nOne goat, 3 ferries.");
  });

  it("folds white space, but for lines of code and the text’s own no-break spaces", () => {
    const {text} = read(page("<p>a\n\t b &nbsp;c</p><pre>x = 1\ny = 2</pre>"));
    expect(text.startsWith("a b \u00a0c\n\nx = 1\ny = 2\n\n")).toBe(true);
  });

  it("is read in the charset that the page declares", () => {
    const html = `<html><head><meta http-equiv=content-type content="text/html; charset=windows-1252"></head><body><p>Caf\xe9 \x80 5</p></body></html>`;
    expect(readArticleBytes(Buffer.from(html, "latin1"), "a.html").text).toBe("Café € 5");
    const wide = Buffer.from("\ufeff<html><body><p>Café 5</p></body></html>", "utf16le");
    expect(readArticleBytes(wide, "a.html").text).toBe("Café 5");
  });
});
