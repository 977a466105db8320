import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {fontMetrics, formatMetrics, siteFontMetrics} from "../../publish/font-metrics.ts";
import {root} from "../../publish/setup.mjs";
import {hasFont, registerFont, textWidth, type FontMetrics} from "../../src/text/index.ts";

const SERIF = join(root, "node_modules/@fontsource/source-serif-4/files/source-serif-4-latin");
const SANS = "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";
const TINY: FontMetrics = {
  family: "Tiny",
  ascent: 800,
  descent: -200,
  characters: "AV ",
  widths: {"300": [500, 400, 200], "500": [600, 500, 200]},
  kerning: {first: ["A"], second: ["V"], pairs: [0, 0], values: {"300": [-50], "500": [-70]}}
};

test("the committed metrics are those of the font that the site ships", () => {
  const committed: unknown = JSON.parse(readFileSync(join(root, "src/text/font-metrics.json"), "utf8"));
  expect(committed).toEqual(siteFontMetrics(root));
  expect(JSON.parse(formatMetrics(siteFontMetrics(root)))).toEqual(committed);
});

test("metrics are made of any font's files, one a weight or one for all", () => {
  const serif = fontMetrics([`${SERIF}-700-normal.woff2`, `${SERIF}-400-normal.woff2`]);
  expect([serif.family, ...Object.keys(serif.widths)]).toEqual(["Source Serif 4", "400", "700"]);
  expect([serif.ascent, serif.descent]).toEqual([1036, -335]);
  registerFont(serif);
  // As Chromium sets it at 100 px.
  expect(textWidth("AVATAR, quite", 100, 400, "Source Serif 4")).toBeCloseTo(675.203, 1);
  expect(() => fontMetrics([join(root, SANS)], {weights: [1000]})).toThrow(
    "has the weights 200 to 900, none of 1000"
  );
});

test("a registered font is measured by its own metrics, at any weight", () => {
  registerFont(TINY);
  expect(hasFont("Tiny")).toBe(true);
  expect(hasFont('Nothing, "tiny", serif')).toBe(true);
  expect(textWidth("AV", 10, 300, "Tiny")).toBeCloseTo(8.5);
  expect(textWidth("AV", 10, 400, "Tiny")).toBeCloseTo(9.4);
  expect(textWidth("AV", 10, 500, "Tiny")).toBeCloseTo(10.3);
  for (const [outside, nearest] of [
    [100, 300],
    [950, 500]
  ] as const)
    expect(textWidth("AVA V", 10, outside, "Tiny")).toBe(textWidth("AVA V", 10, nearest, "Tiny"));
});

test("registering a font again replaces it", () => {
  registerFont({...TINY, family: "Twice"});
  const before = textWidth("A", 10, 300, "Twice");
  registerFont({...TINY, family: "Twice", widths: {"300": [900, 400, 200]}, kerning: undefined});
  expect([before, textWidth("A", 10, 300, "Twice")]).toEqual([5, 9]);
});

test("an unknown family is said to be unknown and measured as the library's own", () => {
  expect(hasFont("Nobody Sans, serif")).toBe(false);
  expect(hasFont("Source Sans 3")).toBe(true);
  expect(textWidth("Herons", 14, 600, "Nobody Sans, serif")).toBe(textWidth("Herons", 14, 600));
});

test("metrics that make no sense are refused with all that is wrong with them", () => {
  const wrong: FontMetrics = {
    ...TINY,
    family: " ",
    widths: {"300": [500, 400], bold: [600, -500, NaN]}
  };
  expect(() => registerFont(wrong)).toThrow(
    "font metrics: the family has no name; 2 widths of weight 300 for 3 characters; “bold” is no weight; " +
      "a width of weight bold is no finite number, or negative; the kerning of weight bold is not one finite number a pair"
  );
  expect(hasFont(" ")).toBe(false);
});
