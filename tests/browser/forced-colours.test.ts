import {PNG} from "pngjs";
import type {Locator, Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {charts} from "../charts/story-charts.ts";
import {THEMES, viewport, withPage} from "./browser.ts";
import {openSite} from "./open-site.ts";
import {faultsOfForcedColours} from "./checks/forced-colours.ts";

const {site, browser} = await openSite();

type Medium = "forcedColors" | "reducedMotion";

function open<T>(path: string, medium: Medium, work: (page: Page) => Promise<T>): Promise<T> {
  const wishes =
    medium === "forcedColors" ? {forcedColors: "active" as const} : {reducedMotion: "reduce" as const};
  return withPage(browser, {viewport: viewport(1280), ...wishes}, async (page) => {
    await page.goto(site.origin + path, {waitUntil: "load"});
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return work(page);
  });
}

describe("in colours that the system forces", () => {
  const drawn = ["/", "/disputes/", ...charts.flatMap(({slug}) => [`/charts/${slug}/`, `/embed/${slug}/`])];

  test.each(drawn)("the charts of %s can be read and seen, dark and light", (path) =>
    open(path, "forcedColors", async (page) => {
      // Higher than any drawing: browsers take no picture of what is both out of the window and put off.
      await page.setViewportSize({width: 1280, height: 1600});
      for (const colorScheme of THEMES) {
        await page.emulateMedia({colorScheme, forcedColors: "active"});
        expect(await faultsOfForcedColours(page)).toEqual([]);
      }
    })
  );

  test("a drawing that the browser colours by force is found out", () =>
    open("/charts/inmates/", "forcedColors", async (page) => {
      await page.evaluate(() => {
        for (const svg of document.querySelectorAll<SVGElement>(".chart-drawing svg"))
          svg.style.forcedColorAdjust = "auto";
      });
      expect((await faultsOfForcedColours(page)).join()).toContain("paints text and halo in one colour");
    }));

  test("a drawing that keeps its own colours is found out where they do not go with the reader’s", () =>
    open("/charts/inmates/", "forcedColors", async (page) => {
      await page.emulateMedia({colorScheme: "dark", forcedColors: "active"});
      await page.evaluate(() => {
        for (const svg of document.querySelectorAll<SVGElement>(".chart-drawing svg"))
          for (const name of ["ink", "muted", "accent", "alert"])
            svg.style.setProperty(`--cifra-${name}`, "#333333");
      });
      const faults = (await faultsOfForcedColours(page)).join();
      expect(faults).toContain("is not seen on what is behind it");
      expect(faults).toMatch(/the value of “[a-z-]+” is not seen/);
    }));

  const focused: [string, string][] = [
    ["/", "a.figure"],
    ["/", ".chart-drawing a[href]"],
    ["/", "summary"],
    ["/charts/inmates/", ".copyable button"],
    ["/data/", ".scroll-table"],
    ["/search/", "input[type=search]"],
    ["/figures/", "select"],
    ["/embed/inmates/", "a"]
  ];

  test.each(focused)("on %s, %s shows that it has the focus", (path, selector) =>
    open(path, "forcedColors", async (page) => {
      await page.keyboard.press("Tab");
      const target = page.locator(selector).filter({visible: true}).first();
      await target.scrollIntoViewIfNeeded();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const before = await around(page, target);
      await target.focus();
      await expect.poll(async () => differing(before, await around(page, target))).toBeGreaterThan(30);
    })
  );

  test("buttons have an edge, and the step that is read is marked", async () => {
    await open("/charts/inmates/", "forcedColors", async (page) => {
      const button = page.locator(".copyable button").first();
      const edge = await button.evaluate((element) => {
        const {borderTopWidth, borderTopColor} = getComputedStyle(element);
        return {
          width: parseFloat(borderTopWidth),
          shown: borderTopColor !== getComputedStyle(document.body).backgroundColor
        };
      });
      expect(edge).toEqual({width: expect.any(Number) as number, shown: true});
      expect(edge.width).toBeGreaterThan(0);
    });
    await open("/", "forcedColors", async (page) => {
      await page.locator(".steps > *").nth(1).scrollIntoViewIfNeeded();
      await page.waitForSelector(".steps > .current");
      await page.waitForTimeout(400);
      const edge = (which: string) =>
        page
          .locator(`.steps > ${which}`)
          .first()
          .evaluate((step) => getComputedStyle(step).borderInlineStartColor);
      expect(await edge(".current")).not.toBe(await edge(":not(.current)"));
    });
  });
});

describe("for those who want no motion", () => {
  test.each([
    "/",
    "/es/",
    "/charts/inmates/",
    "/data/",
    "/search/",
    "/embed/inmates/",
    "/notebooks/occupancy/"
  ])("nothing on %s moves by itself, and what opens is there at once", (path) =>
    open(path, "reducedMotion", async (page) => {
      await page.waitForLoadState("networkidle");
      await page.mouse.move(300, 500);
      await page.mouse.wheel(0, 1500);
      const number = page.locator("a.figure").filter({visible: true}).first();
      if ((await number.count()) > 0) await number.click();
      const moving = await page.evaluate(() => {
        const lasts = (times: string) => times.split(",").some((time) => parseFloat(time) > 0);
        return [
          ...document.getAnimations().map((one) => `animation ${one.id || one.constructor.name}`),
          ...[document.documentElement, ...document.body.querySelectorAll("*")]
            .filter((element) => {
              const {transitionDuration, animationName, animationDuration, scrollBehavior} =
                getComputedStyle(element);
              const isAnimated = animationName !== "none" && lasts(animationDuration);
              return lasts(transitionDuration) || isAnimated || scrollBehavior === "smooth";
            })
            .map((element) => `<${element.localName} class="${element.getAttribute("class")}">`)
        ];
      });
      expect(moving).toEqual([]);
    })
  );
});

async function around(page: Page, target: Locator): Promise<PNG> {
  const {x, y, width, height} = (await target.boundingBox())!;
  const clip = {x: Math.max(0, x - 6), y: Math.max(0, y - 6), width: width + 12, height: height + 12};
  return PNG.sync.read(await page.screenshot({clip, animations: "disabled"}));
}

function differing(one: PNG, other: PNG): number {
  let count = 0;
  for (let i = 0; i < one.data.length; i += 4)
    if ([0, 1, 2].some((part) => Math.abs(one.data[i + part]! - other.data[i + part]!) > 96)) count += 1;
  return count;
}
