import {readFileSync, readdirSync} from "node:fs";
import fc from "fast-check";
import {expect, test} from "vitest";
import {plainYaml} from "../../loaders/register/plain-yaml.ts";
import {locatedYaml} from "../../loaders/register/yaml-file.ts";

const located = (text: string) => locatedYaml(text, {file: "seeds/lake.yml", line: 1});

test("maps, lists and texts in a line each are read as the reader with places reads them", () => {
  const text =
    'title: A lake\n# A comment.\nnote: 84 % of it\nempty:\nnothing: null\nwords: "null"\nconstructor: "7"\n' +
    "article: {file: lake.txt, sha256: 0e12}\nfigures:\n  boats: {measure: count, readings: [{value: 1.50, note: {en: A, es: B}}]}\n" +
    "left-out:\n  - printed: 12\n    why: {en: Because., es: Porque.}\n  - two\n";
  expect(plainYaml(text)).toEqual(located(text).value);
  expect(JSON.stringify(plainYaml(text))).toBe(JSON.stringify(located(text).value));
});

test.each([
  ["a key that stands twice", "a: 1\na: 2"],
  ["a bracket that is not closed", "a: {b: 1"],
  ["a quote that is not closed", 'a: "b'],
  ["a block of text", "a: |\n  b"],
  ["an anchor", "a: &b c"],
  ["a tag", "a: !b c"],
  ["an escape", 'a: "\\n"'],
  ["tabs", "a:\n\tb: c"],
  ["two documents", "a: b\n---\nc: d"],
  ["a map as a key", "{{a: b}: c}"],
  ["no key", ": a"],
  ["a forbidden key", "__proto__: a"],
  ["nothing at all", ""]
])("%s is left to the reader with places", (_, text) => {
  expect(plainYaml(text)).toBeUndefined();
});

test("whatever is read without places is what the reader with places finds, and without a fault", () => {
  const token = fc.constantFrom(
    ...'a b-c 12 1.5 null ~ Null true : : , , { } { } [ ] [ ] - -- # " \' "x" \'y\' "" & * ! | > % @ . … $ ( ) / é'.split(
      " "
    ),
    ": ",
    ", ",
    "- ",
    " #",
    " ",
    "\n",
    "\n",
    "\n  ",
    "\n    ",
    "key: ",
    "other:",
    "{a: b, c: [d, e]}"
  );
  const text = fc.array(token, {minLength: 1, maxLength: 14}).map((tokens) => tokens.join(""));
  let plain = 0;
  fc.assert(
    fc.property(text, (text) => {
      const value = plainYaml(text);
      if (value === undefined) return;
      plain++;
      const {value: expected, faults} = located(text);
      expect(faults).toEqual([]);
      expect(JSON.stringify(value)).toBe(JSON.stringify(expected));
    }),
    {numRuns: 20_000}
  );
  expect(plain).toBeGreaterThan(500);
});

test("the front matter of this project's briefs is read without places", () => {
  const folder = new URL("../../seeds/", import.meta.url);
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md")) {
    const head = readFileSync(new URL(name, folder), "utf8").split("\n---\n")[0]!.slice(4);
    expect(plainYaml(head), name).toEqual(located(head).value);
  }
});
