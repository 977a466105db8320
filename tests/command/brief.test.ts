import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {brief} from "../../command/brief.ts";
import {readBrief} from "../../loaders/brief/read-brief.ts";
import {readSeeds} from "../../loaders/read-seeds.ts";
import {isTodo} from "../../loaders/register/todo.ts";
import {openArticles} from "../../loaders/verify/articles.ts";
import {verifyFigures} from "../../loaders/verify/verify-figures.ts";
import {briefProject, runBrief} from "./brief-project.ts";

const FERRY = "The new ferry carries 300 people and costs $2 million, the mayor said.";

describe("where a draft goes", () => {
  it("is printed without -o, and written to the file with it, what was found being said beside it", async () => {
    const root = briefProject({"ferry.txt": FERRY});
    const printed = await runBrief(root, "articles/ferry.txt");
    const written = await runBrief(root, "articles/ferry.txt", "-o", "seeds/ferry.md");
    expect(printed.out).toMatch(/^---\n/);
    expect(printed.err).toMatch(/^ferry\.txt \(en\): 2 figures, \d with a measure; 0 left out; \d+ TODO\n/);
    expect(written).toMatchObject({code: 0, out: ""});
    const file = readFileSync(join(root, "seeds/ferry.md"), "utf8");
    const schema = "# yaml-language-server: $schema=../node_modules/cifra/schemas/brief.schema.json\n";
    expect(file).toBe(printed.out.replace("---\n", `---\n${schema}`));
    expect(readdirSync(join(root, "seeds")).filter((name) => name.includes("ferry"))).toEqual(["ferry.md"]);
  });

  it("overwrites no file without --force", async () => {
    const root = briefProject({"ferry.txt": FERRY});
    const file = join(root, "seeds/ferry.md");
    writeFileSync(file, "by hand");
    const refused = await runBrief(root, "articles/ferry.txt", "-o", "seeds/ferry.md");
    expect(refused).toMatchObject({code: 2, out: ""});
    expect(refused.err).toContain("“seeds/ferry.md” is there already: --force writes over it.");
    expect(readFileSync(file, "utf8")).toBe("by hand");
    expect(await runBrief(root, "articles/ferry.txt", "-o", "seeds/ferry.md", "--force")).toMatchObject({
      code: 0
    });
    expect(readFileSync(file, "utf8")).toMatch(/^---\n/);
  });

  it("keeps its ids when it is drafted anew over itself, and takes none of another brief", async () => {
    const root = briefProject({"ferry.txt": FERRY, "boat.txt": FERRY});
    const first = await runBrief(root, "articles/ferry.txt", "-o", "seeds/ferry.md");
    expect(first.code).toBe(0);
    const draft = readFileSync(join(root, "seeds/ferry.md"), "utf8");
    await runBrief(root, "articles/ferry.txt", "-o", "seeds/ferry.md", "--force");
    expect(readFileSync(join(root, "seeds/ferry.md"), "utf8")).toBe(draft);
    expect(draft).toContain("(figure:people-1)");
    expect((await runBrief(root, "articles/boat.txt")).out).toContain("(figure:people-2)");
  });

  it("wants a name that a brief can have, in the folder of briefs alone", async () => {
    const root = briefProject({"ferry.txt": FERRY});
    const refused = await runBrief(root, "articles/ferry.txt", "-o", "seeds/The Ferry.md");
    expect(refused).toMatchObject({code: 2});
    expect(await runBrief(root, "articles/ferry.txt", "-o", "The Ferry.md")).toMatchObject({code: 0});
  });

  it("says where the article must lie to be verified, when it lies elsewhere", async () => {
    const root = briefProject({"ferry.txt": FERRY});
    writeFileSync(join(root, "boat.txt"), FERRY);
    expect((await runBrief(root, "boat.txt")).err).toContain(`put boat.txt into ${join(root, "articles")}`);
    expect((await runBrief(root, "articles/ferry.txt")).err).not.toContain("verified");
  });
});

describe("what cannot be drafted", () => {
  it("is told with the file's name and a remedy, and exit code 1", async () => {
    const root = briefProject({"empty.txt": ""});
    for (const file of ["articles/empty.txt", "articles", "articles/none.txt"]) {
      const {code, out, err} = await runBrief(root, file, "-o", "seeds/x.md");
      expect([code, out]).toEqual([1, ""]);
      expect(err).toContain(file);
    }
    expect(existsSync(join(root, "seeds/x.md"))).toBe(false);
  });

  it("is a wrong call with exit code 2: no article, two articles, a language that cannot be read", async () => {
    const root = briefProject({"ferry.txt": FERRY});
    const file = "articles/ferry.txt";
    for (const args of [[], [file, file], [file, "--language", "fr"], [file, "--frce"]]) {
      expect(await runBrief(root, ...args)).toMatchObject({code: 2, out: ""});
    }
  });

  it("is stopped by a register that cannot be read, at its place", async () => {
    const root = briefProject({"ferry.txt": FERRY}, {"measures.yml": "boats: [", "entities.yml": ""});
    const {code, out, err} = await runBrief(root, "articles/ferry.txt");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^seeds\/measures\.yml:\d+:\d+ broken YAML/);
  });

  it("is a table of more quantities than an article has", async () => {
    const root = briefProject({"table.txt": "It cost $5 and weighed 3 kg.\n".repeat(600)});
    const {code, err} = await runBrief(root, "articles/table.txt");
    expect(code).toBe(1);
    expect(err).toContain("table.txt prints 1200 quantities");
  });
});

