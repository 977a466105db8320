import {join} from "node:path";
import type {Browser} from "playwright-core";
import {root} from "../publish/setup.mjs";
import {launch, withPage} from "../tests/browser/browser.ts";
import {median} from "./bench.ts";
import type {Bench} from "./bench.ts";
import {serveCompressed} from "./compressed-server.ts";
import {PHONE, SLOW_CPU, slowDown} from "./slow-phone.ts";

const RUNS = 9;
const SHIFT_RUNS = 3;
const RATIO = 1.3;
/** What counts as a page that stands still for its readers. */
const SHIFT = 0.1;

const BLANK = `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><p id="line">A line.</p></html>`;

/**
 * No paint entry of browsers speaks of SVG. The first line of text after the chart's drawings does have one
 * (Element Timing, the time at which its frame was presented), and what stands before it in a page that is drawn
 * by no script is painted by then: an upper bound, taken without a script of ours in the way of painting.
 * The observer marks the element before it is first painted, as its callback runs within the parsing task's end.
 */
const watcher = (selector: string) => `
  globalThis.seen = {painted: null, shift: 0};
  let done;
  globalThis.painted = new Promise((resolve, fail) => {
    done = resolve;
    setTimeout(() => fail(new Error("Nothing was painted within 30 s.")), 30_000);
  });
  const mark = () => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element || element.hasAttribute("elementtiming")) return;
    element.setAttribute("elementtiming", "seen");
    marking.disconnect();
  };
  const marking = new MutationObserver(mark);
  marking.observe(document, {childList: true, subtree: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.identifier === "seen") done((seen.painted ??= entry.renderTime || entry.startTime));
    }
  }).observe({type: "element", buffered: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({type: "layout-shift", buffered: true});
`;

/** Steps stand between a chart that stays and its caption. */
const BELOW = ":is(.steps p, figcaption > :first-child)";
const AFTER_CHART = `figure.chart[id] ${BELOW}`;

export const firstChart: Bench = {
  name: "paint",
  about: `until the first chart of the first page is painted, slow 4G, processor slowed ${SLOW_CPU} times, median of ${RUNS}.`,
  run: async (say) => {
    const site = await serveCompressed(join(root, "dist"), {"/blank.html": BLANK});
    const browser = await launch();
    try {
      const chartPage = `/${await addressOfChart(browser, `${site.origin}/`)}`;
      const load = (path: string, selector: string) => loadSlowly(browser, site.origin + path, selector);
      await load(chartPage, AFTER_CHART);
      const blank: number[] = [];
      const chart: number[] = [];
      for (let i = 0; i < RUNS; i++) {
        // One after the other, so that whatever else the machine does falls on both.
        blank.push((await load("/blank.html", "#line")).painted);
        chart.push((await load(chartPage, AFTER_CHART)).painted);
        say(`${i + 1} of ${RUNS}: ${chart.at(-1)!.toFixed(0)} ms, blank ${blank.at(-1)!.toFixed(0)} ms`);
      }
      // Whether a late font moves anything hangs on when it comes: the worst of some loads.
      const shifts: number[] = [];
      for (let i = 0; i < SHIFT_RUNS; i++) shifts.push((await load("/", "h1")).shift);
      const against = {what: "a page of one line", value: median(blank)};
      return [
        {what: "first chart painted", value: median(chart), unit: "ms", against, limit: RATIO},
        {what: "layout shift from its top", value: Math.max(...shifts), unit: "", against: null, limit: SHIFT}
      ];
    } finally {
      await browser.close();
      await site.close();
    }
  }
};

/** The fragment that brings the first chart into the window: only what is seen has a paint entry. */
function addressOfChart(browser: Browser, url: string): Promise<string> {
  return withPage(browser, {viewport: PHONE, isMobile: true}, async (page) => {
    await page.goto(url);
    const chart = page.locator(`figure.chart[id]:has(${BELOW})`).first();
    if ((await chart.count()) === 0)
      throw new Error("The first page has no chart with an id and a line below it.");
    return `#${await chart.getAttribute("id")}`;
  });
}

function loadSlowly(browser: Browser, url: string, selector: string) {
  return withPage(browser, {viewport: PHONE, isMobile: true}, async (page) => {
    await slowDown(page);
    await page.addInitScript({content: watcher(selector)});
    await page.goto(url, {waitUntil: "load"});
    await page.evaluate("painted");
    await page.waitForLoadState("networkidle");
    // Late fonts move what is there once more.
    await page.evaluate("document.fonts.ready.then(() => new Promise((end) => setTimeout(end, 500)))");
    return (await page.evaluate("seen")) as {painted: number; shift: number};
  });
}
