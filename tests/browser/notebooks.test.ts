import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import type {Page} from "playwright-core";
import {readQuantities} from "../../loaders/quantity/index.ts";
import {openTables} from "../../src/tables/open-tables.ts";
import {root} from "../../publish/setup.mjs";
import {viewport, withPage} from "./browser.ts";
import {openSite} from "./open-site.ts";
import {faultsOfAccess} from "./checks/accessibility.ts";
import {faultsOfDrawnText} from "./checks/drawn-text.ts";
import {faultsOfWidth} from "./checks/scrolling.ts";
import {watchTraffic} from "./checks/traffic.ts";

const {site, browser} = await openSite();

const LANGUAGES = ["en", "es"] as const;
const address = (language: string, name: string) => `${language === "en" ? "" : "/es"}/notebooks/${name}/`;

/** Opens a notebook, cut off from all but its own origin, and asks afterwards that nothing was refused or failed. */
async function on<T>(
  path: string,
  work: (page: Page, requests: string[]) => Promise<T>,
  width = 1280
): Promise<T> {
  return withPage(browser, {viewport: viewport(width)}, async (page) => {
    const faults = watchTraffic(page, site.origin);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.route(
      (url) => url.protocol !== "blob:" && url.origin !== site.origin,
      (route) => route.abort()
    );
    await page.goto(`${site.origin}${path}`, {waitUntil: "networkidle"});
    const result = await work(page, requests);
    expect(faults).toEqual([]);
    return result;
  });
}

const drawing = (requests: string[]) => requests.filter((url) => /\/draw\.[0-9a-f]+\.js$/.test(url));
const result = (page: Page, measure: string) =>
  page.locator(`.live-value[data-measure="${measure}"]`).innerText();

const SHORT =
  "The ferry carried about 1,204 people on 3 May 2031, the harbour office said. The fare was $4.50.";

describe.each(LANGUAGES)("the notebooks in “%s”", (language) => {
  test("the share, the space and both charts follow a slider moved by keyboard, and Plot is fetched no sooner", () =>
    on(address(language, "occupancy"), async (page, requests) => {
      const derived = openTables(join(root, "data")).rows<{id: string; value: number}>("derived");
      const official = derived.find(({id}) => id === "official-occupancy")!.value;
      expect(await result(page, "occupancy")).toContain(String(Math.round(official)));
      expect(await page.locator(".live-value a[href='#figure-official-occupancy']").count()).toBe(1);
      expect(drawing(requests)).toEqual([]);
      const before = await result(page, "space-per-person");
      await page.locator("input[type=range]").first().focus();
      await page.keyboard.press("PageUp");
      await page.locator("#live-occupancy[data-drawn] svg").waitFor();
      await page.locator("#live-space[data-drawn] svg").waitFor();
      expect(drawing(requests)).toHaveLength(1);
      await expect.poll(() => result(page, "space-per-person")).not.toBe(before);
      const share = await result(page, "occupancy");
      expect(await page.locator("#live-occupancy svg").textContent()).toContain(share);
      // What a reader sets is said to be theirs, wherever it shows.
      expect(await page.locator(".setting-whose[data-own=true]").count()).toBe(1);
      expect(await page.locator(".live-results .own").count()).toBe(2);
      expect(await faultsOfAccess(page)).toEqual([]);
      expect(await faultsOfDrawnText(page)).toEqual([]);
    }));

  test("an interval is carried through: both ends of the price come from the ends of what goes in", () =>
    on(address(language, "price"), async (page) => {
      const people = page.locator(".setting").nth(1);
      await people.locator("button").nth(1).click();
      await page.locator(".live-value a[href='#figure-payment-per-deportee-open']").waitFor();
      expect(await result(page, "payment-per-person")).toMatch(/30,000/);
      await page.locator("#live-payment[data-drawn] svg").waitFor();
      const discount = page.locator(".setting").nth(2);
      await discount.locator("input[type=checkbox]").check();
      await discount.locator("input[type=range]").nth(1).focus();
      await page.keyboard.press("End");
      expect(await discount.locator("output").innerText()).toMatch(/0.*100/);
      await page.locator(".live-results .own").waitFor();
      expect(await faultsOfAccess(page)).toEqual([]);
    }));

  test("claims are chosen, spread, sorted and downloaded as they are shown", () =>
    on(address(language, "claims"), async (page) => {
      const rows = page.locator("#claims tbody tr");
      const figures = openTables(join(root, "data")).rows<{by: string; measure: string}>("figures");
      expect(await rows.count()).toBe(figures.length);
      await page.locator("select[name=by]").selectOption("nayib-bukele");
      const his = figures.filter(({by}) => by === "nayib-bukele");
      expect(await rows.count()).toBe(his.length);
      await page.locator("#claims [data-sort=measure_name]").focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("#claims th[aria-sort=ascending]").count()).toBe(1);
      const names = await page.locator("#claims tbody th").allInnerTexts();
      expect(names).toEqual([...names].sort(new Intl.Collator(language).compare));
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-sort"))).toBe(
        "measure_name"
      );
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(".claims .fields-end button").click()
      ]);
      const csv = readFileSync((await saved.path())!, "utf8")
        .trim()
        .split("\n");
      expect(csv).toHaveLength(his.length + 1);
      expect(csv[0]).toContain("figure,words,measure");
      await page.locator("select[name=by]").selectOption("");
      await page.locator("select[name=spread]").selectOption("source");
      expect(await page.locator("#claims thead th").count()).toBeGreaterThan(4);
      expect(await faultsOfAccess(page)).toEqual([]);
    }));

  test("a pasted text becomes figures, a brief and a chart, and nothing can leave the page", () =>
    on(address(language, "your-figures"), async (page) => {
      await page.locator("#own-text").fill(SHORT);
      await page.locator("#own-language").selectOption("en");
      await page.locator("button.primary").click();
      await page.locator(".own-list > li").first().waitFor();
      const marked = await page.locator(".marked-text mark").allInnerTexts();
      expect(marked).toEqual(readQuantities(SHORT).map(({printed}) => printed));
      expect(await page.locator(".own-brief").innerText()).toContain("](figure:date-1)");
      await page.locator("#own-group ~ *, #own-group").first().waitFor();
      await page.locator("label[for=own-group] ~ .fields-end button").click();
      await page.locator("#own-chart[data-drawn] svg").waitFor();
      const first = page.locator(".own-list > li").first();
      await first.locator("input[id^=words-]").fill("about 9,999 people");
      await page.keyboard.press("Tab");
      await expect.poll(() => first.locator(".own-fault").innerText()).not.toBe("");
      await first.locator("input[id^=words-]").fill("1,204 people");
      await first.locator("input[id^=measure-]").fill("passengers");
      await page.keyboard.press("Tab");
      await expect.poll(() => page.locator(".own-brief").innerText()).toContain("measure: passengers");
      expect(await page.locator(".own-brief").innerText()).toContain("[1,204 people](figure:");
      expect(await first.locator(".own-fault").innerText()).toBe("");
      const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-(?:eval|inline)/);
      expect(await faultsOfAccess(page)).toEqual([]);
    }));

  test.each(["occupancy", "price", "claims", "your-figures"])("%s is whole on a phone of 320 px", (name) =>
    on(
      address(language, name),
      async (page) => {
        if (name === "your-figures") {
          await page.locator("#own-text").fill(SHORT);
          await page.locator("button.primary").click();
          await page.locator(".own-list > li").first().waitFor();
        } else if (name !== "claims") {
          await page.locator("input[type=range]").first().focus();
          await page.keyboard.press("PageUp");
          await page.locator(".live-chart[data-drawn] svg").first().waitFor();
        }
        expect(await faultsOfWidth(page)).toEqual([]);
        expect(await faultsOfAccess(page)).toEqual([]);
      },
      320
    )
  );
});

