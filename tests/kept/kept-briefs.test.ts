import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {FIGURES_A_BRIEF, nameOf, writeSyntheticProject} from "../../bench/scale/synthetic-project.ts";
import {openKeptBriefs, type KeptBriefs} from "../../loaders/kept/kept-briefs.ts";
import {readInThreads} from "../../loaders/kept/read-in-threads.ts";
import {openArticles} from "../../loaders/verify/articles.ts";
import {verifyProject} from "../../loaders/verify/verify-project.ts";
import {changeFile, outcomeOf} from "./outcome.ts";

const REGISTERS = fileURLToPath(new URL("../../seeds", import.meta.url));
const BRIEFS = 4;

vi.setConfig({testTimeout: 60_000});

let root: string;
const at = (...path: string[]) => join(root, ...path);
const articles = () => openArticles(root, {});
const brief = (n: number) => `seeds/${nameOf(n)}.md`;
const article = (n: number) => `articles/${nameOf(n)}.txt`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cifra-kept-"));
  writeSyntheticProject(root, BRIEFS, REGISTERS);
  // The library's units take longer to read than all the rest.
  writeFileSync(at("seeds/units.yml"), "# Nothing here is measured in units.\n");
  verifyProject(root, {articles: articles()});
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

const change = (file: string, from: string | RegExp, to: string) => changeFile(at(file), from, to);
const outcome = (kept: KeptBriefs | null, out: string) => outcomeOf({root, out, articles: articles(), kept});

/** What a run with what is kept gives; it must be what a run from nothing gives. */
async function sameAsFromNothing(): Promise<Record<string, string>> {
  const kept = await outcome(openKeptBriefs(root), "data");
  expect(kept).toEqual(await outcome(null, "from-nothing"));
  return kept;
}

/** What is kept, told which briefs are kept anew. */
function watched(anew: string[]): KeptBriefs {
  const store = openKeptBriefs(root);
  return {...store, keep: (name, ...rest) => (anew.push(name), store.keep(name, ...rest))};
}

/** The files in which something is kept. */
function keptFiles(): string[] {
  const folder = at(".cache", "briefs");
  return existsSync(folder)
    ? readdirSync(folder, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
}

test("after an edit of one brief that brief alone is read anew, and every table is as from nothing", async () => {
  const before = await sameAsFromNothing();
  expect(before.log).toContain(`checked against the text: ${BRIEFS * FIGURES_A_BRIEF},`);
  change(brief(1), /by: office-\d+\}/, "by: office-7}");
  const anew: string[] = [];
  const edited = await outcome(watched(anew), "data");
  expect(anew).toEqual([nameOf(1)]);
  expect(edited).toEqual(await outcome(null, "from-nothing"));
  expect(edited["figures.csv"]).not.toBe(before["figures.csv"]);
  const none: string[] = [];
  await outcome(watched(none), "data");
  expect(none).toEqual([]);
});

describe("what is kept says nothing of", () => {
  test.each<[string, () => void, RegExp | null]>([
    ["a brief whose words are others", () => change(brief(2), /\[[^\]]+\]/, "[about 7]"), /about 7/],
    [
      "a brief at fault",
      () => change(brief(2), "measure: boats", "measure: baots"),
      /unknown measure “baots”/
    ],
    ["a brief that is gone", () => rmSync(at(brief(2))), /no brief has it/],
    [
      "an article whose words are others",
      () => change(article(2), /\d,\d+ boats/, "0 boats"),
      /brief-000002/
    ],
    ["an article that is not at hand any more", () => rmSync(at(article(2))), null],
    ["an article whose other words have changed", () => change(article(2), "Notes of", "The notes of"), null],
    [
      "a lock that was changed by hand",
      () => change("seeds/seeds.lock.json", /"beside_sha256": "\w{4}/, '"beside_sha256": "0000'),
      /surroundings/
    ],
    [
      "a measure with other bounds",
      () => change("seeds/measures.yml", "low: 0", "low: 5000000"),
      /cannot go below/
    ],
    [
      "hedges that mean something else",
      () => change("seeds/hedges.yml", /\n {2}qualifier: about\n/, "\n  qualifier: at-least\n"),
      null
    ],
    [
      "a claimant that no register has any more",
      () => change("seeds/entities.yml", /office-3: .*\n/, ""),
      /office-3/
    ]
  ])("%s", async (_, edit, fault) => {
    await outcome(openKeptBriefs(root), "data");
    edit();
    const {faults = ""} = await sameAsFromNothing();
    if (fault) expect(faults).toMatch(fault);
    // What was told once is told again.
    await sameAsFromNothing();
  });
});

test("what is damaged is passed by, and kept anew", async () => {
  const whole = await sameAsFromNothing();
  const files = keptFiles();
  expect(files).toHaveLength(BRIEFS);
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const damages: ((text: string) => string)[] = [
    () => "",
    (text) => text.slice(0, -1),
    (text) => text.replace(/"by":"office-\d+"/, '"by":"office-0"'),
    (text) => text.replace(/^.{64}/, "0".repeat(64)),
    () => "null"
  ];
  for (const damage of damages) {
    files.forEach((file, n) => writeFileSync(file, damage(texts[n]!)));
    expect(await outcome(openKeptBriefs(root), "data")).toEqual(whole);
    expect(files.map((file) => readFileSync(file, "utf8"))).toEqual(texts);
  }
  // Kept of one brief, and laid where another's belongs.
  writeFileSync(files[0]!, texts[1]!);
  expect(await outcome(openKeptBriefs(root), "data")).toEqual(whole);
});

test("what other code has kept is not asked, and goes", async () => {
  await outcome(openKeptBriefs(root, "other"), "data");
  const anew: string[] = [];
  await outcome(watched(anew), "data");
  expect(anew).toHaveLength(BRIEFS);
  expect(readdirSync(at(".cache", "briefs"))).not.toContain("other");
});

test("where nothing can be kept everything is found out each time", async () => {
  writeFileSync(at(".cache"), "a file\n");
  await sameAsFromNothing();
});

test("what threads have read is what the project's reading would have kept", async () => {
  await sameAsFromNothing();
  const here = keptFiles().map((file) => readFileSync(file, "utf8"));
  rmSync(at(".cache"), {recursive: true});
  await readInThreads(root, {folder: at("articles"), threads: 2, worth: 1});
  expect(keptFiles().map((file) => readFileSync(file, "utf8"))).toEqual(here);
});
