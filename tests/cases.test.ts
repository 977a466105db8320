import {createHash} from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, describe, expect, test} from "vitest";
import {FaultError} from "../loaders/fault.ts";
import {loadProject} from "../loaders/project.ts";
import {makeTables} from "../loaders/tidy/make-tables.ts";
import {openArticles} from "../loaders/verify/articles.ts";
import {verifyProject} from "../loaders/verify/verify-project.ts";

// Every folder of tests/cases is a case; README.md there tells what it may hold.
const CASES = fileURLToPath(new URL("cases", import.meta.url));
const REPOSITORY = fileURLToPath(new URL("..", import.meta.url));
const BASE = "harbour";
const UPDATE = Boolean(process.env.UPDATE) && !process.env.CI;

const scratch = mkdtempSync(join(tmpdir(), "cifra-cases-"));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

const names = readdirSync(CASES, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

describe("the case", () => {
  test.each(names)("%s comes out as expected", async (name) => {
    const root = layOut(name);
    if (UPDATE) writeMissingLock(name, root);
    const found = await outcome(root);
    const expected = join(CASES, name, "expected");
    if (UPDATE) update(expected, found);
    const files = readdirSync(expected);
    expect(files, "a case expects something").not.toEqual([]);
    const kind = (isFault: boolean) => (isFault ? "faults" : "tables");
    expect(`${kind(found.has("faults.txt"))}: ${found.get("faults.txt") ?? ""}`).toMatch(
      new RegExp(`^${kind(files.includes("faults.txt"))}:`)
    );
    for (const file of files) expect(found.get(file), file).toBe(readFileSync(join(expected, file), "utf8"));
  });
});

/** Lays a case out as a project: what it does not bring comes from the base case, or from the repository. */
function layOut(name: string): string {
  const root = join(scratch, name);
  const own = join(CASES, name);
  const from = existsSync(join(own, "seeds", "measures.yml")) ? own : join(CASES, BASE);
  mkdirSync(join(root, "seeds"), {recursive: true});
  for (const register of ["units.yml", "hedges.yml"]) {
    cpSync(join(REPOSITORY, "seeds", register), join(root, "seeds", register));
  }
  for (const folder of [from, own]) {
    if (existsSync(join(folder, "seeds")))
      cpSync(join(folder, "seeds"), join(root, "seeds"), {recursive: true});
  }
  if (existsSync(join(own, "pages"))) cpSync(join(own, "pages"), join(root, "src"), {recursive: true});
  const texts = [own, from].map((folder) => join(folder, "texts")).find((folder) => existsSync(folder));
  if (texts) cpSync(texts, join(root, "articles"), {recursive: true});
  return root;
}

/** The files that a project gives: its tables, or faults.txt. */
async function outcome(root: string): Promise<Map<string, string>> {
  try {
    const files = new Map<string, string>();
    await makeTables(loadProject({root, articles: openArticles(root, {})}), (name, pieces) => {
      const content = Buffer.concat([...pieces].map((piece) => Buffer.from(piece)));
      if (!name.endsWith(".parquet")) files.set(name, content.toString());
      return {bytes: content.length, sha256: createHash("sha256").update(content).digest("hex")};
    });
    return files;
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return new Map([["faults.txt", `${error.message}\n`]]);
  }
}

/** A new project's first lock, as its analyst would write it. */
function writeMissingLock(name: string, root: string): void {
  const lock = join("seeds", "seeds.lock.json");
  if (existsSync(join(root, lock)) || !existsSync(join(root, "articles"))) return;
  verifyProject(root, {articles: openArticles(root, {})});
  if (existsSync(join(root, lock))) cpSync(join(root, lock), join(CASES, name, lock));
}

/** Rewrites what a case expects: its faults, or the tables that it names already (figures.csv when none). */
function update(expected: string, found: ReadonlyMap<string, string>): void {
  const before = existsSync(expected) ? readdirSync(expected).filter((file) => found.has(file)) : [];
  const files = found.has("faults.txt") ? ["faults.txt"] : before.length > 0 ? before : ["figures.csv"];
  rmSync(expected, {recursive: true, force: true});
  mkdirSync(expected, {recursive: true});
  for (const file of files) writeFileSync(join(expected, file), found.get(file)!);
}
