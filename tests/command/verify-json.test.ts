import {describe, expect, it} from "vitest";
import type {ListedFinding} from "../../command/verify/finding-list.ts";
import {LAKE} from "../brief/project-folder.ts";
import {sha256} from "../verify/invented.ts";
import {ARTICLE, lake, type Lake} from "./verify-lake.ts";

async function found(project: Lake, ...args: string[]): Promise<Partial<ListedFinding>[]> {
  const {out, code} = await project.cifra("verify", "--format", "json", ...args);
  const list = JSON.parse(out) as ListedFinding[];
  expect(code, out).toBe(list.length > 0 ? 1 : 0);
  return list.map(({message, ...rest}) => {
    expect(message).not.toBe("");
    return rest;
  });
}

/** A project whose lock is written. */
async function verified(...given: Parameters<typeof lake>): Promise<Lake> {
  const project = lake(...given);
  expect(await found(project)).toEqual([]);
  return project;
}

const DEPTH = {id: "lake-depth", file: "seeds/lake-survey.md", line: 9, column: 13};
const DATE = {id: "survey-date", file: "seeds/lake-survey.md", line: 9, column: 48};

describe("cifra verify --format json", () => {
  it("says of a changed figure where its link stands, what was and what is", async () => {
    const project = await verified();
    project.write("articles/lake.txt", ARTICLE.replace("120", "130"));
    expect(await found(project)).toEqual([
      {...DEPTH, reason: "changed", was: "120 metres", is: "130 metres"}
    ]);
    project.write("articles/lake.txt", ARTICLE.replace("about", "over"));
    expect(await found(project)).toEqual([
      {...DEPTH, reason: "changed", was: "120 metres", is: "at over [120 metres]"}
    ]);
  });

  it("keeps all that is for people on standard error", async () => {
    const project = await verified();
    project.write("articles/lake.txt", ARTICLE.replace("120", "130"));
    const {out, err} = await project.cifra("verify", "--format", "json");
    expect(out).toMatch(/^\[\n/);
    expect(err).toContain("lake-survey       2");
    expect(err).toMatch(/\n1 fault$/);
  });

  it("says gone of what nothing stands for, and unclear of words that stand twice", async () => {
    const project = await verified();
    project.write("articles/lake.txt", "They let down a line in May 1987. Then, in May 1987, they wrote.");
    expect(await found(project)).toEqual([
      {...DEPTH, reason: "gone", was: "120 metres", is: null},
      {...DATE, reason: "unclear", was: "May 1987", is: "May 1987"}
    ]);
  });

  it("says new of what is not locked, stale of an entry that is wrong by itself", async () => {
    const project = lake();
    expect(await found(project, "--check")).toEqual([
      {...DEPTH, reason: "new", was: null, is: "120 metres"},
      {...DATE, reason: "new", was: null, is: "May 1987"}
    ]);
    expect(await found(project)).toEqual([]);
    project.edit("seeds/seeds.lock.json", '"start": 66', '"start": 65');
    project.edit("seeds/seeds.lock.json", '"end": 76', '"end": 75');
    expect(await found(project, "--check")).toEqual([
      {...DEPTH, reason: "stale", was: "120 metres", is: "120 metres"}
    ]);
  });

  it("says changed of words that the brief has changed, with the text and without it", async () => {
    const project = await verified();
    project.edit("seeds/lake-survey.md", "[120 metres]", "[121 metres]");
    const changed = {...DEPTH, reason: "changed", was: "120 metres", is: "121 metres"};
    expect(await found(project, "--check")).toEqual([changed]);
    project.remove("articles/lake.txt");
    expect(await found(project, "--check")).toEqual([changed]);
  });

  it("names no figure where none is meant: missed and left-out words, files that cannot be read", async () => {
    const article = `${ARTICLE} The line weighed 9 kg.`;
    const brief = (LAKE["lake-survey.md"] ?? "")
      .replace("a".repeat(64), sha256(article))
      .replace(
        "---\nThey",
        "left-out:\n  - {printed: 7 days, why: {en: A test., es: Una prueba.}}\n---\nThey"
      );
    const project = lake(article, {"lake-survey.md": brief});
    expect(await found(project)).toEqual([
      expect.objectContaining({
        id: null,
        line: 4,
        reason: "missed",
        was: null,
        is: expect.stringMatching(/^9/)
      }),
      expect.objectContaining({id: null, line: 9, reason: "left-out", was: "7 days", is: null})
    ]);
    project.write("articles/lake.txt", Buffer.from([0x61, 0xf1, 0x6f]));
    expect(await found(project)).toEqual([
      expect.objectContaining({id: null, line: 4, reason: "unread", was: "lake.txt", is: null})
    ]);
    project.edit("seeds/lake-survey.md", "measure: depth", "measure: TODO");
    expect(await found(project)).toContainEqual(
      expect.objectContaining({id: null, line: 6, reason: "form", was: null, is: null})
    );
  });

  it("says unbriefed of what is locked or used, but in no brief", async () => {
    const project = await verified();
    project.write("src/index.md", "It is [120 metres](figure:lake-depth) deep.");
    project.edit("seeds/lake-survey.md", "[120 metres](figure:lake-depth)", "120 metres");
    project.edit("seeds/lake-survey.md", /\n {2}lake-depth.*/.exec(LAKE["lake-survey.md"]!)![0], "");
    expect(await found(project, "--check")).toContainEqual(
      expect.objectContaining({id: "lake-depth", file: "src/index.md", line: 1, reason: "unbriefed"})
    );
  });
});
