import {createRequire} from "node:module";
import {createServer, type AddressInfo} from "node:net";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {root} from "../publish/setup.mjs";
import {launch} from "../tests/browser/browser.ts";
import type {Bench, Measured} from "./bench.ts";
import {serveCompressed} from "./compressed-server.ts";
import {installPeers} from "./embeds/peer-charts.ts";
import {PEERS} from "./quantity/peers/peers.ts";

const PAGES = ["/", "/charts/inmates/", "/data/"].flatMap((page) => [page, `/es${page}`]);
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
/** The best of so many loads: what else the machine does makes a page slower, never quicker. */
const RUNS = 3;

/** What is used of Lighthouse's result. */
interface Result {
  lhr: {
    categories: Record<string, {score: number | null; auditRefs: {id: string; weight: number}[]}>;
    audits: Record<string, {score: number | null; title: string; displayValue?: string}>;
  };
}

type Lighthouse = (url: string, flags: object) => Promise<Result | undefined>;

export const lighthouse: Bench = {
  name: "lighthouse",
  about: `Lighthouse's scores for the story, a chart page and the data page in both languages, on a phone; best of ${RUNS}.`,
  run: async (say) => {
    await installPeers(say);
    const module = createRequire(join(PEERS, "package.json")).resolve("lighthouse");
    const {default: judge} = (await import(pathToFileURL(module).href)) as {default: Lighthouse};
    const port = await freePort();
    const site = await serveCompressed(join(root, "dist"));
    const browser = await launch({port});
    try {
      const rows: Measured[] = [];
      for (const page of PAGES) {
        const found: Result["lhr"][] = [];
        for (let i = 0; i < RUNS; i++) {
          const flags = {port, output: "json", logLevel: "error", onlyCategories: CATEGORIES};
          const result = await judge(site.origin + page, flags);
          if (!result) throw new Error(`Lighthouse gives no result for ${page}`);
          found.push(result.lhr);
        }
        for (const category of CATEGORIES) {
          const best = found.reduce((a, b) => (scoreOf(b, category) > scoreOf(a, category) ? b : a));
          for (const lost of lostPoints(best, category)) say(`${page} ${category}: ${lost}`);
          rows.push({
            what: `${page} ${category}`,
            value: Math.round(100 * scoreOf(best, category)),
            unit: "",
            against: null,
            limit: null,
            least: 100
          });
        }
        say(page);
      }
      return rows;
    } finally {
      await browser.close();
      await site.close();
    }
  }
};

function scoreOf({categories}: Result["lhr"], category: string): number {
  return categories[category]?.score ?? 0;
}

/** The audits that cost points. */
function lostPoints({categories, audits}: Result["lhr"], category: string): string[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({id, weight}) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
    return [
      `${audit.title} (${audit.score.toFixed(2)}${audit.displayValue ? `, ${audit.displayValue}` : ""})`
    ];
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
