import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {ArticleError, readArticleBytes, readArticleFile} from "../../loaders/article/read-article.ts";

const folder = mkdtempSync(join(tmpdir(), "cifra-"));
mkdirSync(join(folder, "lakes"));
writeFileSync(join(folder, "lake.txt"), "Lake");

const read = (bytes: string | Uint8Array, name = "lake.txt") =>
  readArticleBytes(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes, name);

describe("what is no article", () => {
  it("is refused with the file's name and a remedy", () => {
    expect(() => readArticleFile(join(folder, "pond.txt"))).toThrow(
      `“${join(folder, "pond.txt")}” does not exist. Check the name and the folder.`
    );
    expect(() => readArticleFile(join(folder, "lake.txt", "x"))).toThrow("does not exist");
    expect(() => readArticleFile(join(folder, "lakes"))).toThrow("lakes” is a folder. Name the files in it.");
    expect(() => readArticleFile("a\0b")).toThrow(ArticleError);
  });

  it.each([
    ["nothing", "", "“lake.txt” is empty"],
    ["white space", " \n\t", "“lake.txt” holds no text"],
    ["another encoding", "a\xf1o", "“lake.txt” is not UTF-8. Save it as UTF-8."],
    ["half a character", "a\xc3", "is not UTF-8"],
    ["UTF-16", "\xff\xfeL\0a\0", "is not UTF-8 (it is UTF-16)"],
    ["zeros", "Lake\0", "is binary"],
    ["control characters", "\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f", "is binary"],
    ["a picture", "\x89PNG\r\n\x1a\n", "is a picture"],
    ["an office document", "PK\x03\x04\x14\0", "is an office document"],
    ["rich text", "{\\rtf1 Lake}", "is rich text"],
    [
      "a web archive",
      "From: <Saved by Blink>\r\nContent-Type: multipart/related;",
      "is a web archive (MHTML)"
    ]
  ])("is refused when it is %s", (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(message);
    expect(() => read(bytes)).toThrow(ArticleError);
  });

  it("is refused when a page's charset is unknown, or not the one that it is in", () => {
    expect(() => read("<html><meta charset=klingon><p>Lake", "lake.html")).toThrow(
      "“lake.html” declares a charset that is not known, “klingon”"
    );
    expect(() => read("<html><meta charset=utf-8><p>a\xf1o", "lake.html")).toThrow(
      "“lake.html” is not UTF-8"
    );
    expect(() => read("<html><body><script>1</script></body></html>", "lake.html")).toThrow("holds no text");
  });
});
