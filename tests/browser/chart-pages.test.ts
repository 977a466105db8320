import {readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {PNG} from "pngjs";
import {describe, expect, test} from "vitest";
import {root} from "../../publish/setup.mjs";
import {charts} from "../charts/story-charts.ts";
import {viewport, withPage} from "./browser.ts";
import {openSite} from "./open-site.ts";

const dist = join(root, "dist");
const pages = charts.flatMap(({slug}) => [`/charts/${slug}/`, `/es/charts/${slug}/`]);

const {site, browser} = await openSite();

const documentOf = (path: string) => parseHTML(readFileSync(join(dist, path, "index.html"), "utf8")).document;

describe.each(pages)("the page of a chart, %s", (path) => {
  const document = documentOf(path);
  const slug = path.split("/").at(-2)!;

  test("shows the chart, its rows, its sources with cards, and ways to cite it", () => {
    expect(document.querySelectorAll("figure.chart svg").length).toBe(2);
    expect(document.querySelector("h1")!.id).toBe(`chart-${slug}-title`);
    expect(document.querySelectorAll("figure details[open] tbody tr").length).toBeGreaterThan(0);
    expect(document.querySelectorAll(".source-list a.source-title").length).toBeGreaterThan(0);
    expect(document.querySelectorAll(".source-card").length).toBeGreaterThan(0);
    expect(document.querySelector("#cite ~ .copyable pre")!.textContent).toContain(`/charts/${slug}/`);
  });

  test("offers every file with its true size", () => {
    const links = [...document.querySelectorAll("ul.downloads a[download]")];
    expect(links.map((link) => link.getAttribute("download"))).toEqual(
      [".svg", ".png", "@2x.png", "-card.png", ".csv", ".json", ".zip"].map((ending) => slug + ending)
    );
    for (const link of links) {
      const {size} = statSync(join(dist, path, link.getAttribute("href")!));
      const told = link.parentElement!.querySelector("small")!;
      expect(told.getAttribute("data-bytes")).toBe(String(size));
      expect(told.textContent).toMatch(/^\d[\d.,]* (kB|bytes)$/);
    }
  });

  test("tells networks of its card, which is as large as they are told", () => {
    const property = (name: string) =>
      document.querySelector(`meta[property="${name}"]`)!.getAttribute("content")!;
    expect(property("og:title")).toBe(document.querySelector("h1")!.textContent!.trim());
    expect(property("og:url")).toBe(document.querySelector('link[rel="canonical"]')!.getAttribute("href"));
    const file = join(dist, path, "..", property("og:image").split("/").at(-1)!);
    const {width, height} = PNG.sync.read(readFileSync(file));
    expect([String(width), String(height)]).toEqual([
      property("og:image:width"),
      property("og:image:height")
    ]);
    for (const name of ["og:title", "og:image", "og:description"])
      expect(document.querySelectorAll(`meta[property="${name}"]`)).toHaveLength(1);
  });
});

test("every chart of the story leads to its own page, in its language", () => {
  for (const [story, prefix] of [
    ["/", "./charts/"],
    ["/es/", "./charts/"]
  ] as const) {
    const links = [...documentOf(story).querySelectorAll(".chart-share a")].map((link) =>
      link.getAttribute("href")
    );
    expect(links).toEqual(charts.map(({slug}) => `${prefix}${slug}/`));
  }
});

test("a button copies what is meant to be copied, and without a clipboard selects it", async () => {
  await withPage(browser, {viewport: viewport(768)}, async (page) => {
    await page.goto(`${site.origin}/charts/space/`);
    const box = page.locator(".copyable").last();
    const text = await box.locator("pre").textContent();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: {
          writeText: async (words: string) => void ((window as unknown as {copied: string}).copied = words)
        }
      });
    });
    await box.getByRole("button").click();
    await expect.poll(() => box.getByRole("status").textContent()).toBe("Copied");
    expect(await page.evaluate(() => (window as unknown as {copied: string}).copied)).toBe(text);
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, "writeText", {value: () => Promise.reject(new Error("no"))});
    });
    await box.getByRole("button").click();
    await expect.poll(() => page.evaluate(() => getSelection()!.toString().trim())).toBe(text!.trim());
  });
});

test("an unknown chart or version is answered with 404 and the way to all charts, at any depth", async () => {
  for (const path of ["/charts/none/", "/embed/inmates/v/none/", "/es/embed/none/a/b/c/"]) {
    await withPage(browser, {viewport: viewport(360)}, async (page) => {
      const answer = await page.goto(site.origin + path);
      expect(answer!.status()).toBe(404);
      const links = await page
        .locator(".chart-list a")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      const paths = (language: string) => charts.map(({slug}) => `${language}/charts/${slug}/`);
      expect(links).toEqual([...paths(""), ...paths("/es")]);
    });
  }
});
