import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {root} from "../../../publish/setup.mjs";
import {frameCode, ratioCode, ratiosCode} from "../../../src/embeds/embed-codes.ts";
import {renderedCharts} from "../../../src/markdown/rendered-charts.ts";
import {launch, serveSite, withPage} from "../browser.ts";
import {partsAt} from "./codes.ts";
import {chartFrames, fitOf, misfits, serveHosts, type HostPage} from "./hosts.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let hosts: Awaited<ReturnType<typeof serveHosts>>;

beforeAll(async () => {
  [site, hosts, browser] = await Promise.all([serveSite(), serveHosts(), launch({scrollbars: true})]);
});
afterAll(() => Promise.all([browser?.close(), site?.close(), hosts?.close()]));

const slugs = renderedCharts(join(root, "src"));
const code = (slug: string) => frameCode(partsAt(site.origin, slug));

function visit(
  host: HostPage,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>
): Promise<void> {
  return withPage(browser, options, async (page) => {
    await page.goto(hosts.add(host));
    await look(page);
  });
}

/** Brings every frame into the window, one after the other: browsers let those rest that nobody sees. */
async function seeAll(page: Page): Promise<void> {
  for (const frame of await page.locator("iframe").all()) {
    await frame.scrollIntoViewIfNeeded();
    await page.waitForTimeout(60);
  }
}

test("every chart fits its frame at 280 to 1400 pixels, in both languages, and scrolls nowhere", async () => {
  for (const tag of ["en", "es"] as const) {
    const body = slugs.map((slug) => frameCode(partsAt(site.origin, slug, tag))).join("<p>…</p>");
    await visit(
      {head: "<style>body{margin:0}</style>", body},
      {viewport: {width: 280, height: 900}},
      async (page) => {
        for (const width of [280, 320, 375, 500, 619, 640, 900, 1400]) {
          await page.setViewportSize({width, height: 900});
          await seeAll(page);
          expect(await misfits(page, slugs.length), `${tag}, ${width} px`).toEqual([]);
        }
      }
    );
  }
});

test("a frame alone is as high as its chart needs at the width that it was made for", async () => {
  for (const width of [320, 400, 640, 720]) {
    const body = slugs.map((slug) => ratioCode(partsAt(site.origin, slug), width)).join("");
    const style = `<style>body{margin:0 auto;width:${width}px}</style>`;
    await visit({head: style, body}, {viewport: {width: width + 40, height: 900}}, async (page) => {
      await seeAll(page);
      for (const frame of chartFrames(page)) {
        const {frame: height, page: inner, scrolls} = await fitOf(frame);
        expect([frame.url(), width, scrolls]).toEqual([frame.url(), width, false]);
        expect(height - inner, `${frame.url()} at ${width} px`).toBeLessThan(60);
      }
    });
  }
});

test("a frame alone that knows all widths scrolls at none of them", async () => {
  const body = slugs.map((slug) => ratiosCode(partsAt(site.origin, slug), `chart-${slug}`)).join("");
  await visit(
    {head: "<style>body{margin:0}</style>", body},
    {viewport: {width: 280, height: 900}},
    async (page) => {
      for (const width of [280, 299, 340, 420, 559, 579, 580, 620, 700, 1000, 1400]) {
        await page.setViewportSize({width, height: 900});
        await seeAll(page);
        for (const frame of chartFrames(page)) {
          const {frame: height, page: inner, scrolls} = await fitOf(frame);
          expect([frame.url(), width, scrolls, height >= inner]).toEqual([frame.url(), width, false, true]);
          expect(height / inner, `${frame.url()} at ${width} px`).toBeLessThan(1.35);
        }
      }
    }
  );
});

test("twenty charts on a page all fit", () =>
  visit(
    {
      body: Array.from({length: 20}, (_, i) => code(slugs[i % slugs.length]!))
        .join("\n")
        .replaceAll(' loading="lazy"', "")
    },
    {viewport: {width: 500, height: 900}},
    async (page) => {
      expect(await misfits(page, 20)).toEqual([]);
      await page.setViewportSize({width: 800, height: 900});
      expect(await misfits(page, 20), "frames that are out of sight, too").toEqual([]);
    }
  ));

