import {describe, expect, it} from "vitest";
import {readBrief} from "../../loaders/brief/read-brief.ts";
import {firstLines} from "./project-folder.ts";

const SHA = "b".repeat(64);
const HEAD = `title: A Library Counts\narticle: {file: library.txt, sha256: ${SHA}}\n`;

/** A brief with figures `id: entry` and a text, read. */
function read(figures: Record<string, string>, body: string, head = HEAD) {
  const entries = Object.entries(figures).map(([id, entry]) => `  ${id}: ${entry}\n`);
  return readBrief(`---\n${head}figures:\n${entries.join("")}---\n${body}\n`, "seeds/library.md");
}

const ENTRY = "{measure: books, of: library}";

describe("a brief's text", () => {
  it("gives the words of each marked figure as a reader sees them, in the order of the text", () => {
    const {brief, faults} = read(
      {one: ENTRY, two: ENTRY, three: ENTRY, four: ENTRY},
      "It lends [**more than** 40 &amp; a *few* thousand](figure:two) books,\n[12\\*\nthousand](figure:one), [half][h] and [a <b>lot</b>](FIGURE:four).\n\n[h]: figure:three"
    );
    expect(firstLines(faults)).toEqual([]);
    expect(brief!.figures.map(({id, printed, place}) => [id, printed, place.line, place.column])).toEqual([
      ["two", "more than 40 & a few thousand", 10, 13],
      ["one", "12* thousand", 11, 2],
      ["three", "half", 12, 25],
      ["four", "a <b>lot</b>", 12, 39]
    ]);
  });

  it("takes no figure from images, code, HTML or escaped brackets", () => {
    const {brief, faults} = read(
      {},
      '![1](figure:a) `[2](figure:b)` <a href="figure:c">3</a> \\[4](figure:d) [5](https://example.org)'
    );
    expect(firstLines(faults)).toEqual([]);
    expect(brief!.figures).toEqual([]);
  });

  it("wants words in a link, and each figure marked once", () => {
    const {faults} = read({one: ENTRY, two: ENTRY}, "[](figure:two) [1](figure:one) and [2](figure:one)");
    expect(firstLines(faults)).toEqual([
      "seeds/library.md:8:1 no words in the link to “two”",
      "seeds/library.md:8:37 “one” is marked twice, first at seeds/library.md:8:17"
    ]);
  });

  it("wants every marked figure listed and every listed figure marked, and suggests the nearest", () => {
    const {faults, brief} = read(
      {"books-lent": ENTRY, "books-lost": ENTRY},
      "[9](figure:books-lnet) [8](figure:shelves)"
    );
    expect(firstLines(faults)).toEqual([
      "seeds/library.md:5:3 “books-lent” is marked nowhere in the text",
      "seeds/library.md:6:3 “books-lost” is marked nowhere in the text",
      "seeds/library.md:8:2 “books-lnet” is marked here and not listed under “figures”",
      "seeds/library.md:8:25 “shelves” is marked here and not listed under “figures”"
    ]);
    expect(faults.map(({remedy}) => remedy)).toEqual([
      "Did you mean “books-lent”?",
      "Add “shelves: {measure: …, of: …}” under “figures”.",
      "Did you mean “books-lnet”, which is marked there?",
      "Mark its words, [as printed](figure:books-lost), or remove the entry."
    ]);
    expect(brief!.figures).toEqual([]);
  });

  it("knows a figure that is marked with an id of before, and asks for its id", () => {
    const {brief, faults, ids} = read(
      {lent: "{measure: books, of: library, aliases: [loans]}"},
      "[9](figure:loans)"
    );
    expect(firstLines(faults)).toEqual([
      "seeds/library.md:7:2 “loans” is marked here, and is an alias of “lent”"
    ]);
    expect(brief!.figures).toMatchObject([{id: "lent", printed: "9"}]);
    expect(ids).toEqual(new Set(["loans", "lent"]));
  });

  it("keeps HTML and script in titles, labels and words as the text that they are", () => {
    const {brief, faults} = read(
      {one: ENTRY},
      "<script>alert(1)</script>\n\nIt has [<i>9</i> books](figure:one).",
      `title: "<script>alert('t')</script>"\nlabel: <img src=x onerror=alert(1)>\narticle: {file: a.txt, sha256: ${SHA}}\n`
    );
    expect(firstLines(faults)).toEqual([]);
    expect(brief).toMatchObject({
      title: "<script>alert('t')</script>",
      label: {en: "<img src=x onerror=alert(1)>", es: "<img src=x onerror=alert(1)>"},
      figures: [{printed: "<i>9</i> books"}]
    });
  });
});

