import {expect, test} from "vitest";
import {textWidth} from "../../src/text/text-width.ts";
import {WEIGHTS, measuredLines} from "./measured-lines.ts";

const lines = measuredLines();

test("the recorded lines are forty of each language, in sizes of charts", () => {
  for (const language of ["en", "es"])
    expect(lines.filter((line) => line.language === language).length).toBeGreaterThanOrEqual(40);
  expect(new Set(lines.map(({size}) => size)).size).toBeGreaterThan(5);
  for (const {size} of lines) expect(size >= 12 && size <= 24).toBe(true);
});

test.each(WEIGHTS)(
  "every line is as wide as Chromium has set it, and no more than 2 hundredths off, in weight %i",
  (weight) => {
    const wrong = lines.flatMap(({text, size, widths}) => {
      const ours = textWidth(text, size, weight);
      return Math.abs(ours / widths[weight]! - 1) <= 0.02 ? [] : [`${text}: ${ours}, set ${widths[weight]}`];
    });
    expect(wrong).toEqual([]);
  }
);

test("pairs of letters are kerned", () => {
  expect(textWidth("To", 100)).toBeLessThan(textWidth("T", 100) + textWidth("o", 100) - 3);
});

test("weights between the measured ones lie between them, others count as the nearest", () => {
  const width = (weight: number) => textWidth("Nine herons", 16, weight);
  expect(width(500)).toBeCloseTo((width(400) + width(600)) / 2, 6);
  expect([width(100), width(1000)]).toEqual([width(400), width(700)]);
  expect(() => width(NaN)).toThrow("“NaN” is no font weight");
});

test("a size that is none is an error, no size no width", () => {
  expect(() => textWidth("a", NaN)).toThrow("“NaN” is no type size");
  expect(() => textWidth("a", -1)).toThrow("“-1” is no type size");
  expect([textWidth("a", 0), textWidth("", 12)]).toEqual([0, 0]);
});

test.each([
  ["a composed letter is one", "n\u0303", "ñ"],
  ["a mark takes no room", "e\u0331\u0302", "e"],
  ["neither do joiners, controls and soft hyphens", "a\u200b\u200d\ufeff\u00ad\u0007b", "ab"],
  ["kerning goes through what is not seen", "A\u00adV", "AV"],
  ["a letter that the font lacks is as wide as without its mark", "Łódź ő".normalize("NFD"), "Łódz o"],
  ["a no-break space is as wide as a space", "14\u00a0500", "14 500"],
  ["an emoji is one, however many code points it has", "👩🏽‍🚀", "🙂"],
  ["so are a flag and a keycap", "🇸🇻4️⃣", "🙂🙂"]
])("%s", (_, text, same) => {
  expect(textWidth(text, 20)).toBeCloseTo(textWidth(same, 20), 6);
});

test("emoji take 1.25 type sizes, CJK one, half-width forms half of one", () => {
  expect(textWidth("🙂", 20)).toBe(25);
  expect(textWidth("字幕テレビ、글", 20)).toBe(140);
  expect(textWidth("ﾃﾚﾋﾞ", 20)).toBe(40);
  expect(textWidth("\u3000", 20)).toBe(20);
});

test("letters of other scripts take a room that letters have", () => {
  for (const text of ["מספר", "بلغ", "Число", "αριθ", "จำนวน"]) {
    const letters = [...text].filter((letter) => !/\p{M}/u.test(letter)).length;
    expect(textWidth(text, 10) / letters, text).toBeGreaterThan(4);
    expect(textWidth(text, 10) / letters, text).toBeLessThan(7);
  }
});

test("a lone surrogate is a sign, not an error", () => {
  expect(textWidth("a\ud83d", 10)).toBeGreaterThan(textWidth("a", 10));
});
