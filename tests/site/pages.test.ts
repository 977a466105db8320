import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {parseHTML} from "linkedom";
import MarkdownIt from "markdown-it";
import {expect, test} from "vitest";
import {openPages} from "../../src/markdown/open-pages.ts";
import {story} from "../../src/markdown/story.ts";
import {figure, lakeFolder} from "./lake.ts";

const article = {
  id: "lake-news",
  title: "A year at the lake",
  label_en: "The lake",
  label_es: "El lago",
  publisher: null,
  author: null,
  published: null,
  published_figure: null,
  url: null,
  language: "en"
};
const leftOut = [
  {source: "lake-news", entry: 1, printed: "two boats", nth: null, why_en: "An idiom.", why_es: "Un dicho."}
];
const hedges = [
  {entry: 1, language: "en", nth: 1, words: "about", qualifier: "about", low: null, high: null},
  {entry: 1, language: "es", nth: 1, words: "unos", qualifier: "about", low: null, high: null},
  {entry: 1, language: "und", nth: 1, words: "~", qualifier: "about", low: null, high: null},
  {entry: 2, language: "en", nth: 1, words: "dozens", qualifier: "vague", low: 24, high: 120}
];

/** Pages of the lake by file, rendered one by one as Framework would. */
function site(files: Record<string, string>, rows: Record<string, object[]> = {}) {
  const folder = lakeFolder({sources: [article], "left-out": leftOut, hedges, ...rows});
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.source, file)), {recursive: true});
    writeFileSync(join(folder.source, file), text);
  }
  const options = {...folder, locale: "en", contact: "warden@lake.example"} as const;
  const md = new MarkdownIt({html: true}).use(story, options);
  return {
    ...folder,
    render(text: string, source?: string) {
      const body = md.render(text, source === undefined ? {} : {params: {source}});
      return parseHTML(`<html><body>${body}</body></html>`).document;
    }
  };
}

const texts = (elements: Iterable<Element>) => [...elements].map((element) => element.textContent?.trim());

const STORY = `# Lake

There are [120](figure:herons) herons.

![](chart:herons)

## Nests and birds

Now [120 herons](figure:herons) on [60](figure:nests) nests, [twice](figure:herons-per-nest).

![](figures:)

> And [120](figure:herons) again.
`;

test("an article's page has its title as heading, and says what the article does not show", () => {
  const document = site({}).render("![](source:)", "lake-news");
  expect(document.querySelector("h1")?.textContent).toBe("A year at the lake");
  const facts = texts(document.querySelectorAll(".facts > div"));
  expect(facts).toContain("Publishernot shown");
  expect(facts).toContain("Publishednot shown");
  expect(facts).toContain("Addressarticle not linked: no address is known");
});

test("an article's page has its own figures in the order of its text, and what was left out", () => {
  const figures = [figure("late", {start: 90}), figure("early", {start: 5}), figure("other", {source: "x"})];
  const document = site({}, {figures, derived: []}).render("![](source:)", "lake-news");
  const [own, left] = [...document.querySelectorAll("table")];
  expect([...own!.querySelectorAll("tbody a.figure")].map((a) => a.getAttribute("href"))).toEqual([
    "#figure-early",
    "#figure-late"
  ]);
  expect(texts(left!.querySelectorAll("tbody tr > *"))).toEqual(["two boats", "An idiom."]);
});

test("an article that no table has is marked in its page", () => {
  const document = site({}).render("![](source:)", "nowhere");
  expect(document.querySelector(".unknown")?.textContent).toContain("source:");
});

test("an article's page leads back to every place that uses a figure: texts, charts, computed figures", () => {
  const pages = site({
    "index.md": `---\ntitle: The story\n---\n${STORY}`,
    "about/index.md": "[60](figure:nests)"
  });
  const rows = pages.render("![](source:)", "lake-news").querySelectorAll("tbody tr");
  const links = (row: Element | undefined) =>
    [...row!.querySelectorAll(".used-in a")].map((a) => [a.getAttribute("href"), a.textContent]);
  const [herons, nests] = [...rows];
  expect(links(herons)).toEqual([
    ["/#use-herons-1", "The story"],
    ["/#chart-herons", "Herons gather"],
    ["/#use-herons-3", "Nests and birds"],
    ["/figures/#figure-herons-per-nest", "2 times"]
  ]);
  expect(links(nests)[1]).toEqual(["/about/#use-nests-1", "/about/"]);
});

test("the places that other pages lead to are there", () => {
  const pages = site({"index.md": STORY});
  const story = pages.render(STORY);
  const addresses = [...pages.render("![](source:)", "lake-news").querySelectorAll(".used-in a")]
    .map((a) => a.getAttribute("href")!)
    .filter((address) => address.startsWith("/#"));
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) expect(story.querySelector(address.slice(1)), address).not.toBe(null);
});

test("an id of before counts as a use of the figure that had it", () => {
  const aliases = [{alias: "birds", figure: "herons"}];
  const pages = site({"index.md": "# Lake\n\n[120](figure:birds)"}, {aliases});
  const used = pages.render("![](source:)", "lake-news").querySelector(".used-in a");
  expect(used?.getAttribute("href")).toBe("/#use-herons-1");
});

test("the list of sources leads to a page for each, with who speaks in it", () => {
  const document = site({}).render("![](sources:)");
  expect(document.querySelector(".source-title")?.getAttribute("href")).toBe("/sources/lake-news/");
  expect(document.querySelector(".source-list")?.textContent).toContain("Speaking in it: The warden.");
});

