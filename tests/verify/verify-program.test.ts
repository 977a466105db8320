import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {describe, expect, it} from "vitest";
import {verify} from "../../loaders/verify.ts";
import type {Lock} from "../../loaders/verify/lock.ts";
import {LAKE, projectFolder} from "../brief/project-folder.ts";
import {sha256} from "./invented.ts";

const ARTICLE = "Surveyors let down a line in May 1987. It met the ground at about 120 metres, they wrote.";

function project(article: string | null = ARTICLE, files: Record<string, string> = {}): Project {
  const brief = (LAKE["lake-survey.md"] ?? "").replace("a".repeat(64), sha256(ARTICLE));
  const root = projectFolder({...LAKE, "lake-survey.md": brief, ...files});
  const path = (name: string): string => join(root, name);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(path(name)), {recursive: true});
    writeFileSync(path(name), text);
  };
  if (article !== null) write("articles/lake.txt", article);
  return {
    root,
    write,
    read: (name) => readFileSync(path(name), "utf8"),
    edit: (name, from, to) => write(name, readFileSync(path(name), "utf8").replace(from, to)),
    lock: () => JSON.parse(readFileSync(path("seeds/seeds.lock.json"), "utf8")) as Lock,
    remove: (name) => rmSync(path(name)),
    run(...args) {
      const [lines, warnings]: [string[], string[]] = [[], []];
      const write = {log: (line: string) => lines.push(line), warn: (line: string) => warnings.push(line)};
      const code = verify({args, root, env: {}, ...write});
      return {code, log: lines.join("\n"), warned: warnings.join("\n")};
    }
  };
}

