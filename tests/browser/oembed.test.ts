import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {extract, setProviderList} from "@extractus/oembed-extractor";
import {parseHTML} from "linkedom";
import {PNG} from "pngjs";
import {afterAll, afterEach, beforeAll, expect, test} from "vitest";
import {root} from "../../publish/setup.mjs";
import {charts} from "../charts/story-charts.ts";
import {readSite} from "../../src/site.ts";
import {serveSite} from "./browser.ts";

const dist = join(root, "dist");
const {url} = readSite(root);
const home = new URL(url ?? "https://none.example/");

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite(dist);
});
afterAll(() => site.close());
afterEach(() => {
  setProviderList([]);
});

/** Fetches addresses of the published site from where it is served here, at the root. */
const here = (address: string) => {
  const {pathname, search} = new URL(address);
  return fetch(site.origin + pathname.replace(home.pathname, "/") + search);
};

const fileOf = (address: string) => join(dist, new URL(address).pathname.replace(home.pathname, "/"));

test("a program that embeds finds every chart by its page, in both languages, and gets a frame and a picture", async () => {
  setProviderList([]);
  for (const {slug} of charts)
    for (const page of [`charts/${slug}/`, `es/charts/${slug}/`]) {
      const found = await extract(new URL(page, home).href, {}, here);
      expect(found).toMatchObject({type: "rich", version: "1.0", method: "auto-discovery"});
      const frame = parseHTML(
        `<body>${(found as unknown as {html: string}).html}</body>`
      ).document.querySelector("iframe")!;
      expect(frame.getAttribute("src")).toBe(new URL(page.replace("charts/", "embed/"), home).href);
      // The frame leads to a page that is there, and the picture is what the answer says.
      expect((await here(frame.getAttribute("src")!)).status).toBe(200);
      const {thumbnail_url, thumbnail_width, thumbnail_height} = found as unknown as Record<string, never>;
      const card = PNG.sync.read(readFileSync(fileOf(thumbnail_url!)));
      expect([card.width, card.height]).toEqual([thumbnail_width, thumbnail_height]);
    }
}, 120_000);

test("the published function answers the same program as a provider, and obeys the width that it asks for", async () => {
  const source = pathToFileURL(join(dist, "oembed.js")).href;
  const {handler} = (await import(source)) as {handler(request: Request): Response};
  const server = createServer((request, response) => {
    const answer = handler(new Request(`http://localhost${request.url}`, {method: request.method}));
    void answer
      .text()
      .then((body) => response.writeHead(answer.status, [...answer.headers].flat()).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  try {
    const scheme = new URL("*", home).href;
    const endpoints = [{schemes: [scheme], url: `http://127.0.0.1:${port}/oembed`}];
    setProviderList([{provider_name: "Local", provider_url: home.href, endpoints}]);
    // The program knows no providers but by https.
    const plain = (address: string) => fetch(address.replace(/^https:\/\/127/, "http://127"));
    const page = new URL("es/charts/inmates/", home).href;
    const wide = await extract(page, {}, plain);
    const narrow = await extract(page, {maxwidth: 320}, plain);
    expect(narrow).toMatchObject({type: "rich", width: 320, method: "provider-api"});
    expect((narrow as unknown as {height: number}).height).toBeGreaterThan(
      (wide as unknown as {height: number}).height
    );
    await expect(extract(new URL("es/charts/none/", home).href, {}, plain)).rejects.toThrow(/404/);
  } finally {
    server.close();
  }
});
