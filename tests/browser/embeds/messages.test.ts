import {afterAll, beforeAll, expect, test} from "vitest";
import type {Browser, Page} from "playwright-core";
import {launch, serveSite, withPage} from "../browser.ts";
import {chartFrames, misfits, serveHosts} from "./hosts.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let hosts: Awaited<ReturnType<typeof serveHosts>>;

beforeAll(async () => {
  [site, hosts, browser] = await Promise.all([serveSite(), serveHosts(), launch()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close(), hosts?.close()]));

/** A page that keeps all that it is told, with one chart in a frame; `query` is the frame's. */
async function listen(page: Page, query = ""): Promise<void> {
  await page.goto(
    hosts.add({
      head: `<script>told = []; addEventListener("message", (event) => told.push(event.data))</script>`,
      body: `<iframe src="${site.origin}/embed/space/${query}" width="700" height="900"></iframe>`
    })
  );
  await expect.poll(() => page.evaluate("told.length")).toBeGreaterThan(0);
  // It tells its height without fonts, and then with them.
  await chartFrames(page)[0]!.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect
    .poll(async () => (await page.evaluate<unknown[]>("told")).findLast(isHeight))
    .toEqual({"datawrapper-height": {space: await heightInside(page)}});
  await page.waitForTimeout(300);
}

function isHeight(message: unknown): boolean {
  return typeof message === "object" && message !== null && "datawrapper-height" in message;
}

function heightInside(page: Page): Promise<number> {
  return chartFrames(page)[0]!.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height)
  );
}

/** Sends messages to the frame at once and gives what it says thereafter, within a while. */
function send(page: Page, messages: string, wait = 300): Promise<unknown[]> {
  return page.evaluate(
    `(async () => {
      told.length = 0;
      for (const message of ${messages}) frames[0].postMessage(message, "*");
      await new Promise((end) => setTimeout(end, ${wait}));
      return told;
    })()`
  );
}

test("an embed tells its parent heights, and its own address, and nothing else", () =>
  withPage(browser, {}, async (page) => {
    await listen(
      page,
      "?childId=c1&parentTitle=Secret&parentUrl=https%3A%2F%2Fpaper.example%2Fdraft&initialWidth=700#?secret=abc"
    );
    const told = await page.evaluate<unknown[]>("told");
    const height = await heightInside(page);
    const kinds = [
      {"datawrapper-height": {space: height}},
      {sentinel: "amp", type: "embed-size", height, width: 700},
      `pymxPYMxc1xPYMxheightxPYMx${height}`,
      {message: "height", value: height, secret: "abc"}
    ];
    for (const kind of kinds) expect(told).toContainEqual(kind);
    const embedly = told.flatMap((message) =>
      typeof message === "string" && message.startsWith("{") ? [message] : []
    );
    expect(JSON.parse(embedly.at(-1)!)).toEqual({
      src: `${site.origin}/embed/space/?childId=c1&initialWidth=700#?secret=abc`,
      context: "iframe.resize",
      height
    });
    expect(JSON.stringify(told)).not.toMatch(/paper|Secret/);
    expect(told.length % 5).toBe(0);
  }));

test("requests are answered: a width of pym.js, AMP's beginning, iframe-resizer's first message and its call", () =>
  withPage(browser, {}, async (page) => {
    await listen(page, "?childId=c1");
    for (const request of [
      '"pymxPYMxc1xPYMxwidthxPYMx640"',
      '{sentinel: "amp", type: "frames-init"}',
      '"[iFrameSizer]frame-1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true"',
      '"[iFrameSizer]resize"'
    ]) {
      const told = await send(page, `[${request}]`);
      expect(told.length, request).toBeGreaterThan(3);
      if (request.includes("frame-1"))
        expect(JSON.stringify(told)).toMatch(/\[iFrameSizer\]frame-1:\d+:700:init/);
    }
  }));

