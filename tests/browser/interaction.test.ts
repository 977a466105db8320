import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {launch, serveSite, viewport, withPage} from "./browser.ts";
import {faultsOfAccess} from "./checks/accessibility.ts";
import {faultsOfWidth} from "./checks/scrolling.ts";
import {watchTraffic} from "./checks/traffic.ts";
import {CARDS, CHART, LAKE, openLake} from "./lake-page.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Runs work on the page of the lake; faults of scripts, styles and the security policy fail it. */
function on(
  work: (page: Page) => Promise<void>,
  {
    body,
    start,
    direction,
    ...options
  }: BrowserContextOptions & {
    body?: string;
    start?: boolean;
    direction?: "ltr" | "rtl";
  } = {}
): Promise<void> {
  return withPage(browser, {viewport: {width: 700, height: 600}, ...options}, async (page) => {
    const faults = watchTraffic(page, new URL(LAKE).origin);
    await openLake(page, body, {start, direction});
    await work(page);
    expect(faults).toEqual([]);
  });
}

const FINGER = {viewport: {width: 320, height: 600}, hasTouch: true, isMobile: true};

const tip = (page: Page) => page.locator(".cifra-tip");
const shown = (page: Page) => tip(page).filter({visible: true}).count();
/** Waits until the tooltip stands as it is going to. */
const settled = (page: Page) =>
  tip(page).evaluate((element) =>
    Promise.all(element.getAnimations().map(({finished}) => finished)).then(() => {})
  );
const bar = (page: Page, figure: string) => page.locator(`rect[data-figure=${figure}]`);
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute("data-figure") ?? active?.getAttribute("href") ?? active?.localName;
  });
const lit = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll(".cifra-lit")].map((use) => use.id || use.localName));

async function middle(page: Page, selector: string) {
  const {x, y, width, height} = (await page.locator(selector).boundingBox())!;
  return {x: x + width / 2, y: y + height / 2};
}

describe("the mouse", () => {
  test("shows what is essential of the card of the nearest mark, beside it and in the window", () =>
    on(async (page) => {
      const {x, y} = await middle(page, "rect[data-figure=herons]");
      await page.mouse.move(x + 20, y - 5);
      expect(await tip(page).locator("p").allInnerTexts()).toEqual(["“120 garzas”", "Herons: the lake"]);
      expect(await tip(page).locator("dt").allInnerTexts()).toEqual(["Who says so", "Article"]);
      expect(await tip(page).locator("dd").allInnerTexts()).toEqual(["The warden", "The lake"]);
      expect(await tip(page).locator("[lang=es]").count()).toBe(1);
      expect(await page.locator("#cite").count()).toBe(1);
      const mark = (await bar(page, "herons").boundingBox())!;
      const box = (await tip(page).boundingBox())!;
      expect(box.y + box.height <= mark.y || box.y >= mark.y + mark.height).toBe(true);
      expect(box.x).toBeGreaterThanOrEqual(0);
      await page.mouse.move(x, 590);
      await expect.poll(() => shown(page)).toBe(0);
      const swan = await middle(page, "circle[data-figure=swan]");
      await page.mouse.move(swan.x + 30, swan.y);
      expect(await tip(page).innerText()).toContain("Swan");
      await page.mouse.move(swan.x + 70, swan.y);
      await expect.poll(() => shown(page)).toBe(0);
    }));

  test("reaches the tooltip, which stays while the pointer is on it, and its value leads to the card", () =>
    on(async (page) => {
      await bar(page, "herons").hover();
      const box = (await tip(page).boundingBox())!;
      const from = await middle(page, "rect[data-figure=herons]");
      const to = {x: from.x, y: box.y + box.height / 2};
      await page.mouse.move(to.x, to.y, {steps: 12});
      await page.waitForTimeout(400);
      expect(await tip(page).innerText()).toContain("garzas");
      await tip(page).locator("a").click();
      expect(new URL(page.url()).hash).toBe("#figure-herons");
    }));

  test("takes a click on a value that is no link to its card", () =>
    on(async (page) => {
      await bar(page, "herons").click();
      await expect.poll(() => new URL(page.url()).hash).toBe("#figure-herons");
    }));

  test("after Escape brings the same tooltip back only when it returns", () =>
    on(async (page) => {
      const {x, y} = await middle(page, "rect[data-figure=herons]");
      await page.mouse.move(x, y);
      await page.keyboard.press("Escape");
      expect(await shown(page)).toBe(0);
      await page.mouse.move(x + 3, y);
      expect(await shown(page)).toBe(0);
      await page.mouse.move(x, 590);
      await page.mouse.move(x, y);
      expect(await shown(page)).toBe(1);
    }));

  test("shows the row of the chart's table where there is no card, and else the mark's own words", () =>
    on(
      async (page) => {
        await page.locator("circle[data-figure=swan]").hover();
        expect(await tip(page).locator("dt").allInnerTexts()).toEqual(["Bird", "Number"]);
        expect(await tip(page).locator("dd").allInnerTexts()).toEqual(["Swan", "1"]);
        expect(await tip(page).locator("a").count()).toBe(0);
        await page.locator("circle[data-figure=goose]").hover();
        await expect.poll(() => tip(page).innerText()).toBe("a goose");
        await bar(page, "ducks").hover();
        await expect.poll(() => tip(page).innerText()).toBe("280 ducks");
      },
      {body: CHART}
    ));

  test("finds its marks again after the page was scrolled, and the tooltip keeps by its mark", () =>
    on(async (page) => {
      await bar(page, "herons").hover();
      const gap = () =>
        page.evaluate(() => {
          const mark = document.querySelector("rect[data-figure=herons]")!.getBoundingClientRect();
          return mark.top - document.querySelector(".cifra-tip")!.getBoundingClientRect().bottom;
        });
      const before = await gap();
      await page.mouse.wheel(0, 30);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(30);
      expect(await shown(page)).toBe(1);
      expect(Math.abs((await gap()) - before)).toBeLessThan(2);
      const {x, y} = await middle(page, "rect[data-figure=ducks]");
      await page.mouse.move(x, y);
      await expect.poll(() => tip(page).innerText()).toContain("280");
    }));
});

