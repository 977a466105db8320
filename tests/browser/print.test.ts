import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {root} from "../../publish/setup.mjs";
import {withPage} from "./browser.ts";
import {builtPages} from "./built-pages.ts";
import {SHEET, faultsOfPaper, printedSheets} from "./checks/paper.ts";
import {openSite} from "./open-site.ts";

/** Embeds stand in pages of others and kept versions never change. */
const pages = builtPages(join(root, "dist")).filter((path) => !/\/embed\/./.test(path));
const KINDS = [
  "/",
  "/data/",
  "/figures/",
  "/figures/implied-inmates/",
  "/sources/mega-prison-conditions/",
  "/disputes/",
  "/charts/inmates/",
  "/notebooks/price/"
];

const {site, browser} = await openSite();

describe("on paper", () => {
  test.each(pages)("nothing of %s is wider than its sheet", async (path) => {
    const faults = await withPage(browser, {viewport: SHEET, colorScheme: "dark"}, async (page) => {
      await page.goto(site.origin + path, {waitUntil: "load"});
      return faultsOfPaper(page);
    });
    expect(faults).toEqual([]);
  });

  test.each(KINDS.flatMap((path) => [path, `/es${path}`]))(
    "no sheet of %s holds a heading or the footer alone",
    async (path) => {
      const sheets = await printedSheets(browser, site.origin + path);
      const footer = /(Every figure is read from|Cada cifra se lee en).*$/;
      for (const [i, words] of sheets.entries())
        expect(words.replace(footer, "").length, `sheet ${i + 1}: ${words}`).toBeGreaterThan(100);
      const notes = sheets.find((words) =>
        /Where every number comes from|De dónde viene cada número/.test(words)
      );
      // The first note begins with the words of its figure, and says how they are read.
      if (notes)
        expect(notes).toMatch(
          /(comes from|cada número) .*(Read as|Computed as|Se lee como|Se calcula como):/
        );
    }
  );
});
