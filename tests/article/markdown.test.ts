import {describe, expect, it} from "vitest";
import {readArticleBytes} from "../../loaders/article/read-article.ts";

const read = (text: string, name = "lake.md") => readArticleBytes(Buffer.from(text), name);
const text = (source: string) => read(source).text;

describe("Markdown", () => {
  it("is read as its reader sees it", () => {
    const source = `# Lake *rises*

The [lake](https://lake.example/9) rose by **3.4**&nbsp;m
in two days.\\
More than \`200\` houses ![map 7](map.png)were dark[.][x]

> The mayor: “We counted 12 boats.”

- 3 boats
- 4 boats

  in a bay
1. First

| Day | Level |
|:--|--:|
| Monday | 3.4 m |

    code = 5

---

<div>A block with <b>6</b> <script>9</script> words</div>

Last <!-- 99 --><b>8</b> &amp; 9\\*.

[x]: https://lake.example/99 "title 99"
`;
    expect(text(source)).toBe(
      [
        "Lake rises",
        "The lake rose by 3.4\u00a0m in two days.\nMore than 200 houses were dark.",
        "The mayor: “We counted 12 boats.”",
        "3 boats\n4 boats\n\nin a bay",
        "First",
        "Day\tLevel\nMonday\t3.4 m",
        "code = 5",
        "A block with 6 words",
        "Last 8 & 9*."
      ].join("\n\n")
    );
  });

  it("shows the bibliography of its front matter, which is no part of the text", () => {
    const source = `---
Title: "Lake: rises"
authors: [Water Desk, {name: Shore Desk}]
site: Lake News
date: 2025-03-04T10:00:00+01:00
source: https://lake.example/rise
lang: en_US
tags: {a: [1, 2]}
---
# Other heading

Text 5.
`;
    expect(read(source)).toMatchObject({
      format: "markdown",
      text: "Other heading\n\nText 5.",
      shown: {
        title: "Lake: rises",
        author: "Water Desk, Shore Desk",
        publisher: "Lake News",
        published: "2025-03-04",
        url: "https://lake.example/rise",
        language: "en-US"
      }
    });
    expect(read(source, "lake").format).toBe("markdown");
  });

  it("shows its first heading as title, and nothing that a broken front matter means", () => {
    expect(read("# Lake rises\n\nText 5.").shown.title).toBe("Lake rises");
    expect(read("---\ntitle: [\n---\n\nText 5, of a lake.").shown).toMatchObject({title: null, author: null});
    expect(read("---\ntitle: null\npublished: soon\nurl: lake\n---\nText 5.").shown).toMatchObject({
      title: null,
      published: null,
      url: null
    });
  });

  it("may be long: pieces are cut between blocks, outside of code", () => {
    const block = "The **lake** rose by 3 m.\n\n";
    const fenced = `\`\`\`\n${"a = *5*\n\n".repeat(2000)}\`\`\`\n\n`;
    const long = text(block.repeat(4000) + fenced + block.repeat(4000));
    expect(long.match(/The lake rose by 3 m\./g)).toHaveLength(8000);
    expect(long.match(/a = \*5\*/g)).toHaveLength(2000);
    expect(long).not.toContain("```");
  });

  it.each(["[", "![](", "*a ", "**a", "> ", "`", "- ", "<a ", "&", "[a]: ", "~~~\n"])(
    "may be 80,000 characters of %j",
    {timeout: 60_000},
    (piece) => {
      expect(text(`${piece.repeat(80_000 / piece.length)}\n\n5 boats`)).toContain("5");
    }
  );
});
