import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {root} from "../publish/setup.mjs";
import {launch} from "../tests/browser/browser.ts";
import {partsAt} from "../tests/browser/embeds/codes.ts";
import {elementCode, frameCode, pictureCode, ratiosCode} from "../src/embeds/embed-codes.ts";
import {renderedCharts} from "../src/markdown/rendered-charts.ts";
import {median, type Bench, type Measured} from "./bench.ts";
import {compress, serveCompressed} from "./compressed-server.ts";
import {chartCell, plotElement, vegaScript} from "./embeds/peer-charts.ts";
import {frameworkSite} from "./framework-site.ts";
import {installPeers} from "./install-peers.ts";
import {loadArticle, type Loaded} from "./embeds/load-article.ts";

const RUNS = 5;
const CHARTS = 5;
/** Loads of an embed and of a blank page in a run: they differ by a few frames only, so more of them are taken. */
const PAIRS = 3;
/** The simplest chart of the story, against a simple bar chart of as many rows. */
const CHART = "space";

/** As static hosts answer: what was fetched once is not fetched again within the page. */
const HEADERS = {"Cache-Control": "max-age=600", "Access-Control-Allow-Origin": "*"};

/** A way to put charts into an article. */
interface Way {
  /** What stands once for each chart, and what stands once on the page. */
  each: string;
  once?: string;
  /** What stands once, before all charts. */
  before?: string;
  /** How many charts stand in the page itself; the others in frames. */
  inPage: number;
}

/** A style sheet as sites of news have: that of this site. */
const STYLE = readFileSync(join(root, "src", "style.css"), "utf8");

const PARAGRAPH = `<p>${"Plain words, as many as a paragraph of news has between two charts. ".repeat(5)}</p>`;

function article({each, once = "", before = "", inPage}: Way): string {
  const body = Array.from({length: CHARTS}, () => PARAGRAPH + each).join("\n");
  return `<!doctype html><html lang="en" data-charts="${inPage}"><head><meta charset="utf-8"><title>An article</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/article.css"></head>
<body>${before}<h1>An article</h1>${body}${once}${PARAGRAPH}<p id="end">The end.</p></body></html>`;
}

/** Codes for one chart, cut into what each chart needs and the script, which is needed once. */
function ofCode(code: string, inPage: number): Way {
  const [each = "", script] = code.split("\n<script ");
  const [, preload = "", rest = ""] = /^(<link [^>]*>)?(.*)$/s.exec(each) ?? [];
  return {before: preload, each: rest, once: script && `<script ${script}`, inPage};
}

