import {join} from "node:path";
import {build} from "esbuild";
import {Desk} from "../src/notebooks/cells/reader/desk.ts";
import {knownNames} from "../src/notebooks/cells/reader/registers.ts";
import type {Reader} from "../src/notebooks/cells/reader/open-reader.ts";
import {readerSource} from "../publish/notebooks/reader-source.ts";
import {root} from "../publish/setup.mjs";
import {launch, withPage} from "../tests/browser/browser.ts";
import {median, type Bench} from "./bench.ts";
import {newsText} from "./quantity/news-text.ts";

/** The length of an article, in UTF-16 units. */
const ARTICLE = 10_000;
const ROUNDS = 31;
/** In milliseconds, from asking to having the answer, the way to the worker and back included. */
const LIMIT = 50;

export const notebookReader: Bench = {
  name: "notebook-reader",
  about: `reading an article of ${ARTICLE} characters in the notebook's worker (Chromium), beside the same in Node, median of ${ROUNDS}.`,
  async run(say) {
    // Another article each time, so that nothing is remembered from the one before.
    const text = newsText(ARTICLE * (ROUNDS + 1));
    const articles = Array.from({length: ROUNDS + 1}, (_, i) => text.slice(i * ARTICLE, (i + 1) * ARTICLE));
    const code = await readerCode();
    say("Chromium");
    const browser = await launch();
    const times = await withPage(browser, {}, async (page) => {
      await page.addScriptTag({content: code});
      return page.evaluate(async (articles) => {
        const reader = (globalThis as unknown as {bench: {openReader(): Reader}}).bench.openReader();
        const times: number[] = [];
        for (const text of articles) {
          const start = performance.now();
          await reader.read({text, language: "en"});
          times.push(performance.now() - start);
        }
        return times;
      }, articles);
    }).finally(() => browser.close());
    say("Node");
    const desk = new Desk(knownNames({measures: [], entities: [], units: [], ids: []}));
    const here = articles.map((article) => {
      const start = performance.now();
      desk.read({text: article, language: "en"});
      return performance.now() - start;
    });
    const [first, ...rest] = times as [number, ...number[]];
    const what = "an article of 10 kB";
    return [
      {what, value: median(rest), unit: "ms", against: null, limit: LIMIT},
      {
        what,
        value: median(rest),
        unit: "ms",
        against: {what: "the same in Node", value: median(here.slice(1))},
        limit: null
      },
      {what: "the first, with the start of the worker", value: first, unit: "ms", against: null, limit: null}
    ];
  }
};

/** What opens the reader, as one script that gives it to the page as `bench`. */
async function readerCode(): Promise<string> {
  const cells = join(root, "src", "notebooks", "cells");
  const none = {measures: new Map(), entities: new Map(), units: new Map(), briefs: [], derived: []};
  const {outputFiles} = await build({
    entryPoints: [join(cells, "reader", "open-reader.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "bench",
    target: "es2022",
    write: false,
    plugins: [readerSource(cells, none)]
  });
  return outputFiles[0]!.text;
}
