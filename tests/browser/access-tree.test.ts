import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {charts} from "../charts/story-charts.ts";
import {launch, viewport, withPage} from "./browser.ts";
import {openSite} from "./open-site.ts";
import {accessTree, faultsOfTree} from "./checks/access-tree.ts";

const {site, browser} = await openSite();

function at<T>(path: string, work: (page: Page) => Promise<T>, width = 1280): Promise<T> {
  return withPage(browser, {viewport: viewport(width)}, async (page) => {
    await page.goto(site.origin + path, {waitUntil: "load"});
    return work(page);
  });
}

const PAGES = [
  "/",
  "/charts/occupancy/",
  "/charts/inmates/",
  "/charts/inmates/versions/",
  "/data/",
  "/figures/",
  "/disputes/",
  "/sources/",
  "/search/?q=cecot",
  "/embed/",
  "/notebooks/",
  "/notebooks/occupancy/"
];

describe.each([...PAGES, ...PAGES.map((path) => `/es${path}`)])(
  "what a screen reader is told of %s",
  (path) => {
    test("names landmarks, headings, charts and all that takes the focus", () =>
      at(path, async (page) => {
        await page.waitForLoadState("networkidle");
        const tree = await accessTree(page);
        expect(tree.length).toBeGreaterThan(20);
        expect(faultsOfTree(tree)).toEqual([]);
      }));
  }
);

test("what browsers put off is told to a screen reader all the same, before it comes near", async () => {
  const reading = await launch({args: ["--force-renderer-accessibility"]});
  try {
    await withPage(reading, {viewport: viewport(360)}, async (page) => {
      await page.goto(site.origin, {waitUntil: "networkidle"});
      const tree = await accessTree(page, {unseen: true});
      const headings = await page.locator("main :is(h1, h2, h3)").count();
      expect(tree.filter(({role}) => role === "heading")).toHaveLength(headings);
      const figures = tree.filter(({role}) => role === "figure");
      expect(figures).toHaveLength(await page.locator("figure").count());
      expect(figures.filter(({name}) => !name)).toEqual([]);
      // A drawing is there narrow and wide, but is told once, with what describes it.
      const drawings = tree.filter(({role, description}) => role === "group" && description !== "");
      const charts = await page.locator(".chart-wide .chart-picture > svg").count();
      expect(drawings).toHaveLength(charts);
      expect(new Set(drawings.map(({name}) => name)).size).toBe(charts);
      const cards = await page.locator(".source-card").count();
      expect(tree.filter(({role}) => role === "article")).toHaveLength(cards);
    });
  } finally {
    await reading.close();
  }
});

const EMBEDS = [
  "/embed/inmates/",
  "/embed/space/",
  "/embed/timeline/",
  "/es/embed/inmates/",
  "/es/embed/claimants/"
];

test.each(EMBEDS)("the embedded chart %s is whole for a screen reader, narrow and wide", async (path) => {
  for (const width of [360, 768]) {
    const tree = await at(path, (page) => accessTree(page), width);
    expect(tree.filter(({role}) => role === "figure")).toHaveLength(1);
    expect(faultsOfTree(tree)).toEqual([]);
  }
});

const WALKED = charts.flatMap(({slug}) => [
  [`/charts/${slug}/`, 1280],
  [`/es/charts/${slug}/`, 360]
]) as [string, number][];

test.each(WALKED)(
  "every value of the chart on %s, %i px, is reached by arrow keys and has a name",
  (path, width) =>
    at(
      path,
      async (page) => {
        const drawing = page.locator("figure.chart .chart-drawing svg").filter({visible: true}).first();
        await page.keyboard.press("Tab");
        await page.waitForLoadState("networkidle");
        const drawn = await drawing.evaluate((svg) => [
          ...new Set(
            [...svg.querySelectorAll("[data-figure]")]
              .filter((mark) => mark.checkVisibility())
              .flatMap((mark) => mark.getAttribute("data-figure")!.split(" "))
          )
        ]);
        expect(drawn.length).toBeGreaterThan(1);
        const first = drawing.locator("a[href], [tabindex='0']").first();
        await first.focus();
        await page.keyboard.press("Home");
        const reached = new Map<string, string>();
        for (let steps = 0; steps < 200; steps++) {
          const {key, figures} = await page.evaluate(() => {
            const active = document.activeElement!;
            const marks = [active.closest("[data-figure]"), ...active.querySelectorAll("[data-figure]")];
            const all = [...document.querySelectorAll(active.tagName)];
            return {
              key: `${active.tagName} ${all.indexOf(active)}`,
              figures: marks.flatMap((mark) => mark?.getAttribute("data-figure")?.split(" ") ?? [])
            };
          });
          if (reached.has(key)) break;
          reached.set(key, figures.join(" "));
          await page.keyboard.press("ArrowRight");
        }
        const figures = [...reached.values()].flatMap((words) => words.split(" "));
        expect(drawn.filter((figure) => !figures.includes(figure))).toEqual([]);
        // Names as the tree has them, while the script is at work.
        expect(faultsOfTree(await accessTree(page))).toEqual([]);
      },
      width
    )
);

test("the tree’s check knows a page that is not good enough", () =>
  withPage(browser, {viewport: viewport(768)}, async (page) => {
    await page.setContent(`<!doctype html><html lang="en"><title>t</title>
      <nav><a href="#a"></a></nav><h2>Too deep</h2><div tabindex="0"></div>
      <figure aria-label="Chart"><svg role="img" aria-label="Chart"></svg></figure>
      <section aria-label="one">a</section><section aria-label="one">b</section>`);
    const faults = faultsOfTree(await accessTree(page));
    for (const fault of [
      /0 landmarks “main”/,
      /navigation without a name/,
      /two of region “one”/,
      /jumps from level 0 to 2/,
      /0 headings of the first level/,
      /a link .* takes the focus and has no name/,
      /shows 0 described drawings/,
      /has no table/
    ])
      expect(faults.join("\n")).toMatch(fault);
  }));