describe("a brief's front matter", () => {
  it("reads everything that it can say", () => {
    const {brief, faults} = readBrief(
      `---
title: 1984
label: {en: A library, es: Una biblioteca}
publisher: town-paper
author: N. O. Body
published: 2025
url: https://example.org/library?a=1
language: es-SV
article: {file: "library.txt", sha256: ${SHA}}
figures:
  lent:
    measure: books
    of: library
    by: librarians
    via: town-paper
    at: {inferred: 2024-05, why: {en: Because., es: Porque.}}
    status: alleged
    nth: 2
    per: person
    aliases: [books-out, loans]
    readings:
      - {measure: books, value: 1.5e3, note: {en: One., es: Uno.}}
      - {measure: books, value: -2, note: {en: Two., es: Dos.}}
    note: {en: A note., es: Una nota.}
  lent-on:
    measure: date
    of: library
    nth: all
    inferred: {date: 2024-05-06, why: {en: Because., es: Porque.}}
    event: {en: The lending begins, es: Empieza el préstamo}
left-out:
  - printed: 451
    why: {en: A book., es: Un libro.}
  - {printed: "7", nth: all, why: {en: A door., es: Una puerta.}}
---
[9](figure:lent) on [Monday](figure:lent-on)
`,
      "seeds/library.md"
    );
    expect(firstLines(faults)).toEqual([]);
    const {figures, leftOut, article, placeOf, keyPlaceOf, ...rest} = brief!;
    expect(keyPlaceOf(["figures", "lent"])).toEqual({file: "seeds/library.md", line: 11, column: 3});
    expect(rest).toEqual({
      id: "library",
      file: "seeds/library.md",
      title: "1984",
      label: {en: "A library", es: "Una biblioteca"},
      publisher: "town-paper",
      author: "N. O. Body",
      published: "2025",
      url: "https://example.org/library?a=1",
      language: "es-SV"
    });
    expect(article).toMatchObject({file: "library.txt", sha256: SHA});
    expect(figures[0]).toEqual({
      id: "lent",
      printed: "9",
      place: {file: "seeds/library.md", line: 36, column: 2},
      measure: "books",
      of: "library",
      by: "librarians",
      via: "town-paper",
      at: {inferred: "2024-05", why: {en: "Because.", es: "Porque."}},
      status: "alleged",
      nth: 2,
      per: "person",
      aliases: [
        {id: "books-out", place: {file: "seeds/library.md", line: 20, column: 15}},
        {id: "loans", place: {file: "seeds/library.md", line: 20, column: 26}}
      ],
      inferred: null,
      readings: [
        {measure: "books", value: 1500, note: {en: "One.", es: "Uno."}},
        {measure: "books", value: -2, note: {en: "Two.", es: "Dos."}}
      ],
      note: {en: "A note.", es: "Una nota."},
      event: null
    });
    expect(figures[1]).toMatchObject({nth: "all", status: "asserted", inferred: {date: "2024-05-06"}});
    expect(figures[1]!.event).toEqual({en: "The lending begins", es: "Empieza el préstamo"});
    expect(leftOut).toMatchObject([
      {printed: "451", nth: null, place: {line: 32, column: 14}},
      {printed: "7", nth: "all", place: {line: 34, column: 15}}
    ]);
    expect(placeOf(["figures", "lent", "measure"])).toEqual({file: "seeds/library.md", line: 12, column: 14});
    expect(placeOf(["figures", "lent", "missing"])).toEqual({file: "seeds/library.md", line: 11, column: 3});
  });

  it("falls back to the title for a label, and to English", () => {
    expect(read({}, "").brief).toMatchObject({
      label: {en: "A Library Counts", es: "A Library Counts"},
      language: "en",
      publisher: null
    });
  });

  it("reports every fault of a file at its own place", () => {
    const {faults, brief} = readBrief(
      `---
titel: A Library Counts
published: last May
url: example.org
article: {file: a/b.txt, sha256: ${SHA.toUpperCase()}}
figures:
  Lent: {measure: books, of: library}
  lost:
    mesure: books
    of: [library]
    status: assertd
    nth: 0
    at: {infered: 2024, why: Because.}
    readings: [{measure: books, value: 1,5, note: {en: One., es: Uno.}}]
  found: 12
left-out:
  - {printed: "7"}
  - nothing
---
[1](figure:lost) [2](figure:found) [3](figure:Lent)
`,
      "seeds/library.md"
    );
    expect(brief!.figures).toEqual([]);
    expect(firstLines(faults)).toEqual([
      "seeds/library.md:2:1 neither a title nor a label",
      "seeds/library.md:2:1 unknown key “titel”",
      "seeds/library.md:3:12 “last May” is neither an EDTF date nor a figure’s id",
      "seeds/library.md:4:6 not a web address",
      "seeds/library.md:5:17 “a/b.txt” is not a plain file name",
      "seeds/library.md:5:34 not a SHA-256 fingerprint",
      "seeds/library.md:7:3 “Lent” is not an id",
      "seeds/library.md:8:3 missing “measure” in “lost”",
      "seeds/library.md:9:5 unknown key “mesure” in “lost”",
      "seeds/library.md:10:9 “of” must be text, not a list",
      "seeds/library.md:11:13 unknown status “assertd”",
      "seeds/library.md:12:10 “0” is no occurrence",
      "seeds/library.md:13:5 missing “inferred” in “at”",
      "seeds/library.md:13:10 unknown key “infered” in “at”",
      "seeds/library.md:13:30 “why” must be a text in both languages, {en: …, es: …}, not “Because.”",
      "seeds/library.md:14:15 only one reading",
      "seeds/library.md:14:42 unknown key “5” in item 1 of “readings”",
      "seeds/library.md:15:10 “found” must be a map, not “12”",
      "seeds/library.md:17:5 missing “why” in item 1 of “left-out”",
      "seeds/library.md:18:5 item 2 of “left-out” must be a map, not “nothing”"
    ]);
    const remedy = (part: string) => faults.find(({message}) => message.includes(part))!.remedy;
    expect(remedy("titel")).toMatch(/^Did you mean “title”\? The keys known here are title, label, /);
    expect(remedy("assertd")).toMatch(/^Did you mean “asserted”\? Write one of asserted, offered, /);
    expect(remedy("missing “why”")).toBe(
      "Add “why: …”; it must be a text in both languages, {en: …, es: …}."
    );
  });

  it("places faults of YAML's syntax in the file, not in the front matter", () => {
    const broken = readBrief("---\ntitle: A library: its books\nfigures:\n---\nText\n", "seeds/library.md");
    expect(broken.brief).toBeNull();
    expect(broken.faults).toEqual([
      {
        file: "seeds/library.md",
        line: 2,
        column: 8,
        message: "broken YAML: Nested mappings are not allowed in compact mappings",
        remedy: "Put quotes around a text that holds a colon and a space, or correct the indentation."
      }
    ]);
    expect(
      firstLines(read({one: ENTRY, two: ENTRY, " one": ENTRY}, "[1](figure:one) [2](figure:two)").faults)
    ).toEqual([expect.stringMatching(/^seeds\/library\.md:\d:\d broken YAML/)]);
    expect(
      firstLines(
        readBrief(
          `---\n${HEAD}figures:\n  one: ${ENTRY}\n  one: ${ENTRY}\n---\n[1](figure:one)\n`,
          "seeds/library.md"
        ).faults
      )
    ).toEqual(["seeds/library.md:6:3 “one” stands twice"]);
  });

  it("must be there, closed, and a map", () => {
    const first = (text: string) => firstLines(readBrief(text, "seeds/library.md").faults);
    expect(first("Just text.\n")).toEqual(["seeds/library.md:1:1 no front matter"]);
    expect(first("---\ntitle: x\n")).toEqual(["seeds/library.md:1:1 no front matter"]);
    expect(first("---\n---\nText\n")).toEqual(["seeds/library.md:2:1 the file must be a map, not empty"]);
    expect(first("---\n- a\n---\n")).toEqual(["seeds/library.md:2:1 the file must be a map, not a list"]);
    expect(first("---\nlabel: x\n---\n")).toEqual(["seeds/library.md:2:1 missing “article”"]);
  });

  it("has the same places with a byte order mark and Windows line ends", () => {
    const text = `---\n${HEAD}figures:\n  one: {measure: books, of: library, nth: x}\n---\n\nIt has [9\nbooks](figure:one), [8](figure:two)\n`;
    const plain = readBrief(text, "seeds/library.md");
    const windows = readBrief(`\uFEFF${text.replaceAll("\n", "\r\n")}`, "seeds/library.md");
    expect(firstLines(windows.faults)).toEqual([
      "seeds/library.md:5:43 “x” is no occurrence",
      "seeds/library.md:9:22 “two” is marked here and not listed under “figures”"
    ]);
    expect(windows.faults).toEqual(plain.faults);
    expect(windows.brief!.figures).toEqual(plain.brief!.figures);
    expect(windows.brief!.figures[0]!.printed).toBe("9 books");
  });

  it("counts columns in UTF-16 units, as editors do", () => {
    const {faults} = read({one: ENTRY}, "😀é [9](figure:one) [8](figure:two)");
    expect(firstLines(faults)).toEqual([
      "seeds/library.md:7:22 “two” is marked here and not listed under “figures”"
    ]);
  });
});
