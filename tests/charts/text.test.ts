import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {fontMetrics} from "../../publish/font-metrics.ts";
import {breakLines} from "../../src/text/rich-text.ts";
import {textWidth} from "../../src/text/text-width.ts";

const root = new URL("../..", import.meta.url).pathname;

test("the committed metrics are those of the font that the site ships", () => {
  const committed: unknown = JSON.parse(readFileSync(`${root}/src/text/font-metrics.json`, "utf8"));
  expect(committed).toEqual(fontMetrics(root));
});

test("text is as wide as a browser sets it, and never narrower", () => {
  // Widths in pixels that Chromium measures for the font itself, at 16 px.
  const measured = [
    ["People held in 2024: 14,500", 400, 180.81],
    ["People held in 2024: 14,500", 700, 191.58],
    ["Organización según niñas, ¿cuántas?", 600, 250.3]
  ] as const;
  for (const [text, weight, width] of measured) {
    expect(textWidth(text, 16, weight)).toBeGreaterThanOrEqual(width);
    expect(textWidth(text, 16, weight)).toBeLessThan(width * 1.09);
  }
});

test("unknown characters count as wide, and composed ones as one", () => {
  expect(textWidth("字", 10)).toBeGreaterThan(7);
  expect(textWidth("n\u0303", 10)).toBe(textWidth("ñ", 10));
});

test("lines break between words and keep links", () => {
  const {lines} = breakLines([[{text: "one two "}, {text: "three four", figure: "f"}]], {
    width: 70,
    size: 13
  });
  expect(lines.map((line) => line.runs.map((run) => run.text).join(""))).toEqual(["one two", "three four"]);
  expect(lines[1]!.runs).toMatchObject([{text: "three four", figure: "f"}]);
  for (const line of lines) expect(line.width).toBeLessThanOrEqual(70);
});

test("a word that is wider than the room is cut, and no room is an error", () => {
  const {lines} = breakLines([[{text: "Donaudampfschifffahrtsgesellschaft"}]], {width: 60, size: 13});
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line.width).toBeLessThanOrEqual(60);
  expect(() => breakLines([[{text: "a"}]], {width: 0, size: 13})).toThrow("no room for text");
});
