import {describe, expect, it} from "vitest";
import {LAKE} from "../brief/project-folder.ts";
import {sha256} from "../verify/invented.ts";
import {ARTICLE, lake, type Lake} from "./verify-lake.ts";

const SWIM = "Swimmers saw the ground at 90 metres in May 1987.";

/** A second brief that says another depth of the same lake. */
const SWIMMERS = `---
title: Swimmers
article: {file: swim.txt, sha256: ${sha256(SWIM)}}
figures:
  swum-depth: {measure: depth, of: lake, by: swimmers, via: surveyors, at: swim-date}
  swim-date: {measure: date, of: lake}
---
They saw the ground at [90 metres](figure:swum-depth) in [May 1987](figure:swim-date).
`;

const ENTITIES = `${LAKE["entities.yml"]}swimmers:
  type: group
  label: {en: the swimmers, es: los nadadores}
`;

/** The words for units that these articles print. */
const UNITS = `m:
  words: {en: [metre, metres]}
  symbol: {en: m, es: m}
kg:
  words: {en: [kg]}
  symbol: {en: kg, es: kg}
"{person}":
  symbol: {en: people, es: personas}
`;

function project(article: string | null = ARTICLE, files: Record<string, string> = {}): Lake {
  return lake(article, {"units.yml": UNITS, "entities.yml": ENTITIES, ...files});
}

async function audit(project: Lake, ...args: string[]) {
  return project.cifra("audit", ...args);
}

/** What the project's article prints beyond its two figures: nine missed things, and seven left out. */
function withMore(): Lake {
  const article = `${ARTICLE}\n\nThe line weighed about 9 kg after\n7 days.`;
  const brief = (LAKE["lake-survey.md"] ?? "")
    .replace("a".repeat(64), sha256(article))
    .replace("---\nThey", "left-out:\n  - {printed: 7 days, why: {en: A test., es: Una prueba.}}\n---\nThey");
  return project(article, {"lake-survey.md": brief});
}