describe("a hostile or endless text", () => {
  const read = async (page: Page, text: string) => {
    await page.locator("#own-text").evaluate((area, value) => {
      (area as HTMLTextAreaElement).value = value;
    }, text);
    await page.locator("button.primary").click();
    await page.locator(".marked-text").waitFor();
  };

  test("markup in it is shown as text, in the list, the brief and the chart too", () =>
    on(address("en", "your-figures"), async (page) => {
      const text =
        '<img src=x onerror="window.hit=1"> The <b>5,000 homes</b> and <script>window.hit=1</script> 12 people, said <svg onload=window.hit=1>.';
      await read(page, text);
      await page.locator(".own-list > li").first().waitFor();
      await page.locator("label[for=own-group] ~ .fields-end button").click();
      await page.locator("#own-chart[data-drawn]").waitFor();
      expect(await page.locator(".marked-text").innerText()).toBe(text);
      expect(await page.locator(".marked-text :is(img, b, script, svg)").count()).toBe(0);
      expect(await page.evaluate(() => "hit" in window)).toBe(false);
    }));

  test("a megabyte in one paragraph is read while the page goes on answering", () =>
    on(address("en", "your-figures"), async (page) => {
      const text = "About 1,204 people and $5 million went by without a word. ".repeat(18_000);
      await page.evaluate(() => {
        const state = window as unknown as {longest: number};
        state.longest = 0;
        let last = performance.now();
        setInterval(() => {
          state.longest = Math.max(state.longest, performance.now() - last);
          last = performance.now();
        }, 10);
      });
      await read(page, text);
      expect(await page.locator(".own-figures .note").count()).toBe(1);
      // Reading it takes seconds; a page that did so itself would stand still as long.
      expect(await page.evaluate(() => (window as unknown as {longest: number}).longest)).toBeLessThan(1500);
    }));

  test("neither the page nor the reader’s worker can send anything, not even to their own site", () =>
    withPage(browser, {viewport: viewport(1280)}, async (page) => {
      await page.goto(`${site.origin}${address("en", "your-figures")}`, {waitUntil: "load"});
      const policy = (await page
        .locator("meta[http-equiv=Content-Security-Policy]")
        .getAttribute("content"))!;
      const sent: string[] = [];
      page.on("request", (request) => sent.push(request.url()));
      const worker = await page.evaluate(
        (origin) =>
          new Promise<string>((resolve) => {
            const source = `fetch("${origin}/sent").then(() => postMessage("sent"), () => postMessage("refused"))`;
            const made = new Worker(URL.createObjectURL(new Blob([source])));
            made.addEventListener("message", ({data}) => resolve(data as string));
          }),
        "https://elsewhere.example"
      );
      expect(worker).toBe("refused");
      expect(sent.filter((url) => url.includes("elsewhere"))).toEqual([]);
      expect(policy).toMatch(/connect-src '(?:none|self)'/);
    }));
});

test("the list of notebooks leads to each, with a picture, and is whole in both languages", async () => {
  for (const language of LANGUAGES) {
    await on(
      address(language, "").replace("//", "/"),
      async (page) => {
        expect(await page.locator(".notebook-card a").count()).toBe(4);
        expect(await page.locator(".notebook-card img").count()).toBe(4);
        expect(await faultsOfAccess(page)).toEqual([]);
        expect(await faultsOfWidth(page)).toEqual([]);
      },
      320
    );
  }
});
