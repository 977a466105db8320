import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, sep} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {storyFiles, writeFiles} from "../../command/new/story-files.ts";
import {storyManifest} from "../../command/new/story-manifest.ts";
import {STANDARD_PAGES} from "../../publish/standard-pages.ts";
import {readSeeds} from "../../loaders/read-seeds.ts";
import {cifra} from "./recorded-io.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cifra-new-"));
  writeFiles(root, storyFiles("swans", ["en"]));
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

const make = (...args: string[]) => cifra(["new", ...args], {cwd: root});
const read = (file: string) => readFileSync(join(root, file), "utf8");
const seeds = () => readSeeds(root);
/** Every file of the project with its text. */
const everything = () =>
  readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, "utf8")]);

describe("an entry", () => {
  test.each([
    ["measure", "measures", ["--unit", "{nest}"]],
    ["entity", "entities", ["--type", "place"]],
    ["derived", "derived", ["--measure", "swans", "--of", "lake-alder", "--expression", "swans-counted * 2"]],
    ["chart", "charts", ["--measures", "swans,room"]]
  ])(
    "of %s is added to the end, and what stands in seeds/%s.yml stays to the byte",
    async (what, file, options) => {
      const before = read(`seeds/${file}.yml`);
      const {code, out} = await make(what, "nests", ...options);
      expect(code).toBe(0);
      expect(out).toContain(`seeds/${file}.yml: “nests” is added`);
      expect(read(`seeds/${file}.yml`).startsWith(`${before.trimEnd()}\n\nnests:\n`)).toBe(true);
      expect(seeds().faults.filter(({message}) => !/TODO|lock/.test(message))).toEqual([]);
    }
  );

  test("that is complete leaves nothing to be done", async () => {
    const words = [
      "--label",
      "Nests",
      "--label-es",
      "Nidos",
      "--definition",
      "Nests.",
      "--definition-es",
      "Nidos."
    ];
    await make("measure", "nests", ...words, "--unit", "{nest}");
    expect(seeds().seeds.measures.get("nests")).toMatchObject({
      unit: "{nest}",
      label: {en: "Nests", es: "Nidos"}
    });
    expect(seeds().faults.filter(({message}) => message.includes("TODO"))).toEqual([]);
  });

  test("goes into a register that is empty or not there, which then names its schema", async () => {
    rmSync(join(root, "seeds/derived.yml"));
    await make("derived", "twice");
    expect(read("seeds/derived.yml")).toMatch(
      /^# yaml-language-server: \$schema=\S+derived\.schema\.json\ntwice:\n/
    );
    writeFileSync(join(root, "seeds/entities.yml"), "{}\n");
    await make("entity", "lake");
    expect(seeds().seeds.entities.has("lake") || read("seeds/entities.yml").includes("lake")).toBe(true);
  });

  test("takes any text that a reader may be shown", async () => {
    const label = "Nests: “many”, 'some' #1 – {x} [y] & \"z\"";
    await make("entity", "nests", "--type", "group", "--label", label, "--label-es=- no: ~");
    expect(seeds().seeds.entities.get("nests")!.label).toEqual({en: label, es: "- no: ~"});
  });
});

