import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {createHash} from "node:crypto";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {cpSync} from "node:fs";
import {afterAll, beforeAll, expect, test} from "vitest";
import type {TestContext} from "vitest";
import {root} from "../publish/setup.mjs";
import {copyProject} from "./copy-project.ts";
import {newStory, run} from "./packed-story.ts";

// Every command of the tutorials is run, every edit made, in the order of their text. A fenced block says by its first
// words what it is: sh is run, "diff FILE" is applied, "LANGUAGE FILE" is written.

const folder = mkdtempSync(join(tmpdir(), "cifra-tutorials-"));
let unreachable: string | null = null;

beforeAll(async () => {
  unreachable = await newStory(folder, "swans");
  if (unreachable) console.log(`Skipped: ${unreachable}.`);
}, 300_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

interface Block {
  kind: string;
  file: string | null;
  text: string;
}

function blocksOf(name: string): Block[] {
  const text = readFileSync(join(root, "docs", "tutorials", name), "utf8");
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, kind = "", file, body = ""]) => ({
      kind,
      file: file ?? null,
      text: body
    })
  );
}

async function follow(name: string, start: string): Promise<void> {
  let cwd = start;
  for (const {kind, file, text} of blocksOf(name)) {
    if (kind === "diff")
      writeFileSync(join(cwd, file!), applied(readFileSync(join(cwd, file!), "utf8"), text));
    else if (file !== null) {
      mkdirSync(dirname(join(cwd, file)), {recursive: true});
      writeFileSync(join(cwd, file), withFingerprint(text, cwd));
    } else if (kind === "sh")
      for (const command of text.trim().split("\n")) {
        if (command.startsWith("cd ")) cwd = join(cwd, command.slice(3));
        else await run("sh", ["-c", command], cwd);
      }
  }
}

/** What the reader is told to leave as the draft has it: the fingerprint of the article. */
function withFingerprint(text: string, cwd: string): string {
  return text.replace(/file: (\S+), sha256: 0}/, (_, name: string) => {
    const sha256 = createHash("sha256")
      .update(readFileSync(join(cwd, "articles", name)))
      .digest("hex");
    return `file: ${name}, sha256: ${sha256}}`;
  });
}

function applied(text: string, diff: string): string {
  const lines = diff.replace(/\n$/, "").split("\n");
  const side = (other: string) =>
    lines
      .filter((line) => !line.startsWith(other))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  expect(text).toContain(side("+"));
  return text.replace(side("+"), () => side("-"));
}

const STORIES: [name: string, shown: RegExp][] = [
  ["add-a-figure.md", /href="#figure-swans-ringed"/],
  ["add-an-article.md", /id="chart-herons"[\s\S]*figure-herons-claimed/],
  ["add-a-chart.md", /id="chart-each-swan"/]
];

test.each(STORIES)(
  "%s leads from a new story to a built site that shows what it tells of",
  async (...args) => {
    const [name, shown] = args as unknown as [string, RegExp];
    if (unreachable) return;
    const story = join(folder, name.slice(0, -3));
    cpSync(join(folder, "swans"), story, {recursive: true, filter: (path) => !path.includes("node_modules")});
    symlinkSync(join(folder, "swans", "node_modules"), join(story, "node_modules"), "dir");
    await follow(name, story);
    expect(readFileSync(join(story, "dist", "index.html"), "utf8")).toMatch(shown);
  }
);

test("take-the-library-along.md leads from the repository to a chart in another project", async (context: TestContext) => {
  if (unreachable) context.skip(unreachable);
  await follow("take-the-library-along.md", copyProject(join(folder, "cifra")));
  const page = readFileSync(join(folder, "another-site", "chart.html"), "utf8");
  expect(page).toMatch(/<figure[\s\S]*<svg[\s\S]*214[\s\S]*<table/);
});

test("every tutorial is followed by a test, and README leads to it", () => {
  const all = readdirSync(join(root, "docs", "tutorials"));
  expect(all.sort()).toEqual([...STORIES.map(([name]) => name), "take-the-library-along.md"].sort());
  const readme = readFileSync(join(root, "README.md"), "utf8");
  for (const name of all) expect(readme).toContain(`docs/tutorials/${name}`);
  expect(existsSync(join(root, "schemas"))).toBe(true);
});
