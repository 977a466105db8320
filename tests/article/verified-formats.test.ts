import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {openArticles} from "../../loaders/verify/articles.ts";
import {pdfBytes} from "./pdf-bytes.ts";

const root = mkdtempSync(join(tmpdir(), "cifra-"));
mkdirSync(join(root, "articles"));
const put = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(root, "articles", name), content);
put("lake.html", "<html><body><p>The lake rose <b>3</b> m.</p></body></html>");
put("lake.md", "The lake rose **3** m.");
put("lake.pdf", pdfBytes([[["The lake rose 3 m.", 72, 700]]]));
put("picture.pdf", pdfBytes([[]]));

describe("an article to verify against", () => {
  const {read} = openArticles(root, {});

  it.each(["lake.html", "lake.md", "lake.pdf"])("may be %s", (file) => {
    expect(read(file)?.text).toBe("The lake rose 3 m.");
  });

  it("says why it cannot be read, and its cause knows a remedy", () => {
    expect(() => read("picture.pdf")).toThrow(/^“picture\.pdf” is a PDF without a text layer$/);
    expect(() => read("picture.pdf")).toThrow(
      expect.objectContaining({
        cause: expect.objectContaining({remedy: expect.stringContaining("recognition")})
      })
    );
  });
});