test("what is malformed, of another's name, huge or asks for anything else is not answered", () =>
  withPage(browser, {}, async (page) => {
    await listen(page, "?childId=c1");
    const before = page.url();
    const strange = `[
      null, undefined, 0, NaN, true, "", "pym", [], {}, new Date(0), new Map(), new ArrayBuffer(8), 10n,
      {sentinel: "amp"}, {sentinel: {}, type: "frames-init"}, {sentinel: "amp", type: ["frames-init"]},
      {message: "ready", secret: "abc"}, {message: "ready"},
      "pymxPYMxothersxPYMxwidthxPYMx640", "pymxPYMxc1xPYMxwidthxPYMxwide",
      "pymxPYMxc1xPYMxnavigateToxPYMxhttps://evil.example/", "pymxPYMxc1xPYMxnavigateToxPYMxjavascript:alert(1)",
      "[iFrameSizer]", "[iFrameSizer]a", "[iFrameSizer]message:{}", "[iFrameSizer]moveToAnchor:x",
      "[iFrameSizer]" + "x".repeat(1e6) + ":8:false:false:", "x".repeat(1e6), {sentinel: "x".repeat(1e6)},
      '{"context":"iframe.resize"}', "alert(1)", {"datawrapper-height": {space: 1}}
    ]`;
    expect(await send(page, strange)).toEqual([]);
    expect(page.url()).toBe(before);
    expect(chartFrames(page)[0]!.url()).toBe(`${site.origin}/embed/space/?childId=c1`);
  }));

test("a thousand requests at once are answered a few times, and the chart goes on", () =>
  withPage(browser, {}, async (page) => {
    await listen(page);
    const told = await send(
      page,
      `Array.from({length: 1000}, () => ({sentinel: "amp", type: "frames-init"}))`
    );
    expect(told.length).toBeGreaterThan(0);
    // Three messages an answer, an answer every 50 ms.
    expect(told.length).toBeLessThan(3 * 8);
    await chartFrames(page)[0]!.locator("summary").click();
    await expect.poll(() => page.evaluate("told.length")).toBeGreaterThan(told.length);
  }));

test("messages of others than the parent are not answered", () =>
  withPage(browser, {}, async (page) => {
    await listen(page);
    const told = await page.evaluate(`(async () => {
      told.length = 0;
      const other = document.createElement("iframe");
      document.body.append(other);
      const script = other.contentDocument.createElement("script");
      script.textContent = 'for (let i = 0; i < 50; i++) parent.frames[0].postMessage({sentinel: "amp", type: "frames-init"}, "*")';
      other.contentDocument.body.append(script);
      await new Promise((end) => setTimeout(end, 300));
      return told;
    })()`);
    expect(told).toEqual([]);
  }));

test("the host script does only what a chart's own frame tells, and only heights that can be", () =>
  withPage(browser, {viewport: {width: 700, height: 900}}, async (page) => {
    const stranger = hosts.add({
      body: `<script>for (const height of [1, 5000]) parent.postMessage({"datawrapper-height": {space: height}}, "*")</script>`
    });
    await page.goto(
      hosts.add({
        body: `<iframe id="other" src="${stranger}" height="123"></iframe>
          <iframe src="${site.origin}/embed/space/" style="width:100%;border:0"></iframe>
          <script src="${site.origin}/embed.js"></script>`
      })
    );
    expect(await misfits(page)).toEqual([]);
    await page.evaluate(`for (const height of [-1, 0, NaN, Infinity, 1e9, "x", null, {}])
      postMessage({"datawrapper-height": {space: height}}, "*");
      for (const message of [null, 1, "x", {"datawrapper-height": null}, {"datawrapper-height": []}]) postMessage(message, "*")`);
    await page.waitForTimeout(200);
    expect(await page.locator("#other").evaluate((box) => box.clientHeight)).toBe(123);
    expect(await misfits(page)).toEqual([]);
  }));
