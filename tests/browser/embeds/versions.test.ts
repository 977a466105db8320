import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Browser, Page} from "playwright-core";
import {openEmbeds} from "../../../publish/embeds/lay-embeds.ts";
import {root} from "../../../publish/setup.mjs";
import {openLocale} from "../../../src/locales/locale.ts";
import {readSite} from "../../../src/site.ts";
import {launch, serveSite, withPage} from "../browser.ts";
import {serveHosts} from "./hosts.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let hosts: Awaited<ReturnType<typeof serveHosts>>;
let kept: string;

beforeAll(async () => {
  [site, hosts, browser] = await Promise.all([serveSite(), serveHosts(), launch()]);
  const embeds = await openEmbeds(root, readSite(root));
  kept = embeds.page({slug: "space", locale: openLocale("es", "en"), version: "a1"});
});
afterAll(() => Promise.all([browser?.close(), site?.close(), hosts?.close()]));

const PATH = "/es/embed/space/v/a1/";

/** A kept version on the site, whose `version.json` is this answer; null where none comes. */
function visit(
  answer: {status?: number; body: string} | null,
  look: (page: Page) => Promise<void>,
  sandbox?: string
) {
  return withPage(browser, {}, async (page) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.route(site.origin + PATH, (route) => route.fulfill({contentType: "text/html", body: kept}));
    await page.route(`${site.origin}/embed/space/version.json`, (route) =>
      answer
        ? route.fulfill({
            contentType: "application/json",
            headers: {"Access-Control-Allow-Origin": "*"},
            ...answer
          })
        : route.abort()
    );
    const frame = `<iframe src="${site.origin}${PATH}" ${sandbox === undefined ? "" : `sandbox="${sandbox}"`} width="700" height="900"></iframe>`;
    await page.goto(hosts.add({body: frame}));
    await look(page);
    expect(errors).toEqual([]);
  });
}

const line = (page: Page) => page.frameLocator("iframe").locator(".newer");

describe("a kept version in a frame", () => {
  test("says that there is a newer one, where it is and what has changed", () =>
    visit({body: '{"version": "b2", "published": "2025-01-01"}'}, async (page) => {
      await expect.poll(() => line(page).isVisible()).toBe(true);
      const links = await line(page)
        .locator("a")
        .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
      expect(links).toEqual(["/es/embed/space/", "/es/charts/space/versions/"]);
    }));

  test.each([
    ["it is the newest", {body: '{"version": "a1"}'}],
    ["no answer comes", null],
    ["there is no such file", {status: 404, body: '{"version": "b2"}'}],
    ["the answer is no JSON", {body: "<p>Hello</p>"}],
    ["the answer says something else", {body: '{"version": ["b2"]}'}],
    ["the answer is nothing", {body: "null"}]
  ])("says nothing when %s", (_, answer) =>
    visit(answer, async (page) => {
      await page.frameLocator("iframe").locator(".pinned").waitFor();
      await page.waitForTimeout(300);
      expect(await line(page).isVisible()).toBe(false);
    })
  );

  test("is whole in a sandbox without any flag", () =>
    visit(
      {body: '{"version": "b2"}'},
      async (page) => {
        expect(await page.frameLocator("iframe").locator(".wide svg").isVisible()).toBe(true);
      },
      ""
    ));
});
