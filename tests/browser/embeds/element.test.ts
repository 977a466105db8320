import {readFileSync} from "node:fs";
import {createHash} from "node:crypto";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {elementCode, pictureCode} from "../../../src/embeds/embed-codes.ts";
import {launch, serveSite, withPage} from "../browser.ts";
import {partsAt} from "./codes.ts";
import {serveHosts, type HostPage} from "./hosts.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let hosts: Awaited<ReturnType<typeof serveHosts>>;

beforeAll(async () => {
  [site, hosts, browser] = await Promise.all([serveSite(), serveHosts(), launch({scrollbars: true})]);
});
afterAll(() => Promise.all([browser?.close(), site?.close(), hosts?.close()]));

const code = (slug: string) => elementCode(partsAt(site.origin, slug));
/** The element with its chart inside, as the site offers it. */
const inline = (slug: string) =>
  readFileSync(join(site.dir, "embed", slug, "inline.txt"), "utf8").replace(
    /<cifra-chart src="[^"]*"/,
    `<cifra-chart src="${site.origin}/embed/${slug}/"`
  );

function visit(
  host: HostPage,
  look: (page: Page, seen: {requests: string[]; said: string[]}) => Promise<void>,
  options: BrowserContextOptions = {}
): Promise<void> {
  return withPage(browser, {viewport: {width: 760, height: 900}, ...options}, async (page) => {
    const seen = {requests: [] as string[], said: [] as string[]};
    page.on("request", (request) => seen.requests.push(request.url()));
    page.on("console", (message) => seen.said.push(message.text()));
    page.on("pageerror", (error) => seen.said.push(String(error)));
    await page.goto(hosts.add(host));
    await look(page, seen);
  });
}

/** What of a chart's figure is seen: its drawing, its ground, its title's type, its width. */
const figure = (page: Page) =>
  page.evaluate(() => {
    const figure = document.querySelector("cifra-chart")?.shadowRoot?.querySelector("figure");
    if (!figure) return null;
    const title = figure.querySelector(".title")!;
    const svg = [...figure.querySelectorAll("svg")].find((svg) => svg.getClientRects().length > 0);
    const {backgroundColor, direction} = getComputedStyle(figure);
    return {
      drawing: svg?.getAttribute("width"),
      ground: backgroundColor,
      direction,
      title: getComputedStyle(title).fontSize,
      language: (figure as HTMLElement).lang,
      wide: figure.scrollWidth > figure.clientWidth
    };
  });

const RIGHT = {
  drawing: "720",
  ground: "rgb(255, 255, 255)",
  direction: "ltr",
  title: "20px",
  language: "en",
  wide: false
};

describe("<cifra-chart>", () => {
  test("fetches its chart and shows it in place of the picture", () =>
    visit({body: code("inmates")}, async (page, {said}) => {
      await expect.poll(() => figure(page)).toEqual(RIGHT);
      expect(await page.locator("cifra-chart > a").isVisible()).toBe(false);
      await page.setViewportSize({width: 500, height: 900});
      await expect.poll(() => figure(page)).toEqual({...RIGHT, drawing: "328"});
      expect(said).toEqual([]);
    }));

  test("shows the picture with a link until it is defined, and where there is no answer", async () => {
    await visit({body: code("inmates").replace(/<script.*/s, "")}, async (page) => {
      expect(await page.locator("cifra-chart img").isVisible()).toBe(true);
      expect(
        await page
          .locator("cifra-chart img")
          .evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))
      ).toBe(1200);
    });
    await visit({body: code("inmates").replace("/embed/inmates/", "/embed/no-such-chart/")}, async (page) => {
      await page.waitForTimeout(400);
      expect(await page.locator("cifra-chart img").isVisible()).toBe(true);
    });
  });

  test("obeys theme, lang and figure, also when they change", () =>
    visit(
      {
        body: code("inmates").replace(
          "<cifra-chart",
          '<cifra-chart theme="dark" lang="es" figure="cecot-inmates"'
        )
      },
      async (page) => {
        const dark = "rgb(20, 23, 27)";
        await expect.poll(() => figure(page)).toEqual({...RIGHT, ground: dark, language: "es"});
        const lit = () => page.locator("cifra-chart .lit:visible").count();
        expect(await lit()).toBeGreaterThan(0);
        await page.evaluate(() => {
          const chart = document.querySelector("cifra-chart")!;
          chart.setAttribute("lang", "en");
          chart.setAttribute("theme", "light");
          chart.removeAttribute("figure");
        });
        await expect.poll(() => figure(page)).toEqual(RIGHT);
        expect(await lit()).toBe(0);
        await page
          .locator("cifra-chart")
          .evaluate((chart, src) => chart.setAttribute("src", src), `${site.origin}/embed/space/`);
        await expect.poll(() => page.locator("cifra-chart figure").getAttribute("id")).toBe("chart-space");
      }
    ));

  test("takes nothing from another site than its script's", async () => {
    const strange = hosts.add({body: `<figure class="embed"><h1>Not ours</h1></figure>`});
    await visit(
      {body: code("inmates").replace(/src="[^"]*"/, `src="${strange}"`)},
      async (page, {requests}) => {
        await page.waitForTimeout(300);
        expect(await figure(page)).toBe(null);
        expect(requests).not.toContain(strange);
      }
    );
  });

  test.each<[string, string]>([
    ["* {all: unset}", "*{all:unset}"],
    [
      "important rules for everything",
      "*{font-size:40px!important;color:red!important;padding:20px!important}cifra-chart{display:inline!important}"
    ],
    ["a page from right to left", "html{direction:rtl;text-align:right;line-height:3;letter-spacing:2px}"]
  ])("is not touched by %s", (_, style) =>
    visit({head: `<style>${style}</style>`, body: code("inmates")}, async (page) => {
      await expect
        .poll(() => figure(page))
        .toEqual({...RIGHT, drawing: expect.stringMatching(/720|328/) as string});
    })
  );

  test("stands in a column of 280 pixels, and where it was hidden at first", () =>
    visit(
      {head: "<style>body{width:280px}</style>", body: `<div hidden>${code("payment")}</div>`},
      async (page) => {
        await page.locator("body > div").evaluate((div) => ((div as HTMLElement).hidden = false));
        await expect.poll(() => figure(page)).toEqual({...RIGHT, drawing: "328"});
      }
    ));

  test("follows the links within the chart", () =>
    visit({body: code("inmates")}, async (page) => {
      await page.setViewportSize({width: 400, height: 700});
      const note = page.locator("cifra-chart .narrow a[role=doc-backlink]").first();
      await note.click();
      const at = () =>
        page.evaluate(() => document.querySelector("cifra-chart")!.shadowRoot!.activeElement?.textContent);
      expect(await at()).toBe("1");
      expect(page.url()).not.toMatch(/#/);
    }));

  test("needs of a host's policy what the page for hosts names", () =>
    visit(
      {
        policy: `default-src 'none'; script-src ${site.origin}; connect-src ${site.origin}; img-src ${site.origin}`,
        body: code("occupancy")
      },
      async (page, {said}) => {
        await expect.poll(() => figure(page)).toEqual(RIGHT);
        // The picture's own style is refused, which moves nothing once the chart is there.
        expect(said.filter((words) => !/inline style/.test(words))).toEqual([]);
      }
    ));
});

