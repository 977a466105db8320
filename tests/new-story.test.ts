import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import type {TestContext} from "vitest";
import {newStory, run} from "./packed-story.ts";

// A story as a stranger has it: made in an empty folder, the library installed into it as a package.

const folder = mkdtempSync(join(tmpdir(), "cifra-story-"));
const story = join(folder, "swans");
let unreachable: string | null = null;

beforeAll(async () => {
  unreachable = await newStory(folder, "swans", "--language", "es,en");
  if (unreachable) console.log(`Skipped: ${unreachable}.`);
}, 300_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function installed(context: TestContext): void {
  if (unreachable) context.skip(unreachable);
}

const cifra = (...args: string[]) => run(join(story, "node_modules", ".bin", "cifra"), args, story);
const read = (file: string) => readFileSync(join(story, file), "utf8");
const edit = (file: string, from: string, to: string) => {
  const text = read(file);
  expect(text).toContain(from);
  writeFileSync(join(story, file), text.replace(from, to));
};

test("a new story passes its own tests, in both languages, with nothing of the library's story", async (context) => {
  installed(context);
  const words = await run("npm", ["test"], story);
  expect(words).toMatch(/figures checked against the text: 9/);
  expect(words).toMatch(/pass 3\n/);
  expect(read("dist/index.html")).toContain('<html lang="es"');
  expect(read("dist/en/index.html")).toContain('<html lang="en"');
  expect(readdirSync(join(story, "data"))).toEqual(expect.arrayContaining(["figures.csv", "swans.csv"]));
  const all = readdirSync(join(story, "dist"), {recursive: true, encoding: "utf8"}).filter((file) =>
    file.endsWith(".html")
  );
  for (const file of all) expect(read(join("dist", file)), file).not.toMatch(/CECOT|\/library\//);
});

test("without the article's text it builds the same tables from its lock", async (context) => {
  installed(context);
  const before = read("data/figures.csv");
  cpSync(join(story, "articles"), join(folder, "articles"), {recursive: true});
  rmSync(join(story, "articles"), {recursive: true});
  expect(await cifra("data", "--check")).toMatch(/against the text: 0, against the lock alone: 9/);
  expect(read("data/figures.csv")).toBe(before);
  cpSync(join(folder, "articles"), join(story, "articles"), {recursive: true});
});

test("a theme and words of its own are a file each", async (context) => {
  installed(context);
  edit("site.yml", "#1d6b54", "#123456");
  writeFileSync(join(story, "src", "style.css"), ".own-look { letter-spacing: 0.01em; }\n");
  writeFileSync(
    join(story, "locales", "en.json"),
    '{"site": {"promise": "Every swan was counted by somebody."}}\n'
  );
  await cifra("build");
  const page = read("dist/en/index.html");
  expect(page).toContain("Every swan was counted by somebody.");
  expect(page).toMatch(/#123456/i);
  const [, sheet] = /<link rel="stylesheet" href="\.\.\/(styles\/\w+\.css)">/.exec(page)!;
  expect(read(`dist/${sheet}`)).toContain(".own-look");
  expect(read("dist/index.html")).not.toContain("Every swan was counted");
});

test("words that the library does not know are a fault with place and remedy, and nothing is built", async (context) => {
  installed(context);
  const before = read("dist/index.html");
  writeFileSync(join(story, "locales", "en.json"), '{"site": {"promis": "x", "skip": "{to}"}}\n');
  await expect(cifra("build")).rejects.toThrow(
    /locales\/en\.json:1:11 no message is called “site\.promis”\n.*Did you mean “site\.promise”[\s\S]*has no value for “\{to\}”/
  );
  expect(read("dist/index.html")).toBe(before);
  writeFileSync(join(story, "locales", "en.json"), "{}\n");
});

test("a chart that was added with the command stands on the built page", async (context) => {
  installed(context);
  const words = await cifra("new", "chart", "one-by-one", "--form", "unitCount", "--measures", "swans");
  expect(words).toContain("](chart:one-by-one)");
  for (const file of ["src/index.md", "src/en/index.md"])
    writeFileSync(join(story, file), `${read(file)}\n![Swans](chart:one-by-one)\n`);
  await cifra("build");
  expect(read("dist/en/index.html")).toContain('id="chart-one-by-one"');
  expect(existsSync(join(story, "dist", "data", "one-by-one.csv"))).toBe(true);
});

test("a story releases its charts, in the languages that it has and no other", async (context) => {
  installed(context);
  await expect(cifra("release")).rejects.toThrow(/--date is missing/);
  expect(await cifra("release", "--date", "2026-12-01", "--check")).toMatch(/nothing was written/);
  expect(existsSync(join(story, "published"))).toBe(false);
  rmSync(join(story, "src", "en"), {recursive: true});
  await expect(cifra("release", "--date", "2026-12-01")).rejects.toThrow(
    /src\/404\.md:.* unknown charts “en”/
  );
  edit("src/404.md", "![](charts:en)", "");
  expect(await cifra("release", "--date", "2026-12-01")).toMatch(/ is released\n[\s\S]*commit published\//);
  const slug = "swans";
  const [version = ""] = readdirSync(join(story, "published", slug)).filter((name) => !name.includes("."));
  expect(readdirSync(join(story, "published", slug, version)).sort()).toEqual([
    "embed.es.html",
    "picture.es.svg",
    "record.json",
    "rows.csv"
  ]);
  expect(existsSync(join(story, "dist", "embed", slug, "v", version, "index.html"))).toBe(true);
  expect(existsSync(join(story, "dist", "en"))).toBe(false);
});

test("from the installed package another story can be made", async (context) => {
  installed(context);
  await cifra("new", "story", "../herons");
  const files = readdirSync(join(folder, "herons")).sort();
  expect(files).toEqual(expect.arrayContaining(["package.json", "seeds", "src", "vendor"]));
  expect(readdirSync(join(folder, "herons", "seeds"))).toContain("seeds.lock.json");
});

test("a name that is taken is refused, and nothing is written", async (context) => {
  installed(context);
  const before = readdirSync(folder).sort();
  await expect(
    run(join(story, "node_modules", ".bin", "cifra"), ["new", "story", "swans"], folder)
  ).rejects.toThrow(/swans:1:1 the folder is there and not empty\n {4}Give the story another name/);
  expect(readdirSync(folder).sort()).toEqual(before);
});
