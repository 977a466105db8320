import addFormats from "ajv-formats";
import {Ajv} from "ajv";
import {expect, test} from "vitest";
import {oembedHandler} from "../../publish/oembed/handler.ts";
import {bundleWorker} from "../../publish/oembed/bundle-worker.ts";
import {oembedChart, oembedCharts} from "../../publish/oembed/oembed-charts.ts";
import {oembed, type OembedChart} from "../../publish/oembed/oembed.ts";
import {chart, facts, site} from "./project-charts.ts";
import {OEMBED_SCHEMA} from "./oembed-schema.ts";

const validate = addFormats.default(new Ajv({strict: true})).compile(OEMBED_SCHEMA);

function expectValid(answer: unknown): void {
  validate(answer);
  expect(validate.errors ?? []).toEqual([]);
}

const herons: OembedChart = {
  title: `Herons "here" & <there>`,
  credit: "Lake News",
  site: "Lake",
  url: "https://lake.example/news/",
  page: "https://lake.example/news/charts/herons/",
  embed: "https://lake.example/news/embed/herons/",
  card: {address: "https://lake.example/news/charts/herons-card.png", width: 1200, height: 630},
  heights: [
    [240, 700],
    [400, 600],
    [600, 500]
  ]
};

const handler = oembedHandler({charts: [herons]});
const ask = (query: Record<string, string>, init: RequestInit = {}) =>
  handler(new Request(`https://answers.example/oembed?${new URLSearchParams(query)}`, init));

test("the answer of every chart, in every language, is one of the specification", () => {
  for (const one of facts) {
    const answer = oembed(oembedChart(one, site.url!));
    expectValid(answer);
    expect(answer.title).toBe(one.title);
    expect(answer.html).toContain(`/embed/${one.slug}/"`);
    expect(answer.width).toBe(720);
  }
  expect(oembed(oembedChart(chart("space", {language: "es"}), site.url!)).html).toContain("/es/embed/space/");
});

test("a chart is as high as it is at the width asked for, and the frame is as wide as its place", async () => {
  const at = async (query: Record<string, string>) =>
    (await ask({url: herons.page, ...query}).json()) as ReturnType<typeof oembed>;
  const wide = await at({});
  expectValid(wide);
  expect([wide.width, wide.height, wide.thumbnail_width]).toEqual([720, 500, 1200]);
  expect(wide.html).toContain('style="width:100%;border:0"');
  const narrow = await at({maxwidth: "420"});
  expectValid(narrow);
  expect([narrow.width, narrow.height]).toEqual([420, 600]);
  expect(narrow.html).toContain("max-width:420px");
  // A card is larger than that: the specification wants it left out.
  expect(narrow).not.toHaveProperty("thumbnail_url");
  expect(await at({maxwidth: "100"})).toMatchObject({width: 100, height: 700});
  expect(await at({maxwidth: "5000", maxheight: "450"})).toMatchObject({width: 720, height: 450});
  expect(await at({maxwidth: "1200", maxheight: "630"})).toHaveProperty("thumbnail_url");
});

test("a chart is known by its page and its embed page, however their addresses are written", () => {
  for (const url of [
    herons.page,
    herons.embed,
    "http://lake.example/news/charts/herons",
    "https://LAKE.example/news/embed/herons/index.html?theme=dark#notes=off"
  ])
    expect([url, ask({url}).status]).toEqual([url, 200]);
});

test("what cannot be answered says so by its status", async () => {
  const cases: [query: Record<string, string>, status: number][] = [
    [{}, 400],
    [{url: "no address"}, 400],
    [{url: "javascript:alert(1)"}, 400],
    [{url: herons.page, maxwidth: "wide"}, 400],
    [{url: herons.page, maxwidth: "0"}, 400],
    [{url: herons.page, maxheight: "-3"}, 400],
    [{url: herons.page, maxwidth: "1e3"}, 400],
    [{url: herons.page, format: "xml"}, 501],
    [{url: "https://lake.example/news/charts/swans/"}, 404],
    [{url: "https://other.example/news/charts/herons/"}, 404],
    [{url: "https://lake.example/news/charts/herons/../../secret"}, 404]
  ];
  for (const [query, status] of cases) {
    const answer = ask(query);
    expect([query, answer.status]).toEqual([query, status]);
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(((await answer.json()) as {error: string}).error).toMatch(/\.$/);
  }
  const post = ask({url: herons.page}, {method: "POST"});
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("answers may be read from anywhere, and HEAD and OPTIONS have none", async () => {
  const {headers} = ask({url: herons.page});
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("cache-control")).toBe("public, max-age=86400");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  const head = ask({url: herons.page}, {method: "HEAD"});
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect(ask({}, {method: "OPTIONS"}).status).toBe(204);
});

test("a title cannot break out of the frame", async () => {
  const {html} = (await ask({url: herons.page}).json()) as ReturnType<typeof oembed>;
  expect(html).toContain('title="Herons &quot;here&quot; &amp; &lt;there&gt;"');
  expect(html.match(/</g)).toHaveLength(2);
});

test("a kept version has its own title and address, and no card", () => {
  const record = {slug: "space", version: "zzzzzzzz", date: "2026-11-29", title: {en: "Once", es: "Antes"}};
  const records = new Map([["zzzzzzzz", {...record, subtitle: {}, figures: [], files: {}}]]);
  const kept = new Map([["space", {slug: "space", releases: [], records}]]);
  const charts = oembedCharts([chart("space", {language: "es"})], "https://lake.example/", kept);
  expect(charts.map(({title, embed}) => [title, embed])[1]).toEqual([
    "Antes",
    "https://lake.example/es/embed/space/v/zzzzzzzz/"
  ]);
  const pinned = oembed(charts[1]!);
  expectValid(pinned);
  expect(pinned).not.toHaveProperty("thumbnail_url");
});

test("the function that hosts deploy is one module without imports, and answers under every platform's name", async () => {
  const source = await bundleWorker({charts: [herons]});
  expect(source).not.toMatch(/\bimport\b|\brequire\(|process\.|node:/);
  const worker = (await import(`data:text/javascript;base64,${Buffer.from(source).toString("base64")}`)) as {
    default: {fetch(request: Request): Response};
    handler(request: Request): Response;
    GET(request: Request): Response;
    onRequest(context: {request: Request}): Response;
  };
  const request = new Request(`https://answers.example/?url=${encodeURIComponent(herons.page)}&maxwidth=300`);
  const {default: module, handler, GET, onRequest} = worker;
  for (const answer of [handler(request), GET(request), onRequest({request}), module.fetch(request)])
    expect(await answer.json()).toEqual(oembed(herons, {maxwidth: 300}));
  expect(await bundleWorker({charts: [herons]})).toBe(source);
});
