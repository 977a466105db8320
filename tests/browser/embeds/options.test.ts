import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Browser, Page} from "playwright-core";
import {launch, serveSite, withPage} from "../browser.ts";
import {faultsOfAccess} from "../checks/accessibility.ts";
import {faultsOfWidth} from "../checks/scrolling.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launch()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

function visit(
  path: string,
  look: (page: Page, requests: string[]) => Promise<void>,
  options = {}
): Promise<void> {
  return withPage(browser, {viewport: {width: 700, height: 900}, ...options}, async (page) => {
    const requests: string[] = [];
    const said: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(site.origin + path);
    await look(page, requests);
    expect(said).toEqual([]);
  });
}

/** What a reader sees of the options: the ground, the language, title and notes. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const shown = (selector: string) => document.querySelector(selector)!.getClientRects().length > 0;
    const [r] = /\d+/.exec(getComputedStyle(document.querySelector("figure")!).backgroundColor)!;
    return {
      dark: Number(r) < 60,
      lang: document.documentElement.lang,
      title: shown("h1"),
      notes: shown(".notes p")
    };
  });

const PLAIN = {dark: false, lang: "en", title: true, notes: true};

describe("an embed page", () => {
  test("is one request, whole without script", () =>
    visit(
      "/embed/space/?theme=dark&title=off",
      async (page, requests) => {
        expect(requests).toHaveLength(1);
        expect(await seenWithoutScript(page)).toEqual([true, true, true]);
      },
      {javaScriptEnabled: false}
    ));

  test.each([
    ["", PLAIN],
    ["?theme=dark", {...PLAIN, dark: true}],
    ["#theme=dark", {...PLAIN, dark: true}],
    ["#?theme=dark&secret=a", {...PLAIN, dark: true}],
    ["?theme=light#theme=dark", {...PLAIN, dark: true}],
    ["?theme=auto", PLAIN],
    ["?title=off", {...PLAIN, title: false}],
    ["?notes=off&title=off", {...PLAIN, title: false, notes: false}],
    ["?lang=es&theme=dark#notes=off", {...PLAIN, lang: "es", dark: true, notes: false}],
    ["?lang=en", PLAIN],
    ["?theme=pink&title=no&notes=&lang=fr&lang", PLAIN],
    ["?theme=dark'\"><script>alert(1)</script>", PLAIN],
    ["?lang=..%2f..%2f&title=OFF&%ff", PLAIN],
    [`?x=${"y".repeat(5000)}`, PLAIN]
  ])("asked for by “%s”, does what it knows and ignores the rest", (query, expected) =>
    visit(`/embed/space/${query}`, async (page) => {
      await expect.poll(() => page.evaluate(() => document.readyState)).toBe("complete");
      await expect.poll(() => seen(page).catch(() => null)).toEqual(expected);
    })
  );

  test("keeps the other options when the language is another, and goes from Spanish to English, too", () =>
    visit("/es/embed/space/?lang=en&theme=dark#notes=off", async (page) => {
      await expect.poll(() => page.url()).toBe(`${site.origin}/embed/space/?lang=en&theme=dark#notes=off`);
      await expect.poll(() => seen(page).catch(() => null)).toEqual({...PLAIN, dark: true, notes: false});
    }));

  test.each(["light", "dark"])("can be read by everybody, %s, with the table open", (theme) =>
    visit(`/embed/inmates/?theme=${theme}`, async (page) => {
      await page.locator("summary").click();
      for (const width of [280, 400, 700]) {
        await page.setViewportSize({width, height: 900});
        expect(await faultsOfAccess(page), `${width} px`).toEqual([]);
        expect(await faultsOfWidth(page), `${width} px`).toEqual([]);
      }
    })
  );

  test("shows the drawing for its width, and leads each number to its card in another window", () =>
    visit("/embed/inmates/", async (page) => {
      const shown = () => page.locator("svg:visible").getAttribute("viewBox");
      expect(await shown()).toMatch(/^0 0 720 /);
      await page.setViewportSize({width: 500, height: 900});
      expect(await shown()).toMatch(/^0 0 328 /);
      const links = await page
        .locator("figure a[href]:not([href^='#'])")
        .evaluateAll((links) => links.map((link) => [link.getAttribute("target"), link.getAttribute("rel")]));
      expect(links.length).toBeGreaterThan(10);
      expect(links.every(([target, rel]) => target === "_blank" && rel === "noopener")).toBe(true);
    }));
});

async function seenWithoutScript(page: Page): Promise<boolean[]> {
  return Promise.all(
    ["h1", ".wide svg", ".notes p"].map((name) =>
      page
        .locator(name)
        .first()
        .isVisible()
        .catch(() => false)
    )
  );
}
