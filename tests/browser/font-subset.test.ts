import {readFileSync} from "node:fs";
import {join} from "node:path";
// @ts-expect-error: fontkit has no types of its own
import * as fontkit from "fontkit";
import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {isPage, listFiles} from "../../publish/list-files.ts";
import {root} from "../../publish/setup.mjs";

interface Font {
  hasGlyphForCodePoint(code: number): boolean;
}

const dist = join(root, "dist");
const fonts = ["source-sans-3", "source-serif-4", "source-serif-4-italic"].map(
  (name) =>
    (fontkit as {openSync(file: string): unknown}).openSync(
      join(dist, "fonts", `${name}.woff2`)
    ) as unknown as Font
);

/** Signs that the registers know how to read and a table lists: any machine has a font for them. */
const LISTED = "≈∼≃≥⩾≤⩽％";

/** Set in the machine's own font of fixed width, or never shown. */
const OTHERS = "script, style, code, pre, template, title, desc";

test("the fonts that are served have every letter and sign that pages show", () => {
  const missing = new Map<string, string>();
  for (const file of listFiles(dist).filter((name) => isPage(name) && !/\/v\/|^library\//.test(name))) {
    const {document} = parseHTML(readFileSync(join(dist, file), "utf8"));
    for (const element of document.body.querySelectorAll(OTHERS)) element.remove();
    for (const sign of document.body.textContent ?? "")
      if (
        /\S/.test(sign) &&
        !LISTED.includes(sign) &&
        fonts.some((font) => !font.hasGlyphForCodePoint(sign.codePointAt(0)!))
      )
        missing.set(sign, file);
  }
  expect(
    [...missing].map(([sign, file]) => `${sign} (U+${sign.codePointAt(0)!.toString(16)}) on ${file}`)
  ).toEqual([]);
});

test("they have the letters of Spanish, powers, quotes and the signs of amounts", () => {
  for (const sign of "ÁÉÍÓÚÜÑáéíóúüñ¿¡ºª²³½«»“”‘’–—…×€£¥¢°%−")
    for (const font of fonts) expect(font.hasGlyphForCodePoint(sign.codePointAt(0)!), sign).toBe(true);
});
