import {describe, expect, test} from "vitest";
import type {Page} from "playwright-core";
import {viewport, withPage} from "./browser.ts";
import {openSite} from "./open-site.ts";

const {site, browser} = await openSite();

function on<T>(
  width: number,
  work: (page: Page) => Promise<T>,
  {script = true, path = "/"} = {}
): Promise<T> {
  return withPage(browser, {viewport: viewport(width), javaScriptEnabled: script}, async (page) => {
    await page.goto(`${site.origin}${path}`, {waitUntil: "load"});
    return work(page);
  });
}

const number = (page: Page, nth = 0) => page.locator(".noted p a.figure").nth(nth);
const open = (page: Page) => page.locator(".source-card:popover-open");

describe.each(["/", "/es/"])("a source card of %s", (path) => {
  test("opens beside its number, within the window, and changes neither address nor scroll", () =>
    on(
      1280,
      async (page) => {
        const link = number(page, 3);
        await link.scrollIntoViewIfNeeded();
        const before = await page.evaluate(() => scrollY);
        await link.click();
        // It slides in.
        await open(page).evaluate((card) => Promise.all(card.getAnimations().map(({finished}) => finished)));
        const card = (await open(page).boundingBox())!;
        const at = (await link.boundingBox())!;
        expect(card.y).toBeGreaterThanOrEqual(0);
        expect(card.y + card.height).toBeLessThanOrEqual(page.viewportSize()!.height);
        expect(
          Math.min(Math.abs(card.y - at.y - at.height), Math.abs(card.y + card.height - at.y))
        ).toBeLessThan(16);
        expect(await page.evaluate(() => [scrollY, location.hash])).toEqual([before, ""]);
      },
      {path}
    ));

  test("is a sheet from below on a phone", () =>
    on(
      360,
      async (page) => {
        await number(page, 1).click();
        const place = async () => (await open(page).boundingBox())!;
        // It slides in.
        await expect
          .poll(async () => Math.round((await place()).y + (await place()).height))
          .toBe(page.viewportSize()!.height);
        expect((await place()).x).toBe(0);
        expect((await place()).width).toBe(360);
      },
      {path}
    ));

  test("closes by Escape, its cross or a press elsewhere, and goes back into the list with the focus at the number", () =>
    on(
      1280,
      async (page) => {
        const link = number(page, 1);
        const ways: (() => Promise<void>)[] = [
          () => page.keyboard.press("Escape"),
          () => open(page).locator(".source-card-close").click(),
          () => page.mouse.click(4, 300)
        ];
        for (const way of ways) {
          await link.click();
          await open(page).waitFor();
          await way();
          await expect.poll(() => page.locator("[popover].source-card").count()).toBe(0);
        }
        await link.press("Enter");
        await page.keyboard.press("Escape");
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.id))
          .toBe(await link.getAttribute("id"));
      },
      {path}
    ));

  test("gives way to the card that it leads to", () =>
    on(
      1280,
      async (page) => {
        await page.locator('.noted a.figure[href="#figure-official-occupancy"]').click();
        await open(page).locator('dd a.figure[href="#figure-cecot-capacity"]').click();
        await expect.poll(() => open(page).count()).toBe(1);
        expect(await open(page).getAttribute("id")).toBe("figure-cecot-capacity");
      },
      {path}
    ));

  test("opens without script too, by its address", () =>
    on(
      360,
      async (page) => {
        await number(page, 1).click();
        expect(await page.locator(".source-card:target dl").isVisible()).toBe(true);
      },
      {script: false, path}
    ));
});

test("who says the numbers stands in the margin of a wide window, and on a phone where it is asked for", async () => {
  const notes = (page: Page) => page.locator(".margin-notes").first();
  await on(1280, async (page) => {
    const note = (await notes(page).boundingBox())!;
    const text = (await page.locator(".noted > p").first().boundingBox())!;
    expect(note.x).toBeGreaterThan(text.x + text.width);
    expect(note.y).toBeLessThan(text.y + text.height);
  });
  await on(
    360,
    async (page) => {
      expect(await notes(page).isVisible()).toBe(false);
      await page.locator("#show-notes").check();
      expect(await notes(page).isVisible()).toBe(true);
    },
    {script: false}
  );
});
