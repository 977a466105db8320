import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page, Route} from "playwright-core";
import {describe, expect, test} from "vitest";
import {builtPages} from "./built-pages.ts";
import {viewport, withPage} from "./browser.ts";
import {openSite} from "./open-site.ts";

const {site, browser} = await openSite();
const WINDOWS = [
  ["light", 360],
  ["dark", 1280]
] as const;
const LINK = /<link rel="stylesheet" href="[^"]*styles\/\w+\.css">/;
const text = (path: string) => readFileSync(join(site.dir, path, "index.html"), "utf8");
const pages = builtPages(site.dir).filter((path) => path.endsWith("/") && LINK.test(text(path)));

/** How everything before the link to the whole style looks, by what it is. */
function looks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const link = document.querySelector("main link[rel=stylesheet]");
    const place = (element: Element) => link!.compareDocumentPosition(element);
    // What is around the link grows with what comes behind it.
    const before = (element: Element) =>
      (place(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && !element.contains(link);
    const named = ["color", "background-color", "font-size", "font-weight", "text-decoration", "border"];
    return [...document.querySelectorAll("body *:not(script)")].filter(before).map((element, i) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const box = [x, y, width, height].map(Math.round).join(" ");
      return `${i} ${element.localName}.${element.className} ${box} ${named.map((name) => style.getPropertyValue(name)).join("; ")}`;
    });
  });
}

test("most pages show their first window before their whole style is there", () => {
  expect(pages).toContain("/");
  expect(pages).toContain("/es/");
  expect(pages.length).toBeGreaterThan(20);
});

describe.each(pages)("the first window of %s", (path) => {
  test("looks the same before and after its whole style has come", async () => {
    for (const [theme, width] of WINDOWS) {
      // What scripts change later is not what styles change.
      const options = {viewport: viewport(width), colorScheme: theme, javaScriptEnabled: false};
      await withPage(browser, options, async (page) => {
        const held: Route[] = [];
        await page.route(/\.woff2$/, (route) => route.abort());
        await page.route(/\/styles\/\w+\.css$/, (route) => void held.push(route));
        await page.goto(site.origin + path, {waitUntil: "commit"});
        await page.waitForSelector("main link[rel=stylesheet]", {state: "attached"});
        await expect.poll(() => held.length).toBe(1);
        expect(await page.locator("footer").count(), "what comes later").toBe(0);
        const before = await looks(page);
        await held[0]!.continue();
        await page.waitForLoadState("load");
        expect(await looks(page), `${theme}, ${width} px`).toEqual(before);
      });
    }
  });
});
