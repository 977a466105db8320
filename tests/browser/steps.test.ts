import type {BrowserContextOptions, Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {withPage} from "./browser.ts";
import {openSite} from "./open-site.ts";
import {seeAll} from "./see-all.ts";

/** A phone on which the browser's own bars leave this much, a tablet, and a window beside whose charts steps have room. */
const WINDOWS = {
  phone: {width: 360, height: 640},
  tablet: {width: 820, height: 1100},
  desk: {width: 1280, height: 800}
};
const PAGES = ["/", "/es/"];

const {site, browser} = await openSite();

const opened = <Result>(
  path: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<Result>
) =>
  withPage(browser, options, async (page) => {
    await page.goto(site.origin + path, {waitUntil: "load"});
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return work(page);
  });

/** Brings each step of each chart to where it is read; says what is lit then, what it names, and where all is. */
function walk(page: Page) {
  return page.evaluate(async () => {
    const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    const seen = [];
    for (const stage of document.querySelectorAll<HTMLElement>(".chart-stage")) {
      const beside = getComputedStyle(stage).display === "grid";
      const drawing = stage.querySelector(".chart-drawing")!;
      for (const step of stage.querySelectorAll<HTMLElement>(".steps > *")) {
        const line = innerHeight * (beside ? 0.4 : 0.72);
        scrollTo({top: scrollY + step.getBoundingClientRect().top - line, behavior: "instant"});
        await pause(500);
        const lit = [...stage.querySelectorAll<SVGElement>("svg .lit")];
        const shown = lit.filter((mark) => mark.getBoundingClientRect().height > 0);
        const box = drawing.getBoundingClientRect();
        const text = step.getBoundingClientRect();
        const foot = box.bottom - (parseFloat(getComputedStyle(stage).getPropertyValue("--clip")) || 0);
        seen.push({
          names: [
            ...new Set([...step.querySelectorAll("a.figure")].map((a) => a.getAttribute("href")!.slice(8)))
          ],
          lit: [...new Set(lit.map((mark) => mark.dataset.figure!))],
          inSight: shown.some((mark) => {
            const {top, bottom} = mark.getBoundingClientRect();
            return top >= -1 && bottom <= (beside ? innerHeight : foot) + 1;
          }),
          room: beside ? null : (innerHeight - foot) / innerHeight,
          covered: !beside && text.top < foot - 1,
          chartInSight: box.bottom > 0 && box.top < innerHeight
        });
      }
    }
    return seen;
  });
}

describe.each(Object.entries(WINDOWS))("on a %s", (_, viewport) => {
  test.each(PAGES)(
    "each step of %s lights its figures in a chart that stays, and moves nothing",
    async (path) => {
      const {steps, heights} = await opened(path, {viewport}, async (page) => {
        const height = () => page.evaluate(() => document.documentElement.scrollHeight);
        await seeAll(page);
        const before = await height();
        const steps = await walk(page);
        return {steps, heights: [before, await height()]};
      });
      expect(steps.length).toBeGreaterThan(3);
      expect(heights[0]).toBe(heights[1]);
      for (const step of steps) {
        expect(step.lit.length, step.names.join()).toBeGreaterThan(0);
        for (const figure of step.lit) expect(step.names).toContain(figure);
        expect(step, step.names.join()).toMatchObject({chartInSight: true, inSight: true, covered: false});
        if (step.room !== null) expect(step.room, step.names.join()).toBeGreaterThan(0.24);
      }
    }
  );
});

const STILL: [string, BrowserContextOptions][] = [
  ["without script", {javaScriptEnabled: false}],
  ["with reduced motion", {reducedMotion: "reduce"}],
  ["in a window of 320 px that is zoomed until it is low", {viewport: {width: 320, height: 256}}]
];

test.each(STILL)("%s the steps stand one below the other, after their chart", async (_, options) => {
  const viewport = {width: 360, height: 740};
  const places = await opened("/", {viewport, ...options}, (page) =>
    page.locator(".chart-stage").evaluateAll((stages) =>
      stages.map((stage) => {
        const drawing = stage.querySelector(".chart-drawing")!;
        const boxes = [drawing, ...stage.querySelectorAll(".steps > *")].map((one) =>
          one.getBoundingClientRect()
        );
        return {
          position: getComputedStyle(drawing).position,
          gaps: boxes.slice(1).map((box, i) => Math.round(box.top - boxes[i]!.bottom)),
          wide: document.documentElement.scrollWidth > innerWidth
        };
      })
    )
  );
  expect(places.length).toBeGreaterThan(1);
  for (const {position, gaps, wide} of places) {
    expect(position).toBe("static");
    expect(wide).toBe(false);
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(64);
    }
  }
});

test("a link of a step that takes the focus is not under the chart", async () => {
  const hidden = await opened("/", {viewport: WINDOWS.phone}, (page) =>
    page.evaluate(async () => {
      const links = [...document.querySelectorAll<HTMLElement>(".steps a")]
        .filter((link) => link.checkVisibility())
        .toReversed();
      scrollTo({top: document.documentElement.scrollHeight, behavior: "instant"});
      const hidden: string[] = [];
      for (const link of links) {
        link.focus();
        await new Promise((resolve) => setTimeout(resolve, 400));
        const {left, top, width, height} = link.getClientRects()[0]!;
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        if (!there || !link.contains(there)) hidden.push(link.textContent);
      }
      return hidden;
    })
  );
  expect(hidden).toEqual([]);
});

test("what a step does not speak of stays in the accessibility tree", async () => {
  const [before, after] = await opened("/", {viewport: WINDOWS.desk}, async (page) => {
    const tree = () => page.locator(".chart-stage .chart-held").first().ariaSnapshot();
    const before = await tree();
    await walk(page);
    return [before, await tree()];
  });
  expect(after).toBe(before);
});
