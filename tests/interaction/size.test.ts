import {brotliCompressSync, gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {interactionStyle} from "../../src/interaction/index.ts";
import {theme} from "../../src/theme/theme.ts";
import {bundleOf} from "../browser/lake-page.ts";

test("the script is at most 6 kB compressed, with nothing of Plot and d3", () => {
  const script = bundleOf("src/interaction/enhance.ts");
  expect(gzipSync(script, {level: 9}).length).toBeLessThanOrEqual(6000);
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(6000);
  expect(Buffer.from(script).toString()).not.toMatch(/\bimport\b|innerHTML|\beval\b/);
});

test("the style sheet takes its colours from the theme", () => {
  const colours = {...theme.colours, accent: {light: "#123456", dark: "#abcdef"}};
  expect(interactionStyle({...theme, colours})).toContain("var(--cifra-accent,#123456)");
  const own = interactionStyle().replace(/var\(--cifra-[a-z]+,#[0-9a-f]{6}\)/g, "");
  expect(own.match(/#[0-9a-f]{3,8}\b/gi)).toBe(null);
});