export const embeds: Bench = {
  name: "embeds",
  about: `an article with ${CHARTS} charts, each way and as others draw them; slow 4G, processor slowed 4 times, median of ${RUNS}.`,
  run: async (say) => {
    await installPeers(say);
    const folder = mkdtempSync(join(tmpdir(), "cifra-embeds-"));
    const browser = await launch();
    const closing: (() => Promise<void>)[] = [() => browser.close()];
    let sent = {requests: 0, bytes: 0};
    const onAnswer = (_: string, bytes: number) =>
      void (sent = {requests: sent.requests + 1, bytes: sent.bytes + bytes});
    const serve = async (dir: string, extra: Record<string, string> = {}) => {
      const server = await serveCompressed(dir, extra, {headers: HEADERS, onAnswer});
      closing.push(server.close);
      return server.origin;
    };
    try {
      const dist = join(root, "dist");
      const site = await serve(dist);
      say("building a page of Framework with a cell");
      const scripts = {"/plot.js": await plotElement(), "/vega.js": await vegaScript()};
      const peers = await serve(await frameworkSite(folder, chartCell()), scripts);
      const parts = partsAt(site, CHART);
      const inside = readFileSync(join(dist, "embed", CHART, "inline.txt"), "utf8");
      const frame = (src: string) =>
        `<iframe src="${src}" width="100%" height="400" style="border:0"></iframe>`;
      const script = (src: string) => `<script src="${src}" async></script>`;
      const ways: Record<string, Way> = {
        "the article alone": {each: "", inPage: 0},
        "frames with the script": ofCode(frameCode(parts), 0),
        "frames alone": {each: ratiosCode(parts, "chart"), inPage: 0},
        "elements, fetched": ofCode(elementCode(parts), CHARTS),
        "elements with the chart inside": {each: inside, inPage: CHARTS},
        pictures: {each: pictureCode(parts), inPage: CHARTS},
        "Framework, in frames": {each: frame(`${peers}/`), inPage: 0},
        "Vega-Embed": {
          each: '<div class="vega-chart"></div>',
          once: script(`${peers}/vega.js`),
          inPage: CHARTS
        },
        "Plot, as an element": {
          each: "<plot-chart></plot-chart>",
          once: script(`${peers}/plot.js`),
          inPage: CHARTS
        }
      };
      const pages = {
        ...Object.fromEntries(Object.entries(ways).map(([name, way]) => [addressOf(name), article(way)])),
        "/article.css": STYLE,
        "/blank/": article({each: "", inPage: 0})
          .replace(/<h1>.*<p id/s, "<p id")
          .replace(/<link rel="stylesheet"[^>]*>/, "")
      };
      const host = await serve(join(folder, "none"), pages);
      const load = async (url: string, frames: number) => {
        sent = {requests: 0, bytes: 0};
        const loaded = await loadArticle(browser, url, frames);
        return {...loaded, ...sent};
      };
      const framesOf = ({each, inPage}: Way) => (each !== "" && inPage === 0 ? CHARTS : 0);
      const alone = `${site}/embed/${CHART}/`;
      const found = new Map<string, Found[]>();
      for (let i = 0; i <= RUNS; i++) {
        for (const [name, way] of Object.entries(ways)) {
          const loaded = await load(host + addressOf(name), framesOf(way));
          // The first of all warms the servers, not the browser.
          if (i > 0) found.set(name, [...(found.get(name) ?? []), loaded]);
        }
        for (let pair = 0; pair < PAIRS; pair++) {
          const [blank, embed] = [await load(`${host}/blank/`, 0), await load(alone, 0)];
          if (i > 0) {
            found.set("blank", [...(found.get("blank") ?? []), blank]);
            found.set("embed", [...(found.get("embed") ?? []), embed]);
          }
        }
        say(`${i} of ${RUNS}`);
      }
      return report(found, heaviest(dist));
    } finally {
      for (const close of closing) await close();
      rmSync(folder, {recursive: true, force: true});
    }
  }
};

type Found = Loaded & {requests: number; bytes: number};

const addressOf = (name: string) => `/${name.replace(/[^a-z]+/gi, "-")}/`;

/** Bytes of the heaviest embed page, by gzip. */
function heaviest(dist: string): number {
  const pages = renderedCharts(join(root, "src")).flatMap((slug) => [`embed/${slug}`, `es/embed/${slug}`]);
  return Math.max(...pages.map((page) => compress(readFileSync(join(dist, page, "index.html"))).gzip.length));
}

function report(found: ReadonlyMap<string, readonly Found[]>, heaviest: number): Measured[] {
  const of = (name: string, what: keyof Found) => median(found.get(name)!.map((each) => each[what]));
  const rows: Measured[] = [
    {what: "heaviest embed page, gzip", value: heaviest / 1000, unit: "kB", against: null, limit: 12}
  ];
  const compare = (what: keyof Found, unit: string, ours: string, theirs: string, limit: number | null) =>
    rows.push({
      what: `${ours}: ${what}`,
      value: of(ours, what) / (what === "bytes" ? 1000 : 1),
      unit,
      against: {what: theirs, value: of(theirs, what) / (what === "bytes" ? 1000 : 1)},
      limit
    });
  compare("painted", "ms", "embed", "blank", 1.3);
  const FRAMES = "frames with the script";
  const FRAMEWORK = "Framework, in frames";
  compare("bytes", "kB", FRAMES, FRAMEWORK, 1 / 15);
  compare("painted", "ms", FRAMES, FRAMEWORK, 1 / 2);
  compare("painted", "ms", FRAMES, "Vega-Embed", 1);
  compare("painted", "ms", FRAMES, "Plot, as an element", 1);
  compare("painted", "ms", "elements, fetched", "the article alone", 2);
  compare("painted", "ms", "elements with the chart inside", "the article alone", 1.25);
  for (const name of found.keys()) {
    rows.push(
      {what: `${name}: requests`, value: of(name, "requests"), unit: "", against: null, limit: null},
      {what: `${name}: all bytes`, value: of(name, "bytes") / 1000, unit: "kB", against: null, limit: null},
      {what: `${name}: painted`, value: of(name, "painted"), unit: "ms", against: null, limit: null},
      {what: `${name}: main thread`, value: of(name, "working"), unit: "ms", against: null, limit: null},
      {what: `${name}: layout shift`, value: of(name, "shift"), unit: "", against: null, limit: null}
    );
  }
  return rows;
}