describe("light", () => {
  test("falls on the same figure in charts, text and tables, from each of them, and goes again", () =>
    on(async (page) => {
      const uses = ["use", "a", "rect", "tr", "a"];
      await page.locator("#use").hover();
      expect(await lit(page)).toEqual(uses);
      await page.mouse.move(1, 1);
      expect(await lit(page)).toEqual([]);
      await page.locator("#use").focus();
      expect(await lit(page)).toEqual(uses);
      await page.locator("#use").blur();
      await bar(page, "herons").hover();
      expect(await lit(page)).toEqual(expect.arrayContaining(uses));
      await page.keyboard.press("Escape");
      expect(await lit(page)).toEqual([]);
    }));

  test("falls on links that lead to the figure's card on other pages", () =>
    on(async (page) => {
      await bar(page, "ducks").hover();
      expect(await page.locator('p a[href$="#figure-ducks"]').getAttribute("class")).toBe("cifra-lit");
    }));
});

describe("the keyboard", () => {
  test("walks the marks in reading order, keeps the links' tab stops and adds one", () =>
    on(async (page) => {
      await page.locator("#use").focus();
      const stops: (string | undefined)[] = [];
      for (let i = 0; i < 5; i++) {
        await page.keyboard.press("Tab");
        stops.push(await focused(page));
      }
      expect(stops.slice(0, 4)).toEqual(["/other/#figure-ducks", "shore", "#figure-herons", "#figure-ducks"]);
      expect(stops[4]).not.toMatch(/swan|goose/);
      await bar(page, "shore").focus();
      const walked: (string | undefined)[] = [];
      for (let i = 0; i < 5; i++) {
        await page.keyboard.press(i % 2 ? "ArrowDown" : "ArrowRight");
        walked.push(await focused(page));
      }
      expect(walked).toEqual(["#figure-herons", "#figure-ducks", "swan", "goose", "goose"]);
      await page.keyboard.press("Home");
      expect(await focused(page)).toBe("shore");
      await page.keyboard.press("End");
      expect(await focused(page)).toBe("goose");
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("goose");
    }));

  test("walks from right to left where the page runs so", () =>
    on(
      async (page) => {
        await page.locator("circle[data-figure=goose]").focus();
        await page.keyboard.press("ArrowLeft");
        expect(await focused(page)).toBe("swan");
      },
      {direction: "rtl"}
    ));

  test("shows tooltip and ring, both described and seen, and Escape takes first them and then the focus", () =>
    on(async (page) => {
      await page.locator("#use").focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      const link = page.locator("svg a").first();
      expect(await tip(page).innerText()).toContain("The warden");
      expect(await link.getAttribute("aria-describedby")).toBe(await tip(page).getAttribute("id"));
      const ring = (await page.locator(".cifra-ring-strong").boundingBox())!;
      const mark = (await link.boundingBox())!;
      expect(ring.x).toBeLessThan(mark.x);
      expect(ring.y + ring.height).toBeGreaterThan(mark.y + mark.height);
      await page.keyboard.press("Escape");
      expect([await shown(page), await page.locator(".cifra-ring").count()]).toEqual([0, 0]);
      expect(await focused(page)).toBe("#figure-herons");
      expect(await link.getAttribute("aria-describedby")).toBe(null);
      await page.keyboard.press("Escape");
      expect(await focused(page)).toBe("body");
    }));

  test("opens the source of a mark by Enter, be it a link or not", () =>
    on(async (page) => {
      await page.locator("svg a").first().focus();
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).hash).toBe("#figure-herons");
      await bar(page, "shore").focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => new URL(page.url()).hash).toBe("#figure-shore");
    }));

  test("hears of the keys with the chart, and what a mark is that has no words", () =>
    on(async (page) => {
      const [, hint] = (await page.locator("svg").getAttribute("aria-describedby"))!.split(" ");
      expect(await page.locator(`#${hint}`).textContent()).toBe("Keys walk.");
      const names = await page.evaluate(() =>
        ["shore", "swan", "goose"].map((figure) => {
          const mark = document.querySelector(`svg [data-figure=${figure}]`)!;
          return `${mark.getAttribute("role")} ${mark.getAttribute("aria-label")}`;
        })
      );
      expect(names).toEqual(["link all 400 birds", "img Swan, 1", "img a goose"]);
    }));

  test("keeps what browsers do with other keys", () =>
    on(async (page) => {
      await bar(page, "shore").focus();
      await page.keyboard.press("Alt+ArrowRight");
      expect(await focused(page)).toBe("shore");
      await page.locator("#use").focus();
      await page.keyboard.press("End");
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    }));
});