describe("a draft", () => {
  it("needs no register: with none, measures and entities are proposed whole", async () => {
    const root = briefProject({"ferry.txt": FERRY}, {});
    const {code, out} = await runBrief(root, "articles/ferry.txt", "--root", "elsewhere");
    expect(code).toBe(0);
    expect(out).toContain(`# money-usd:\n#   label: TODO\n#   definition: TODO\n#   unit: "USD"`);
    expect(out).toContain("# mayor:\n#   type: TODO\n#   label: {en: mayor, es: TODO}");
  });

  it("tells two places of the same words apart, but is one figure where both say the same of the same", async () => {
    const text =
      "The old pier is 40 metres long and the new pier is 40 metres long too.\n\n" +
      "The city counted 12 boats in spring. It had 12 boats in autumn.";
    const {figures} = (await drafted(text)).brief;
    expect(figures.map(({printed, nth}) => [printed, nth])).toEqual([
      ["40 metres", 1],
      ["40 metres", 2],
      ["12 boats", "all"]
    ]);
    const apart = await drafted("Up to 40 metres were dry. The wall is 40 metres long, and it has 40 steps.");
    expect(apart.brief.figures.map(({printed, nth}) => [printed, nth])).toEqual([
      ["Up to 40 metres", null],
      ["40 metres", 2],
      ["40 steps", null]
    ]);
    expect(apart.wrong).toEqual([]);
  });

  it("leaves out ordinals and years within names, with the reason to be written", async () => {
    const {brief, wrong} = await drafted(
      "The 1987 Harbours Act was its second law on 30 ports.\n\n© 2031 Pell Post"
    );
    expect(brief.figures.map(({printed}) => printed)).toEqual(["30 ports"]);
    expect(brief.leftOut.map(({printed}) => printed.split(" ")[0])).toEqual(["1987", "second", "2031"]);
    expect(wrong).toEqual([]);
  });

  it("takes a date for that of a number where it stands with it, and doubts it behind a comma or a limit", async () => {
    const {text} = await drafted(
      "The port had 40 cranes in May 2031. Since 2019 it has sold 12 ships. It owns 7 tugs, and in 2030 it burned."
    );
    const entry = (id: string) => text.slice(text.indexOf(`  ${id}:`)).split(/\n {2}\w/)[0];
    expect(entry("cranes-1")).toContain("at: date-1");
    expect(entry("ships-1")).toContain("at: TODO # perhaps date-2");
    expect(entry("tugs-1")).toContain("at: TODO # perhaps date-3");
  });

  it("keeps an article's marks and tricks from becoming markup, YAML or terminal commands", async () => {
    const text =
      "It weighs 5 [kg](figure:x) and 7 <b>boats</b>, *9 `ropes`*, 3 #tags: {a}.\n\n" +
      "“--- \u001b[31m40 \u001b[0mnets”, said the key: [value, owner. It cost $6\u00a0million and 8 com\u00adputers.";
    const {brief, wrong, text: draft} = await drafted(text);
    expect(brief.figures.length).toBeGreaterThanOrEqual(6);
    expect(wrong).toEqual([]);
    expect(draft).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it("reads Spanish as Spanish, whether the text shows it or the call says it", async () => {
    const text =
      "El puerto tiene unos 40.000 barcos desde la primavera, el doble que la ciudad, según la alcaldesa del lugar.";
    const {brief} = await drafted(text);
    expect(brief).toMatchObject({language: "es"});
    expect(brief.figures[0]).toMatchObject({printed: "unos 40.000 barcos"});
    const asEnglish = await drafted("40.000 barcos", "--language", "es-SV");
    expect(asEnglish.brief).toMatchObject({language: "es-SV"});
  });

  it("has help of at most 24 lines of 80 columns", () => {
    const lines = brief.help.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

/** Drafts a text in a project of its own; `wrong` is all that verification has against it but TODOs and the lock. */
async function drafted(text: string, ...args: string[]) {
  const root = briefProject({"text.txt": text});
  const {code, err} = await runBrief(root, "articles/text.txt", "-o", "seeds/text.md", ...args);
  expect(err).not.toContain("fault");
  expect(code).toBe(0);
  const draft = readFileSync(join(root, "seeds/text.md"), "utf8");
  const {seeds, faults} = readSeeds(root);
  const verified = verifyFigures(seeds, openArticles(root, {}));
  const wrong = [
    ...faults.filter((fault) => !isTodo(fault)),
    ...verified.faults.filter(({message}) => !message.endsWith("is not in the lock"))
  ].map(({message}) => message);
  return {text: draft, brief: readBrief(draft, "seeds/text.md").brief!, wrong};
}
