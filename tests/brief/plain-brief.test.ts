import fc from "fast-check";
import {expect, test} from "vitest";
import {parsedBrief} from "../../loaders/brief/parsed-brief.ts";
import {plainBrief} from "../../loaders/brief/plain-brief.ts";

const FILE = "seeds/lake.md";

test("a brief of plain paragraphs is read without the Markdown parser, with the same places", () => {
  const text =
    "---\ntitle: Lake\n---\n\nIt had [about\n40 boats](figure:boats), 😀 [12](figure:nets) and [a map](https://lake.example/).\n";
  expect(plainBrief(text, FILE)).toEqual({
    head: "title: Lake",
    links: [
      {address: "figure:boats", words: "about\n40 boats", place: {file: FILE, line: 5, column: 9}},
      {address: "figure:nets", words: "12", place: {file: FILE, line: 6, column: 30}}
    ]
  });
  expect(parsedBrief(text, FILE)).toEqual(plainBrief(text, FILE));
});

test.each([
  ["emphasis", "It had [*12*](figure:nets)."],
  ["a title", 'It had [12](figure:nets "nets").'],
  ["a reference", "It had [12][nets].\n\n[nets]: figure:nets"],
  ["a list", "1. [12](figure:nets)"],
  ["code", "    [12](figure:nets)"],
  ["a picture", "![12](figure:nets)"],
  ["an entity", "[1&nbsp;2](figure:nets)"],
  ["brackets within brackets", "[a [12](figure:nets)](figure:boats)"]
])("%s is left to the Markdown parser", (_, body) => {
  expect(plainBrief(`---\ntitle: Lake\n---\n\n${body}\n`, FILE)).toBeNull();
});

test("whatever is read without the Markdown parser is what the parser finds", () => {
  const piece = fc.constantFrom(
    ..."a 12 [ ] ( ) [7](figure:a) [x\ny](FIGURE:b-c) [z](https://a.b) \\n \\n\\n --- - + # > 1. 2) ~ = | : ; ! ' \" é 😀 \u00a0 \u2028"
      .split(" ")
      .map((text) => text.replaceAll("\\n", "\n")),
    " ",
    "  ",
    "[8 boats](figure:d)",
    "\n---\n",
    "---\n"
  );
  const body = fc.array(piece, {maxLength: 14}).map((pieces) => pieces.join(""));
  let plain = 0;
  fc.assert(
    fc.property(body, fc.constantFrom("title: Lake", "", "a: b\n--- c"), (text, head) => {
      const source = `---\n${head}${head && "\n"}---\n${text}`;
      const found = plainBrief(source, FILE);
      if (!found) return;
      plain++;
      expect(found).toEqual(parsedBrief(source, FILE));
    }),
    {numRuns: 5000}
  );
  expect(plain).toBeGreaterThan(500);
});
