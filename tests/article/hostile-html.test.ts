import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {ArticleError, readArticleBytes} from "../../loaders/article/read-article.ts";

const read = (html: string) => readArticleBytes(Buffer.from(html), "page.html").text;
const PROSE = "The cup went to the visitors, who won 3–1 before 41,000 people, the club said after the game.";
const inBody = (html: string) => `<!doctype html><html><body>${html}</body></html>`;

/** A quadratic way would take sixteen times as long for four times as much, and minutes for these. */
const LONG = {timeout: 60_000};

describe("a hostile page", () => {
  it("runs nothing", () => {
    const world = globalThis as {struck?: boolean};
    const html = `<p onclick="globalThis.struck=1">${PROSE}</p><img src=x onerror="globalThis.struck=1">
      <script>globalThis.struck = true</script><svg onload="globalThis.struck=1"><script>globalThis.struck=1</script></svg>
      <iframe srcdoc="<script>parent.struck=1</script>"></iframe><a href="javascript:struck=1">link</a>`;
    expect(read(inBody(html))).toBe(`${PROSE}\n\nlink`);
    expect(world.struck).toBeUndefined();
  });

  it("gives entities as their characters, once", () => {
    expect(read(inBody("<p>5 &lt; 6 &amp;lt; 7 &#x31;&#50; &frac12; &nonsense; &#0;AT&T</p>"))).toBe(
      "5 < 6 &lt; 7 12 ½ &nonsense; \ufffdAT&T"
    );
  });

  it("may leave comments, scripts and tags open", () => {
    expect(read(inBody(`<p>${PROSE}</p><!-- 99`))).toBe(PROSE);
    expect(read(inBody(`<p>${PROSE}</p><script>var a = "<p>99</p>"`))).toBe(PROSE);
    expect(read(`<html><body><p>${PROSE}<b><i><u>`)).toBe(PROSE);
    expect(read(inBody(`<p>${PROSE}</p><p title="99`))).toContain(PROSE);
  });

  it("may hide numbers in comments in the middle of one", () => {
    expect(read(inBody("<p>1<!-- 9 -->5 people, 2<b>0</b> goats</p>"))).toBe("15 people, 20 goats");
  });

  it("may nest tables", () => {
    const html =
      "<table><tr><td>a 1<table><tr><td>b 2</td><td>c 3</td></tr></table></td><td>d 4</td></tr></table>";
    expect(read(inBody(html)).replace(/\s+/g, " ")).toBe("a 1 b 2 c 3 d 4");
  });

  it.each(["div", "blockquote", "table><tr><td", "ul><li", "h1", "span", "sup", "font"])(
    "may nest 10,000 <%s>",
    LONG,
    (tag) => {
      const html = inBody(`<p>${PROSE}</p>${`<${tag}>`.repeat(10_000)}7 goats`);
      expect(read(html)).toBe(`${PROSE}\n\n7 goats`);
    }
  );

  it.each(["<div>", "<table><tr><td>", "<p><b>", "<div></i>", "<li><a>", "<div class=cookie hidden>"])(
    "may nest %s 300,000 times",
    LONG,
    (tags) => expect(read(inBody(`<p>${PROSE}</p>${tags.repeat(300_000)}7 goats`))).toContain("7 goats")
  );

  it("keeps its bibliography however deep it nests", () => {
    const html = `<html lang=es><head><title>Goat</title></head><body>${"<div>".repeat(10_000)}${PROSE}`;
    expect(readArticleBytes(Buffer.from(html), "a.html").shown).toMatchObject({
      title: "Goat",
      language: "es"
    });
  });

  it.each([
    ["paragraphs", "<p>A goat, 3 ferries and a bay, all at once.</p>", 20_000],
    ["line ends", "3 goats<br><br>", 30_000],
    ["links", "<a href=x>3</a> ", 30_000],
    ["comments", "<!-- 9 -->3 ", 50_000],
    ["closing tags", "</b></i>3 ", 50_000],
    ["signs of elements", "<b>3</b> ", 400_000],
    ["less-than signs", "< <a< <!", 50_000]
  ])("may hold very many %s", LONG, (_, piece, times) => {
    expect(read(inBody(`<p>${PROSE}</p><div>${piece.repeat(times)}</div>`))).toContain("3");
  });

  it("may give an element very many attributes", LONG, () => {
    const attributes = Array.from({length: 50_000}, (_, i) => `A${i}=1`).join(" ");
    expect(read(inBody(`<p ${attributes}>${PROSE}</p>`))).toBe(PROSE);
  });

  it("whatever its tags, gives a text or says why not", LONG, () => {
    const pieces =
      "<html> <head> <body> </body> </html> <p> </p> <div hidden> </div> <article> <table> <td> <pre> <svg> <template> <script> </script> <!-- --> <![CDATA[ ]]> <br> <sup> &lt; 5 words <title> </title> <nav> <h1> </h1> <form> <a";
    const source = fc.array(fc.constantFrom(...pieces.split(" ")), {maxLength: 40});
    fc.assert(
      fc.property(source, (parts) => {
        try {
          expect(read(`<!doctype html>${parts.join("")}`)).toMatch(/\S/);
        } catch (error) {
          expect(error).toBeInstanceOf(ArticleError);
        }
      }),
      {seed: 7, numRuns: 500}
    );
  });

  it("may carry megabytes of pictures and scripts", LONG, () => {
    const picture = `<img src="data:image/png;base64,${"A".repeat(10_000_000)}">`;
    const script = `<script>${"var a = '<div>';".repeat(300_000)}</script>`;
    expect(read(inBody(`<p>${PROSE}</p>${picture}${script}<p>${PROSE}</p>`))).toBe(`${PROSE}\n\n${PROSE}`);
  });
});
