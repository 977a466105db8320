import {join} from "node:path";
import {expect, test} from "vitest";
import {root} from "../../publish/setup.mjs";
import {pageLanguage} from "../../src/locales/page-language.ts";
import {builtPages} from "./built-pages.ts";
import {viewport, withPage} from "./browser.ts";
import {openSite} from "./open-site.ts";

const {site, browser} = await openSite();

const PAGES = [
  "/",
  "/charts/inmates/",
  "/embed/inmates/",
  "/figures/",
  "/data/",
  "/search/?q=prison",
  "/notebooks/occupancy/",
  "/notebooks/your-figures/",
  "/about/"
];
/** A kept version in each language: pages that no later build changes. */
const KEPT = builtPages(join(root, "dist")).filter((path) => path.includes("/v/"));
const kept = (["en", "es"] as const).flatMap(
  (tag) => KEPT.find((path) => pageLanguage(path, "en") === tag) ?? []
);

test("there are kept versions in both languages to look at", () => {
  expect(kept).toHaveLength(2);
});

test.each([...PAGES, ...PAGES.map((path) => `/es${path}`), ...kept])(
  "%s asks no other host for anything, and leaves nothing in the browser",
  (path) =>
    withPage(browser, {viewport: viewport(1280)}, async (page) => {
      const foreign: string[] = [];
      page.on("request", (request) => {
        const {protocol, origin} = new URL(request.url());
        if (/^(?:https?|wss?):$/.test(protocol) && origin !== site.origin) foreign.push(request.url());
      });
      await page.goto(`${site.origin}${path}`, {waitUntil: "load"});
      // What a reader does: down the page, over a chart, into a card.
      await page.mouse.move(400, 400);
      await page.mouse.wheel(0, 4000);
      await page.keyboard.press("Tab");
      const number = page.locator("a.figure").filter({visible: true}).first();
      if ((await number.count()) > 0) await number.click();
      await page.waitForLoadState("networkidle");
      expect(foreign).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      const kept = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length
      }));
      expect(kept).toEqual({local: 0, session: 0, databases: 0, caches: 0, workers: 0});
    })
);
