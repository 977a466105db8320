import type {Browser} from "playwright-core";
import {withPage} from "../../tests/browser/browser.ts";
import {PHONE, slowDown} from "../slow-phone.ts";

/** What browsers report of a page: its largest paint, what moved without being asked, and long tasks. */
const WATCHER = `
  globalThis.seen = {largest: 0, shift: 0};
  let first = Infinity;
  const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({type, buffered: true});
  watch("largest-contentful-paint", ({startTime}) => (seen.largest = startTime));
  watch("layout-shift", ({hadRecentInput, value}) => (seen.shift += hadRecentInput ? 0 : value));
  const tasks = [];
  watch("longtask", ({startTime, duration}) => tasks.push([startTime, startTime + duration]));
  watch("paint", ({name, startTime}) => name === "first-contentful-paint" && (first = startTime));
  globalThis.blocking = () => tasks.reduce((sum, [from, to]) => sum + Math.max(0, to - Math.max(from, first) - 50), 0);
`;

export interface LoadedStory {
  /** Until the largest thing in the window was painted, in ms. */
  largest: number;
  /** Layout shift from the top to the end of loading. */
  shift: number;
  /** What tasks last above 50 ms from the first paint on, together, in ms: total blocking time (https://web.dev/articles/tbt). */
  blocking: number;
}

/** Opens a page on a slow phone, nothing cached, and waits until it has all that it asks for. */
export function loadStory(browser: Browser, url: string): Promise<LoadedStory> {
  return withPage(browser, {viewport: PHONE, isMobile: true}, async (page) => {
    await slowDown(page);
    await page.addInitScript({content: WATCHER});
    await page.goto(url, {waitUntil: "networkidle", timeout: 90_000});
    // Late fonts move what is there once more.
    await page.evaluate("document.fonts.ready.then(() => new Promise((end) => setTimeout(end, 1000)))");
    return (await page.evaluate("({...seen, blocking: blocking()})")) as LoadedStory;
  });
}
