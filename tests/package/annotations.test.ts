import {createHash} from "node:crypto";
import {existsSync, readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {csvParse} from "d3";
import {expect, test} from "vitest";
import {DATA} from "./described-tables.ts";

interface Annotation {
  id: string;
  type: string;
  body: string;
  target: {
    source: string;
    selector: [{type: string; exact: string}, {type: string; start: number; end: number}?];
    "cifra:articleSha256": string;
    "cifra:contextSha256"?: string;
  };
}

const text = readFileSync(`${DATA}annotations.jsonld`, "utf8");
const {items, partOf} = JSON.parse(text) as {items: Annotation[]; partOf: {total: number}};
const rows = (name: string) => csvParse(readFileSync(`${DATA}${name}.csv`, "utf8"));

test("every place of every figure is one annotation whose body is the figure's card", () => {
  const figures = rows("figures");
  expect(items).toHaveLength(partOf.total);
  expect(new Set(items.map(({body}) => body))).toEqual(
    new Set(figures.map(({id}) => `../figures/#figure-${id}`))
  );
  for (const {figure, start, end, context_sha256} of rows("places")) {
    const printed = figures.find(({id}) => id === figure)!.printed;
    const target = items.find(
      ({body, target}) => body.endsWith(`#figure-${figure}`) && target.selector[1]?.start === Number(start)
    )?.target;
    expect(target).toMatchObject({
      selector: [
        {type: "TextQuoteSelector", exact: printed},
        {type: "TextPositionSelector", start: Number(start), end: Number(end)}
      ],
      "cifra:contextSha256": context_sha256
    });
  }
});

test("the source is the article's text by its fingerprint", () => {
  for (const {target} of items) {
    const bytes = Buffer.from(target["cifra:articleSha256"], "hex");
    expect(bytes).toHaveLength(32);
    expect(target.source).toBe(`ni:///sha-256;${bytes.toString("base64url")}`);
  }
});

test("no annotation holds a word of an article beside the printed ones", () => {
  const known = new Set(["type", "exact", "start", "end"]);
  const keys = items.flatMap(({target}) => target.selector.flatMap((one) => Object.keys(one ?? {})));
  expect(keys.filter((key) => !known.has(key))).toEqual([]);
});

test("the selectors find the printed words in the articles", (context) => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = process.env.CIFRA_ARTICLES || join(root, "articles");
  if (!existsSync(folder)) context.skip("the articles' texts are not at hand (CIFRA_ARTICLES or articles/)");
  const texts = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(join(folder, name)))
      .map((bytes) => [createHash("sha256").update(bytes).digest("hex"), bytes.toString("utf8")])
  );
  const folded = (words: string) => words.normalize("NFC").replaceAll("’", "'").replace(/\s+/g, " ");
  let found = 0;
  for (const {target} of items) {
    const article = texts.get(target["cifra:articleSha256"]);
    const [quote, position] = target.selector;
    if (article === undefined || !position) continue;
    const words = Array.from(article.replace(/^\uFEFF/, ""))
      .slice(position.start, position.end)
      .join("");
    expect(folded(words)).toBe(folded(quote.exact));
    found++;
  }
  expect(found).toBeGreaterThan(0);
});