describe("cifra audit", () => {
  it("counts what is found, briefed, left out and missed, and fails when something is missed", async () => {
    const {code, out} = await audit(withMore());
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "          found  briefed  left out  missed",
      "lake.txt      4        2         1       1"
    ]);
    expect(out).toContain("Left out:\n  lake.txt:4:1 “7 days”: A test.");
    expect(out).toMatch(/Missed:\n {2}lake\.txt:3:24 “about 9 kg” dimension 9 \(≥ 8.5 and ≤ 9.5\) kg/);
    expect(out).toMatch(/\nmissed: 1, conflicts: 0$/);
  });

  it("gives a program every quantity with its place, its reading and what covers it", async () => {
    const {code, out, err} = await audit(withMore(), "--format", "json");
    expect({code, err}).toMatchObject({code: 1});
    const {articles, conflicts} = JSON.parse(out);
    expect(conflicts).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      ...{article: "lake.txt", brief: "seeds/lake-survey.md", at_hand: true, unread: null},
      ...{found: 4, briefed: 2, left_out: 1, missed: 1, marked: {figures: 2, left_out: 1}}
    });
    expect(articles[0].quantities).toMatchObject([
      {
        standing: "briefed",
        printed: "May 1987",
        kind: "date",
        date: "1987-05",
        figures: ["survey-date"],
        line: 1
      },
      {standing: "briefed", value: 120, unit: "m", figures: ["lake-depth"], start: 66, end: 76},
      {standing: "missed", value: 9, line: 3, column: 24, figures: [], why: []},
      {standing: "left-out", why: ["A test."], line: 4, column: 1}
    ]);
  });

  it("ends with 0 when nothing is missed, and lists the articles that no brief names", async () => {
    const made = project();
    made.write("articles/pond.txt", "The pond has 3 frogs and 2 toads.");
    made.write("articles/.hidden", "9 lives");
    const {code, out} = await audit(made);
    expect(code).toBe(0);
    expect(out).toMatch(/\npond\.txt +2 +– +– +– +no brief\n/);
    expect(out).not.toContain("hidden");
    expect(out).toMatch(/\nmissed: 0, conflicts: 0$/);
    const {articles} = JSON.parse((await audit(made, "--format", "json")).out);
    expect(articles[1]).toMatchObject({article: "pond.txt", brief: null, found: 2, missed: null});
    expect(articles[1].quantities.map(({standing}: {standing: string}) => standing)).toEqual([
      "unbriefed",
      "unbriefed"
    ]);
  });

  it("shows both sides of a conflict with their claimants and briefs, and does not fail for it", async () => {
    const made = project(ARTICLE, {"swim.md": SWIMMERS});
    made.write("articles/swim.txt", SWIM);
    const {code, out} = await audit(made);
    expect(code).toBe(0);
    expect(out).toContain(
      [
        "Conflict: depth of lake, 1.33 times apart; their dates overlap",
        "  “120 metres” (120 m, 1987-05)",
        "    the surveyors; seeds/lake-survey.md:9:13 lake-depth",
        "  “90 metres” (90 m, 1987-05)",
        "    the swimmers, through the surveyors; seeds/swim.md:8:25 swum-depth"
      ].join("\n")
    );
    const {conflicts} = JSON.parse((await audit(made, "--format", "json")).out);
    expect(conflicts).toMatchObject([
      {
        ...{measure: "depth", of: "lake", dates: "overlap"},
        sides: [
          {id: "lake-depth", printed: "120 metres", by: ["the surveyors"], via: null, line: 9},
          {
            id: "swum-depth",
            by: ["the swimmers"],
            via: "the surveyors",
            file: "seeds/swim.md",
            column: 25
          }
        ]
      }
    ]);
  });

  it("shows the words and the expression of a computed side", async () => {
    const derived = `half-line:
  measure: depth
  of: lake
  expression: swum-depth / 2
  at: swim-date
  note: {en: A test., es: Una prueba.}
`;
    const made = project(ARTICLE, {
      ...{"swim.md": SWIMMERS, "derived.yml": derived}
    });
    const {out, err} = await audit(made);
    expect(err).not.toContain("fault");
    expect(out).toContain("“90 metres” by swum-depth / 2 (45 m");
  });

  it("says what the briefs have where no article is at hand, and ends with 0", async () => {
    const made = project(null);
    const {code, out} = await audit(made);
    expect(code).toBe(0);
    expect(out).toMatch(/\nlake\.txt +– +2 +0 +– +not at hand\n/);
    expect(out).toContain(`No article of a brief is at hand: looked in ${made.root}`);
    expect(out).toMatch(/\nmissed: not known, conflicts: 0$/);
    const json = await audit(made, "--format", "json");
    expect(json.err).toContain("no article of a brief is at hand");
    expect(JSON.parse(json.out).articles[0]).toMatchObject({at_hand: false, found: null, missed: null});
  });

  it("takes the articles from --articles", async () => {
    const made = project(null);
    made.write("named/lake.txt", ARTICLE);
    expect((await audit(made, "--articles", "named")).out).toMatch(/\nlake\.txt +2 +2 +0 +0\n/);
  });

  it("fails, and says why, where a brief is faulty or an article cannot be read", async () => {
    const made = project();
    made.edit("seeds/lake-survey.md", "measure: depth", "measure: fathoms");
    const faulty = await audit(made);
    expect(faulty.code).toBe(1);
    expect(faulty.err).toMatch(/^seeds\/lake-survey\.md:6:\d+ unknown measure “fathoms”/);
    expect(faulty.out).toMatch(/\nlake\.txt +2 +2 +0 +0\n/);

    const latin = project();
    latin.write("articles/lake.txt", Buffer.from([0x61, 0xf1, 0x6f]));
    const unread = await audit(latin);
    expect(unread.code).toBe(1);
    expect(unread.out).toContain("lake.txt: the article ");
  });

  it("names the figures of which verify has something to say", async () => {
    const made = project();
    await made.cifra("verify");
    made.write("articles/lake.txt", ARTICLE.replace("120", "130"));
    const {code, err} = await audit(made);
    expect({code, err}).toEqual({code: 0, err: "npx cifra verify has something to say of: “lake-depth”"});
  });

  it("prints nothing of an article that a terminal would obey", async () => {
    const made = project(`${ARTICLE} It took 9\u001b[31m\u202Edays and 5 \u001b]0;x\u0007kg.`);
    for (const format of ["text", "json"]) {
      const {out} = await audit(made, "--format", format);
      expect(out).toMatch(/“?9/);
      // eslint-disable-next-line no-control-regex
      expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
    }
  });

  it("explains itself on one screen, and ends with 2 when it is called wrongly", async () => {
    const help = (await audit(project(), "--help")).out.split("\n");
    expect(help.length).toBeLessThanOrEqual(24);
    expect(Math.max(...help.map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const args of [["--force"], ["lake"], ["--format", "csv"], ["--articles", "nowhere"]]) {
      expect(await audit(project(), ...args)).toMatchObject({code: 2, out: ""});
    }
  });
});
