import {join} from "node:path";
import type {Browser} from "playwright-core";
import {root} from "../publish/setup.mjs";
import {launch, serveSite, viewport, withPage} from "../tests/browser/browser.ts";
import {builtPages} from "../tests/browser/built-pages.ts";
import type {Bench, Measured} from "./bench.ts";
import {compress} from "./compressed-server.ts";

/** In bytes of 1000 to the kB. */
const LIMIT = 40;

export const pageWeight: Bench = {
  name: "weight",
  about:
    "each page with all that a browser fetches to show it down to its end, fonts aside, by gzip and by brotli.",
  run: async (say) => {
    const site = await serveSite();
    const browser = await launch();
    try {
      const rows: Measured[] = [];
      for (const path of builtPages(join(root, "dist"))) {
        say(path);
        rows.push(...(await weigh(browser, site.origin, path)));
      }
      return rows;
    } finally {
      await browser.close();
      await site.close();
    }
  }
};

async function weigh(browser: Browser, origin: string, path: string): Promise<Measured[]> {
  return withPage(browser, {viewport: viewport(360)}, async (page) => {
    const sizes: {gzip: number; brotli: number}[] = [];
    const pending: Promise<void>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "font" || response.status() >= 300) return;
      const weighed = response.body().then((body) => {
        const {gzip, brotli} = compress(body);
        sizes.push({gzip: Math.min(gzip.length, body.length), brotli: Math.min(brotli.length, body.length)});
      });
      pending.push(weighed.catch(() => undefined));
    });
    await page.goto(origin + path, {waitUntil: "networkidle"});
    // What is fetched only when it comes into sight belongs to the page too.
    await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
    await page.waitForLoadState("networkidle");
    await Promise.all(pending);
    const blocking = await page.evaluate(() => {
      const fetched = (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
        .filter((entry) => entry.initiatorType === "script")
        .filter((entry) => (entry as {renderBlockingStatus?: string}).renderBlockingStatus === "blocking");
      const inline = document.querySelectorAll(
        "head script:not([src]):not([type]), head script[type='text/javascript']"
      );
      return fetched.length + inline.length;
    });
    const kilobytes = (kind: "gzip" | "brotli") => sizes.reduce((sum, size) => sum + size[kind], 0) / 1000;
    return [
      {what: `${path} gzip`, value: kilobytes("gzip"), unit: "kB", against: null, limit: LIMIT},
      {what: `${path} brotli`, value: kilobytes("brotli"), unit: "kB", against: null, limit: LIMIT},
      {what: `${path} requests without fonts`, value: sizes.length, unit: "", against: null, limit: null},
      {what: `${path} scripts that block rendering`, value: blocking, unit: "", against: null, limit: 0}
    ];
  });
}