test("frames that come later fit, and those that go do no harm", () =>
  visit({body: code("space")}, {viewport: {width: 640, height: 900}}, async (page) => {
    expect(await misfits(page)).toEqual([]);
    await page.evaluate((address) => {
      document.querySelector("iframe")!.remove();
      const frame = document.createElement("iframe");
      frame.src = address;
      frame.style.cssText = "width:100%;border:3px solid;box-sizing:border-box";
      document.body.append(frame);
    }, `${site.origin}/embed/jailed/`);
    expect(await misfits(page)).toEqual([]);
  }));

describe("on a page that is hard on its guests", () => {
  const cases: Record<string, HostPage> = {
    "with * {all: unset}": {head: "<style>*{all:unset}</style>", body: ""},
    "with heights that are fixed by its own style": {
      head: "<style>iframe{height:200px!important;max-width:none}</style>",
      body: ""
    },
    "set from right to left": {head: `<style>html{direction:rtl}</style>`, body: ""},
    "with a column of 280 pixels": {head: "<style>body{width:280px}</style>", body: ""}
  };

  test.each(Object.keys(cases))("%s, the chart fits", (name) => {
    const {head} = cases[name]!;
    return visit({head, body: code("payment")}, {viewport: {width: 900, height: 900}}, async (page) => {
      expect(await misfits(page)).toEqual([]);
    });
  });

  test("where it is hidden at first, the chart fits when it is shown", () =>
    visit(
      {body: `<div hidden>${code("inmates")}</div>`.replaceAll(' loading="lazy"', "")},
      {},
      async (page) => {
        await page.waitForTimeout(300);
        await page.locator("div").evaluate((div) => ((div as HTMLElement).hidden = false));
        expect(await misfits(page)).toEqual([]);
      }
    ));

  test("with a policy of nothing but what the page for hosts names, the chart shows and fits", () =>
    visit(
      {
        policy: `default-src 'none'; frame-src ${site.origin}; script-src ${site.origin}`,
        body: code("occupancy")
      },
      {viewport: {width: 700, height: 900}},
      async (page) => {
        const refused: string[] = [];
        page.on("console", (message) => refused.push(message.text()));
        expect(await misfits(page)).toEqual([]);
      }
    ));

  test("and when it is printed, the chart is light and whole", () =>
    visit(
      {body: code("inmates")},
      {viewport: {width: 700, height: 900}, colorScheme: "dark"},
      async (page) => {
        expect(await misfits(page)).toEqual([]);
        await page.emulateMedia({media: "print", colorScheme: "dark"});
        const [frame] = chartFrames(page);
        const paper = () =>
          frame!.evaluate(() => getComputedStyle(document.querySelector("figure")!).backgroundColor);
        await expect.poll(paper).toBe("rgb(255, 255, 255)");
        expect(await misfits(page)).toEqual([]);
      }
    ));
});

describe("in a sandbox", () => {
  const frame = (flags: string) =>
    `<iframe sandbox="${flags}" src="${site.origin}/embed/inmates/?theme=dark" style="width:100%;border:0" height="400"></iframe>
     <script src="${site.origin}/embed.js" async></script>`;

  test("without any flag the chart shows, without its script", () =>
    visit({body: frame("")}, {viewport: {width: 700, height: 900}}, async (page) => {
      const drawn = page.frameLocator("iframe").locator(".wide svg");
      await drawn.waitFor();
      await page.waitForTimeout(300);
      expect(await page.locator("iframe").evaluate((box) => box.clientHeight)).toBe(400);
    }));

  test("with allow-scripts alone it fits and obeys its options", () =>
    visit({body: frame("allow-scripts")}, {viewport: {width: 700, height: 900}}, async (page) => {
      expect(await misfits(page)).toEqual([]);
      expect(await chartFrames(page)[0]!.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    }));
});
