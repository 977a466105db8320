import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {root} from "../../publish/setup.mjs";
import {THEMES, WIDTHS, ZOOMED_WIDTH, viewport, withPage} from "./browser.ts";
import {openSite} from "./open-site.ts";
import {builtPages} from "./built-pages.ts";
import {faultsOfAccess} from "./checks/accessibility.ts";
import {faultsOfDrawnText, unseenCharts} from "./checks/drawn-text.ts";
import {faultsOfGround} from "./checks/ground.ts";
import {faultsOfLinks} from "./checks/links.ts";
import {faultsOfNumbers, followByKeyboard, followByTouch, kindsOfNumbers} from "./checks/numbers.ts";
import {faultsOfCutText, faultsOfWidth} from "./checks/scrolling.ts";
import {watchTraffic} from "./checks/traffic.ts";

const dist = join(root, "dist");
/** A kept version was judged when it was the plain page, and never changes. */
const pages = builtPages(dist).filter((path) => !/\/v\/[^/]+\/$/.test(path));

const {site, browser} = await openSite();

/** Opens a page of the site and waits until it stands still. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.origin + path, {waitUntil: "load"});
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const builtDocument = (path: string) =>
  parseHTML(readFileSync(join(dist, path.endsWith("/") ? `${path}index.html` : path), "utf8")).document;

test("there are pages, and the first has charts", () => {
  expect(pages).toContain("/");
  expect(builtDocument("/").querySelectorAll("figure.chart svg").length).toBeGreaterThan(0);
});

describe.each(pages)("the page %s", (path) => {
  test("has its charts in its HTML, with their words, before any script", () => {
    for (const chart of builtDocument(path).querySelectorAll("figure.chart")) {
      const drawings = [...chart.querySelectorAll("svg")];
      expect(drawings.length, chart.id).toBeGreaterThan(0);
      for (const svg of drawings) expect(svg.querySelectorAll("text").length, chart.id).toBeGreaterThan(0);
    }
  });

  for (const javaScriptEnabled of [true, false]) {
    const script = javaScriptEnabled ? "with script" : "without script";

    test(`is right ${script} at ${[ZOOMED_WIDTH, ...WIDTHS].join(", ")} px, light and dark`, async () => {
      const faults = await withPage(
        browser,
        {viewport: viewport(WIDTHS[0]), javaScriptEnabled},
        async (page) => {
          const faults = watchTraffic(page, site.origin);
          await open(page, path);
          for (const width of WIDTHS) {
            await page.setViewportSize(viewport(width));
            for (const theme of THEMES) {
              await page.emulateMedia({colorScheme: theme});
              const again = width !== WIDTHS[0] || theme !== THEMES[0];
              const found = [
                ...(await faultsOfGround(page, theme)),
                ...(await faultsOfWidth(page)),
                ...(await unseenCharts(page)),
                ...(await faultsOfDrawnText(page)),
                // axe needs timers, and finds the same where no script changed the page.
                ...(javaScriptEnabled ? await faultsOfAccess(page, {again}) : [])
              ];
              faults.push(...found.map((fault) => `${width} px, ${theme}: ${fault}`));
            }
          }
          // The same page, not loaded again: no text is lost, and nothing scrolls sideways but what has a box for it.
          await page.setViewportSize(viewport(ZOOMED_WIDTH));
          const zoomed = [faultsOfWidth, faultsOfCutText, unseenCharts, faultsOfDrawnText];
          for (const find of zoomed)
            faults.push(...(await find(page)).map((fault) => `${ZOOMED_WIDTH} px: ${fault}`));
          faults.push(...(await faultsOfLinks(page, dist)), ...(await faultsOfNumbers(page)));
          return faults;
        }
      );
      expect(faults).toEqual([]);
    });

    test(`shows a number's card to keyboard and touch ${script}`, async () => {
      const options = {viewport: viewport(360), javaScriptEnabled, hasTouch: true, isMobile: true};
      const faults = await withPage(browser, options, async (page) => {
        await open(page, path);
        const kinds = await kindsOfNumbers(page);
        const ways = kinds.flatMap((kind) =>
          [followByTouch, followByKeyboard].map((follow) => () => follow(page, kind))
        );
        const faults: string[] = [];
        for (const [i, follow] of ways.entries()) {
          // Each begins at a page without a card; from the same address a browser would only jump.
          if (i > 0) {
            await page.goto("about:blank");
            await open(page, path);
          }
          faults.push(...(await follow()));
        }
        return faults;
      });
      expect(faults).toEqual([]);
    });
  }
});
