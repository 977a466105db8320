import {spawn} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {median, type Measured} from "../bench.ts";
import {bundleReader, gzippedKibibytes} from "./bundle.ts";
import {newsArticles, newsText} from "./news-text.ts";
import {PEERS} from "../install-peers.ts";

const TIMES = 9;

/** In milliseconds. */
const COLD_AIM = 10;
/** In KiB. */
const SIZE_LIMIT = 30;

/** How each is opened, as the body of an async function that gives the function which reads a text. */
const OPENINGS = (reader: string): Record<string, string> => {
  const peers = `const {createRequire} = await import("node:module"); const require = createRequire(${JSON.stringify(`${PEERS}package.json`)});`;
  return {
    ours: `return (await import(${JSON.stringify(reader)})).readQuantities;`,
    "wink-nlp": `${peers} const wink = require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "ner"]); return (text) => wink.readDoc(text).entities().out(wink.its.detail);`,
    compromise: `${peers} const nlp = require("compromise/three"); return (text) => nlp(text).numbers().json({offset: true});`,
    "recognizers-text": `${peers} const suite = require("@microsoft/recognizers-text-suite"); return (text) => suite.recognizeNumber(text, "en-us");`
  };
};

const PROGRAM = (opening: string) => `
import {readFileSync} from "node:fs";
const text = readFileSync(process.argv[2], "utf8");
const open = async () => { ${opening} };
const start = performance.now();
const read = await open();
read("The ferry carried more than 2,400 passengers a day.");
const first = performance.now() - start;
const before = process.resourceUsage().maxRSS;
read(text);
console.log(JSON.stringify({first, all: process.resourceUsage().maxRSS / 1e3, grown: (process.resourceUsage().maxRSS - before) / 1e3}));
`;

interface Seen {
  /** Import and first call, in milliseconds. */
  first: number;
  /** The largest resident memory of the process, and what reading the text added to it, in MB. */
  all: number;
  grown: number;
}

/** Size, import with first call, and memory: each in processes of its own, from files that need no compiling. */
export async function measureFreshProcesses(say: (progress: string) => void): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "cifra-bench-"));
  try {
    const whole = await bundleReader();
    const english = gzippedKibibytes(await bundleReader({english: true}));
    const reader = join(folder, "reader.mjs");
    writeFileSync(reader, whole);
    writeFileSync(join(folder, "article.txt"), newsArticles(4000)[0]!);
    writeFileSync(join(folder, "archive.txt"), newsText(1e7));
    const runs: Record<string, Seen[]> = {};
    for (let i = 0; i < TIMES; i++) {
      say(`fresh processes, ${i + 1} of ${TIMES}`);
      for (const [name, opening] of Object.entries(OPENINGS(pathToFileURL(reader).href))) {
        writeFileSync(join(folder, `${name}.mjs`), PROGRAM(opening));
        (runs[name] ??= []).push(await runFresh(join(folder, `${name}.mjs`), join(folder, "article.txt")));
      }
    }
    say("memory for one text of 10 MB");
    const large = await runFresh(join(folder, "ours.mjs"), join(folder, "archive.txt"));
    const of = (name: string, what: keyof Seen) => median(runs[name]!.map((seen) => seen[what]));
    const peers = Object.keys(runs).filter((name) => name !== "ours");
    return [
      size("English, minified and gzipped", english, SIZE_LIMIT),
      size("both languages, minified and gzipped", gzippedKibibytes(whole), null),
      ...[{what: "aim", value: COLD_AIM}, ...peers.map((what) => ({what, value: of(what, "first")}))].map(
        (against) => ({
          what: "import and first call",
          value: of("ours", "first"),
          unit: "ms",
          against,
          limit: null
        })
      ),
      ...peers.map((what) => ({
        what: "memory of a process that reads an article",
        value: of("ours", "all"),
        unit: "MB",
        against: {what, value: of(what, "all")},
        limit: null
      })),
      {what: "memory that one text of 10 MB adds", value: large.grown, unit: "MB", against: null, limit: null}
    ];
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function size(what: string, value: number, limit: number | null): Measured {
  return {what: `size: ${what}`, value, unit: "KiB", against: null, limit};
}

async function runFresh(program: string, text: string): Promise<Seen> {
  const child = spawn(process.execPath, [program, text], {stdio: ["ignore", "pipe", "inherit"]});
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  return JSON.parse(output) as Seen;
}
