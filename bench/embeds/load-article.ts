import type {Browser} from "playwright-core";
import {withPage} from "../../tests/browser/browser.ts";
import {slowDown} from "../slow-phone.ts";
import {WATCHER} from "./watch-painting.ts";

/** As wide as a phone and as high as the article: what is out of sight is not painted. */
const WINDOW = {width: 412, height: 7000};

export interface Loaded {
  /** From the start of the navigation until all charts were painted, in ms. */
  painted: number;
  /** Time that the main thread worked, in ms. */
  working: number;
  /** Of the article itself. */
  shift: number;
}

/** Opens an article with that many frames on a slow phone, nothing cached, and waits until all its charts are painted. */
export function loadArticle(browser: Browser, url: string, frames: number): Promise<Loaded> {
  return withPage(browser, {viewport: WINDOW, isMobile: true}, async (page) => {
    const devtools = await slowDown(page);
    await devtools.send("Performance.enable");
    await page.addInitScript({content: WATCHER});
    await page.goto(url, {waitUntil: "load"});
    const all = () =>
      Promise.all(page.frames().map((frame) => frame.evaluate<number | null>("seen.painted")));
    const before = Date.now();
    for (;;) {
      const moments = await all();
      if (moments.length === frames + 1 && !moments.includes(null)) break;
      if (Date.now() - before > 40_000) throw new Error(`${url}: not painted after 40 s`);
      await page.waitForTimeout(50);
    }
    const moments = (await all()) as number[];
    // Frames get their height after they are painted.
    await page.waitForTimeout(1000);
    const {metrics} = await devtools.send("Performance.getMetrics");
    const started = await page.evaluate<number>("performance.timeOrigin");
    return {
      painted: Math.max(...moments) - started,
      working: 1000 * (metrics.find(({name}) => name === "TaskDuration")?.value ?? 0),
      shift: await page.evaluate<number>("seen.shift")
    };
  });
}