interface Project {
  root: string;
  write(name: string, text: string): void;
  read(name: string): string;
  edit(name: string, from: string, to: string): void;
  lock(): Lock;
  remove(name: string): void;
  run(...args: string[]): {code: number; log: string; warned: string};
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

describe("npm run verify", () => {
  it("writes the entries of new figures, then finds nothing to do", () => {
    const {run, lock, read} = project();
    expect(run()).toEqual({
      code: 0,
      warned: "",
      log: [
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
    const {code, log} = run();
    expect({code, changed: read("seeds/seeds.lock.json") !== first}).toEqual({code: 0, changed: false});
    expect(log).not.toContain("written");
  });

  it("writes nothing with --check, and fails when something would be written", () => {
    const {run, lock} = project();
    const {code, log} = run("--check");
    expect(code).toBe(1);
    expect(log).toContain("figure “lake-depth” is not in the lock");
    expect(lock).toThrow(/ENOENT/);
    expect(run().code).toBe(0);
    expect(run("--check").code).toBe(0);
  });

  it("works from the lock alone where no article is at hand, and says where it looked", () => {
    const {run, remove, root} = project();
    run();
    remove("articles/lake.txt");
    const {code, log} = run();
    expect(code).toBe(0);
    expect(log).toContain("all               0       2       0       0       0");
    expect(log).toContain(`no article is at hand: looked in ${join(root, "articles")}`);
  });

  it("takes up an unchanged text that moved, in the lock and in the brief's fingerprint", () => {
    const {run, write, lock, read} = project();
    run();
    const moved = `Last week was warm. ${ARTICLE}`;
    write("articles/lake.txt", moved);
    const {code, log} = run();
    expect(log).toContain(`seeds/lake-survey.md: now names sha256 ${sha256(moved)}`);
    expect(code).toBe(0);
    expect(lock().figures["lake-depth"]?.places[0]?.start).toBe(86);
    expect(read("seeds/lake-survey.md")).toContain(`sha256: ${sha256(moved)}`);
    expect(run("--check").code).toBe(0);
  });

  it("refuses to rewrite a changed figure until --accept names it", () => {
    const {run, write, edit, lock} = project();
    run();
    const changed = ARTICLE.replace("120", "130");
    write("articles/lake.txt", changed);
    const refused = run();
    expect(refused.code).toBe(1);
    expect(refused.log).toContain(
      "seeds/lake-survey.md:9:13 “120 metres” (figure “lake-depth”) is not in lake.txt; " +
        "in its place stands “130 metres”"
    );
    expect(refused.log).toMatch(/\n1 fault$/);
    edit("seeds/lake-survey.md", "[120 metres]", "[130 metres]");
    edit("seeds/lake-survey.md", sha256(ARTICLE), sha256(changed));
    expect(run().log).toContain("figure “lake-depth” reads “130 metres”, but is locked as “120 metres”");
    expect(lock().figures["lake-depth"]?.printed).toBe("120 metres");
    const accepted = run("--accept", "lake-depth");
    expect(accepted.log).toContain("rewrote “lake-depth” as accepted");
    expect(accepted.code).toBe(0);
    expect(lock().figures["lake-depth"]?.printed).toBe("130 metres");
  });

  it("removes entries of figures that no brief has any more, and says so", () => {
    const {run, edit, lock} = project();
    run();
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
    const {code, log} = run();
    expect(log).toContain("removed “lake-depth”, which no brief has");
    expect(code).toBe(0);
    expect(Object.keys(lock().figures)).toEqual(["survey-date"]);
  });

  it("keeps entries of a brief that is gone while something uses its figures, and says who", () => {
    const {run, write, remove, lock} = project();
    const other = "Swimmers saw the ground at 90 metres.";
    write("articles/other.txt", other);
    write("seeds/other.md", swimmers(other, ", at: survey-date"));
    write("src/index.md", "It is [120 metres](figure:lake-depth) deep.");
    expect(run().code).toBe(0);
    remove("seeds/lake-survey.md");
    const refused = run();
    expect(refused.code).toBe(1);
    expect(refused.log).toContain(
      "seeds/other.md:5:46 figure “survey-date” is gone with its brief seeds/lake-survey.md, " +
        "and still used by seeds/other.md:5:46 seen-depth"
    );
    expect(refused.log).toContain("src/index.md:1:7 figure “lake-depth” is gone with its brief");
    expect(refused.log).toContain(
      "keeps what no brief has as long as something uses it: “survey-date”, “lake-depth”"
    );
    expect(refused.log).toMatch(/\n2 faults$/);
    expect(Object.keys(lock().figures)).toEqual(["lake-depth", "seen-depth", "survey-date"]);

    write("seeds/other.md", swimmers(other));
    const partly = run();
    expect(partly.log).toContain("removed “survey-date”, which no brief has");
    expect(Object.keys(lock().figures)).toEqual(["lake-depth", "seen-depth"]);
    write("src/index.md", "It is deep.");
    expect(run().code).toBe(0);
    expect(Object.keys(lock().figures)).toEqual(["seen-depth"]);
  });

  it("moves the entry of a figure that has another id, also without the text", () => {
    const {run, edit, remove, lock} = project();
    run();
    const before = lock().figures["lake-depth"];
    edit("seeds/lake-survey.md", "  lake-depth: {", "  depth: {aliases: [lake-depth], ");
    edit("seeds/lake-survey.md", "figure:lake-depth", "figure:depth");
    remove("articles/lake.txt");
    expect(run("--check").code).toBe(1);
    const {code, log} = run();
    expect(log).toContain("seeds/seeds.lock.json: “lake-depth” is “depth” now");
    expect(code).toBe(0);
    expect(lock().figures).toMatchObject({depth: before});
    expect(Object.keys(lock().figures)).toEqual(["depth", "survey-date"]);
    expect(run("--check").code).toBe(0);
  });

  it("tells of a revised article what became of each figure, as a table and for programs", () => {
    const {run, write} = project();
    run();
    expect(run("--format", "json").log).toBe("[]");
    write("articles/lake.txt", `News. ${ARTICLE.replace("120", "130")}`);
    const {code, log} = run("--check");
    expect(code).toBe(1);
    expect(log).toContain("lake-depth   changed  120 metres  66–76  130 metres  72–82");
    expect(log).toContain("survey-date  moved    May 1987    29–37  May 1987    35–43");
    const json = run("--check", "--format", "json");
    expect(json.code).toBe(1);
    expect(JSON.parse(json.log)).toEqual([
      expect.objectContaining({
        ...{id: "lake-depth", file: "seeds/lake-survey.md", line: 9, column: 13, state: "changed"},
        ...{was: "120 metres", is: "130 metres", was_at: [{start: 66, end: 76}]}
      }),
      expect.objectContaining({id: "survey-date", state: "moved", reason: null})
    ]);
    expect(json.warned).toMatch(/\n1 fault$/);
  });

  it("says what to do about a figure that a revised article no longer has", () => {
    const {run, write} = project();
    run();
    write("articles/lake.txt", "Surveyors let down a line in May 1987. They wrote nothing else of it.");
    const {code, log} = run();
    expect(code).toBe(1);
    expect(log).toContain("lake-depth   gone       120 metres  66–76  –");
    expect(log).toContain(
      "is not in lake.txt, nor is what stood around it\n    Remove the figure and its uses"
    );
  });

  it("names what the article prints and the brief does not have", () => {
    const {run} = project(`${ARTICLE} The line weighed 9 kg in 1988.`, {
      "lake-survey.md": (LAKE["lake-survey.md"] ?? "").replace(
        "a".repeat(64),
        sha256(`${ARTICLE} The line weighed 9 kg in 1988.`)
      )
    });
    const {code, log} = run();
    expect(code).toBe(1);
    expect(log).toMatch(
      /seeds\/lake-survey\.md:4:\d+ the article prints “9.*” \(code points 107–1\d\d\), which/
    );
    expect(log).toMatch(/the article prints “(in )?1988”/);
    expect(log).toMatch(/\n2 faults$/);
  });

  it("mends a lock that cannot be read", () => {
    const {run, write, lock} = project();
    run();
    write("seeds/seeds.lock.json", "<<<<<<< ours\n{}");
    expect(run("--check").log).toContain("seeds/seeds.lock.json:1:1 broken JSON in the lock");
    expect(run().code).toBe(0);
    expect(Object.keys(lock().figures)).toHaveLength(2);
  });

  it("leaves a lock that cannot be read as it is where no text is at hand", () => {
    const {run, write, read, remove} = project();
    write("seeds/seeds.lock.json", "{");
    remove("articles/lake.txt");
    expect(run().code).toBe(1);
    expect(read("seeds/seeds.lock.json")).toBe("{");
  });

  it("prints the faults of the briefs and does nothing else", () => {
    const {run, edit, lock} = project();
    edit("seeds/lake-survey.md", "measure: depth", "measure: fathoms");
    const {code, log} = run();
    expect(code).toBe(1);
    expect(log).toMatch(/^seeds\/lake-survey\.md:6:\d+ unknown measure “fathoms”/);
    expect(lock).toThrow(/ENOENT/);
  });

  it("explains itself, and ends with 2 when it is called wrongly", () => {
    const {run} = project();
    expect(run("--help").code).toBe(0);
    expect(run("--help").log).toContain("--accept ID…");
    for (const args of [
      ["--force"],
      ["lake-depth"],
      ["--check", "--accept", "lake-depth"],
      ["--accept", "x"],
      ["--format", "yaml"]
    ]) {
      expect(run(...args).code).toBe(2);
    }
    expect(run("--accept", "x", "lake-depth").log).toBe("no brief has a figure “x”");
  });
});
