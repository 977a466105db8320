import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {openArticles} from "../../loaders/verify/articles.ts";
import {sha256} from "./invented.ts";

const root = mkdtempSync(join(tmpdir(), "cifra-"));
for (const folder of ["articles", "elsewhere"]) mkdirSync(join(root, folder));
writeFileSync(join(root, "articles", "lake.txt"), "\uFEFFLake");
writeFileSync(join(root, "articles", "latin.txt"), Buffer.from([0x61, 0xf1, 0x6f]));
writeFileSync(join(root, "elsewhere", "lake.txt"), "Other lake");

describe("the articles' texts", () => {
  it("stand in articles/, or where CIFRA_ARTICLES points", () => {
    expect(openArticles(root, {}).read("lake.txt")?.text).toBe("Lake");
    expect(openArticles(root, {CIFRA_ARTICLES: ""}).folder).toBe(join(root, "articles"));
    expect(openArticles(root, {CIFRA_ARTICLES: "elsewhere"}).read("lake.txt")?.text).toBe("Other lake");
    expect(
      openArticles("/nowhere", {CIFRA_ARTICLES: join(root, "elsewhere")}).read("lake.txt")
    ).not.toBeNull();
  });

  it("have a fingerprint over their bytes, while positions do not count a byte order mark", () => {
    expect(openArticles(root, {}).read("lake.txt")).toEqual({text: "Lake", sha256: sha256("\uFEFFLake")});
  });

  it("are null when they are not at hand", () => {
    expect(openArticles(root, {}).read("pond.txt")).toBeNull();
    expect(openArticles(root, {CIFRA_ARTICLES: join(root, "nowhere")}).read("lake.txt")).toBeNull();
  });

  it("are refused, by name, when they are not UTF-8, not a file or outside their folder", () => {
    const {read} = openArticles(root, {});
    expect(() => read("latin.txt")).toThrow("“latin.txt” is not UTF-8");
    expect(() => read(".")).toThrow("“.” cannot be read: EISDIR");
    expect(() => read("../elsewhere/lake.txt")).toThrow(
      "“../elsewhere/lake.txt” is outside the articles’ folder"
    );
    expect(() => read("/etc/hosts")).toThrow("is outside");
  });
});
