import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {readArticleFile} from "../../loaders/article/read-article.ts";
import {readSeeds} from "../../loaders/read-seeds.ts";
import {isTodo} from "../../loaders/register/todo.ts";
import {openArticles} from "../../loaders/verify/articles.ts";
import {verifyProject} from "../../loaders/verify/verify-project.ts";
import {writeData} from "../../loaders/write-data.ts";
import {ARTICLES, briefProject, runBrief} from "./brief-project.ts";
import {fillDraft} from "./brief-filling.ts";

const DRAFTS = new URL("drafts/", import.meta.url);
/** `UPDATE=1 npx vitest run tests/command/brief` rewrites the drafts; a continuous integration never does. */
const UPDATE = process.env.UPDATE === "1" && !process.env.CI;

describe.each(readdirSync(ARTICLES).sort())("the draft of %s", (name) => {
  const root = briefProject({[name]: null});
  const id = name.replace(/\.\w+$/, "");
  const file = `seeds/${id}.md`;
  let out = "";
  beforeAll(async () => {
    ({out} = await runBrief(root, `articles/${name}`));
  });
  const verify = () => verifyProject(root, {articles: openArticles(root, {})});

  test("is its snapshot", () => {
    const snapshot = new URL(`${id}.md`, DRAFTS);
    if (UPDATE) {
      mkdirSync(DRAFTS, {recursive: true});
      writeFileSync(snapshot, out);
    }
    expect(existsSync(snapshot), `${snapshot.pathname} is missing; UPDATE=1 writes it`).toBe(true);
    expect(out).toBe(readFileSync(snapshot, "utf8"));
  });

  test("has no line with seven words in a row of the article, printed figures aside", () => {
    const {text} = readArticleFile(join(ARTICLES, name));
    const runs = new Set(runsOf(text));
    const lines = out
      .split("\n")
      .filter((line) => !line.startsWith("title: "))
      .map((line) => line.replace(/\[.*\]\(figure:.*\)|printed: .*/, "—"));
    expect(lines.flatMap((line) => runsOf(line).filter((run) => runs.has(run)))).toEqual([]);
  });

  test("has nothing against it but its TODOs, each at its place, and then goes all the way into the tables", async () => {
    expect(await runBrief(root, `articles/${name}`, "-o", file)).toMatchObject({code: 0, out: ""});
    const draft = readFileSync(join(root, file), "utf8");
    // A file says besides by what an editor can check it.
    expect(draft.replace(/^# yaml-language-server: .*\n/m, "")).toBe(out);
    const lines = draft.split("\n");
    const {faults} = readSeeds(root);
    expect(faults.filter((fault) => !isTodo(fault))).toEqual([]);
    expect(faults.map(({file, line}) => [file, line])).toEqual(
      lines.flatMap((line, index) => (/^[^#]*: TODO( #|$)/.test(line) ? [[file, index + 1]] : []))
    );
    for (const {line, column} of faults) expect(lines[line - 1]!.slice(column - 1)).toMatch(/^TODO/);
    expect(verify().findings).toHaveLength(faults.length);

    const unfit = fillDraft(root, file);
    expect(unfit).toEqual([]);
    expect(verify().findings).toEqual([]);
    const {project} = await writeData({root});
    const figures = [...draft.matchAll(/\(figure:([\w-]+)\)/g)].map(([, figure]) => figure!);
    expect(project.rows.figures.map(({id, lock}) => `${id} ${lock}`)).toEqual(
      figures.sort((a, b) => (a < b ? -1 : 1)).map((figure) => `${figure} locked`)
    );
    expect(existsSync(join(root, "data", "figures.csv"))).toBe(true);
  });
});

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(6).map((_, index) => words.slice(index, index + 7).join(" "));
}
