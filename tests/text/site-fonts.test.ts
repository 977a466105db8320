import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
// @ts-expect-error: fontkit has no types of its own
import * as fontkit from "fontkit";
import {afterAll, expect, test} from "vitest";
import {layFonts} from "../../publish/lay-fonts.ts";
import {FONT_FILES, fontFaces, SYMBOL_FILE} from "../../src/fonts.ts";
import {SYMBOL_RANGE, SYMBOLS} from "../../src/symbol-font.ts";

interface Fontkit {
  create(font: Buffer): {characterSet: number[]};
}

const root = mkdtempSync(join(tmpdir(), "cifra-fonts-"));
afterAll(() => rmSync(root, {recursive: true, force: true}));
layFonts(root);
const folder = join(root, "src", "_generated", "fonts");

const missing = (file: string, text: string) => {
  const {characterSet} = (fontkit as Fontkit).create(readFileSync(join(folder, file)));
  const known = new Set(characterSet);
  return [...text].filter((character) => !known.has(character.codePointAt(0)!)).join("");
};

test("all fonts of the site weigh at most 90 kB together", () => {
  const files = readdirSync(folder);
  expect(files).toHaveLength(FONT_FILES.length + 1);
  expect(files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThanOrEqual(90_000);
});

test("each font has the letters and signs of English and Spanish, and the superscripts of areas and ordinals", () => {
  for (const {name} of FONT_FILES)
    expect(missing(name, "áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”‘’—–−…·×±€$%°¹²³ºª"), name).toBe("");
});

test("the font of symbols has arrows, every superscript and signs of comparison", () => {
  expect(missing(SYMBOL_FILE, `${SYMBOLS}←↑→↓↗⁰⁴⁵⁶⁷⁸⁹⁻₂≈≠≤≥`)).toBe("");
});

test("the range of the font of symbols names its characters and no other", () => {
  const named = SYMBOL_RANGE.split(",").flatMap((range) => {
    const [from, to = from] = range.slice(2).split("-");
    const [first, last] = [parseInt(from!, 16), parseInt(to!, 16)];
    return Array.from({length: last - first + 1}, (_, i) => String.fromCodePoint(first + i));
  });
  expect(named.sort()).toEqual([...SYMBOLS].sort());
});

test("every font that is fetched lets text be read until it is there", () => {
  const fetched = fontFaces("fonts/")
    .split("\n")
    .filter((face) => face.includes("url("));
  expect(fetched).toHaveLength(FONT_FILES.length + 2);
  for (const face of fetched) expect(face).toContain("font-display:swap");
});