describe("a finger", () => {
  test("shows by a tap, says so, hides by a tap elsewhere, and follows by a second tap", () =>
    on(async (page) => {
      const link = page.locator("svg a").first();
      await link.tap();
      expect(await shown(page)).toBe(1);
      expect(new URL(page.url()).hash).toBe("");
      expect(await page.locator("[role=status]").textContent()).toContain("120 garzas");
      await page.locator("h1").tap();
      expect(await shown(page)).toBe(0);
      await link.tap();
      await link.tap();
      expect(new URL(page.url()).hash).toBe("#figure-herons");
    }, FINGER));

  test("takes the nearest mark, another one next, and the value in the tooltip as a link", () =>
    on(async (page) => {
      const {x, y} = await middle(page, "circle[data-figure=goose]");
      await page.touchscreen.tap(x + 12, y + 6);
      expect(await tip(page).innerText()).toBe("a goose");
      await bar(page, "herons").tap();
      expect(await tip(page).innerText()).toContain("garzas");
      await tip(page).locator("a").tap();
      expect(new URL(page.url()).hash).toBe("#figure-herons");
    }, FINGER));

  test("scrolls the page from a chart, and takes nothing away by it", () =>
    on(async (page) => {
      await bar(page, "ducks").tap();
      const {x, y} = await middle(page, "rect[data-figure=ducks]");
      const session = await page.context().newCDPSession(page);
      await session.send("Input.synthesizeScrollGesture", {x, y, yDistance: -60, speed: 400});
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(30);
      expect(await shown(page)).toBe(1);
    }, FINGER));
});

