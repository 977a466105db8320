import {expect, test} from "vitest";
import {launch, serveSite, withPage} from "./browser.ts";

test.each([true, false])(
  "the way to the other language keeps the place, with a script (%s)",
  async (script) => {
    const site = await serveSite();
    const browser = await launch();
    try {
      const options = {viewport: {width: 360, height: 740}, javaScriptEnabled: script};
      const read = await withPage(browser, options, async (page) => {
        const places: string[] = [];
        for (const id of ["how-full", "chart-payment", "use-jailed-count-1"]) {
          await page.goto(`${site.origin}/#${id}`, {waitUntil: "load"});
          await page.locator("a.site-language").dispatchEvent("click");
          await page.waitForURL("**/es/**");
          places.push(new URL(page.url()).hash);
        }
        await page.goto(`${site.origin}/es/`, {waitUntil: "load"});
        await page.locator("a.site-language").click();
        await page.waitForURL(`${site.origin}/*`);
        return [...places, new URL(page.url()).pathname + new URL(page.url()).hash];
      });
      expect(read).toEqual(
        script ? ["#how-full", "#chart-payment-title", "#use-jailed-count-1", "/"] : ["", "", "", "/"]
      );
    } finally {
      await browser.close();
      await site.close();
    }
  }
);
