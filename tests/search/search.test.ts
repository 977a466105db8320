import {expect, test} from "vitest";
import {searchDocuments} from "../../publish/search/search-documents.ts";
import {searchFiles} from "../../publish/search/search-files.ts";
import {findIn} from "../../src/islands/search/excerpt.ts";

const page = `<!doctype html><html><body><main>
  <h1>Birds</h1><nav>On this page</nav><p>All the <em>bir</em>ds.</p>
  <h2 id="herons">Herons</h2><p>Many.</p><ul class="margin-notes"><li>Wardens</li></ul><figure><svg><text>99</text></svg><p>A drawing</p></figure>
  <section class="source-cards"><article class="source-card" id="figure-nests"><h3>“7 nests”</h3><dl><dt>By</dt><dd>Wardens</dd></dl></article></section>
</main></body></html>`;

test("a page is searched section by section, without ways through it, drawings, notes and cards", () => {
  expect(searchDocuments(page, "birds/", {cards: false})).toEqual([
    {address: "birds/", page: "Birds", section: null, text: "All the birds."},
    {address: "birds/#herons", page: "Birds", section: "Herons", text: "Many. A drawing"}
  ]);
});

test("figures are found on the page that lists them all", () => {
  expect(searchDocuments(page, "figures/", {cards: true}).at(-1)).toEqual({
    address: "figures/#figure-nests",
    page: "Birds",
    section: "“7 nests”",
    text: "By Wardens"
  });
});

test("headings and stretches of text in another language than the page's say so", () => {
  const spanish = `<!doctype html><html lang="es"><body><main><h1 lang="en">“7 nests”</h1>
    <p>Según <cite lang="en">The <em>Reed</em></cite><span lang="en"> Post</span>, y <b lang="es">más</b>.</p>
    <h2 id="a"><span lang="en">Herons</span>, aves</h2><ul><li lang="en">Many<p lang="es">muchas</p></li></ul></main></body></html>`;
  expect(searchDocuments(spanish, "aves/", {cards: false})).toEqual([
    {
      address: "aves/",
      page: "“7 nests”",
      section: null,
      pageLang: "en",
      text: "Según The Reed Post, y más.",
      foreign: [{start: 6, end: 19, lang: "en"}]
    },
    {
      address: "aves/#a",
      page: "“7 nests”",
      section: "Herons, aves",
      pageLang: "en",
      text: "Many muchas",
      foreign: [{start: 0, end: 4, lang: "en"}]
    }
  ]);
});

test("each language has its own file, without embeds and the page for missing addresses", () => {
  const files = searchFiles(
    new Map(
      ["index.html", "es/index.html", "404.html", "es/404.html", "embed/a/index.html"].map((file) => [
        file,
        page
      ])
    ),
    "en"
  );
  expect([...files.keys()].sort()).toEqual(["es/search/documents.json", "search/documents.json"]);
  const addresses = [...files.values()].map((text) => (JSON.parse(text) as {address: string}[])[0]!.address);
  expect(addresses).toEqual(["", ""]);
});

test("what is found is shown with its words around it, each term told from the rest", () => {
  const fold = (word: string) => word.toLowerCase();
  expect(findIn("Many herons nest here", ["heron"], fold)).toEqual([
    {words: "Many ", found: false},
    {words: "herons", found: true},
    {words: " nest here", found: false}
  ]);
  const long = `${"reed ".repeat(60)}Heron ${"reed ".repeat(60)}`;
  const pieces = findIn(long, ["heron"], fold);
  expect(pieces.filter(({found}) => found)).toEqual([{words: "Heron", found: true}]);
  expect(pieces[0]!.words).toBe("… ");
  expect(pieces.map(({words}) => words).join("").length).toBeLessThan(280);
  expect(findIn("No such word", ["heron"], fold)).toEqual([{words: "No such word", found: false}]);
});

test("what is found says where it is in another language, also within a term", () => {
  const foreign = [{start: 8, end: 15, lang: "en"}];
  expect(findIn("Muchas «herons» aquí", ["heron"], (word) => word, foreign)).toEqual([
    {words: "Muchas «", found: false},
    {words: "herons", found: true, lang: "en"},
    {words: "»", found: false, lang: "en"},
    {words: " aquí", found: false}
  ]);
});