describe("what is in the way", () => {
  test.each([
    [["measure", "swans"], /seeds\/measures\.yml:\d+:1 “swans” is there already\n {4}Give the new one/],
    [["entity", "bird-club"], /seeds\/entities\.yml:\d+:1 “bird-club” is there already/],
    [["derived", "counted-share"], /“counted-share” is a figure already/],
    [["derived", "swans-counted"], /seeds\/swan-count\.md:\d+:\d+ “swans-counted” is a figure already/],
    [
      ["derived", "twice", "--expression", "swans-conted * 2"],
      /unknown figure “swans-conted”\n {4}Did you mean “swans-counted”/
    ],
    [["derived", "twice", "--expression", "(1"], /the expression cannot be read/],
    [["measure", "nests", "--unit", "leagues"], /unknown unit/],
    [["chart", "history"], /whose figures\? .*room, share-of-room, swans/],
    [["chart", "history", "--measures", "swans"], /“history” is there already/],
    [["chart", "nests", "--measures", "swan"], /unknown measure “swan”\n {4}Did you mean “swans”/],
    [["chart", "nests", "--form", "unitcount"], /there is no form “unitcount”: did you mean unitCount\?/],
    [["brief", "swan-count"], /seeds\/swan-count\.md:1:1 the brief is there already/],
    [["brief", "Swan count"], /cannot be a name/],
    [["measure", "a", "b"], /one name at a time/],
    [["pond"], /“pond” cannot be made: it is one of story, brief/],
    [[], /what\? One of/],
    [["story", "Über"], /cannot be a name/],
    [["story", "herons", "--language", "en,fr"], /“en,fr”, given with --language/],
    [["story", "src"], /src:1:1 the folder is there and not empty/],
    [["story", "nowhere/herons"], /there is no folder to make it in\n {4}Make nowhere first/]
  ])("%j is refused with the reason, and nothing is written", async (args, reason) => {
    const before = everything();
    const {code, err} = await make(...(args as string[]));
    expect(code).toBeGreaterThan(0);
    expect(err).toMatch(reason as RegExp);
    expect(everything()).toEqual(before);
  });

  test("a register that cannot be read is left alone, its faults told", async () => {
    writeFileSync(join(root, "seeds/measures.yml"), "swans: {label: [\n");
    const before = everything();
    expect((await make("measure", "nests")).err).toMatch(/seeds\/measures\.yml:\d+:\d+ broken YAML/);
    expect(everything()).toEqual(before);
  });

  test("a folder without a project is told", async () => {
    const empty = join(root, "empty");
    mkdirSync(empty);
    expect((await cifra(["new", "measure", "nests"], {cwd: empty})).err).toContain("there is no seeds in");
  });
});

test("a brief is drafted from its article, or written empty", async () => {
  cpSync(join(root, "articles/swan-count.txt"), join(root, "articles/again.txt"));
  expect((await make("brief", "again", "--article", "articles/again.txt")).code).toBe(0);
  expect(read("seeds/again.md")).toContain("214 swans");
  expect((await make("brief", "empty")).code).toBe(0);
  expect(read("seeds/empty.md")).toContain("label: TODO");
});

test.each([["en"], ["es"], ["en", "es"], ["es", "en"]] as const)(
  "a story in %s has every page in its place, with links to pages of its own language",
  (...given) => {
    const languages = given.filter((tag) => tag !== undefined);
    const files = storyFiles("swans", languages);
    const pages = [...files].filter(([file]) => file.startsWith("src/"));
    expect(pages.length % languages.length).toBe(0);
    expect(files.get("src/index.md")).toContain(languages[0] === "en" ? "How many swans" : "¿Cuántos cisnes");
    for (const [file, text] of pages) {
      const below = languages.slice(1).find((tag) => file.startsWith(`src/${tag}/`));
      for (const [, address = ""] of text.matchAll(/\]\(\/([^)]*)\)/g))
        expect(/^(?:en|es)(?=\/)/.exec(address)?.[0], `${file}: ${address}`).toBe(below);
    }
  }
);

test.each([
  [
    "a folder with something in it",
    () => mkdirSync(join(root, "herons", "seeds"), {recursive: true}),
    "the folder is there and not empty"
  ],
  ["a file", () => writeFileSync(join(root, "herons"), "mine\n"), "a file of this name is there"]
])("a story of the name of %s is refused, and nothing is written", async (_, lay, reason) => {
  lay();
  const before = everything();
  const {code, err} = await make("story", "herons");
  expect({code, err}).toEqual({
    code: 1,
    err: expect.stringContaining(`herons:1:1 ${reason}\n    Give the story another name`)
  });
  expect(everything()).toEqual(before);
  expect(readdirSync(root).filter((name) => name.startsWith(".herons"))).toEqual([]);
});

test("the standard pages are all pages of this site but its first page and its notebooks", () => {
  const pages = readdirSync("src", {recursive: true, encoding: "utf8"})
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(".md") && !/^(?:es\/|notebooks\/|index\.md|[_.])/.test(file));
  expect([...STANDARD_PAGES].sort()).toEqual(pages.sort());
});

test("a story names all that it builds with, in one version each", () => {
  const {dependencies, scripts} = JSON.parse(storyManifest("swans", "vendor/cifra.tgz")) as {
    dependencies: Record<string, string>;
    scripts: Record<string, string>;
  };
  expect(dependencies.cifra).toBe("file:vendor/cifra.tgz");
  const {cifra: _, ...others} = dependencies;
  expect(Object.values(others).every((version) => /^\d+\.\d+\.\d+$/.test(version))).toBe(true);
  expect(Object.keys(others)).toContain("@observablehq/framework");
  expect(scripts).toMatchObject({start: "cifra start", test: "cifra test"});
});
