import {expect, test} from "vitest";
import {root} from "../../publish/setup.mjs";
import {fontFaces} from "../../src/fonts.ts";
import {siteStyle} from "../../src/site-theme.ts";
import {readSite} from "../../src/site.ts";

test("every font that is declared is named in the style of the story", () => {
  const declared = [...fontFaces("").matchAll(/font-family:("[^"]+")/g)].map(([, family]) => family!);
  expect(declared.length).toBeGreaterThan(5);
  const style = siteStyle(readSite(root).theme);
  for (const family of declared) expect(style).toContain(family);
});
