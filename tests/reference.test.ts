import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {reference} from "../publish/reference/reference.ts";
import {root} from "../publish/setup.mjs";

const {files, lacks} = reference(root);
const folder = join(root, "docs", "api");

test("every name of a door says what it is, and every option of a mark is described and drawn", () => {
  expect(lacks).toEqual([]);
});

test("the API reference is what the docstrings say now (otherwise: npm run docs)", () => {
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(readFileSync(join(folder, name), "utf8"), name).toBe(text);
});

test("links and pictures of the API reference lead to files and headings that are there", () => {
  for (const [name, text] of files) {
    const ids = new Set([
      ...[...text.matchAll(/^#+ ([\w$]+)$/gm)].map(([, heading]) => heading!.toLowerCase()),
      ...[...text.matchAll(/<a id="([^"]+)"/g)].map(([, id]) => id!)
    ]);
    for (const [, to] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(ids, name).toContain(to);
    for (const [, path] of text.matchAll(/src="([^"]+)"/g))
      expect(() => readFileSync(join(folder, path!)), path).not.toThrow();
    for (const [, page] of text.matchAll(/\]\(([\w-]+\.md)\)/g)) expect(files.has(page!), page).toBe(true);
  }
});
