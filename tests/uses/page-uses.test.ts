import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {expect, test} from "vitest";
import {aliasNotes} from "../../loaders/uses/alias-notes.ts";
import {pageUses, usesIn} from "../../loaders/uses/page-uses.ts";

const found = (text: string) =>
  usesIn("src/lake.md", text).map(({figure, place}) => `${place.line}:${place.column} ${figure}`);

test("every link to a figure of a page is a use, wherever it stands", () => {
  const text = `---
title: "[1](figure:none)"
---
# Lake [1](figure:one)

- [two *boats*](figure:two), [far](https://lake.example)

> | a |
> [3](figure:thr%65e)

![4](figure:four) \`[5](figure:five)\`
`;
  expect(found(text)).toEqual(["4:8 one", "6:3 two", "9:3 three"]);
});

test("a page that no parser can hold uses nothing", () => {
  expect(() => found(`${">".repeat(5000)} [1](figure:one)`)).not.toThrow();
});

test("pages are read in all folders, but not what is made or hidden; no pages are none", () => {
  const root = mkdtempSync(join(tmpdir(), "cifra-pages-"));
  expect(pageUses(root)).toEqual([]);
  for (const file of ["index.md", "a/b.md", "_made/c.md", ".hidden/d.md", "e.ts"]) {
    mkdirSync(dirname(join(root, "src", file)), {recursive: true});
    writeFileSync(join(root, "src", file), "[1](figure:one)");
  }
  expect(pageUses(root).map(({place}) => place.file)).toEqual(["src/a/b.md", "src/index.md"]);
});

test("a note tells where an id of before stands, and the id of now", () => {
  const uses = usesIn("src/lake.md", "[1](figure:one) and [2](figure:two)");
  expect(aliasNotes(uses, new Map([["two", "pair"]]))).toEqual(["src/lake.md:1:21 “two” is “pair” now"]);
});
