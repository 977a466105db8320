import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {Ajv2020} from "ajv/dist/2020.js";
import {describe, expect, test} from "vitest";
import {parse} from "yaml";
import {storyFiles} from "../command/new/story-files.ts";
import {schemas} from "../publish/schemas.ts";

const files = schemas();
const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true, formats: {uri: true, email: true}});
const compiled = new Map(
  [...files].map(([name, text]) => [name.split(".")[0]!, ajv.compile(JSON.parse(text))])
);

/** What the schema that a file names says of it, as an editor would find it. */
function complaints(name: string, text: string): string[] {
  const yaml = name.endsWith(".md") ? (/^---\n([\s\S]*?)\n---$/m.exec(text)?.[1] ?? "") : text;
  const schema = /\$schema=\S*?(\w+)\.schema\.json/.exec(yaml)?.[1] ?? nameOf(name);
  const validate = compiled.get(schema)!;
  validate(parse(yaml));
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

const nameOf = (file: string) => (file.endsWith(".md") ? "brief" : /(\w+)\.yml$/.exec(file)![1]!);

test("the schemas in schemas/ are what the forms make: npm run docs writes them", () => {
  const written = new Map(
    readdirSync("schemas").map((name) => [name, readFileSync(join("schemas", name), "utf8")])
  );
  expect([...written.keys()].sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(written.get(name) === text, name).toBe(true);
});

const own = readdirSync("seeds").filter((name) => /\.(md|yml)$/.test(name) && name !== "README.md");

test.each([...own.map((name) => `seeds/${name}`), "site.yml", "loaders/register/constants.yml"])(
  "%s names its schema, which accepts it",
  (file) => {
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(
      /^(---\n)?# yaml-language-server: \$schema=(\.\/|(\.\.\/)+)schemas\/\w+\.schema\.json\n/
    );
    expect(complaints(file, text)).toEqual([]);
  }
);

test.each(
  [...storyFiles("swans", ["en"])].filter(([file]) => /^(seeds\/.*\.(md|yml)|site\.yml)$/.test(file))
)("%s of a new story names its schema in the installed package, which accepts it", (file, text) => {
  expect(text).toMatch(/\$schema=(\.\/|\.\.\/)node_modules\/cifra\/schemas\/\w+\.schema\.json\n/);
  expect(complaints(file, text)).toEqual([]);
});

const CASES = "tests/cases";

/** What form alone can be wrong about; that names exist and words stand in articles is for the code to find out. */
const OF_FORM =
  /unknown (key|status) |missing “|must be |is not an id|not a SHA-256|is not an EDTF|no occurrence/;

describe("the cases", () => {
  const found = readdirSync(CASES, {withFileTypes: true}).flatMap((entry) => {
    if (!entry.isDirectory()) return [];
    const folder = join(CASES, entry.name);
    const expected = readdirSync(join(folder, "expected"));
    const faults = expected.includes("faults.txt")
      ? readFileSync(join(folder, "expected", "faults.txt"), "utf8").split("\n")
      : [];
    const seeds = readdirSync(folder).includes("seeds") ? readdirSync(join(folder, "seeds")) : [];
    return seeds
      .filter((name) => /\.(md|yml)$/.test(name))
      .map((name) => ({
        file: join(folder, "seeds", name),
        wrong: faults.some((line) => line.startsWith(`seeds/${name}:`) && OF_FORM.test(line)),
        broken: faults.some(
          (line) => line.startsWith(`seeds/${name}:`) && /broken YAML|stands twice/.test(line)
        )
      }));
  });

  test.each(found.filter(({wrong, broken}) => wrong && !broken).map(({file}) => file))(
    "%s is refused",
    (file) => {
      expect(complaints(file, readFileSync(file, "utf8"))).not.toEqual([]);
    }
  );

  test.each(found.filter(({wrong, broken}) => !wrong && !broken).map(({file}) => file))(
    "%s is accepted",
    (file) => {
      expect(complaints(file, readFileSync(file, "utf8"))).toEqual([]);
    }
  );

  test("some are refused", () => {
    expect(found.filter(({wrong}) => wrong).length).toBeGreaterThan(1);
  });
});

test.each([
  ["measures.yml", "herons: {label: {en: Herons}, definition: {en: x, es: y}, unit: '{heron}'}"],
  ["measures.yml", "Herons!: {label: {en: H, es: G}, definition: {en: x, es: y}, unit: '{heron}'}"],
  ["entities.yml", "lake: {type: puddle, label: {en: Lake, es: Lago}}"],
  ["charts.yml", "birds: {form: pieChart, table: timeline}"],
  ["charts.yml", "birds: {form: unitCount, table: {measures: [herons]}}"],
  ["derived.yml", "twice: {measure: herons, of: lake, note: {en: x, es: y}}"],
  ["constants.yml", "licence: {words: CC BY 4.0}"],
  ["hedges.yml", "- {words: {en: [about]}, qualifier: roughly}"],
  ["site.yml", "title: Lake"],
  ["heron.md", "---\nlabel: Herons\narticle: {file: a/b.txt, sha256: 12}\n---\n"],
  [
    "heron.md",
    "---\nlabel: Herons\narticle: {file: b.txt, sha256: 00}\nfigures: {Heron: {measure: a, of: b}}\n---\n"
  ]
])("of %s a schema refuses %s", (name, text) => {
  expect(complaints(name, text)).not.toEqual([]);
});
