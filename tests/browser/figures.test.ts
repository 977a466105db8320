import {describe, expect, test} from "vitest";
import type {Page} from "playwright-core";
import {viewport, withPage} from "./browser.ts";
import {openSite} from "./open-site.ts";
import {faultsOfAccess} from "./checks/accessibility.ts";

const {site, browser} = await openSite();

const ROWS = "#all-figures tbody tr";

function on<T>(work: (page: Page) => Promise<T>, {script = true, query = ""} = {}): Promise<T> {
  const options = {viewport: viewport(1280), javaScriptEnabled: script};
  return withPage(browser, options, async (page) => {
    await page.goto(`${site.origin}/figures/${query}`, {waitUntil: "load"});
    if (script) await page.locator(".figure-filter.live").waitFor();
    return work(page);
  });
}

const shown = (page: Page) => page.locator(ROWS).filter({visible: true}).count();
const said = (page: Page) => page.locator(".figure-count [role=status]").textContent();

describe("the table of all figures", () => {
  test("stands whole without script, with no control that does nothing", () =>
    on(
      async (page) => {
        expect(await shown(page)).toBe(await page.locator(ROWS).count());
        expect(
          await page.locator(".figure-filter :is(input, select, button)").filter({visible: true}).count()
        ).toBe(0);
      },
      {script: false}
    ));

  test("is narrowed by words and choices, says how many rows are left, and comes back whole", () =>
    on(async (page) => {
      const all = await shown(page);
      const first = page.locator(ROWS).first();
      await page.locator("input[type=search]").fill((await first.locator("th").innerText()).toUpperCase());
      const found = await shown(page);
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(all);
      expect(await said(page)).toContain(`${found} of ${all} `);
      await page.locator("input[type=search]").fill("no such words anywhere");
      expect(await shown(page)).toBe(0);
      expect(await said(page)).not.toContain("{");
      await page.locator(".figure-count button").click();
      expect(await shown(page)).toBe(all);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("input");
    }));

  test("each choice shows exactly the rows that have it", () =>
    on(async (page) => {
      for (const name of ["measure", "source", "by", "status", "kind"]) {
        const select = page.locator(`.figure-filter select[name=${name}]`);
        const value = await select.locator("option").nth(1).getAttribute("value");
        await select.selectOption(value);
        expect(await shown(page), name).toBe(await page.locator(`${ROWS}[data-${name}~="${value}"]`).count());
        expect(await faultsOfAccess(page), name).toEqual([]);
        await select.selectOption("");
      }
    }));

  test("a choice is kept in the address, and an address that asks for nothing known shows all", () =>
    on(
      async (page) => {
        const computed = await shown(page);
        expect(computed).toBe(await page.locator(`${ROWS}[data-status=derived]`).count());
        await page.locator("select[name=status]").selectOption("");
        expect(new URL(page.url()).search).toBe("");
        expect(await shown(page)).toBeGreaterThan(computed);
      },
      {query: "?status=derived&by=nobody&unknown=x"}
    ));

  test("nothing moves when the controls come to life", async () => {
    const shift = await withPage(browser, {viewport: viewport(360)}, async (page) => {
      await page.addInitScript(() => {
        const state = window as unknown as {shift: number};
        state.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) state.shift += (entry as unknown as {value: number}).value;
        }).observe({type: "layout-shift", buffered: true});
      });
      await page.goto(`${site.origin}/figures/`, {waitUntil: "load"});
      await page.locator(".figure-filter.live").waitFor();
      await page.waitForTimeout(300);
      return page.evaluate(() => (window as unknown as {shift: number}).shift);
    });
    expect(shift).toBeLessThan(0.02);
  });
});
