import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Browser, Page} from "playwright-core";
import {figureStyle} from "../../src/charts/index.ts";
import {SUBJECTS} from "../charts/subjects.ts";
import {launch, THEMES, viewport, withPage} from "./browser.ts";
import {faultsOfAccess} from "./checks/accessibility.ts";
import {faultsOfDrawnText} from "./checks/drawn-text.ts";
import {faultsOfWidth} from "./checks/scrolling.ts";

const ORIGIN = "http://lake.example";
const FONT = readFileSync(
  createRequire(import.meta.url).resolve(
    "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"
  )
);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** A page with the figures of all forms at this width, open, set by nothing but their own style sheet. */
function show<T>(width: number, theme: string, options: object, look: (page: Page) => Promise<T>) {
  const drawn = SUBJECTS.map(({rows, draw}) => draw(rows, {width: width - 32, ...options}).outerHTML);
  const style = `@font-face{font-family:"Source Sans 3";src:url(/font.woff2);font-weight:200 900}
    body{margin:0;background:var(--cifra-paper)}${figureStyle()}`;
  const body = drawn.join("\n").replaceAll("<details", "<details open");
  const html = `<!doctype html><html lang="en" data-theme="${theme}"><title>Figures</title>
    <meta name="viewport" content="width=device-width"><style>${style}</style>
    <main><h1 style="color:var(--cifra-ink)">Figures</h1>${body}</main>`;
  return withPage(browser, {viewport: viewport(width)}, async (page) => {
    await page.route(`${ORIGIN}/**`, (route) =>
      route.request().url().endsWith("woff2")
        ? route.fulfill({contentType: "font/woff2", body: FONT})
        : route.fulfill({contentType: "text/html", body: html})
    );
    await page.goto(`${ORIGIN}/`);
    await page.evaluate(() => document.fonts.ready);
    return look(page);
  });
}

describe.each([320, 480, 720, 1100].flatMap((width) => THEMES.map((theme) => [width, theme] as const)))(
  "figures of the library on a page of somebody else, %i px wide, %s",
  (width, theme) => {
    test.each([
      ["as text", {}],
      ["with links", {figureHref: (figure: string) => `#source-${figure}`, locale: "es"}]
    ])("can be read by everybody, %s", (_, options) =>
      show(width, theme, options, async (page) => {
        expect(await faultsOfAccess(page)).toEqual([]);
        expect(await faultsOfDrawnText(page)).toEqual([]);
        expect(await faultsOfWidth(page)).toEqual([]);
      })
    );
  }
);

test("a table that is wider than its page scrolls in its box, and by keyboard", () =>
  show(320, "light", {}, async (page) => {
    const box = page.locator(".cifra-table").last();
    await box.focus();
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => box.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0);
  }));
