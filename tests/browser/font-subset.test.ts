import {readFileSync} from "node:fs";
import {join} from "node:path";
// @ts-expect-error: fontkit has no types of its own
import * as fontkit from "fontkit";
import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {isPage, listFiles} from "../../publish/list-files.ts";
import {root} from "../../publish/setup.mjs";
import {FONT_FILES, SYMBOL_FILE} from "../../src/fonts.ts";

interface Font {
  hasGlyphForCodePoint(code: number): boolean;
}

const dist = join(root, "dist");
const open = (file: string) =>
  (fontkit as {openSync(file: string): unknown}).openSync(join(dist, "fonts", file)) as unknown as Font;
const fonts = FONT_FILES.map(({name}) => open(name));
const symbols = open(SYMBOL_FILE);

/** Signs that the registers know how to read and a table lists: any machine has a font for them. */
const LISTED = "∼≃⩾⩽％";

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
        !symbols.hasGlyphForCodePoint(sign.codePointAt(0)!) &&
        fonts.some((font) => !font.hasGlyphForCodePoint(sign.codePointAt(0)!))
      )
        missing.set(sign, file);
  }
  expect(
    [...missing].map(([sign, file]) => `${sign} (U+${sign.codePointAt(0)!.toString(16)}) on ${file}`)
  ).toEqual([]);
});