describe("the page", () => {
  test("shifts nothing, gets no wider, and is as accessible as before, with a tooltip open", () =>
    on(
      async (page) => {
        await page.evaluate(() => {
          const state = window as unknown as {shift: number};
          state.shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) state.shift += (entry as unknown as {value: number}).value;
          }).observe({type: "layout-shift", buffered: true});
        });
        const size = () =>
          page.evaluate(() => [document.body.offsetHeight, document.documentElement.scrollHeight]);
        const before = await size();
        for (const figure of ["herons", "ducks", "shore"]) {
          await bar(page, figure).focus();
          await bar(page, figure).hover();
          expect(await shown(page)).toBe(1);
          expect(await faultsOfWidth(page)).toEqual([]);
          expect(await size()).toEqual(before);
        }
        await page.emulateMedia({colorScheme: "dark"});
        expect(await page.evaluate(() => (window as unknown as {shift: number}).shift)).toBe(0);
      },
      {viewport: {width: 320, height: 600}}
    ));

  test("has no fault by axe with a tooltip open, light and dark", () =>
    on(async (page) => {
      const before = await faultsOfAccess(page);
      await page.locator("svg a").first().hover();
      expect(await shown(page)).toBe(1);
      await settled(page);
      expect(await faultsOfAccess(page)).toEqual(before);
      await page.emulateMedia({colorScheme: "dark"});
      const tips = (await faultsOfAccess(page, {again: true})).filter((fault) => fault.includes("cifra-tip"));
      expect(tips).toEqual([]);
    }));

  test("moves nothing for those who want no motion, and is seen in forced colours", () =>
    on(async (page) => {
      await page.emulateMedia({reducedMotion: "reduce", forcedColors: "active"});
      await page.locator("#use").focus();
      for (let i = 0; i < 3; i++) await page.keyboard.press("Tab");
      expect(await tip(page).evaluate((element) => getComputedStyle(element).animationName)).toBe("none");
      const strokes = await page.evaluate(() =>
        [...document.querySelectorAll(".cifra-ring rect")].map((rect) => getComputedStyle(rect).stroke)
      );
      expect(new Set(strokes).size).toBe(2);
    }));

  test("holds a tooltip whole in the smallest window, as at 400 % zoom", () =>
    on(
      async (page) => {
        await bar(page, "ducks").scrollIntoViewIfNeeded();
        await page.locator("svg a").first().focus();
        const box = (await tip(page).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(320);
        expect(box.y + box.height).toBeLessThanOrEqual(256);
      },
      {viewport: {width: 320, height: 256}}
    ));

  test("is what it was when everything is taken away, and can be begun again", () =>
    on(
      async (page) => {
        const html = () => page.evaluate(() => document.body.innerHTML.replace(/ class=""/g, ""));
        const run = (name: "begin" | "end") =>
          page.evaluate((name) => (window as unknown as Record<string, () => void>)[name]!(), name);
        await page.waitForFunction("window.begin");
        const before = await html();
        for (let i = 0; i < 2; i++) {
          await run("begin");
          await bar(page, "herons").hover();
          await page.locator("svg a").first().focus();
          expect(await shown(page)).toBe(1);
          await run("end");
          expect(await html()).toBe(before);
          await page.mouse.move(1, 1);
          await bar(page, "herons").hover();
          expect(await page.locator(".cifra-tip, .cifra-lit, .cifra-ring").count()).toBe(0);
        }
      },
      {start: false}
    ));

  test("works on a chart without words around it: no figure, no cards, no marks", () =>
    on(
      async (page) => {
        await page.locator("rect[data-figure=x]").hover();
        expect(await shown(page)).toBe(1);
      },
      {
        body: `<svg class="cifra-chart" width="200" height="60"></svg>
          <div><svg class="cifra-chart" width="200" height="60"><rect data-figure="x" width="90" height="30"><title>3</title></rect></svg></div>${CARDS}`
      }
    ));
});

