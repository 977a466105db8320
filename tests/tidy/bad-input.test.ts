import {readFileSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {FaultError} from "../../loaders/fault.ts";
import {openArticles} from "../../loaders/verify/articles.ts";
import {writeData} from "../../loaders/write-data.ts";
import {harbour} from "../corrections/harbour.ts";

let project: ReturnType<typeof harbour>;

beforeEach(() => {
  project = harbour();
});

afterEach(() => rmSync(project.root, {recursive: true, force: true}));

const DERIVED = "seeds/derived.yml";

/** Every file of the project beside its seeds, with its text. */
function written(): Record<string, string> {
  const {root} = project;
  const files = readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith("seeds"))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.slice(root.length), readFileSync(file, "utf8")]));
}

/** Breaks a project whose tables are written, and gives what is then said; the tables must be as they were. */
async function faultsAfter(breakIt: () => void): Promise<string> {
  const {root} = project;
  const articles = openArticles(root, {});
  await writeData({root, articles});
  const before = written();
  expect(Object.keys(before)).toContain("/data/derived.csv");
  breakIt();
  const found = await writeData({root, articles}).then(
    () => "no fault",
    (error: unknown) => {
      if (!(error instanceof FaultError)) throw error;
      return error.message;
    }
  );
  expect(written()).toEqual(before);
  return found;
}

test("a figure that is removed while something uses it: place, users, remedy, and nothing written", async () => {
  const said = await faultsAfter(() => {
    project.change(
      "seeds/pell.md",
      "  boats-counted:\n    measure: boats\n    of: pell-harbour\n    by: harbour-master\n    at: count-date\n",
      ""
    );
    project.change("seeds/pell.md", "[60 boats](figure:boats-counted)", "some boats");
  });
  expect(said)
    .toBe(`seeds/derived.yml:4:15 figure “boats-counted” is no longer marked in its brief seeds/pell.md, and still used by seeds/derived.yml:4:15 share-counted
    Mark it again, or remove these uses.
1 fault`);
});

test("two briefs that claim one id: both places, remedy, and nothing written", async () => {
  const said = await faultsAfter(() => {
    project.write(
      "seeds/ferry.md",
      `---
title: The ferry
publisher: pell-post
language: en
article: {file: ferry.txt, sha256: ${"b".repeat(64)}}
figures:
  berth-price: {measure: price, of: pell-harbour}
---
A berth costs [$250](figure:berth-price).
`
    );
  });
  expect(said).toContain(`“berth-price” is the id of two figures, the other at seeds/ferry.md:7:3
    Give one of them another id.`);
});

test("a circle of derived figures, however long: the way round, remedy, and nothing written", async () => {
  const entry = (id: string, expression: string) =>
    `${id}:\n  measure: boats\n  of: pell-harbour\n  expression: ${expression}\n  note: {en: Round., es: Redondo.}\n`;
  const said = await faultsAfter(() => {
    project.write(
      DERIVED,
      entry("first", "boats-counted + third") +
        entry("second", "first * 2") +
        entry("third", "second - first") +
        entry("self", "self")
    );
  });
  expect(said).toContain(
    "derived figures use one another in a circle: “first” → “third” → “second” → “first”"
  );
  expect(said).toContain("derived figures use one another in a circle: “self” → “self”");
  expect(said).toContain("Let one of them be computed from figures of briefs alone.");
});

test("a division that becomes unbounded when words change: place, remedy, and nothing written", async () => {
  const said = await faultsAfter(() => {
    project.change(
      "seeds/pell.md",
      "[more than 90](figure:boats-claimed)",
      "[at most 90](figure:boats-claimed)"
    );
  });
  expect(said).toContain(`seeds/derived.yml:15:27 division by something that may be zero
    Divide by something whose interval does not hold zero.`);
});

test("a division through other derived figures whose difference may be nothing is found too", async () => {
  const said = await faultsAfter(() => {
    project.write(
      DERIVED,
      `left:
  measure: boats
  of: pell-harbour
  expression: boats-claimed - 2 * boats-counted
  note: {en: Left., es: Resto.}
  comparable: {en: A., es: B.}
each:
  measure: price-per-boat
  of: pell-harbour
  expression: berth-price / left
  note: {en: Each., es: Cada uno.}
  comparable: {en: A., es: B.}
`
    );
  });
  expect(said).toContain("seeds/derived.yml:10:27 division by something that may be zero");
});

test("a correction for an unknown figure: place, the name that is meant, and nothing written", async () => {
  const said = await faultsAfter(() => {
    project.write(
      "seeds/corrections.yml",
      `- date: 2031-07-02
  figure: boats-cuonted
  before: 50 boats
  after: 60 boats
  why: {en: A slip., es: Un desliz.}
`
    );
  });
  expect(said).toBe(`seeds/corrections.yml:2:11 unknown figure “boats-cuonted”
    Did you mean “boats-counted”? Name the figure by its id; if it was withdrawn, add an entry without “after”.
1 fault`);
});
