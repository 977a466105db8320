import {expect, test} from "vitest";
import {root} from "../../publish/setup.mjs";
import {fontFaces} from "../../src/fonts.ts";
import {siteStyle} from "../../src/site-theme.ts";
import {readSite} from "../../src/site.ts";

const declared = [...fontFaces("").matchAll(/font-family:("[^"]+")/g)].map(([, family]) => family!);

test.each([
  ["the story's register", readSite(root).theme],
  ["a register that names no fonts", {colours: {}, fonts: {}, sizes: {}}]
])("every font that is declared is named in the style of %s", (_, theme) => {
  expect(declared.length).toBeGreaterThan(5);
  const style = siteStyle(theme);
  for (const family of declared) expect(style).toContain(family);
});