describe("charts that come later", () => {
  const LATER = `<svg class="cifra-chart" width="200" height="60"><rect data-figure="loon" width="90" height="30"><title>3 loons</title></rect></svg>`;
  const addLater = (page: Page) =>
    page.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, "text/html").querySelector("svg")!;
      document.querySelector("main")!.prepend(document.adoptNode(parsed));
    }, LATER);

  test("get the same, and take it with them when they go", () =>
    on(async (page) => {
      await addLater(page);
      await page.locator("[data-figure=loon]").hover();
      expect(await tip(page).innerText()).toContain("3 loons");
      await page.evaluate(() => document.querySelector("svg:has([data-figure=loon])")!.remove());
      await expect.poll(() => shown(page)).toBe(0);
      await bar(page, "herons").hover();
      expect(await tip(page).innerText()).toContain("garzas");
    }));

  test("are left alone once everything has been taken away", () =>
    on(async (page) => {
      await page.evaluate(() => (window as unknown as {end: () => void}).end());
      await addLater(page);
      await page.locator("[data-figure=loon]").hover();
      expect(await page.locator(".cifra-live, .cifra-tip").count()).toBe(0);
    }));
});

test("a browser without popovers shows the tooltip all the same, and hides it", () =>
  on(
    async (page) => {
      await page.evaluate(() => {
        for (const name of ["popover", "showPopover", "hidePopover", "togglePopover"])
          delete (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
        (window as unknown as {begin: () => void}).begin();
      });
      expect(await shown(page)).toBe(0);
      await bar(page, "herons").hover();
      expect(await shown(page)).toBe(1);
      expect(await tip(page).innerText()).toContain("garzas");
      const mark = (await bar(page, "herons").boundingBox())!;
      const box = (await tip(page).boundingBox())!;
      expect(box.y + box.height <= mark.y || box.y >= mark.y + mark.height).toBe(true);
      await page.keyboard.press("Escape");
      expect(await shown(page)).toBe(0);
    },
    {start: false}
  ));

describe("the built site", () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => site?.close());

  const onSite = (work: (page: Page, requests: string[]) => Promise<void>, options: BrowserContextOptions) =>
    withPage(browser, options, async (page) => {
      const faults = watchTraffic(page, site.origin);
      const requests: string[] = [];
      page.on("request", (request) => requests.push(new URL(request.url()).pathname));
      await page.goto(`${site.origin}/`, {waitUntil: "networkidle"});
      await work(page, requests);
      expect(faults).toEqual([]);
    });
  const LINK = ".cifra-chart a[href^='#figure-']";

  test("fetches the script at the reader's first sign of life, and shows a card's essence by mouse", () =>
    onSite(
      async (page, requests) => {
        expect(requests.filter((path) => path.includes("/enhance."))).toEqual([]);
        await page.mouse.move(5, 5);
        await page.locator(".cifra-live").first().waitFor({state: "attached"});
        const link = page.locator(LINK).filter({visible: true}).first();
        await link.hover();
        const figure = (await link.getAttribute("href"))!.slice(1);
        const words = (await page.locator(`[id="${figure}"] h3`).textContent())!;
        expect(await tip(page).locator("p").first().innerText()).toBe(words);
        expect(await tip(page).locator("dt").count()).toBeGreaterThan(0);
        expect(await page.locator(`a.cifra-lit[href="#${figure}"]`).count()).toBeGreaterThan(0);
        await settled(page);
        expect((await faultsOfAccess(page)).filter((fault) => fault.includes("cifra"))).toEqual([]);
      },
      {viewport: viewport(1280)}
    ));

  test("opens the card by a second tap, and gives the focus back when it is closed", () =>
    onSite(
      async (page) => {
        await page.locator("h1").tap();
        await page.locator(".cifra-live").first().waitFor({state: "attached"});
        const link = page.locator(LINK).filter({visible: true}).first();
        await link.tap();
        expect(await shown(page)).toBe(1);
        await link.tap();
        const card = page.locator(".source-card:popover-open");
        await card.waitFor();
        await page.keyboard.press("Escape");
        await expect.poll(() => page.locator(".source-card:popover-open").count()).toBe(0);
        expect(await focused(page)).toBe(await link.getAttribute("data-figure"));
      },
      {viewport: viewport(360), hasTouch: true, isMobile: true}
    ));
});
