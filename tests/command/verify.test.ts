import {join} from "node:path";
import {describe, expect, it} from "vitest";
import type {ListedFinding} from "../../command/verify/finding-list.ts";
import {REASONS} from "../../loaders/verify/reason.ts";
import {LAKE} from "../brief/project-folder.ts";
import {sha256} from "../verify/invented.ts";
import {ARTICLE, lake, runCifra, type Lake} from "./verify-lake.ts";

/** The lake's project with `run` for `cifra verify`. */
function project(...given: Parameters<typeof lake>): Lake & {run: Lake["cifra"]} {
  const made = lake(...given);
  return {...made, run: (...args) => made.cifra("verify", ...args)};
}

/** A brief with one figure; `rest` is what its entry has besides measure and subject. */
function swimmers(article: string, rest = ""): string {
  return `---
title: Swimmers
article: {file: other.txt, sha256: ${sha256(article)}}
figures:
  seen-depth: {measure: depth, of: lake${rest}}
---
They saw the ground at [90 metres](figure:seen-depth).
`;
}

describe("cifra verify", () => {
  it("writes the entries of new figures, then finds nothing to do", async () => {
    const {run, lock, read} = project();
    expect(await run()).toEqual({
      code: 0,
      err: "",
      out: [
        "               text    lock     new   moved  failed",
        "lake-survey       2       0       2       0       0",
        "all               2       0       2       0       0",
        "seeds/seeds.lock.json: written"
      ].join("\n")
    });
    expect(lock().figures["lake-depth"]).toMatchObject({
      brief: "lake-survey",
      article_sha256: sha256(ARTICLE),
      printed: "120 metres",
      places: [{start: 66, end: 76}]
    });
    const first = read("seeds/seeds.lock.json");
    const {code, out} = await run();
    expect({code, changed: read("seeds/seeds.lock.json") !== first}).toEqual({code: 0, changed: false});
    expect(out).not.toContain("written");
  });

  it("writes nothing with --check, and fails when something would be written", async () => {
    const {run, lock} = project();
    const {code, out} = await run("--check");
    expect(code).toBe(1);
    expect(out).toContain("figure “lake-depth” is not in the lock");
    expect(lock).toThrow(/ENOENT/);
    expect((await run()).code).toBe(0);
    expect((await run("--check")).code).toBe(0);
  });

  it("works from the lock alone where no article is at hand, and says where it looked", async () => {
    const {run, remove, root} = project();
    await run();
    remove("articles/lake.txt");
    const {code, out} = await run();
    expect(code).toBe(0);
    expect(out).toContain("all               0       2       0       0       0");
    expect(out).toContain(`no article is at hand: looked in ${join(root, "articles")}`);
  });

  it("takes up an unchanged text that moved, in the lock and in the brief's fingerprint", async () => {
    const {run, write, lock, read} = project();
    await run();
    const moved = `Last week was warm. ${ARTICLE}`;
    write("articles/lake.txt", moved);
    const {code, out} = await run();
    expect(out).toContain(`seeds/lake-survey.md: now names sha256 ${sha256(moved)}`);
    expect(code).toBe(0);
    expect(lock().figures["lake-depth"]?.places[0]?.start).toBe(86);
    expect(read("seeds/lake-survey.md")).toContain(`sha256: ${sha256(moved)}`);
    expect((await run("--check")).code).toBe(0);
  });

  it("refuses to rewrite a changed figure until --accept names it", async () => {
    const {run, write, edit, lock} = project();
    await run();
    const changed = ARTICLE.replace("120", "130");
    write("articles/lake.txt", changed);
    const refused = await run();
    expect(refused.code).toBe(1);
    expect(refused.out).toContain(
      "seeds/lake-survey.md:9:13 “120 metres” (figure “lake-depth”) is not in lake.txt; " +
        "in its place stands “130 metres”"
    );
    expect(refused.out).toMatch(/\n1 fault$/);
    edit("seeds/lake-survey.md", "[120 metres]", "[130 metres]");
    edit("seeds/lake-survey.md", sha256(ARTICLE), sha256(changed));
    expect((await run()).out).toContain(
      "figure “lake-depth” reads “130 metres”, but is locked as “120 metres”"
    );
    expect(lock().figures["lake-depth"]?.printed).toBe("120 metres");
    const accepted = await run("--accept", "lake-depth");
    expect(accepted.out).toContain("rewrote “lake-depth” as accepted");
    expect(accepted.code).toBe(0);
    expect(lock().figures["lake-depth"]?.printed).toBe("130 metres");
  });

  it("removes entries of figures that no brief has any more, and says so", async () => {
    const {run, edit, lock} = project();
    await run();
    edit("seeds/lake-survey.md", "[120 metres](figure:lake-depth)", "120 metres");
    edit(
      "seeds/lake-survey.md",
      "  lake-depth: {measure: depth, of: lake, by: surveyors, at: survey-date}\n",
      ""
    );
    edit(
      "seeds/lake-survey.md",
      "---\nThey",
      "left-out:\n  - {printed: 120 metres, why: {en: A test., es: Una prueba.}}\n---\nThey"
    );
    const {code, out} = await run();
    expect(out).toContain("removed “lake-depth”, which no brief has");
    expect(code).toBe(0);
    expect(Object.keys(lock().figures)).toEqual(["survey-date"]);
  });

  it("keeps entries of a brief that is gone while something uses its figures, and says who", async () => {
    const {run, write, remove, lock} = project();
    const other = "Swimmers saw the ground at 90 metres.";
    write("articles/other.txt", other);
    write("seeds/other.md", swimmers(other, ", at: survey-date"));
    write("src/index.md", "It is [120 metres](figure:lake-depth) deep.");
    expect((await run()).code).toBe(0);
    remove("seeds/lake-survey.md");
    const refused = await run();
    expect(refused.code).toBe(1);
    expect(refused.out).toContain(
      "seeds/other.md:5:46 figure “survey-date” is gone with its brief seeds/lake-survey.md, " +
        "and still used by seeds/other.md:5:46 seen-depth"
    );
    expect(refused.out).toContain("src/index.md:1:7 figure “lake-depth” is gone with its brief");
    expect(refused.out).toContain(
      "keeps what no brief has as long as something uses it: “survey-date”, “lake-depth”"
    );
    expect(refused.out).toMatch(/\n2 faults$/);
    expect(Object.keys(lock().figures)).toEqual(["lake-depth", "seen-depth", "survey-date"]);

    write("seeds/other.md", swimmers(other));
    const partly = await run();
    expect(partly.out).toContain("removed “survey-date”, which no brief has");
    expect(Object.keys(lock().figures)).toEqual(["lake-depth", "seen-depth"]);
    write("src/index.md", "It is deep.");
    expect((await run()).code).toBe(0);
    expect(Object.keys(lock().figures)).toEqual(["seen-depth"]);
  });

  it("moves the entry of a figure that has another id, also without the text", async () => {
    const {run, edit, remove, lock} = project();
    await run();
    const before = lock().figures["lake-depth"];
    edit("seeds/lake-survey.md", "  lake-depth: {", "  depth: {aliases: [lake-depth], ");
    edit("seeds/lake-survey.md", "figure:lake-depth", "figure:depth");
    remove("articles/lake.txt");
    expect((await run("--check")).code).toBe(1);
    const {code, out} = await run();
    expect(out).toContain("seeds/seeds.lock.json: “lake-depth” is “depth” now");
    expect(code).toBe(0);
    expect(lock().figures).toMatchObject({depth: before});
    expect(Object.keys(lock().figures)).toEqual(["depth", "survey-date"]);
    expect((await run("--check")).code).toBe(0);
  });

  it("tells of a revised article what became of each figure", async () => {
    const {run, write} = project();
    await run();
    write("articles/lake.txt", `News. ${ARTICLE.replace("120", "130")}`);
    const {code, out} = await run("--check");
    expect(code).toBe(1);
    expect(out).toContain("lake-depth   changed  120 metres  66–76  130 metres  72–82");
    expect(out).toContain("survey-date  moved    May 1987    29–37  May 1987    35–43");
  });

  it("says what to do about a figure that a revised article no longer has", async () => {
    const {run, write} = project();
    await run();
    write("articles/lake.txt", "Surveyors let down a line in May 1987. They wrote nothing else of it.");
    const {code, out} = await run();
    expect(code).toBe(1);
    expect(out).toContain("lake-depth   gone       120 metres  66–76  –");
    expect(out).toContain(
      "is not in lake.txt, nor is what stood around it\n    Remove the figure and its uses"
    );
  });

  it("names what the article prints and the brief does not have", async () => {
    const {run} = project(`${ARTICLE} The line weighed 9 kg in 1988.`, {
      "lake-survey.md": (LAKE["lake-survey.md"] ?? "").replace(
        "a".repeat(64),
        sha256(`${ARTICLE} The line weighed 9 kg in 1988.`)
      )
    });
    const {code, out} = await run();
    expect(code).toBe(1);
    expect(out).toMatch(
      /seeds\/lake-survey\.md:4:\d+ the article prints “9.*” \(code points 107–1\d\d\), which/
    );
    expect(out).toMatch(/the article prints “(in )?1988”/);
    expect(out).toMatch(/\n2 faults$/);
  });

  it("mends a lock that cannot be read", async () => {
    const {run, write, lock} = project();
    await run();
    write("seeds/seeds.lock.json", "<<<<<<< ours\n{}");
    expect((await run("--check")).out).toContain("seeds/seeds.lock.json:1:1 broken JSON in the lock");
    expect((await run()).code).toBe(0);
    expect(Object.keys(lock().figures)).toHaveLength(2);
  });

  it("leaves a lock that cannot be read as it is where no text is at hand", async () => {
    const {run, write, read, remove} = project();
    write("seeds/seeds.lock.json", "{");
    remove("articles/lake.txt");
    expect((await run()).code).toBe(1);
    expect(read("seeds/seeds.lock.json")).toBe("{");
  });

  it("writes nothing while a brief has a fault of form, and checks what it can read all the same", async () => {
    const {run, edit, write, lock} = project();
    edit("seeds/lake-survey.md", "measure: depth", "measure: fathoms");
    const {code, out} = await run();
    expect(code).toBe(1);
    expect(out).toMatch(/\nseeds\/lake-survey\.md:6:\d+ unknown measure “fathoms”/);
    expect(out).toMatch(/\n1 fault\nseeds\/seeds\.lock\.json is written once these are mended$/);
    expect(lock).toThrow(/ENOENT/);
    write("articles/lake.txt", ARTICLE.replace("120", "130"));
    expect((await run()).out).toContain("“120 metres” (figure “lake-depth”) is not in lake.txt");
  });

  it("takes the articles from --articles before CIFRA_ARTICLES before articles/", async () => {
    const {root, write, run} = project();
    await run();
    write("named/lake.txt", ARTICLE.replace("120", "130"));
    write("pointed/lake.txt", ARTICLE.replace("1987", "1988"));
    const ids = async (args: string[], env = {}): Promise<(string | null)[]> => {
      const {out} = await runCifra(["verify", "--check", "--format", "json", ...args], {cwd: root, env});
      return (JSON.parse(out) as ListedFinding[]).map(({id}) => id);
    };
    expect(await ids([])).toEqual([]);
    expect(await ids([], {CIFRA_ARTICLES: "pointed"})).toEqual(["survey-date"]);
    expect(await ids(["--articles", "named"], {CIFRA_ARTICLES: "pointed"})).toEqual(["lake-depth"]);
    const nowhere = await run("--articles", "nowhere");
    expect(nowhere).toMatchObject({
      code: 2,
      err: expect.stringContaining("“nowhere”, given with --articles, is no folder")
    });
  });

  it("prints nothing of an article that a terminal would obey", async () => {
    const {run, write} = project();
    await run();
    write("articles/lake.txt", ARTICLE.replace("120 metres", "130\u001b[31m metres"));
    for (const format of ["text", "json"]) {
      const {out, err} = await run("--check", "--format", format);
      expect(out + err).toContain("130");
      expect(out + err).not.toContain("\u001b");
    }
  });

  it("ends with 2 when it is called wrongly, and says how", async () => {
    const {run} = project();
    for (const [args, message] of [
      [["--force"], "Unknown option '--force'"],
      [["lake-depth"], "unexpected “lake-depth”"],
      [["--check", "--accept", "lake-depth"], "--check writes nothing"],
      [["--accept", "x", "lake-depth"], "no brief has a figure “x”."],
      [["--format", "yaml"], "unknown format “yaml”"]
    ] as const) {
      const {code, out, err} = await run(...args);
      expect({code, out}).toEqual({code: 2, out: ""});
      expect(err).toContain(message);
      expect(err).toContain("`cifra verify --help`");
    }
    const {code, err} = await runCifra(["verify"], {cwd: join(project().root, "articles")});
    expect(code).toBe(2);
    expect(err).toContain("there is no folder seeds/");
  });

  it("explains itself on one screen, with every reason that it gives", async () => {
    const {out} = await project().run("--help");
    expect(out.split("\n").length).toBeLessThanOrEqual(24);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const reason of REASONS) expect(out).toMatch(new RegExp(`\\b${reason} {2,}`));
  });
});