describe("<cifra-chart> with its chart inside", () => {
  test("needs no request and no script", () =>
    visit(
      {body: inline("inmates")},
      async (page, {requests, said}) => {
        expect(await page.locator("cifra-chart .wide svg").isVisible()).toBe(true);
        expect(
          await page
            .locator("cifra-chart h3")
            .evaluate((h) => getComputedStyle(h).fontSize)
            .catch(() => "20px")
        ).toBe("20px");
        expect(requests.filter((url) => url.startsWith(site.origin))).toEqual([]);
        expect(said).toEqual([]);
      },
      {javaScriptEnabled: false}
    ));

  test("fetches nothing with the script either, which then lights a figure", () =>
    visit(
      {
        body: `${inline("inmates").replace("<cifra-chart", '<cifra-chart figure="cecot-inmates"')}<script src="${site.origin}/cifra-chart.js"></script>`
      },
      async (page, {requests}) => {
        await expect.poll(() => figure(page)).toEqual(RIGHT);
        expect(await page.locator("cifra-chart .lit:visible").count()).toBeGreaterThan(0);
        expect(requests.filter((url) => url.startsWith(site.origin))).toEqual([
          `${site.origin}/cifra-chart.js`
        ]);
      }
    ));

  test("needs of a host's policy the hashes of its styles alone", () => {
    const body = inline("occupancy");
    const hashes = [...body.matchAll(/<style>(.*?)<\/style>/gs)].map(
      ([, style]) => `'sha256-${createHash("sha256").update(style!).digest("base64")}'`
    );
    return visit(
      {policy: `default-src 'none'; style-src ${hashes.join(" ")}`, body},
      async (page, {said}) => {
        expect(await figure(page)).toEqual(RIGHT);
        expect(said).toEqual([]);
      }
    );
  });

  test("is right on a page with * {all: unset}", () =>
    visit({head: "<style>*{all:unset}</style>", body: inline("inmates")}, async (page) => {
      expect(await figure(page)).toEqual(RIGHT);
    }));
});

test("the picture shows with its alternative text and its credit, by a policy of pictures alone", () =>
  visit(
    {
      policy: `default-src 'none'; img-src ${site.origin}`,
      body: pictureCode(partsAt(site.origin, "inmates"))
    },
    async (page) => {
      const picture = page.locator("img");
      await expect
        .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
        .toBeGreaterThan(300);
      expect(await picture.getAttribute("alt")).toMatch(/14,500/);
      expect(await page.locator("figcaption a").getAttribute("href")).toBe(`${site.origin}/charts/inmates/`);
    }
  ));

test("the chart's module gives its rows, its drawings and itself to pages of other sites", () =>
  visit(
    {
      policy: `default-src 'none'; script-src 'unsafe-inline' ${site.origin}`,
      body: `<div id="here"></div><script type="module">
        import {chart, rows, svg, mount} from "${site.origin}/charts/inmates.js";
        const remove = mount(document.querySelector("#here"), {theme: "dark", figure: "cecot-inmates"});
        globalThis.got = {slug: chart.slug, rows: rows.length, narrow: svg({width: 300}).length, wide: svg().slice(0, 4), remove};
      </script>`
    },
    async (page, {requests, said}) => {
      await expect.poll(() => figure(page)).toEqual({...RIGHT, ground: "rgb(20, 23, 27)"});
      expect(await page.evaluate("({...got, narrow: got.narrow > 1000})")).toMatchObject({
        slug: "inmates",
        rows: 8,
        narrow: true,
        wide: "<svg"
      });
      expect(await page.locator("cifra-chart .lit:visible").count()).toBeGreaterThan(0);
      expect(requests.filter((url) => url.startsWith(site.origin))).toHaveLength(1);
      await page.evaluate("got.remove()");
      expect(await figure(page)).toBe(null);
      expect(said).toEqual([]);
    }
  ));
