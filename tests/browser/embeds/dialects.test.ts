import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Browser, Page} from "playwright-core";
import {launch, serveSite, withPage} from "../browser.ts";
import {chartFrames, misfits, serveHosts} from "./hosts.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let hosts: Awaited<ReturnType<typeof serveHosts>>;

beforeAll(async () => {
  [site, hosts, browser] = await Promise.all([serveSite(), serveHosts(), launch({scrollbars: true})]);
});
afterAll(() => Promise.all([browser?.close(), site?.close(), hosts?.close()]));

/** Ways in which pages listen for heights, each as the body of a page that shows one chart. */
const HOSTS: Record<string, (embed: string) => string> = {
  "our own host script": (embed) =>
    `<iframe src="${embed}" width="100%" height="400" style="width:100%;border:0"></iframe>
     <script src="${site.origin}/embed.js" async></script>`,
  "pym.js": (embed) =>
    `<div id="chart"></div><script src="/pym.js"></script>
     <script>new pym.Parent("chart", "${embed}", {})</script>`,
  "@newswire/frames": (embed) =>
    `<div data-frame-src="${embed}"></div><script src="/frames.js"></script>
     <script>newswireFrames.autoInitFrames()</script>`,
  "iframe-resizer 4": (embed) =>
    `<iframe id="chart-frame" src="${embed}" style="width:1px;min-width:100%;border:0"></iframe>
     <script src="/iframe-resizer.js"></script>
     <script>iFrameResize({}, "#chart-frame")</script>`,
  // As Datawrapper's responsive iframe code listens.
  Datawrapper: (embed) =>
    `<iframe src="${embed}" scrolling="no" style="width:0;min-width:100%;border:none" height="400"></iframe>
     <script>window.addEventListener("message", function (e) {
       if (e.data["datawrapper-height"] !== undefined) {
         var frames = document.querySelectorAll("iframe");
         for (var id in e.data["datawrapper-height"])
           for (var i = 0; i < frames.length; i++)
             if (frames[i].contentWindow === e.source)
               frames[i].style.height = e.data["datawrapper-height"][id] + "px";
       }
     })</script>`,
  // As Embedly and Medium do: JSON, and the frame is found by its address.
  "Embedly and Medium": (embed) =>
    `<iframe src="${embed}" style="width:100%;border:0" height="400"></iframe>
     <script>addEventListener("message", function (e) {
       var told; try { told = JSON.parse(e.data) } catch (error) { return }
       if (told.context !== "iframe.resize") return;
       document.querySelectorAll("iframe").forEach(function (f) { if (f.src === told.src) f.height = told.height })
     })</script>`,
  // As wp-embed.js does, which also puts the frame into a sandbox and keeps its height between 200 and 1000 pixels.
  WordPress: (embed) =>
    `<iframe sandbox="allow-scripts" data-secret="aB3xY9" src="${embed}#?secret=aB3xY9" width="600" height="400" frameborder="0"></iframe>
     <script>addEventListener("message", function (e) {
       var data = e.data;
       if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
       document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (f) {
         if (e.source !== f.contentWindow || data.message !== "height") return;
         var height = parseInt(data.value, 10);
         if (height > 1000) height = 1000; else if (~~height < 200) height = 200;
         f.height = height;
       })
     })</script>`
};

function visit(
  host: string,
  width: number,
  look: (page: Page) => Promise<void>,
  slug = "inmates"
): Promise<void> {
  const address = hosts.add({body: HOSTS[host]!(`${site.origin}/embed/${slug}/`)});
  return withPage(browser, {viewport: {width, height: 900}}, async (page) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(address);
    await look(page);
    expect(errors).toEqual([]);
  });
}

describe.each(Object.keys(HOSTS))("a host that speaks the dialect of %s", (host) => {
  test("gives the frame the chart's height, after loading, resizing, late fonts and opening the table", () =>
    visit(
      host,
      760,
      async (page) => {
        expect(await misfits(page), "loaded").toEqual([]);
        const [frame] = chartFrames(page);
        if (host !== "WordPress") {
          // WordPress' frames have the width that they were given.
          for (const width of [340, 1000, 640]) {
            await page.setViewportSize({width, height: 900});
            expect(await misfits(page), `${width} px`).toEqual([]);
          }
        }
        await frame!.evaluate(() => {
          const descriptors: object = {sizeAdjust: "130%"};
          const source = 'local("DejaVu Sans"), local("Liberation Serif")';
          const face = new FontFace("Another", source, descriptors).load();
          return face.then((loaded) => void document.fonts.add(loaded)).catch(() => {});
        });
        await frame!.evaluate(() => {
          for (const p of document.querySelectorAll<HTMLElement>("p, h1")) p.style.fontFamily = "Another";
        });
        expect(await misfits(page), "another font").toEqual([]);
        await frame!.locator("summary").click();
        if (host !== "WordPress") expect(await misfits(page), "table open").toEqual([]);
        await frame!.locator("summary").click();
        expect(await misfits(page), "table closed").toEqual([]);
      },
      host === "WordPress" ? "space" : "inmates"
    ));
});

test("iframe-resizer is answered as it expects: its beginning is called, and it warns of nothing", () =>
  withPage(browser, {}, async (page) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    const embed = `${site.origin}/embed/space/`;
    await page.goto(
      hosts.add({
        body: `<iframe src="${embed}" style="width:100%"></iframe><script src="/iframe-resizer.js"></script>
          <script>iFrameResize({warningTimeout: 300, onInit: () => console.log("begun")}, "iframe")</script>`
      })
    );
    expect(await misfits(page)).toEqual([]);
    await expect.poll(() => said).toContain("begun");
    // It warns when it has waited in vain.
    await page.waitForTimeout(500);
    expect(said.filter((words) => /responded|Unsupported|not found/.test(words))).toEqual([]);
  }));
