import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Browser, Page} from "playwright-core";
import {join} from "node:path";
import {root} from "../../../publish/setup.mjs";
import {renderedCharts} from "../../../src/markdown/rendered-charts.ts";
import {launch, serveSite, withPage} from "../browser.ts";
import {misfits} from "./hosts.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launch()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

const visit = (path: string, look: (page: Page) => Promise<void>, options = {}) =>
  withPage(browser, {viewport: {width: 1000, height: 900}, ...options}, async (page) => {
    await page.goto(site.origin + path);
    await look(page);
  });

describe.each(["/embed/", "/es/embed/"])("the page for hosts %s", (path) => {
  test("shows every chart with its codes, whether scripts run or not", () =>
    visit(
      path,
      async (page) => {
        const charts = renderedCharts(join(root, "src"));
        expect(await page.locator("h3[id]").evaluateAll((all) => all.map(({id}) => id))).toEqual(charts);
        // A chart that was released has the address of its version, too.
        expect(await page.locator("[data-code]").count()).toBeGreaterThanOrEqual(charts.length * 5);
        expect(await page.locator(".embed-options").isVisible()).toBe(false);
      },
      {javaScriptEnabled: false}
    ));

  test("shows a chart live in columns of three widths, each as high as it needs", () =>
    visit(path, async (page) => {
      await page.locator("summary").first().click();
      for (const frame of await page.locator("details[open] iframe").all()) {
        await frame.scrollIntoViewIfNeeded();
        await page.waitForTimeout(150);
      }
      const widths = await page
        .locator("details[open] iframe")
        .evaluateAll((all) => all.map(({clientWidth}) => clientWidth));
      expect(new Set(widths).size).toBe(3);
      expect(await misfits(page, 3)).toEqual([]);
    }));

  test("writes chosen options into codes and previews, and takes them back", () =>
    visit(path, async (page) => {
      const codes = () => page.locator("[data-code] code").allTextContents();
      const before = await codes();
      await page.selectOption("[name=theme]", "dark");
      await page.selectOption("[name=notes]", "off");
      const chosen = await codes();
      expect(chosen[0]).toContain('/embed/inmates/?theme=dark&amp;notes=off"');
      expect(chosen.find((code) => code.includes("<cifra-chart"))).toMatch(
        /<cifra-chart theme="dark" src="[^"?]*"/
      );
      expect(await page.locator("iframe").first().getAttribute("src")).toMatch(/\?theme=dark&notes=off$/);
      await page.selectOption("[name=theme]", "auto");
      await page.selectOption("[name=notes]", "on");
      expect(await codes()).toEqual(before);
    }));
});
