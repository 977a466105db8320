import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {describe, expect, test} from "vitest";
import {exampleFile} from "../publish/example-file.ts";
import {EXAMPLES, findExamples} from "../publish/reference/find-examples.ts";
import {root} from "../publish/setup.mjs";
import {svgDocument} from "../publish/svg-file.ts";
import {textOutside} from "./examples/text-outside.ts";

/** `UPDATE=1 npx vitest run tests/examples.test.ts` rewrites the pictures; a continuous integration never does. */
const UPDATE = process.env.UPDATE === "1" && !process.env.CI;

type Draw = (document: Document) => Element;

const examples = findExamples(root);

/** Draws an example anew, in a document of its own. */
async function draw({file, name}: (typeof examples)[number]): Promise<Element> {
  const module = (await import(join(root, EXAMPLES, `${file}.ts`))) as Record<string, Draw>;
  return module[name]!(svgDocument());
}

describe.each(examples.map((example) => [`${example.file}: ${example.name}`, example] as const))(
  "the example %s",
  (_, example) => {
    test("says in one line what it shows", () => {
      expect(example.about).toMatch(/^\p{Lu}.{3,}[.:]$/u);
    });

    test("is drawn as its picture shows, without NaN and without text outside its frame", async () => {
      const drawn = await draw(example);
      const svg = drawn.matches("svg") ? drawn : drawn.querySelector("svg")!;
      expect(textOutside(svg)).toEqual([]);
      const text = exampleFile(drawn);
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
      const file = join(root, example.snapshot);
      if (UPDATE) {
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, text);
      }
      expect(existsSync(file), `${example.snapshot} is missing; UPDATE=1 writes it`).toBe(true);
      expect(text).toBe(readFileSync(file, "utf8"));
    });

    test("is drawn the same twice", async () => {
      expect(exampleFile(await draw(example))).toBe(exampleFile(await draw(example)));
    });
  }
);

test("every picture belongs to an example", () => {
  const folder = join(root, EXAMPLES, "snapshots");
  const known = new Set(examples.map(({snapshot}) => join(root, snapshot)));
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  expect(files.filter((file) => !known.has(file))).toEqual([]);
});
