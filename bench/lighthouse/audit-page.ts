import {pathToFileURL} from "node:url";
import {findChromium} from "../../tests/browser/find-chromium.mjs";
import {requirePeer} from "../install-peers.ts";

/** What Lighthouse judges a page by. */
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];

/** Points of 100 that a page loses in a category, and by what. */
export interface Loss {
  category: Category;
  audit: string;
  title: string;
  points: number;
}

export interface Audited {
  /** Of 100. */
  scores: Record<Category, number>;
  losses: Loss[];
}

/** The part of a Lighthouse result that is read here (https://github.com/GoogleChrome/lighthouse, docs/understanding-results.md). */
export interface LighthouseResult {
  runtimeError?: {code: string; message: string};
  categories: Record<string, {score: number | null; auditRefs: {id: string; weight: number}[]}>;
  audits: Record<string, {title: string; score: number | null; scoreDisplayMode: string}>;
}

/** Scores of a result and what costs points, the dearest first. Throws where a category has no score. */
export function readResult({runtimeError, categories, audits}: LighthouseResult): Audited {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.code}: ${runtimeError.message}`);
  const losses: Loss[] = [];
  const scores = {} as Record<Category, number>;
  for (const category of CATEGORIES) {
    const {score, auditRefs} = categories[category] ?? {score: null, auditRefs: []};
    if (score === null) throw new Error(`Lighthouse gives no score for ${category}.`);
    scores[category] = Math.round(score * 100);
    const judged = auditRefs.filter(({id, weight}) => weight > 0 && isJudged(audits[id]));
    const whole = judged.reduce((sum, {weight}) => sum + weight, 0);
    for (const {id, weight} of judged) {
      const points = (100 * weight * (1 - audits[id]!.score!)) / whole;
      if (points > 0) losses.push({category, audit: id, title: audits[id]!.title, points});
    }
  }
  return {scores, losses: losses.sort((a, b) => b.points - a.points)};
}

/** What does not apply to a page has no score and no weight. */
function isJudged(audit: LighthouseResult["audits"][string] | undefined): boolean {
  return typeof audit?.score === "number";
}

export interface Auditor {
  /** Loads a page as Lighthouse's phone does, nothing cached, and judges it. */
  audit: (url: string) => Promise<Audited>;
  close: () => Promise<void>;
}

/** Starts a headless Chromium for Lighthouse, which must be installed among the peers. */
export async function openAuditor(): Promise<Auditor> {
  const load = (name: string) => import(pathToFileURL(requirePeer.resolve(name)).href);
  const {default: lighthouse} = (await load("lighthouse")) as {
    default: (url: string, flags: object) => Promise<{lhr: LighthouseResult} | undefined>;
  };
  const {launch} = (await load("chrome-launcher")) as {
    launch: (options: object) => Promise<{port: number; kill: () => void}>;
  };
  const chrome = await launch({
    chromePath: await findChromium(),
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic"]
  });
  return {
    async audit(url) {
      const flags = {port: chrome.port, onlyCategories: CATEGORIES, logLevel: "silent"};
      const answer = await lighthouse(url, flags);
      if (!answer) throw new Error(`Lighthouse gives no answer for ${url}.`);
      return readResult(answer.lhr);
    },
    close: () => Promise.resolve(chrome.kill())
  };
}