test("the table of all figures has printed and computed ones, with the keys to filter by", () => {
  const document = site({}).render("![All figures](figures:)");
  const rows = [...document.querySelectorAll("#all-figures tbody tr")];
  expect(rows.map((row) => row.querySelector("a.figure")?.getAttribute("href")).sort()).toEqual([
    "#figure-herons",
    "#figure-herons-per-nest",
    "#figure-nests"
  ]);
  const keys = rows.map((row) =>
    ["measure", "source", "by", "status", "kind"].map((key) => row.getAttribute(`data-${key}`))
  );
  expect(keys).toContainEqual(["herons", "lake-news", "warden", "asserted", "number"]);
  expect(keys).toContainEqual(["herons-per-nest", "derived", "warden", "derived", "derived"]);
  // Every row is found by each of its keys.
  for (const name of ["measure", "source", "by", "status", "kind"]) {
    const options = [...document.querySelectorAll(`select[name=${name}] option`)].map((o) =>
      o.getAttribute("value")
    );
    for (const row of rows) expect(options).toContain(row.getAttribute(`data-${name}`));
  }
});

test("the cards of the table of all figures tell every use on the site", () => {
  const document = site({"index.md": STORY}).render("![All figures](figures:)");
  const uses = document.querySelectorAll("#figure-herons dd .used-in a");
  expect([...uses].map((a) => a.getAttribute("href"))).toContain("/#chart-herons");
});

test("each table has its first rows, its columns with their meaning, its size and its file", () => {
  const many = Array.from({length: 9}, (_, i) => figure(`heron-${i}`));
  const document = site({}, {figures: many, derived: []}).render("![](tables:)");
  const section = document.querySelector("#table-figures")!.closest("section")!;
  expect(section.querySelectorAll("table")[0]!.querySelectorAll("tbody tr").length).toBe(5);
  expect(section.querySelector("caption")?.textContent).toBe("Table of figures: the first rows");
  expect(texts(section.querySelectorAll(".table-files li"))).toEqual(["figures.csv 9 rows, 1.2 kB"]);
  expect(texts(section.querySelectorAll("details tbody th"))).toContain("printed");
});

test("hedging words of the page's language stand with their interval and a figure that has them", () => {
  const about = figure("some", {printed: "about 100", value: 100, low: 50, high: 150, qualifier: "about"});
  const document = site({}, {figures: [about], derived: []}).render("![Hedges](hedges:)");
  const rows = [...document.querySelectorAll("tbody tr")].map((row) => texts(row.children));
  expect(rows).toEqual([
    [
      "about~",
      "Around the number: half of the last digit’s place on either side.",
      "about 100: at least 50 and at most 150"
    ],
    ["dozens", "at least 24 and less than 120", "–"]
  ]);
});

test("the address for corrections stands where a page asks for it", () => {
  const link = site({}).render("![](contact:)").querySelector("a")!;
  expect([link.getAttribute("href"), link.textContent]).toEqual([
    "mailto:warden@lake.example",
    "warden@lake.example"
  ]);
});

test("hostile words of articles come out as text on every page", () => {
  const hostile = `<img src=x onerror=alert(1)>" onload='x`;
  const rows = {
    figures: [figure("herons", {printed: hostile, note_en: hostile})],
    derived: [],
    sources: [
      {
        ...article,
        title: hostile,
        label_en: hostile,
        label_es: hostile,
        author: hostile,
        url: "javascript:alert(1)",
        language: hostile
      }
    ],
    "left-out": [{...leftOut[0]!, printed: hostile, why_en: hostile}],
    hedges: [{...hedges[0]!, words: hostile}]
  };
  const pages = site(
    {"index.md": `---\ntitle: '${hostile.replaceAll("'", "''")}'\n---\n[120](figure:herons)`},
    rows
  );
  for (const block of ["source:", "sources:", "figures:", "tables:", "hedges:"]) {
    const document = pages.render(`![](${block})`, "lake-news");
    expect(document.querySelector("[onerror], [onload], img, a[href^=javascript]"), block).toBe(null);
    expect(document.body.textContent, block).toContain("<img src=x");
  }
});

test("Framework is told the pages' own addresses and descriptions, and the articles' pages", () => {
  const {data, source} = site({"about/index.md": "---\ntitle: a\ndescription: How it is made\n---\n"});
  const pages = openPages({data, source, locale: "en", site: {url: null, title: {en: "Lake", es: "Lago"}}});
  expect([...pages.madePaths()]).toEqual([
    "/sources/lake-news/",
    "/charts/herons/",
    "/charts/herons/versions/"
  ]);
  expect(pages.addressOf("/about/index")).toBe("/about/");
  expect(pages.descriptionOf("/about/index")).toBe("How it is made");
  expect(pages.descriptionOf("/sources/lake-news/index")).toContain("“A year at the lake”");
  expect(pages.descriptionOf("/index")).toBe(null);
});

test("a page's language is its address', and its translations are the same page in the others", () => {
  const {data, source} = site({"about/index.md": "# a\n", "es/about/index.md": "# a\n"});
  const pages = openPages({data, source, locale: "en", site: {url: null, title: {en: "Lake", es: "Lago"}}});
  expect(pages.localeOf("/about/index").tag).toBe("en");
  expect(pages.localeOf("/es/about/index").tag).toBe("es");
  expect(pages.translationsOf("/about/index")).toEqual([{tag: "es", address: "/es/about/"}]);
  expect(pages.translationsOf("/es/about/index")).toEqual([{tag: "en", address: "/about/"}]);
  expect(pages.translationsOf("/es/sources/lake-news/index")).toEqual([
    {tag: "en", address: "/sources/lake-news/"}
  ]);
  expect([...pages.madePaths()].filter((path) => path.includes("sources"))).toEqual([
    "/sources/lake-news/",
    "/es/sources/lake-news/"
  ]);
  expect([...pages.madePaths()]).toContain("/es/charts/herons/versions/");
});
