import fc from "fast-check";
import {expect, test} from "vitest";
import {breakLines, textWidth, type Block, type Run} from "../../src/text/index.ts";

const texts = ({lines}: Block) => lines.map((line) => line.runs.map((run) => run.text).join(""));
const broken = (text: string, width: number, size = 13) => texts(breakLines([[{text}]], {width, size}));

test("lines break between words and keep links", () => {
  const block = breakLines([[{text: "one two "}, {text: "three four", figure: "f"}]], {width: 70, size: 13});
  expect(texts(block)).toEqual(["one two", "three four"]);
  expect(block.lines[1]!.runs).toEqual([{text: "three four", figure: "f"}]);
});

test("a line has its own width, and room for fonts that stand in", () => {
  const {
    lines,
    width,
    textWidth: own
  } = breakLines([[{text: "Herons "}, {text: "left", weight: 700}]], {
    width: 200,
    size: 13
  });
  expect(lines[0]!.textWidth).toBeCloseTo(textWidth("Herons ", 13) + textWidth("left", 13, 700));
  expect(lines[0]!.width / lines[0]!.textWidth).toBeCloseTo(1.04);
  expect([width, own]).toEqual([lines[0]!.width, lines[0]!.textWidth]);
});

test("a block broken again at its own width stays as it is", () => {
  for (const text of ["The keeper’s tally of 1,204 boats", "AVATAR To Valletta, Ty. “7”", "Año tras año"]) {
    const block = breakLines([[{text}]], {width: 1e4, size: 13});
    expect(broken(text, block.width)).toEqual([text]);
  }
});

test("a run meets the next within a word without a break", () => {
  const block = breakLines([[{text: "about "}, {text: "133%", figure: "f"}, {text: ", they say"}]], {
    width: 40,
    size: 13
  });
  expect(texts(block)).toEqual(["about", "133%,", "they", "say"]);
});

test("white space in a row counts once and none is left at the ends", () => {
  expect(broken("  a \t b  ", 100)).toEqual(["a b"]);
  expect(texts(breakLines([[{text: "a "}, {text: " b ", weight: 700}]], {width: 100, size: 13}))).toEqual([
    "a b"
  ]);
});

test("newlines are kept, those between others as empty lines", () => {
  const block = breakLines([[{text: "one\r\ntwo\n\nfour\n"}]], {width: 100, size: 10});
  expect(texts(block)).toEqual(["one", "two", "", "four"]);
  expect(block.height).toBeCloseTo(4 * 12.8);
});

test("text of nothing has no lines", () => {
  expect(breakLines([[], [{text: ""}], [{text: " \u00ad"}]], {width: 10, size: 10})).toEqual({
    ...{lines: [], width: 0},
    ...{textWidth: 0, height: 0}
  });
});

test("a word that is wider than the room is cut between grapheme clusters", () => {
  const lines = broken("Donaudampfschifffahrtsgesellschaft", 60);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join("")).toBe("Donaudampfschifffahrtsgesellschaft");
  expect(broken("👩🏽‍🚀👩🏽‍🚀e\u0301e\u0301", 1)).toEqual(["👩🏽‍🚀", "👩🏽‍🚀", "é", "é"]);
});

test("room for less than a character gives one a line, no room is an error", () => {
  expect(broken("abc", 0.1)).toEqual(["a", "b", "c"]);
  for (const width of [0, -1, NaN])
    expect(() => broken("a", width)).toThrow(`no room for text: width ${width}`);
});

test("a soft hyphen shows where a line ends at it and nowhere else", () => {
  expect(broken("lighthouse\u00adkeeper", 200)).toEqual(["lighthousekeeper"]);
  expect(broken("lighthouse\u00adkeeper", 75)).toEqual(["lighthouse-", "keeper"]);
  expect(broken("light\u00adhouse\u00adkeeper", 60)).toEqual(["light-", "house-", "keeper"]);
});

test("no-break spaces hold together what stands beside them", () => {
  expect(broken("about 14\u00a0500\u202fkm", 75)).toEqual(["about", "14\u00a0500\u202fkm"]);
});

test("hyphens, dashes and slashes break before letters only", () => {
  expect(broken("Low-lying boats/day 2019–20 1/4 -5", 1.05 * textWidth("Low-lying", 13))).toEqual([
    "Low-lying",
    "boats/",
    "day",
    "2019–20",
    "1/4 -5"
  ]);
});

test("CJK breaks anywhere but before what closes and after what opens", () => {
  expect(broken("湖の鳥は「白鷺」です。", 45, 10)).toEqual(["湖の鳥は", "「白鷺」", "です。"]);
  expect(broken("Pell湖", 25, 10)).toEqual(["Pell", "湖"]);
});

test("a line of a paragraph that is read from right to left says so", () => {
  const {lines} = breakLines([[{text: "«באגם» Pell 12 מספר"}], [{text: "Pell באגם"}]], {width: 60, size: 13});
  const rightToLeft = lines.filter(({direction}) => direction === "rtl");
  expect(rightToLeft.length).toBeGreaterThan(1);
  expect(lines[lines.length - 1]!.direction).toBe(undefined);
});

test("whatever the text, nothing is lost, no line has more room than there is, and it ends", () => {
  const run = fc.record({
    text: fc.string({
      unit: fc.constantFrom(
        "a",
        "W",
        " ",
        "-",
        "/",
        "\u00ad",
        "\n",
        "\u00a0",
        "字",
        "」",
        "👍🏽",
        "e\u0301",
        "ب",
        "7"
      ),
      maxLength: 40
    }),
    weight: fc.constantFrom(400, 700),
    size: fc.constantFrom(12, 19)
  });
  const seen = (text: string) => text.normalize("NFC").replace(/[\s\u00ad-]/g, "");
  fc.assert(
    fc.property(
      fc.array(run, {maxLength: 4}),
      fc.double({min: 0.1, max: 150, noNaN: true}),
      (runs, width) => {
        const block = breakLines([runs as Run[]], {width, size: 13});
        expect(seen(texts(block).join(""))).toBe(seen(runs.map(({text}) => text).join("")));
        for (const line of block.lines) {
          const text = line.runs.map((run) => run.text).join("");
          if ([...new Intl.Segmenter("en").segment(text)].length > 1)
            expect(line.width).toBeLessThanOrEqual(width + 1e-5);
          expect(/^[ \t]|[ \t]$/.test(text)).toBe(false);
        }
      }
    ),
    {numRuns: 400}
  );
});
