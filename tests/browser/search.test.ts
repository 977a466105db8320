import {describe, expect, test} from "vitest";
import type {Page} from "playwright-core";
import {viewport, withPage} from "./browser.ts";
import {openSite} from "./open-site.ts";

const {site, browser} = await openSite();

const on = <T>(path: string, work: (page: Page) => Promise<T>, script = true): Promise<T> =>
  withPage(browser, {viewport: viewport(360), javaScriptEnabled: script}, async (page) => {
    await page.goto(`${site.origin}${path}`, {waitUntil: "load"});
    return work(page);
  });

describe.each([
  ["/search/", "overcrowd", "hacinamientox"],
  ["/es/search/", "numero", "overcrowdx"]
])("the search at %s", (path, asked, nothing) => {
  test("finds sections by the beginnings of their words, without accents, and leads to them", () =>
    on(path, async (page) => {
      await page.locator("input[type=search]").fill(asked);
      await page.locator(".search-results li").first().waitFor();
      expect(await page.locator(".search-results mark").count()).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get("q")).toBe(asked);
      expect(await page.locator("[role=status]").textContent()).not.toContain("{");
      const hrefs = await page
        .locator(".search-results a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      for (const href of new Set(hrefs))
        expect((await page.request.get(`${site.origin}${href}`)).status(), href).toBe(200);
    }));

  test("says so when it finds nothing, and takes hostile words for words", () =>
    on(path, async (page) => {
      for (const words of [nothing, "<img src=x onerror=alert(1)>"]) {
        await page.locator("input[type=search]").fill(words);
        await expect.poll(() => page.locator("[role=status]").textContent()).not.toBe("");
      }
      expect(await page.locator(".search-results img").count()).toBe(0);
    }));

  test("takes what is asked from its address", () =>
    on(`${path}?q=${asked}`, async (page) => {
      await page.locator(".search-results li").first().waitFor();
      expect(await page.locator("input[type=search]").inputValue()).toBe(asked);
    }));

  test("says without script what to do instead", () =>
    on(
      path,
      async (page) => {
        expect(await page.locator("input[type=search]").isVisible()).toBe(false);
        expect(await page.locator("noscript .note").isVisible()).toBe(true);
      },
      false
    ));
});
