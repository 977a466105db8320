import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {root} from "../publish/setup.mjs";
import {launch} from "../tests/browser/browser.ts";
import {median, type Bench, type Measured} from "./bench.ts";
import {serveCompressed} from "./compressed-server.ts";
import {frameworkSite} from "./framework-site.ts";
import {SLOW_CPU} from "./slow-phone.ts";
import {loadStory, type LoadedStory} from "./story/load-story.ts";
import {plainStory} from "./story/plain-story.ts";

const RUNS = 7;

const BLANK = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blank</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head><body><p>A line.</p></body></html>`;

/** Pages that take turns, by what they are called. */
const STORIES = {story: "index.md", "story in Spanish": "es/index.md"};

export const story: Bench = {
  name: "story",
  about: `the story on a phone, slow 4G, processor slowed ${SLOW_CPU} times, beside a blank page and itself as plain Framework; median of ${RUNS}.`,
  run: async (say) => {
    const folder = mkdtempSync(join(tmpdir(), "cifra-story-"));
    const browser = await launch();
    const closing: (() => Promise<void>)[] = [() => browser.close()];
    let bytes = 0;
    const onAnswer = (path: string, sent: number) => void (bytes += path.endsWith(".woff2") ? 0 : sent);
    const serve = async (dir: string, extra: Record<string, string> = {}) => {
      const server = await serveCompressed(dir, extra, {onAnswer});
      closing.push(server.close);
      return server.origin;
    };
    try {
      const site = await serve(join(root, "dist"), {"/blank/": BLANK});
      const pages: Record<string, string> = {blank: `${site}/blank/`};
      for (const [name, file] of Object.entries(STORIES)) {
        pages[name] = `${site}/${file.replace("index.md", "")}`;
        say(`building the ${name} as a page of plain Framework`);
        const plain = await frameworkSite(join(folder, name.replaceAll(" ", "-")), plainStory(file));
        pages[`${name}, plain Framework`] = `${await serve(plain)}/`;
      }
      const found = new Map<string, (LoadedStory & {bytes: number})[]>();
      for (let i = 0; i <= RUNS; i++) {
        for (const [name, url] of Object.entries(pages)) {
          bytes = 0;
          const loaded = await loadStory(browser, url);
          // The first of all warms the servers.
          if (i > 0) found.set(name, [...(found.get(name) ?? []), {...loaded, bytes}]);
        }
        say(`${i} of ${RUNS}`);
      }
      return report(found);
    } finally {
      for (const close of closing) await close();
      rmSync(folder, {recursive: true, force: true});
    }
  }
};

function report(found: ReadonlyMap<string, readonly (LoadedStory & {bytes: number})[]>): Measured[] {
  const all = (name: string, what: keyof LoadedStory | "bytes") => found.get(name)!.map((each) => each[what]);
  return Object.keys(STORIES).flatMap((name) => {
    const plain = `${name}, plain Framework`;
    const beside = (what: keyof LoadedStory | "bytes", scale = 1) => ({
      what: plain,
      value: median(all(plain, what)) / scale
    });
    return [
      {
        what: `${name}: largest paint`,
        value: median(all(name, "largest")),
        unit: "ms",
        against: {what: "blank", value: median(all("blank", "largest"))},
        limit: 1.3
      },
      {
        what: `${name}: largest paint`,
        value: median(all(name, "largest")),
        unit: "ms",
        against: beside("largest"),
        limit: 1
      },
      {
        what: `${name}: bytes without fonts`,
        value: median(all(name, "bytes")) / 1000,
        unit: "kB",
        against: null,
        limit: 60
      },
      {
        what: `${name}: bytes`,
        value: median(all(name, "bytes")) / 1000,
        unit: "kB",
        against: beside("bytes", 1000),
        limit: 1
      },
      // Whether a late font moves anything hangs on when it comes: the worst counts.
      {
        what: `${name}: layout shift`,
        value: Math.max(...all(name, "shift")),
        unit: "",
        against: null,
        limit: 0
      },
      {
        what: `${plain}: layout shift`,
        value: Math.max(...all(plain, "shift")),
        unit: "",
        against: null,
        limit: null
      },
      {
        what: `${name}: blocking time`,
        value: median(all(name, "blocking")),
        unit: "ms",
        against: null,
        limit: 0
      },
      {
        what: `${plain}: blocking time`,
        value: median(all(plain, "blocking")),
        unit: "ms",
        against: null,
        limit: null
      }
    ];
  });
}
